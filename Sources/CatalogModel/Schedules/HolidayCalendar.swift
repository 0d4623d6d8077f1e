/// The municipality's public holidays and school holidays.
package struct HolidayCalendar: Hashable, Sendable {
    /// The days that are added to the public holidays.
    package var holidays: [Period] = []
    package var publicHolidays = PublicHolidays.denmark
    package var schoolHolidays: [Period] = []

    /// Whose public holidays are known without being written.
    package enum PublicHolidays: String, CaseIterable, Sendable {
        case denmark, none
    }

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

    package func isHoliday(_ date: LocalDate) -> Bool {
        Self.contains(date, holidays) || publicHoliday(on: date) != nil
    }

    /// The public holiday on a day, where the site counts them.
    package func publicHoliday(on date: LocalDate) -> DanishHoliday? {
        publicHolidays == .denmark ? DanishHoliday(on: date) : nil
    }

    /// The named days that hold a day, in the order in which they were written.
    package func namedPeriods(on date: LocalDate) -> [Period] {
        (holidays + schoolHolidays).filter { $0.first <= date && date <= $0.last && $0.name != nil }
    }

    /// Whether the municipality itself has a name for a public holiday.
    package func isNamed(_ date: LocalDate) -> Bool {
        holidays.contains { $0.first <= date && date <= $0.last && $0.name != nil }
    }

    package func isSchoolHoliday(_ date: LocalDate) -> Bool { Self.contains(date, schoolHolidays) }

    private static func contains(_ date: LocalDate, _ periods: [Period]) -> Bool {
        periods.contains { $0.first <= date && date <= $0.last }
    }
}
