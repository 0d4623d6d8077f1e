package import CatalogModel

/// That activities leave out the school holidays, and that the site does not say for long enough when those are.
package struct SchoolHolidayGap: Hashable, Sendable {
    /// The last day of school holidays that is known; none where none are.
    package let lastKnown: LocalDate?
    /// The activities that leave them out, in the order of their ids.
    package let users: [EntryKey]

    /// How many days ahead they have to be known: time enough to find the municipality's next plan.
    package static let daysAhead = 90
}

extension CheckedCatalog {
    /// None where nothing depends on the school holidays, or they are known for long enough.
    var schoolHolidayGap: SchoolHolidayGap? {
        let users = unresolved[Activity.self].filter {
            $0.entry.schedule.exceptions.schoolHolidays && $0.entry.common.status.isListed
                && !$0.entry.isOver(on: today)
        }
        guard !users.isEmpty else { return nil }
        let last = site.holidays.schoolHolidays.map(\.last).max()
        let isKnown = last.map { today.adding(days: SchoolHolidayGap.daysAhead) <= $0 } ?? false
        return isKnown ? nil : SchoolHolidayGap(lastKnown: last, users: users.map(\.entry.key))
    }
}
