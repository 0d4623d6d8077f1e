package import CatalogModel
import Diagnostics

/// The fields of an entry on their way into its fingerprint.
package struct FieldHashes {
    /// Another number makes every fingerprint a new beginning, and no change: it is raised when what goes in changes for
    /// entries that nobody edited.
    static let format = 1

    private var whole = ValueHash(hasTranslations: true)
    private var core: [String: String] = [:]

    /// A field of which a change is no news to those who plan by the entry.
    ///
    /// Where nothing was said it is as if there were no such field, so that new fields change no old entries.
    mutating func add(_ name: String, _ value: some StableValue) {
        guard !value.isAbsent else { return }
        whole.add(name)
        value.add(to: &whole)
    }

    /// A field that people plan by; of its texts those in the main language count.
    mutating func add(core name: String, _ value: some StableValue) {
        guard !value.isAbsent else { return }
        add(name, value)
        var hash = ValueHash(hasTranslations: false)
        value.add(to: &hash)
        core[name] = hash.hash.shortText
    }

    var fingerprint: EntryFingerprint {
        EntryFingerprint(hash: "\(Self.format)-\(whole.hash.text)", core: core)
    }
}

// What an entry is known by and set apart by, whatever it is called.
extension PublicEntry {
    /// The id that the entry had first: renaming adds former ones at the end.
    package var permanentID: String { facts.common.aliases.first ?? key.id }

    /// The same for life, on this site and on all that copy from it.
    package var uuid: EntryUUID {
        EntryUUID("\(key.kind.folder)/\(permanentID)", in: catalog.publication.namespace)
    }

    /// The UUID of a part of the entry, such as `schedule/1`.
    package func uuid(ofPart part: String) -> EntryUUID {
        EntryUUID("\(key.kind.folder)/\(permanentID)#\(part)", in: catalog.publication.namespace)
    }

    /// What may be copied of the entry, as numbers that change with it.
    package var fingerprint: EntryFingerprint {
        guard catalog.outlet == .json else { return shown(in: catalog.shown(in: .json)).fingerprint }
        var hashes = FieldHashes()
        hashes.add("id", key.id)
        hashes.add(core: "title", facts.title)
        hashes.add(core: "status", facts.common.status)
        hashes.add("summary", facts.common.summary)
        hashes.add("body", facts.common.body)
        // A photo of a person stands on the web or nowhere.
        if key.kind != .contact { hashes.add("image", facts.common.image) }
        hashes.add("source", facts.common.source)
        hashes.add("translations", facts.common.translations)
        addFields(to: &hashes)
        return hashes.fingerprint
    }

    /// An entry that this one names, as it is known for life; of a contact that may not be named here the role.
    func reference(_ key: EntryKey) -> String? {
        guard let other = catalog.entry(key) else { return nil }
        if case .contact(let contact) = other, !contact.isListed { return contact.role.text }
        return "\(key.kind.folder)/\(other.view.permanentID)"
    }

    func reference<Other: CatalogEntry>(_ id: EntryID<Other>?) -> String? {
        id.flatMap { reference($0.key) }
    }

    func references<Other: CatalogEntry>(_ ids: [EntryID<Other>]) -> [String] {
        ids.compactMap { reference($0.key) }
    }
}
