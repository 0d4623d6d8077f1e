/// A session in the words of schema.org's `Schedule`, as plain values.
package struct ScheduleParts: Hashable, Sendable {
    /// `byDay`: schema.org's days of the week, or with a number as in RFC 5545: `1SA`.
    package var byDay: [String] = []
    /// `repeatFrequency` (ISO 8601): `P1W`, `P2W`, `P1M`; none for a single day.
    package var repeatFrequency: String?
    package var startDate: LocalDate?
    package var endDate: LocalDate?
    package var startTime: LocalTime
    package var endTime: LocalTime
    package var exceptDates: [LocalDate] = []
    /// `scheduleTimezone`: a name of the IANA time zone database.
    package var timeZone: String
}

extension Schedule {
    /// The schedule in the words of schema.org, with exceptions from `first` to `last`.
    ///
    /// Odd and even weeks are every second week up to the end of a year of 53 weeks, and again after it.
    package func parts(
        from first: LocalDate, through last: LocalDate, holidays: HolidayCalendar, timeZone: String
    ) -> [ScheduleParts] {
        sessions.flatMap { session in
            stretches(of: session, from: first, through: last, holidays).flatMap { stretch in
                session.times.map { time in
                    ScheduleParts(
                        byDay: session.days.codes, repeatFrequency: session.days.frequency,
                        startDate: stretch.start, endDate: stretch.end, startTime: time.start,
                        endTime: time.end, exceptDates: stretch.exceptions, timeZone: timeZone)
                }
            }
        }
            + movedOccurrences(from: first, through: min(last, lastDate ?? last)).map {
                ScheduleParts(
                    startDate: $0.date, endDate: $0.date, startTime: $0.time.start, endTime: $0.time.end,
                    timeZone: timeZone)
            }
    }

    private struct Stretch {
        var start: LocalDate?
        var end: LocalDate?
        var exceptions: [LocalDate] = []
    }

    private func stretches(
        of session: Session, from first: LocalDate, through last: LocalDate, _ holidays: HolidayCalendar
    ) -> [Stretch] {
        let planned = plannedDays(of: session, from: first, through: last)
        guard let firstDay = planned.first else { return [] }
        let excepted = planned.filter { !holds(session, on: $0, holidays) }
        guard excepted.count < planned.count else { return [] }
        switch session.days {
        case .date(let day): return [Stretch(start: day, end: day)]
        case .weekly(_, .odd), .weekly(_, .even):
            return runs(planned).map { run in
                Stretch(start: run.first, end: run.last, exceptions: excepted.filter(run.contains))
            }
        case .weekly(_, .every), .weekly(_, .all), .monthly:
            // An interval is counted from its first day; anything else may have begun at any time.
            let start =
                session.starts.map { max($0, firstDay) } ?? (session.days.countsWeeks ? firstDay : nil)
            return [Stretch(start: start, end: lastDay(of: session), exceptions: excepted)]
        }
    }

    private func plannedDays(of session: Session, from first: LocalDate, through last: LocalDate)
        -> [LocalDate]
    {
        var planned = self
        planned.exceptions = Exceptions()
        return planned.days(of: session, from: first, through: last, HolidayCalendar())
    }

    /// Cuts the days of odd or even weeks where two such weeks do not lie a week apart.
    private func runs(_ days: [LocalDate]) -> [[LocalDate]] {
        var runs: [[LocalDate]] = []
        for day in days {
            if let first = runs.last?.first, (day.monday - first.monday) % 14 == 0 {
                runs[runs.count - 1].append(day)
            } else {
                runs.append([day])
            }
        }
        return runs
    }
}

extension LocalDate {
    /// The number of the Monday of its week.
    fileprivate var monday: Int { dayNumber - weekday.rawValue }
}

extension Session.Days {
    fileprivate var codes: [String] {
        switch self {
        case .date: []
        case .weekly(let weekdays, _): weekdays.map { "https://schema.org/\($0.englishName)" }
        case .monthly(let ordinals, let weekday): ordinals.map { "\($0.rawValue)\(weekday.calendarCode)" }
        }
    }

    fileprivate var frequency: String? {
        switch self {
        case .date: nil
        case .weekly(_, .odd), .weekly(_, .even): "P2W"
        case .weekly(_, let pattern): "P\(pattern.interval)W"
        case .monthly: "P1M"
        }
    }

    fileprivate var countsWeeks: Bool { if case .weekly(_, .every) = self { true } else { false } }
}

extension Weekday {
    /// As schema.org names it.
    fileprivate var englishName: String {
        switch self {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        }
    }
}
