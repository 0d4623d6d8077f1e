/// What entries of all kinds have in common, for code that does not care about the kind; read where it lies.
package final class EntrySummary: Sendable {
    package let key: EntryKey
    package let title: LocalizedText
    package let common: CommonFields

    init(key: EntryKey, title: LocalizedText, common: CommonFields) {
        (self.key, self.title, self.common) = (key, title, common)
    }
}

extension Catalog {
    /// The entry of any kind; none where it is not in the catalog.
    package subscript(key: EntryKey) -> EntrySummary? { summary(key.id, key.kind.type) }

    private func summary<Entry: CatalogedEntry>(_ id: String, _: Entry.Type) -> EntrySummary? {
        self[keyPath: Entry.table][EntryID(id)]?.summary
    }

    /// The keys of all entries of a kind, in the order of their ids.
    package func keys(of kind: EntryKind) -> [EntryKey] { keys(kind.type) }

    private func keys<Entry: CatalogedEntry>(_: Entry.Type) -> [EntryKey] {
        self[keyPath: Entry.table].entries.map { $0.summary.key }
    }
}
