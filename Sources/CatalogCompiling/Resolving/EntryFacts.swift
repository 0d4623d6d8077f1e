import CatalogModel
import CatalogSchema
import Diagnostics

/// What every rule may know of an entry, whatever its kind; a reference for the same reason as `DecodedFile`.
final class EntryFacts: Sendable {
    let key: EntryKey
    let title: LocalizedText
    /// What people call a shared telephone or mailbox, whose title is its role; none for persons, whose names nothing proposes.
    let functionName: String?
    let common: CommonFields
    let files: [DecodedFile]
    /// The ids of the headings of the body in every language, in their order.
    let headingIDs: [String]
    private let headings: Set<String>

    var isDraft: Bool { common.status == .draft }

    init<Entry>(_ unresolved: UnresolvedEntry<Entry>) {
        key = unresolved.shared.summary.key
        title = unresolved.shared.summary.title
        functionName = (unresolved.entry as? ContactRecord).flatMap {
            $0.type == .function ? $0.name?.original : nil
        }
        common = unresolved.shared.summary.common
        files = unresolved.files
        let bodies = common.body.map { [$0.original] + $0.translations.map(\.value) } ?? []
        headingIDs = bodies.flatMap { $0.headings.map(\.id) }
        headings = Set(headingIDs)
    }

    func hasHeading(_ id: String) -> Bool { headings.contains(id) }
}

/// The entries as rules look them up.
struct EntryIndex: Sendable {
    /// In the order of kinds and ids.
    let entries: [EntryFacts]
    private let positionByKey: [EntryKey: Int]
    private let ownerByAlias: [EntryKey: EntryKey]

    init(_ catalog: UnresolvedCatalog) {
        entries = catalog.facts
        positionByKey = Dictionary(
            entries.enumerated().map { ($0.element.key, $0.offset) }, uniquingKeysWith: { first, _ in first })
        var owners: [EntryKey: EntryKey] = [:]
        for entry in entries {
            for alias in entry.common.aliases where owners[EntryKey(entry.key.kind, alias)] == nil {
                owners[EntryKey(entry.key.kind, alias)] = entry.key
            }
        }
        ownerByAlias = owners
    }

    subscript(key: EntryKey) -> EntryFacts? { positionByKey[key].map { entries[$0] } }

    /// Who has `key` as a former id.
    func owner(ofAlias key: EntryKey) -> EntryKey? { ownerByAlias[key] }

    /// The id that somebody meant: one that is spelled nearly so, or whose entry is called so.
    func nearMiss(_ key: EntryKey) -> NearMiss.Match? {
        if let owner = ownerByAlias[key] { return NearMiss.match(owner.id, among: [owner.id]) }
        let rivals = entries.lazy.filter { $0.key.kind == key.kind && !$0.isDraft }
        return NearMiss.match(
            key.id,
            among: rivals.flatMap { entry in
                [entry.title.original, entry.functionName, entry.key.id].compactMap(\.self)
                    .map { ($0, entry.key.id) }
            })
    }
}
