package import CatalogModel
package import SitePublishing

/// Sorts activities by when they take place next, for whoever looks for something to do: first what readers can read,
/// then the others; on both sides what has no next time comes last.
package struct NextDateOrder: Sendable {
    private let catalog: PublicCatalog

    package init(_ catalog: PublicCatalog) { self.catalog = catalog }

    /// The same activities; those of one time stay as they come.
    package func sorted(_ keys: [EntryKey]) -> [EntryKey] {
        sorted(keys) { catalog.activity(EntryID($0.id)) }
    }

    /// The same activities; those of one time stay as they come.
    package func sorted(_ activities: [PublicActivity]) -> [PublicActivity] { sorted(activities) { $0 } }

    private func sorted<Item>(_ items: [Item], _ activity: (Item) -> PublicActivity?) -> [Item] {
        let ranks = items.enumerated().map { rank(activity($1), $0) }
        return ranks.sorted { $0 < $1 }.map { items[$0.position] }
    }

    private func rank(
        _ activity: PublicActivity?, _ position: Int
    ) -> (isForeign: Int, date: Int, time: Int, position: Int) {
        let isForeign = activity?.title.language == catalog.language ? 0 : 1
        guard let next = activity?.nextTimes.first else { return (isForeign, .max, 0, position) }
        return (isForeign, next.date.dayNumber, next.time.start.minutes, position)
    }
}
