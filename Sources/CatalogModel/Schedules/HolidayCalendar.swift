/// The municipality's public holidays and school holidays.
package struct HolidayCalendar: Hashable, Sendable {
    package var holidays: [Period] = []
    package var schoolHolidays: [Period] = []

    /// The days from `first` to `last`, both included, and what they are called.
    package struct Period: Hashable, Sendable {
        package var first: LocalDate
        package var last: LocalDate
        package var name: LocalizedText?

        package init(first: LocalDate, last: LocalDate, name: LocalizedText? = nil) {
            self.first = first
            self.last = last
            self.name = name
        }
    }

    package init() {}

    package func isHoliday(_ date: LocalDate) -> Bool { Self.contains(date, holidays) }

    package func isSchoolHoliday(_ date: LocalDate) -> Bool { Self.contains(date, schoolHolidays) }

    private static func contains(_ date: LocalDate, _ periods: [Period]) -> Bool {
        periods.contains { $0.first <= date && date <= $0.last }
    }
}
