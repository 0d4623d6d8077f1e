import CatalogModel
import SitePublishing

/// The times of an activity that takes place more than once.
struct SeriesTimes {
    /// The first time that is known: an event has to have one, also where it is paused or over.
    let start: Schedule.Occurrence
    /// The rules of what is to come.
    let recurrences: [Recurrence]

    /// None where there is no time at all.
    init?(_ schedule: Schedule, on today: LocalDate, _ holidays: HolidayCalendar) {
        recurrences = schedule.recurrences(
            from: today, through: today.adding(days: Schedule.horizon), holidays: holidays)
        let next = recurrences.map(\.occurrence).min()
        guard let start = next ?? Self.lastTime(of: schedule, before: today, holidays) else { return nil }
        self.start = start
    }

    /// The times at one place.
    struct Part {
        let place: PublicPlace?
        let start: Schedule.Occurrence
        let recurrences: [Recurrence]
    }

    /// What is to come, place by place, in the order in which they come.
    func parts(of activity: PublicActivity) -> [Part] {
        var order: [EntryID<Place>?] = []
        for recurrence in recurrences where !order.contains(recurrence.place) {
            order.append(recurrence.place)
        }
        return order.compactMap { id in
            let own = recurrences.filter { $0.place == id }
            return own.map(\.occurrence).min().map {
                Part(place: activity.place(of: $0), start: $0, recurrences: own)
            }
        }
    }

    private static func lastTime(
        of schedule: Schedule, before today: LocalDate, _ holidays: HolidayCalendar
    ) -> Schedule.Occurrence? {
        let end = [schedule.lastDate, schedule.seasonEnds].compactMap(\.self).min() ?? today
        let last = min(end, today.adding(days: -1))
        return schedule.occurrences(
            from: last.adding(days: -Schedule.horizon), through: last, holidays: holidays
        ).last
    }
}

extension Schedule {
    /// The time of what takes place once; none where it is repeated, or has no time.
    var onlyTime: Occurrence? {
        guard sessions.count == 1, let session = sessions.first, case .date(let day) = session.days,
            session.times.count == 1
        else { return nil }
        return Occurrence(date: day, time: session.times[0])
    }
}
