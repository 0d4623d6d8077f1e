package import CatalogModel
import SitePublishing

/// What became of an entry since the site was published last.
package struct EntryChange: Hashable, Sendable {
    /// None of what is named no more: contacts, and news that were deleted.
    package let key: EntryKey?
    /// In the main language; none where the key is none.
    package let title: String?
    package let kind: Kind

    package enum Kind: Hashable, Sendable {
        case added
        /// The keys of the fields that people plan by and that changed, in the order of the alphabet; empty where only other
        /// texts did.
        case changed(fields: [String])
        /// It is in no list any more; without a state nothing of it may be said.
        case gone(GoneEntry.State?)
    }

    init(_ entry: some PublicEntry, _ kind: Kind) {
        (key, title, self.kind) = (entry.key, entry.titleOrRole.text, kind)
    }

    init(_ entry: GoneEntry) {
        (key, title) = (entry.facts?.key, entry.facts?.title)
        kind = .gone(entry.facts?.state)
    }
}

extension EntryFingerprint {
    /// The fields that people plan by and that are not the same in another one.
    func fields(unlike other: EntryFingerprint) -> [String] {
        Set(core.keys).union(other.core.keys).filter { core[$0] != other.core[$0] }.sorted()
    }
}

extension EntryKey {
    /// Behind all keys of a catalog.
    static let last = EntryKey(.place, "~")
}
