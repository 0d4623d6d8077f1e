package import CatalogModel
package import SitePublishing

/// A day with what takes place on it, and what was to take place but does not.
package struct CalendarDay: Sendable {
    package let date: LocalDate
    /// The public holiday that it is, unless the site has a name of its own for it.
    package let publicHoliday: DanishHoliday?
    /// The days named by the site, such as school holidays, that it belongs to.
    package let holidays: [HolidayCalendar.Period]
    /// By time.
    package var items: [CalendarItem]

    init(
        date: LocalDate, publicHoliday: DanishHoliday?, holidays: [HolidayCalendar.Period],
        items: [CalendarItem]
    ) {
        (self.date, self.publicHoliday) = (date, publicHoliday)
        (self.holidays, self.items) = (holidays, items)
    }

    /// A day of which nothing is known.
    package init(_ date: LocalDate) {
        self.init(date: date, publicHoliday: nil, holidays: [], items: [])
    }

    /// The next `count` days from `first` on; those on which nothing is are left out, but never the first.
    package static func days(
        of activities: some Sequence<PublicActivity>, from first: LocalDate, count: Int,
        _ holidays: HolidayCalendar
    ) -> [CalendarDay] {
        let last = first.adding(days: count - 1)
        let items = activities.filter { $0.isRunning && $0.isEvent }.flatMap {
            CalendarItem.items(of: $0, from: first, through: last, holidays)
        }
        return days(items, from: first, count: count, holidays)
    }

    private static func days(
        _ items: [CalendarItem], from first: LocalDate, count: Int, _ holidays: HolidayCalendar
    ) -> [CalendarDay] {
        var itemsByDay = [[CalendarItem]](repeating: [], count: count)
        for item in items { itemsByDay[item.date.dayNumber - first.dayNumber].append(item) }
        return itemsByDay.enumerated().compactMap { offset, items in
            let date = first.adding(days: offset)
            let periods = holidays.namedPeriods(on: date)
            let publicHoliday = holidays.isNamed(date) ? nil : holidays.publicHoliday(on: date)
            guard offset == 0 || !items.isEmpty || !periods.isEmpty || publicHoliday != nil else {
                return nil
            }
            return CalendarDay(
                date: date, publicHoliday: publicHoliday, holidays: periods, items: inOrder(items))
        }
    }

    /// By time; those of one time stay as they come, which is in the order of the activities.
    private static func inOrder(_ items: [CalendarItem]) -> [CalendarItem] {
        // Sorted are numbers: moving the items themselves about would take longer than all else that is planned.
        let order = items.enumerated().map { position, item in
            let time = item.occurrence.time
            let length = min(time.length ?? 0, 1 << 17 - 1)
            return (time.start.minutes << 17 | length) << 32 | position
        }
        return order.sorted().map { items[$0 & 0xFFFF_FFFF] }
    }
}

/// An activity at a time.
package struct CalendarItem: Sendable {
    package let activity: PublicActivity
    package let occurrence: Schedule.Occurrence
    /// The day on which it is shown: the first one, or another of those on which it goes on.
    package var date: LocalDate
    package var state = State.usual

    init(activity: PublicActivity, occurrence: Schedule.Occurrence, state: State = .usual) {
        self.activity = activity
        self.occurrence = occurrence
        self.state = state
        date = occurrence.date
    }

    /// Whether it does not take place.
    package var isCancelled: Bool { if case .cancelled = state { true } else { false } }

    /// Kept elsewhere where it is not the usual one: there are some ten thousand items, and changes are long.
    package indirect enum State: Sendable {
        case usual
        /// It does not take place then; the change may say where the time went, and why.
        case cancelled(Schedule.Change)
        /// It was to take place on another day.
        case moved(Schedule.Change)
    }

    /// The times of an activity, marked where a change brought them there, and those that changes took away.
    static func items(
        of activity: PublicActivity, from first: LocalDate, through last: LocalDate,
        _ holidays: HolidayCalendar
    ) -> [CalendarItem] {
        let schedule = activity.schedule
        let times = schedule.runningOccurrences(from: first, through: last, holidays: holidays)
        var items = times.flatMap { occurrence in
            (0...occurrence.time.extraDays).map { later in
                var item = CalendarItem(activity: activity, occurrence: occurrence)
                item.date = occurrence.date.adding(days: later)
                return item
            }
        }.filter { first <= $0.date && $0.date <= last }
        guard !schedule.exceptions.changes.isEmpty else { return items }
        for move in schedule.moves(from: first, through: last) {
            let index = items.firstIndex { $0.occurrence == move.occurrence }
            if let index { items[index].state = .moved(move.change) }
        }
        var cancelled: Set<Schedule.Occurrence> = []
        for cancellation in schedule.cancellations(from: first, through: last, holidays: holidays)
        where cancelled.insert(cancellation.occurrence).inserted {
            items.append(
                CalendarItem(
                    activity: activity, occurrence: cancellation.occurrence,
                    state: .cancelled(cancellation.change)))
        }
        return items
    }
}
