/// A part of the day, as people think of it when they look for something to do.
package enum TimeOfDay: String, CaseIterable, Sendable {
    case morning, afternoon, evening

    /// From which to which minute of the day.
    private var minutes: Range<Int> {
        switch self {
        case .morning: 0..<12 * 60
        case .afternoon: 12 * 60..<17 * 60
        case .evening: 17 * 60..<24 * 60
        }
    }

    /// Whether `span` begins in it, or fills an hour of it at least.
    package func holds(_ span: TimeSpan) -> Bool {
        let start = span.start.minutes
        let end = start + min(span.length ?? 0, 24 * 60 - start)
        return minutes.contains(start)
            || min(end, minutes.upperBound) - max(start, minutes.lowerBound) >= 60
    }
}

extension Schedule {
    /// The weekdays of what is not over on `date`, in the order of the week.
    package func weekdays(from date: LocalDate) -> [Weekday] {
        var found: Set<Weekday> = []
        for session in sessions where !session.isOver(on: date) { found.formUnion(session.weekdays) }
        return found.sorted()
    }

    /// The parts of the day in which people meet, of what is not over on `date`.
    package func timesOfDay(from date: LocalDate) -> [TimeOfDay] {
        TimeOfDay.allCases.filter { part in
            sessions.contains { !$0.isOver(on: date) && $0.times.contains(where: part.holds) }
        }
    }
}

extension Session {
    /// Whether the rule lies wholly in the past.
    package func isOver(on date: LocalDate) -> Bool {
        let extra = times.lazy.map(\.extraDays).max() ?? 0
        switch days {
        case .date(let day): return day.adding(days: extra) < date
        case .dates(let days): return days.allSatisfy { $0.adding(days: extra) < date }
        case .weekly, .monthly, .quarterly, .monthDays: break
        }
        return ends.map { $0 < date } ?? false
    }
}
