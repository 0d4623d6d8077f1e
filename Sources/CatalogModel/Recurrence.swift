/// One session of a schedule, or one moved time, as calendars have it (RFC 5545, 3.8.5).
///
/// All times are local in `timeZone`, so that they stay the same when the clocks change.
package struct Recurrence: Hashable, Sendable {
    /// `DTSTART`: the first time, which is one that takes place.
    package var start: LocalDateTime
    /// `DTEND`: of the first time.
    package var end: LocalDateTime
    /// `RRULE`: none where the times are those of `start` and `furtherDates` alone.
    package var rule: RecurrenceRule?
    /// `RDATE`: days on which it starts at the same time of day.
    package var furtherDates: [LocalDate] = []
    /// `EXDATE`: days of the rule on which it does not take place.
    package var exceptions: [LocalDate] = []
    /// `TZID`: a name of the IANA time zone database.
    package var timeZone: String

    /// The values of `RDATE`, such as `20261202T160000`.
    package var furtherStarts: [LocalDateTime] {
        furtherDates.map { LocalDateTime(date: $0, time: start.time) }
    }

    /// The values of `EXDATE`, such as `20261224T160000`.
    package var exceptedStarts: [LocalDateTime] {
        exceptions.map { LocalDateTime(date: $0, time: start.time) }
    }
}

/// A moment where the site is; written in the basic form of ISO 8601, `20261124T170000`.
package struct LocalDateTime: Hashable, Comparable, Sendable, CustomStringConvertible {
    package var date: LocalDate
    /// Never 24:00, which is 00:00 of the next day.
    package var time: LocalTime

    package init(date: LocalDate, time: LocalTime) {
        if time.hour == 24, let midnight = LocalTime(hour: 0, minute: 0) {
            (self.date, self.time) = (date.adding(days: 1), midnight)
        } else {
            (self.date, self.time) = (date, time)
        }
    }

    package static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
        (left.date, left.time) < (right.date, right.time)
    }

    package var description: String { "\(date.basic)T\(time.basic)00" }
}

extension Schedule {
    /// What calendars need to show the times from `first` to `last`.
    ///
    /// A rule without an end goes on after `last`, but its exceptions are given up to that day alone. Odd and
    /// even weeks become single dates: "every second week" would be wrong after a year of 53 weeks.
    package func recurrences(
        from first: LocalDate, through last: LocalDate, holidays: HolidayCalendar, timeZone: String
    ) -> [Recurrence] {
        let rules = sessions.flatMap { session in
            let days = days(of: session, from: first, through: last, holidays)
            return session.times.compactMap {
                recurrence(of: session, at: $0, on: days, through: last, timeZone)
            }
        }
        let end = min(last, lastDate ?? last)
        return rules
            + movedOccurrences(from: first, through: end).map {
                Recurrence(on: $0.date, at: $0.time, in: timeZone)
            }
    }

    private func recurrence(
        of session: Session, at time: TimeSpan, on days: [LocalDate], through last: LocalDate,
        _ timeZone: String
    ) -> Recurrence? {
        guard let first = days.first else { return nil }
        var recurrence = Recurrence(on: first, at: time, in: timeZone)
        let end = lastDay(of: session)
        if let rule = RecurrenceRule(session, through: end, startingAt: recurrence.start.time, in: timeZone) {
            recurrence.rule = rule
            recurrence.exceptions = exceptedDays(
                of: session, after: first, through: min(end ?? last, last), days)
        } else {
            recurrence.furtherDates = Array(days.dropFirst())
        }
        return recurrence
    }

    /// The days of a session that are not among `days`, on which it takes place.
    private func exceptedDays(
        of session: Session, after first: LocalDate, through last: LocalDate, _ days: [LocalDate]
    ) -> [LocalDate] {
        let days = Set(days)
        var excepted: [LocalDate] = []
        var date = first
        while let day = session.firstDay(from: date), day <= last {
            if !days.contains(day) { excepted.append(day) }
            date = day.adding(days: 1)
        }
        return excepted
    }
}

extension Recurrence {
    /// A single time.
    fileprivate init(on date: LocalDate, at time: TimeSpan, in timeZone: String) {
        let isOvernight = time.end <= time.start
        self.init(
            start: LocalDateTime(date: date, time: time.start),
            end: LocalDateTime(date: isOvernight ? date.adding(days: 1) : date, time: time.end),
            timeZone: timeZone)
    }
}
