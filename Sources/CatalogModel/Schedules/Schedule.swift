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
        /// Where people meet then; none where that is as for the activity.
        package var place: EntryID<Place>?

        package init(date: LocalDate, time: TimeSpan, at place: EntryID<Place>? = nil) {
            self.date = date
            self.time = time
            self.place = place
        }

        package static func < (left: Occurrence, right: Occurrence) -> Bool {
            guard left.date == right.date, left.time == right.time else {
                return (left.date, left.time) < (right.date, right.time)
            }
            return left.place?.text ?? "" < right.place?.text ?? ""
        }
    }

    package init() {}

    /// The times from `first` to `last` in order, exceptions left out and moved times put in.
    package func occurrences(
        from first: LocalDate, through last: LocalDate, holidays: HolidayCalendar, atMost limit: Int = .max
    ) -> [Occurrence] {
        var occurrences: [Occurrence] = []
        var days = sessions.map { plannedDays(of: $0, from: first, through: last) }
        var coming = days.indices.map { days[$0].next() }
        while let date = earliest(of: coming), occurrences.count < limit {
            let before = occurrences.count
            for (index, session) in sessions.enumerated() where coming[index] == date {
                coming[index] = days[index].next()
                guard holds(session, on: date, holidays) else { continue }
                for time in session.times {
                    let occurrence = Occurrence(date: date, time: time, at: session.place)
                    // Two lines may say the same time.
                    if !occurrences[before...].contains(occurrence) { occurrences.append(occurrence) }
                }
            }
            if occurrences.count > before + 1 { occurrences[before...].sort() }
        }
        let moved = movedOccurrences(from: first, through: min(last, lastDate ?? last))
        if !moved.isEmpty {
            occurrences += moved.filter { !occurrences.contains($0) }
            occurrences.sort()
        }
        return occurrences.count <= limit ? occurrences : Array(occurrences.prefix(limit))
    }

    private func earliest(of days: [LocalDate?]) -> LocalDate? {
        var earliest: LocalDate?
        for case let day? in days where earliest.map({ day < $0 }) ?? true { earliest = day }
        return earliest
    }

    /// The same, and before them those that began earlier and still go on.
    package func runningOccurrences(
        from first: LocalDate, through last: LocalDate, holidays: HolidayCalendar, atMost limit: Int = .max
    ) -> [Occurrence] {
        let extra = sessions.flatMap(\.times).map(\.extraDays).max() ?? 0
        guard extra > 0 else {
            return occurrences(from: first, through: last, holidays: holidays, atMost: limit)
        }
        let all = occurrences(from: first.adding(days: -extra), through: last, holidays: holidays)
        return Array(all.filter { $0.lastDate >= first }.prefix(limit))
    }

    /// Whether no exception keeps `session` from taking place on one of its days.
    func holds(_ session: Session, on date: LocalDate, _ holidays: HolidayCalendar) -> Bool {
        guard !exceptions.changes.contains(where: { cancels(session, on: date, $0) }) else { return false }
        return session.isSingleDate
            || !(exceptions.holidays && holidays.isHoliday(date))
                && !(exceptions.schoolHolidays && holidays.isSchoolHoliday(date))
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
        } else if case .dates(let days) = session.days, let day = days.first {
            start = day
        } else if let first = session.starts {
            start = first
        } else {
            return false
        }
        guard let last = lastDay(of: session) ?? (session.isSingleDate ? start : nil) else { return false }
        // A single date may be cancelled or moved: pages say so until it has passed.
        if session.isSingleDate { return session.firstDay(from: start).map { $0 > last } ?? true }
        var days = plannedDays(of: session, from: start, through: last)
        while let day = days.next() {
            guard let change = exceptions.changes.first(where: { cancels(session, on: day, $0) }) else {
                return false
            }
            days = plannedDays(of: session, from: change.last.adding(days: 1), through: last)
        }
        return true
    }
}
