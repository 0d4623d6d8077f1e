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

    private func summary<Entry: CatalogEntry>(of entry: Entry?) -> EntrySummary? {
        entry.map { EntrySummary(key: $0.key, title: $0.title, common: $0.common) }
    }
}
