import CatalogModel

/// When activities take place from a day on.
struct ComingTimes: Sendable {
    /// The next times of each activity that has any, at most three.
    private(set) var upcoming: [EntryID<Activity>: [Schedule.Occurrence]] = [:]
    private(set) var days: [CalendarDay] = []

    init(_ catalog: Catalog, from today: LocalDate) {
        let holidays = catalog.site.holidays
        var items: [CalendarItem] = []
        for shared in catalog.activities.entries where shared.entry.common.status == .active {
            let (id, schedule) = (shared.entry.id, shared.entry.schedule)
            let last = today.adding(days: CalendarPages.length - 1)
            let times = schedule.occurrences(from: today, through: last, holidays: holidays)
            items += CalendarItem.items(of: shared, times, from: today, through: last, holidays)
            var next = Array(times.prefix(3))
            if next.count < 3 {
                next = schedule.occurrences(
                    from: today, through: today.adding(days: Schedule.horizon), holidays: holidays, atMost: 3)
            }
            if !next.isEmpty { upcoming[id] = next }
        }
        days = CalendarDay.days(items, from: today, count: CalendarPages.length, holidays)
    }
}
