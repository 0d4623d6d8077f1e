/// The value of an `RRULE` (RFC 5545, 3.3.10), such as `FREQ=WEEKLY;WKST=MO;BYDAY=TU,TH`.
package struct RecurrenceRule: Hashable, Sendable, CustomStringConvertible {
    package enum Frequency: String, Sendable {
        case weekly = "WEEKLY"
        case monthly = "MONTHLY"
    }

    package var frequency: Frequency
    package var interval: Int
    /// Weekdays in two letters; in monthly rules with a number before, `1SA` or `-1SU`.
    package var days: [String]
    /// The last start in UTC, `20261215T150000Z`.
    package var until: String?

    package var description: String {
        var parts = ["FREQ=\(frequency.rawValue)"]
        if interval > 1 { parts.append("INTERVAL=\(interval)") }
        parts += ["WKST=MO", "BYDAY=\(days.joined(separator: ","))"]
        if let until { parts.append("UNTIL=\(until)") }
        return parts.joined(separator: ";")
    }

    /// The rule of a session up to the day `end`; none for odd and even weeks and for single dates, which no rule
    /// can say, nor for an end in a zone whose summer time is not known here.
    init?(_ session: Session, through end: LocalDate?, startingAt time: LocalTime, in timeZone: String) {
        switch session.days {
        case .date, .weekly(_, .odd), .weekly(_, .even): return nil
        case .weekly(let weekdays, let pattern):
            (frequency, interval, days) = (.weekly, pattern.interval, weekdays.map(\.calendarCode))
        case .monthly(let ordinals, let weekday):
            (frequency, interval) = (.monthly, 1)
            days = ordinals.map { "\($0.rawValue)\(weekday.calendarCode)" }
        }
        guard let end else { return }
        guard let zone = ZoneRule(timeZone) else { return nil }
        until = "\(zone.universal(LocalDateTime(date: end, time: time)))Z"
    }
}

extension WeekPattern {
    /// Every how many weeks it holds.
    var interval: Int { if case .every(let weeks) = self { weeks } else { 1 } }
}

extension Weekday {
    /// Two letters (RFC 5545, `weekday`).
    package var calendarCode: String {
        switch self {
        case .monday: "MO"
        case .tuesday: "TU"
        case .wednesday: "WE"
        case .thursday: "TH"
        case .friday: "FR"
        case .saturday: "SA"
        case .sunday: "SU"
        }
    }
}
