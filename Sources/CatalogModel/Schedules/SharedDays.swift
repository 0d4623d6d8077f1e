extension Schedule {
    /// The first day from `first` to `last` on which two rules of two schedules both hold, exceptions aside.
    package func firstSharedDay(
        of session: Session, with other: Session, of schedule: Schedule, from first: LocalDate,
        through last: LocalDate
    ) -> LocalDate? {
        let last = min(last, lastDay(of: session) ?? last, schedule.lastDay(of: other) ?? last)
        var day = first
        while let mine = session.firstDay(from: day), mine <= last {
            guard let theirs = other.firstDay(from: mine), theirs <= last else { return nil }
            if mine == theirs { return mine }
            day = theirs
        }
        return nil
    }
}

extension Session {
    /// On which days of the week people meet; none where the rule names days of the month.
    package var weekdays: [Weekday] {
        switch days {
        case .weekly(let weekdays, _): weekdays
        case .monthly(_, let weekday), .quarterly(_, let weekday): [weekday]
        // One cannot plan a weekday by these.
        case .monthDays: []
        case .date(let date): [date.weekday]
        case .dates(let dates): Set(dates.map(\.weekday)).sorted()
        }
    }
}
