extension Schedule {
    /// Whether the last day has passed, or no day is left and none is to be expected; a day passes at midnight.
    ///
    /// Without rules nobody knows when something takes place, and `season_ends` says that there is more to come. A date
    /// that was cancelled is a day like others: until it has passed, readers want to see that nothing takes place.
    package func isOver(on date: LocalDate) -> Bool {
        if let lastDate, lastDate < date { return true }
        guard !sessions.isEmpty, seasonEnds == nil else { return false }
        return !sessions.contains { hasDay($0, from: date) } && !isMoved(toDayFrom: date)
    }

    private func hasDay(_ session: Session, from date: LocalDate) -> Bool {
        // What lasts several days goes on after the one on which it began.
        let extra = session.times.map(\.extraDays).max() ?? 0
        guard let day = session.firstDay(from: date.adding(days: -extra)) else { return false }
        return lastDay(of: session).map { day <= $0 } ?? true
    }

    private func isMoved(toDayFrom date: LocalDate) -> Bool {
        exceptions.changes.contains { change in
            guard let day = change.movedTo?.date else { return false }
            return date <= day && day <= lastDate ?? day
        }
    }
}

extension Activity {
    /// Whether it is over on a day; what is there always has a last day or none.
    package func isOver(on date: LocalDate) -> Bool {
        guard format == .always else { return schedule.isOver(on: date) }
        return schedule.lastDate.map { $0 < date } ?? false
    }
}
