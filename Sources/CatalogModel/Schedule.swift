/// From when to when on a day, local time; an end before the start lies on the next day.
package struct TimeSpan: Hashable, Sendable {
    package var start: LocalTime
    package var end: LocalTime

    package init(start: LocalTime, end: LocalTime) {
        self.start = start
        self.end = end
    }
}

/// Which weeks a weekly session takes place in.
package enum WeekPattern: Hashable, Sendable {
    case all
    /// By ISO week number, so week 53 and week 1 are both odd.
    case odd
    case even
    /// Every n-th week, counted from the session's start.
    case every(Int)
}

/// Which of a weekday's days in a month.
package enum MonthOrdinal: Int, Hashable, Sendable, CaseIterable {
    case first = 1, second, third, fourth
    case last = -1
}

/// One rule of a schedule: days, and the time that holds on them.
package struct Session: Hashable, Sendable {
    package var days: Days
    package var time: TimeSpan
    /// The first day on which the rule holds.
    package var starts: LocalDate?
    /// The last day on which the rule holds.
    package var ends: LocalDate?

    package enum Days: Hashable, Sendable {
        /// In the order of the week.
        case weekly([Weekday], WeekPattern)
        case monthly(MonthOrdinal, Weekday)
        case date(LocalDate)
    }

    package init(days: Days, time: TimeSpan, starts: LocalDate? = nil, ends: LocalDate? = nil) {
        self.days = days
        self.time = time
        self.starts = starts
        self.ends = ends
    }

    /// Whether the session takes place on `date`, exceptions aside.
    package func takesPlace(on date: LocalDate) -> Bool {
        if let starts, date < starts { return false }
        if let ends, date > ends { return false }
        switch days {
        case .date(let day): return date == day
        case .monthly(let ordinal, let weekday): return date.weekday == weekday && matches(ordinal, date)
        case .weekly(let weekdays, let pattern):
            return weekdays.contains(date.weekday) && matches(pattern, date)
        }
    }

    private func matches(_ pattern: WeekPattern, _ date: LocalDate) -> Bool {
        switch pattern {
        case .all: return true
        case .odd: return date.isoWeek % 2 == 1
        case .even: return date.isoWeek % 2 == 0
        case .every(let weeks):
            guard let starts else { return true }
            let firstMonday = starts.dayNumber - starts.weekday.rawValue
            return (date.dayNumber - firstMonday - 1) / 7 % weeks == 0
        }
    }

    private func matches(_ ordinal: MonthOrdinal, _ date: LocalDate) -> Bool {
        let (year, month, day) = date.components
        guard ordinal == .last else { return (day - 1) / 7 + 1 == ordinal.rawValue }
        return day + 7 > LocalDate.days(in: month, of: year)
    }
}

/// When something takes place.
package struct Schedule: Hashable, Sendable {
    package var sessions: [Session] = []
    package var exceptions = Exceptions()
    /// After this day the times are not known (HSDS `valid_to`).
    package var seasonEnds: LocalDate?
    /// After this day there is nothing more (HSDS `until`).
    package var lastDate: LocalDate?

    /// Days on which nothing takes place.
    package struct Exceptions: Hashable, Sendable {
        package var dates: [LocalDate] = []
        package var holidays = false
        package var schoolHolidays = false

        package init() {}
    }

    /// One time at which something takes place.
    package struct Occurrence: Hashable, Comparable, Sendable {
        package var date: LocalDate
        package var time: TimeSpan

        package static func < (left: Occurrence, right: Occurrence) -> Bool {
            (left.date, left.time.start, left.time.end) < (right.date, right.time.start, right.time.end)
        }
    }

    package init() {}

    /// The times from `first` to `last` in order, exceptions left out.
    package func occurrences(
        from first: LocalDate, through last: LocalDate, holidays: HolidayCalendar, atMost limit: Int = .max
    ) -> [Occurrence] {
        var occurrences: [Occurrence] = []
        let end = min(last, lastDate ?? last)
        var date = max(first, earliestDay ?? first)
        while date <= end, occurrences.count < limit {
            let before = occurrences.count
            for session in sessions where holds(session, on: date, holidays) {
                occurrences.append(Occurrence(date: date, time: session.time))
            }
            if occurrences.count > before + 1 { occurrences[before...].sort() }
            date = date.adding(days: 1)
        }
        return Array(occurrences.prefix(limit))
    }

    /// A date that is named for itself stands in holidays and after the season, too.
    private func holds(_ session: Session, on date: LocalDate, _ holidays: HolidayCalendar) -> Bool {
        guard session.takesPlace(on: date), !exceptions.dates.contains(date) else { return false }
        if case .date = session.days { return true }
        return !(seasonEnds.map { $0 < date } ?? false)
            && !(exceptions.holidays && holidays.isHoliday(date))
            && !(exceptions.schoolHolidays && holidays.isSchoolHoliday(date))
    }

    /// A day before which no session takes place, where every session has one.
    private var earliestDay: LocalDate? {
        var earliest: LocalDate?
        for session in sessions {
            let first: LocalDate? = if case .date(let day) = session.days { day } else { session.starts }
            guard let first else { return nil }
            earliest = min(earliest ?? first, first)
        }
        return earliest
    }
}

/// The municipality's public holidays and school holidays.
package struct HolidayCalendar: Hashable, Sendable {
    package var holidays: [Period] = []
    package var schoolHolidays: [Period] = []

    /// The days from `first` to `last`, both included, and what they are called.
    package struct Period: Hashable, Sendable {
        package var first: LocalDate
        package var last: LocalDate
        package var name: LocalizedText?

        package init(first: LocalDate, last: LocalDate, name: LocalizedText? = nil) {
            self.first = first
            self.last = last
            self.name = name
        }
    }

    package init() {}

    package func isHoliday(_ date: LocalDate) -> Bool { Self.contains(date, holidays) }

    package func isSchoolHoliday(_ date: LocalDate) -> Bool { Self.contains(date, schoolHolidays) }

    private static func contains(_ date: LocalDate, _ periods: [Period]) -> Bool {
        periods.contains { $0.first <= date && date <= $0.last }
    }
}
