import CatalogModel

/// When each activity takes place next, worked out once for all channels and languages.
struct NextTimes: Sendable {
    /// How many are known of each activity.
    static let count = 3

    private(set) var times: [EntryID<Activity>: [Schedule.Occurrence]] = [:]

    init(_ catalog: Catalog, from today: LocalDate, without over: Set<EntryID<Activity>>) {
        for shared in catalog.activities.entries
        where shared.summary.common.status == .active && shared.entry.isEvent && !over.contains(shared.id) {
            let next = shared.entry.schedule.runningOccurrences(
                from: today, through: today.adding(days: Schedule.horizon), holidays: catalog.site.holidays,
                atMost: Self.count)
            if !next.isEmpty { times[shared.id] = next }
        }
    }

    /// The same with what is known now of some activities.
    func exchanging(_ ids: [EntryID<Activity>], for new: NextTimes) -> NextTimes {
        var all = self
        for id in ids { all.times[id] = new.times[id] }
        return all
    }

    subscript(id: EntryID<Activity>) -> [Schedule.Occurrence] { times[id] ?? [] }
}
