import CatalogModel
import TestSupport
import Testing

struct DanishHolidayTests {
    /// From the tables of the almanac of the University of Copenhagen.
    @Test(arguments: [
        (1961, "1961-04-02"), (2000, "2000-04-23"), (2008, "2008-03-23"), (2011, "2011-04-24"),
        (2019, "2019-04-21"),
        (2023, "2023-04-09"), (2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"),
        (2027, "2027-03-28"), (2028, "2028-04-16"), (2029, "2029-04-01"), (2030, "2030-04-21"),
        (2035, "2035-03-25"), (2038, "2038-04-25"), (2049, "2049-04-18"), (2076, "2076-04-19"),
        (2100, "2100-03-28"),
    ])
    func `Easter Sunday is computed`(_ year: Int, _ easter: String) {
        #expect(LocalDate(easterSundayOf: year) == day(easter))
    }

    @Test func `Easter lies between 22 March and 25 April on a Sunday in every year`() {
        for year in 1583...4099 {
            guard let easter = LocalDate(easterSundayOf: year) else {
                Issue.record("no Easter in \(year)")
                continue
            }
            let (_, month, number) = easter.components
            #expect(easter.weekday == .sunday && (3, 22) <= (month, number) && (month, number) <= (4, 25))
        }
    }

    @Test("Case 30: the public holidays of Denmark need no list")
    func year() {
        let days = (0..<365).map { day("2027-01-01").adding(days: $0) }
        let found = days.compactMap { date in DanishHoliday(on: date).map { "\(date) \($0.rawValue)" } }
        #expect(
            found == [
                "2027-01-01 new-year", "2027-03-25 maundy-thursday", "2027-03-26 good-friday",
                "2027-03-28 easter-sunday", "2027-03-29 easter-monday", "2027-05-06 ascension-day",
                "2027-05-16 whit-sunday", "2027-05-17 whit-monday", "2027-06-05 constitution-day",
                "2027-12-24 christmas-eve", "2027-12-25 christmas-day", "2027-12-26 second-christmas-day",
                "2027-12-31 new-years-eve",
            ])
    }

    @Test func `Great Prayer Day was abolished after 2023, and a moving day comes before a fixed one`() {
        #expect(DanishHoliday(on: day("2023-05-05")) == .greatPrayerDay)
        #expect(DanishHoliday(on: day("2024-04-26")) == nil)
        #expect(DanishHoliday(on: day("2022-06-05")) == .whitSunday)
    }

    @Test("Case 30: activities are not held on them, unless the site turns them off")
    func schedule() {
        var schedule = Schedule()
        schedule.sessions = [Session(days: .weekly([.friday], .all), time: span("10-12"))]
        schedule.exceptions.holidays = true
        func dates(_ holidays: HolidayCalendar) -> [String] {
            schedule.occurrences(from: day("2026-12-20"), through: day("2027-01-10"), holidays: holidays).map(
                \.date.description)
        }
        var calendar = HolidayCalendar()
        #expect(dates(calendar) == ["2027-01-08"])
        calendar.holidays = [HolidayCalendar.Period(first: day("2027-01-08"), last: day("2027-01-08"))]
        #expect(dates(calendar) == [])
        calendar.publicHolidays = .none
        #expect(dates(calendar) == ["2026-12-25", "2027-01-01"])
    }
}
