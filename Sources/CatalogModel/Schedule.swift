/// When something takes place.
package struct Schedule: Hashable, Sendable {
    package var sessions: [Session] = []
    package var exceptions = Exceptions()
    /// After this day the times are not known (HSDS `valid_to`).
    package var seasonEnds: LocalDate?
    /// After this day there is nothing more (HSDS `until`).
    package var lastDate: LocalDate?

    /// One time at which something takes place.
    package struct Occurrence: Hashable, Comparable, Sendable {
        package var date: LocalDate
        package var time: TimeSpan

        package init(date: LocalDate, time: TimeSpan) {
            self.date = date
            self.time = time
        }

        package static func < (left: Occurrence, right: Occurrence) -> Bool {
            (left.date, left.time) < (right.date, right.time)
        }
    }

    package init() {}

    /// The times from `first` to `last` in order, exceptions left out and moved times put in.
    package func occurrences(
        from first: LocalDate, through last: LocalDate, holidays: HolidayCalendar, atMost limit: Int = .max
    ) -> [Occurrence] {
        let end = min(last, lastDate ?? last)
        var occurrences: [Occurrence] = []
        var coming = sessions.map { firstDay(of: $0, from: first) }
        while let date = earliest(of: coming), date <= end, occurrences.count < limit {
            let before = occurrences.count
            for (index, session) in sessions.enumerated() where coming[index] == date {
                coming[index] = firstDay(of: session, from: date.adding(days: 1))
                guard holds(session, on: date, holidays) else { continue }
                for time in session.times { occurrences.append(Occurrence(date: date, time: time)) }
            }
            if occurrences.count > before + 1 { occurrences[before...].sort() }
        }
        let moved = movedOccurrences(from: first, through: end)
        if !moved.isEmpty {
            occurrences += moved
            occurrences.sort()
        }
        return occurrences.count <= limit ? occurrences : Array(occurrences.prefix(limit))
    }

    private func earliest(of days: [LocalDate?]) -> LocalDate? {
        var earliest: LocalDate?
        for case let day? in days where earliest.map({ day < $0 }) ?? true { earliest = day }
        return earliest
    }

    /// Whether no exception keeps `session` from taking place on one of its days.
    func holds(_ session: Session, on date: LocalDate, _ holidays: HolidayCalendar) -> Bool {
        guard !exceptions.changes.contains(where: { cancels(session, on: date, $0) }) else { return false }
        return session.isSingleDate
            || !(exceptions.holidays && holidays.isHoliday(date))
                && !(exceptions.schoolHolidays && holidays.isSchoolHoliday(date))
    }

    /// The days from `first` to `last` on which `session` takes place, exceptions left out.
    func days(
        of session: Session, from first: LocalDate, through last: LocalDate, _ holidays: HolidayCalendar
    ) -> [LocalDate] {
        var days: [LocalDate] = []
        var date = first
        while let day = firstDay(of: session, from: date), day <= last {
            if holds(session, on: day, holidays) { days.append(day) }
            date = day.adding(days: 1)
        }
        return days
    }

    /// The first day of `session` from `date` on that lies before the end of everything, exceptions aside.
    private func firstDay(of session: Session, from date: LocalDate) -> LocalDate? {
        guard let day = session.firstDay(from: date) else { return nil }
        if let last = lastDay(of: session), last < day { return nil }
        return day
    }

    /// The last day on which `session` can take place, where there is one.
    func lastDay(of session: Session) -> LocalDate? {
        var last = session.ends
        if let seasonEnds, !session.isSingleDate { last = min(last ?? seasonEnds, seasonEnds) }
        if let lastDate { last = min(last ?? lastDate, lastDate) }
        return last
    }

    /// Whether `session` never takes place, whatever the day and the lists of holidays.
    package func isImpossible(_ session: Session) -> Bool {
        let start: LocalDate
        if case .date(let day) = session.days {
            start = day
        } else if let first = session.starts {
            start = first
        } else {
            return false
        }
        guard session.isSingleDate || lastDay(of: session) != nil else { return false }
        var date = start
        while let day = firstDay(of: session, from: date) {
            guard let change = exceptions.changes.first(where: { cancels(session, on: day, $0) }) else {
                return false
            }
            date = change.last.adding(days: 1)
        }
        return true
    }
}
