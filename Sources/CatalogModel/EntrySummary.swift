/// What entries of all kinds have in common, for code that does not care about the kind.
package struct EntrySummary: Sendable {
    package let key: EntryKey
    package let title: LocalizedText
    package let common: CommonFields
}

extension Catalog {
    /// The entry of any kind; none where it is not in the catalog.
    package subscript(key: EntryKey) -> EntrySummary? {
        switch key.kind {
        case .association: summary(of: associations[EntryID(key.id)])
        case .activity: summary(of: activities[EntryID(key.id)])
        case .contact: summary(of: contacts[EntryID(key.id)])
        case .place: summary(of: places[EntryID(key.id)])
        case .news: summary(of: news[EntryID(key.id)])
        case .council: summary(of: councils[EntryID(key.id)])
        case .page: summary(of: pages[EntryID(key.id)])
        }
    }

    /// The keys of all entries of a kind, in the order of their ids.
    package func keys(of kind: EntryKind) -> [EntryKey] {
        switch kind {
        case .association: keys(in: associations)
        case .activity: keys(in: activities)
        case .contact: keys(in: contacts)
        case .place: keys(in: places)
        case .news: keys(in: news)
        case .council: keys(in: councils)
        case .page: keys(in: pages)
        }
    }

    private func keys<Entry: CatalogEntry>(in table: EntryTable<Entry>) -> [EntryKey] {
        table.entries.map { $0.entry.key }
    }

    private func summary<Entry: CatalogEntry>(of shared: Shared<Entry>?) -> EntrySummary? {
        shared.map { EntrySummary(key: $0.entry.key, title: $0.entry.title, common: $0.entry.common) }
    }
}
