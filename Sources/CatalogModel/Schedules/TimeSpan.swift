/// From when to when, local time.
package struct TimeSpan: Hashable, Comparable, Sendable {
    package let start: LocalTime
    /// None where nobody said when it ends.
    package let end: LocalTime?
    private let later: Int32

    /// How many days after the one on which it begins it ends.
    package var daysLater: Int { Int(later) }

    /// Without a number of days, an end that is not after the start lies on the next day.
    package init(start: LocalTime, end: LocalTime?, daysLater: Int? = nil) {
        self.start = start
        self.end = end
        later = daysLater.map { Int32(clamping: $0) } ?? end.map { $0 <= start ? 1 : 0 } ?? 0
    }

    /// From midnight to midnight.
    package static func wholeDays(_ count: Int = 1) -> TimeSpan? {
        guard let start = LocalTime(hour: 0, minute: 0), let end = LocalTime(hour: 24, minute: 0) else {
            return nil
        }
        return TimeSpan(start: start, end: end, daysLater: count - 1)
    }

    /// Whether it fills the day, or several.
    package var isAllDay: Bool { start.minutes == 0 && end?.minutes == 24 * 60 }

    /// In minutes; none where the end is not known.
    package var length: Int? { end.map { $0.minutes + daysLater * 24 * 60 - start.minutes } }

    /// How many days after the first one it still goes on; the small hours of a night are none.
    package var extraDays: Int { (length ?? 0) > 14 * 60 ? daysLater : 0 }

    package static func < (left: TimeSpan, right: TimeSpan) -> Bool {
        (left.start.minutes, left.length ?? 0) < (right.start.minutes, right.length ?? 0)
    }
}
