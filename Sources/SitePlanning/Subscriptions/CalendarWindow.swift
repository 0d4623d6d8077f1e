package import CatalogModel

/// The days that calendars cover: the half-year in which the day a month before the site's own lies, and the next one.
///
/// It moves on 1 February and 1 August only, so that a calendar has the same bytes for months when nobody edits anything.
package struct CalendarWindow: Hashable, Sendable {
    package let first: LocalDate
    package let last: LocalDate
    /// The last day on which it moved: calendars made before it had other times.
    package let moved: LocalDate

    package init(on today: LocalDate) {
        let (year, month, _) = today.adding(days: -31).components
        first = Self.day(year, month <= 6 ? 1 : 7, 1)
        last = month <= 6 ? Self.day(year, 12, 31) : Self.day(year + 1, 6, 30)
        let now = today.components
        moved =
            switch now.month {
            case 1: Self.day(now.year - 1, 8, 1)
            case ..<8: Self.day(now.year, 2, 1)
            default: Self.day(now.year, 8, 1)
            }
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> LocalDate {
        LocalDate(year: year, month: month, day: day) ?? LocalDate(dayNumber: 0)
    }
}
