/// What entries of all kinds have in common, for code that does not care about the kind.
package struct EntrySummary: Sendable {
    package let key: EntryKey
    package let title: LocalizedText
    package let common: CommonFields
}

extension Catalog {
    /// The entry of any kind; none where it is not in the catalog.
    package subscript(key: EntryKey) -> EntrySummary? { summary(key.id, key.kind.type) }

    private func summary<Entry: CatalogedEntry>(_ id: String, _: Entry.Type) -> EntrySummary? {
        self[keyPath: Entry.table][EntryID(id)].map {
            EntrySummary(key: $0.entry.key, title: $0.entry.title, common: $0.entry.common)
        }
    }

    /// The keys of all entries of a kind, in the order of their ids.
    package func keys(of kind: EntryKind) -> [EntryKey] { keys(kind.type) }

    private func keys<Entry: CatalogedEntry>(_: Entry.Type) -> [EntryKey] {
        self[keyPath: Entry.table].entries.map { $0.entry.key }
    }
}
