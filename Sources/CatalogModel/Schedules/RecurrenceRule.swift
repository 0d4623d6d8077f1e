/// How days repeat, in a form that every calendar has.
///
/// Its description is the beginning of an `RRULE` (RFC 5545, 3.3.10), such as `FREQ=WEEKLY;WKST=MO;BYDAY=TU,TH`.
package enum RecurrenceRule: Hashable, Sendable, CustomStringConvertible {
    /// These days of the week, every so many weeks, counted from the week of the first time.
    case weekly([Weekday], every: Int)
    /// One day of each month, such as the first Saturday.
    case monthly(MonthOrdinal, Weekday)
    /// The same every third month, counted from that of the first time.
    case quarterly(MonthOrdinal, Weekday)
    /// A day of each month that has it, from 1 to 31.
    case monthDay(Int)

    /// None for a single date, and for days that no one rule can say.
    init?(_ days: Session.Days) {
        switch days {
        case .weekly(let weekdays, .all): self = .weekly(weekdays, every: 1)
        case .weekly(let weekdays, .every(let weeks)): self = .weekly(weekdays, every: weeks)
        case .monthly(let ordinals, let weekday) where ordinals.count == 1:
            self = .monthly(ordinals[0], weekday)
        case .quarterly(let ordinals, let weekday) where ordinals.count == 1:
            self = .quarterly(ordinals[0], weekday)
        case .monthDays(let numbers) where numbers.count == 1: self = .monthDay(numbers[0])
        case .date, .dates, .weekly, .monthly, .quarterly, .monthDays: return nil
        }
    }

    package var description: String {
        switch self {
        case .weekly(let weekdays, let weeks):
            let interval = weeks > 1 ? "INTERVAL=\(weeks);" : ""
            return
                "FREQ=WEEKLY;\(interval)WKST=MO;BYDAY=\(weekdays.map(\.calendarCode).joined(separator: ","))"
        case .monthly(let ordinal, let weekday):
            return "FREQ=MONTHLY;BYDAY=\(ordinal.rawValue)\(weekday.calendarCode)"
        case .quarterly(let ordinal, let weekday):
            return "FREQ=MONTHLY;INTERVAL=3;BYDAY=\(ordinal.rawValue)\(weekday.calendarCode)"
        case .monthDay(let day): return "FREQ=MONTHLY;BYMONTHDAY=\(day)"
        }
    }
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
