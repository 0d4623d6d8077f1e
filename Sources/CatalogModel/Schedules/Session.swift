/// Which weeks a weekly session takes place in.
package enum WeekPattern: Hashable, Sendable {
    case all
    /// By ISO week number, so week 53 and week 1 are both odd.
    case odd
    case even
    /// Every n-th week, counted from the week of the session's start.
    case every(Int)
}

/// Which of a weekday's days in a month.
package enum MonthOrdinal: Int, Hashable, Sendable, CaseIterable {
    case first = 1, second, third, fourth
    case last = -1
}

/// One rule of a schedule: days, and the times that hold on them.
package struct Session: Hashable, Sendable {
    package var days: Days
    /// One at least, in order.
    package var times: [TimeSpan]
    /// The first day on which the rule holds.
    package var starts: LocalDate?
    /// The last day on which the rule holds.
    package var ends: LocalDate?
    /// Where people meet then; none where that is as for the activity.
    package var place: EntryID<Place>?

    package enum Days: Hashable, Sendable {
        /// In the order of the week.
        case weekly([Weekday], WeekPattern)
        /// In the order of the month.
        case monthly([MonthOrdinal], Weekday)
        /// The same in the first month of a quarter, and the last one in the last month.
        case quarterly([MonthOrdinal], Weekday)
        /// Days of the month from 1 to 31, in order; months that do not have one are passed over.
        case monthDays([Int])
        case date(LocalDate)
        /// Several days that were named for themselves, in order.
        case dates([LocalDate])
    }

    package init(
        days: Days, times: [TimeSpan], starts: LocalDate? = nil, ends: LocalDate? = nil,
        at place: EntryID<Place>? = nil
    ) {
        self.days = days
        self.times = times
        self.starts = starts
        self.ends = ends
        self.place = place
    }

    package init(days: Days, time: TimeSpan, starts: LocalDate? = nil, ends: LocalDate? = nil) {
        self.init(days: days, times: [time], starts: starts, ends: ends)
    }

    /// Whether the days were named for themselves, so that neither holidays nor the season's end concern them.
    package var isSingleDate: Bool {
        switch days {
        case .date, .dates: true
        case .weekly, .monthly, .quarterly, .monthDays: false
        }
    }

    /// Whether the session takes place on `date`, exceptions aside.
    package func takesPlace(on date: LocalDate) -> Bool { firstDay(from: date) == date }

    /// The first day from `date` on, itself included, on which the session takes place, exceptions aside.
    package func firstDay(from date: LocalDate) -> LocalDate? {
        let earliest = max(date, starts ?? date)
        let day: LocalDate? =
            switch days {
            case .date(let day): day < earliest ? nil : day
            case .dates(let days): days.first { $0 >= earliest }
            case .weekly(let weekdays, let pattern): firstDay(from: earliest, weekdays, pattern)
            case .monthly(let ordinals, let weekday):
                earliest.firstDayOfMonths { month in ordinals.map { month.day(of: $0, weekday) } }
            case .quarterly(let ordinals, let weekday):
                earliest.firstDayOfMonths { month in
                    let place = (month.components.month - 1) % 3
                    return ordinals.filter { place == ($0 == .last ? 2 : 0) }.map {
                        month.day(of: $0, weekday)
                    }
                }
            case .monthDays(let numbers):
                earliest.firstDayOfMonths { month in
                    let (year, number, _) = month.components
                    return numbers.compactMap { LocalDate(year: year, month: number, day: $0) }
                }
            }
        guard let day, let ends, ends < day else { return day }
        return nil
    }

    private func firstDay(
        from date: LocalDate, _ weekdays: [Weekday], _ pattern: WeekPattern
    ) -> LocalDate? {
        let today = date.weekday
        let monday = date.adding(days: 1 - today.rawValue)
        let wait = weeksToWait(pattern, inWeekOf: monday)
        if wait == 0, let weekday = weekdays.lazy.filter({ $0 >= today }).min() {
            return date.adding(days: weekday.rawValue - today.rawValue)
        }
        guard let weekday = weekdays.min() else { return nil }
        let next = wait > 0 ? wait : 1 + weeksToWait(pattern, inWeekOf: monday.adding(days: 7))
        return monday.adding(days: 7 * next + weekday.rawValue - 1)
    }

    /// How many weeks after that of `monday` the pattern holds.
    private func weeksToWait(_ pattern: WeekPattern, inWeekOf monday: LocalDate) -> Int {
        switch pattern {
        case .all: return 0
        // Week 1 follows week 53, so that there is an odd week after an odd one, but never a third even one.
        case .odd: return monday.isoWeek % 2 == 1 ? 0 : 1
        case .even:
            guard monday.isoWeek % 2 == 1 else { return 0 }
            return monday.adding(days: 7).isoWeek % 2 == 0 ? 1 : 2
        case .every(let weeks):
            guard let starts, weeks > 1 else { return 0 }
            let firstMonday = starts.adding(days: 1 - starts.weekday.rawValue)
            let passed = (monday.dayNumber - firstMonday.dayNumber) / 7 % weeks
            return passed == 0 ? 0 : weeks - passed
        }
    }
}

extension LocalDate {
    /// The first day from this one on among those that `days` names in a month, given its first day.
    fileprivate func firstDayOfMonths(_ days: (LocalDate) -> [LocalDate]) -> LocalDate? {
        var (year, month, _) = components
        // Every quarter has a day of each sort, and every other month at least has a 31st.
        for _ in 0..<5 {
            guard let first = LocalDate(year: year, month: month, day: 1) else { return nil }
            if let day = days(first).filter({ self <= $0 }).min() { return day }
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
        }
        return nil
    }
}

extension LocalDate {
    /// The first, second … or last of a weekday in the month that begins on this day.
    fileprivate func day(of ordinal: MonthOrdinal, _ weekday: Weekday) -> LocalDate {
        let first = adding(days: (weekday.rawValue - self.weekday.rawValue + 7) % 7)
        guard ordinal == .last else { return first.adding(days: 7 * (ordinal.rawValue - 1)) }
        let (year, month, _) = components
        let isFifth = first.dayNumber - dayNumber + 28 < LocalDate.days(in: month, of: year)
        return first.adding(days: isFifth ? 28 : 21)
    }
}
