extension Schedule {
    /// Days on which nothing takes place, or at another time.
    package struct Exceptions: Hashable, Sendable {
        /// Named days, in the order in which they were written.
        package var changes: [Change] = []
        package var holidays = false
        package var schoolHolidays = false

        package init() {}
    }

    /// Days from `first` to `last` on which the usual times do not hold.
    package struct Change: Hashable, Sendable {
        package var first: LocalDate
        package var last: LocalDate
        /// Where the times of a single day went.
        package var movedTo: Destination?
        /// Why, for readers.
        package var note: LocalizedText?

        package init(
            _ first: LocalDate, through last: LocalDate? = nil, movedTo: Destination? = nil,
            note: LocalizedText? = nil
        ) {
            self.first = first
            self.last = last ?? first
            self.movedTo = movedTo
            self.note = note
        }

        /// Whether one day was named, and not a stretch of them.
        package var isSingleDate: Bool { first == last }

        package func covers(_ date: LocalDate) -> Bool { first <= date && date <= last }
    }

    /// The day to which something was moved.
    package struct Destination: Hashable, Sendable {
        package var date: LocalDate
        /// None where the times of the day stay as they were.
        package var times: [TimeSpan]

        package init(date: LocalDate, times: [TimeSpan] = []) {
            self.date = date
            self.times = times
        }
    }

    /// A time that would have been, but for a change.
    package struct Cancellation: Hashable, Sendable {
        package var occurrence: Occurrence
        package var change: Change
    }

    /// A time that took the place of another.
    package struct Move: Hashable, Sendable {
        package var occurrence: Occurrence
        package var change: Change
    }

    /// The times from `first` to `last` that a change took away, in order; days of holiday lists are none.
    package func cancellations(
        from first: LocalDate, through last: LocalDate, holidays: HolidayCalendar
    ) -> [Cancellation] {
        var planned = self
        planned.exceptions.changes = []
        var cancellations: [Cancellation] = []
        for change in exceptions.changes {
            for session in sessions where change.isSingleDate || !session.isSingleDate {
                let days = plannedDays(
                    of: session, from: max(first, change.first), through: min(last, change.last))
                cancellations += days.filter { planned.holds(session, on: $0, holidays) }.flatMap { day in
                    session.times.map {
                        Cancellation(
                            occurrence: Occurrence(date: day, time: $0, at: session.place), change: change)
                    }
                }
            }
        }
        return cancellations.sorted { $0.occurrence < $1.occurrence }
    }

    /// A stretch of days does not concern a date that was named for itself.
    func cancels(_ session: Session, on date: LocalDate, _ change: Change) -> Bool {
        change.covers(date) && (change.isSingleDate || !session.isSingleDate)
    }

    /// The times that were moved into the days from `first` to `last`.
    func movedOccurrences(from first: LocalDate, through last: LocalDate) -> [Occurrence] {
        moves(from: first, through: last).map(\.occurrence)
    }

    /// The times that were moved into the days from `first` to `last`, each with the change that did it.
    package func moves(from first: LocalDate, through last: LocalDate) -> [Move] {
        exceptions.changes.flatMap { change -> [Move] in
            guard let destination = change.movedTo, first <= destination.date, destination.date <= last else {
                return []
            }
            return occurrences(on: destination, movedFrom: change.first).map {
                Move(occurrence: $0, change: change)
            }
        }
    }

    /// The times of the day, or those that were moved; where people meet stays as it was.
    private func occurrences(on destination: Destination, movedFrom date: LocalDate) -> [Occurrence] {
        let moved = sessions.filter { $0.takesPlace(on: date) }
        guard destination.times.isEmpty else {
            return destination.times.map {
                Occurrence(date: destination.date, time: $0, at: moved.first?.place)
            }
        }
        return moved.flatMap { session in
            session.times.map { Occurrence(date: destination.date, time: $0, at: session.place) }
        }.sorted()
    }
}
