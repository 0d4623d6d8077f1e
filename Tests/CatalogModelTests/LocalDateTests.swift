import CatalogModel
import TestSupport
import Testing

struct LocalDateTests {
    @Test func `every day from 1900 to 2100 goes into its parts and back`() throws {
        let first = try #require(LocalDate(iso: "1900-01-01"))
        let last = try #require(LocalDate(iso: "2100-12-31"))
        #expect(last.dayNumber - first.dayNumber == 73_413)
        var wrong: [Int] = []
        var previous = first.adding(days: -1)
        for number in first.dayNumber...last.dayNumber {
            let date = LocalDate(dayNumber: number)
            let (year, month, day) = date.components
            let isRight =
                LocalDate(year: year, month: month, day: day) == date
                && LocalDate(iso: date.description) == date
            let follows = previous < date && (date.weekday.rawValue - previous.weekday.rawValue + 7) % 7 == 1
            if !isRight || !follows { wrong.append(number) }
            previous = date
        }
        #expect(wrong.isEmpty)
    }

    @Test func `what lies millions of years away is the first or the last day that can be said`() {
        let (first, last) = (LocalDate(dayNumber: .min), LocalDate(dayNumber: .max))
        #expect(first < testDay && testDay < last)
        #expect(testDay.adding(days: 99_999_999_999) == last)
        #expect(testDay.adding(days: -99_999_999_999) == first)
    }

    @Test func `the days of a month and a year follow each other`() {
        #expect(day("2026-12-31").adding(days: 1) == day("2027-01-01"))
        #expect(day("2028-02-28").adding(days: 1) == day("2028-02-29"))
        #expect(day("2026-02-28").adding(days: 1) == day("2026-03-01"))
        #expect(day("2000-02-29").adding(days: 366) == day("2001-03-01"))
        #expect(day("1900-02-28").adding(days: 1) == day("1900-03-01"))
        #expect(day("1970-01-01").dayNumber == 0)
        #expect(day("1969-12-31").dayNumber == -1)
    }

    @Test(arguments: [
        ("2005-01-01", 53), ("2005-12-31", 52), ("2006-01-01", 52), ("2006-01-02", 1), ("2007-12-31", 1),
        ("2008-12-28", 52), ("2008-12-29", 1), ("2009-12-31", 53), ("2010-01-03", 53), ("2010-01-04", 1),
        ("2020-12-31", 53), ("2024-12-30", 1), ("2026-01-01", 1), ("2026-11-21", 47), ("2026-12-27", 52),
        ("2026-12-28", 53), ("2027-01-03", 53), ("2027-01-04", 1), ("2100-01-01", 53), ("1900-01-01", 1),
    ])
    func `weeks are those of ISO 8601`(_ date: String, _ week: Int) {
        #expect(day(date).isoWeek == week)
    }

    @Test(arguments: [
        ("2026-11-21", Weekday.saturday), ("1970-01-01", .thursday), ("1900-01-01", .monday),
        ("2000-02-29", .tuesday),
        ("1969-12-28", .sunday), ("2100-12-31", .friday),
    ])
    func `weekdays are known`(_ date: String, _ weekday: Weekday) {
        #expect(day(date).weekday == weekday)
    }

    @Test(arguments: [
        "", "2026-02-29", "2100-02-29", "2026-04-31", "2026-00-01", "2026-01-00", "2026-13-01", "0000-01-01",
        "2026-1-01",
        "2026/01/01", "26-01-01", "2026-01-01 ", "+026-01-01", "2026-01-1a", "２026-01-01", "2026-01-011",
    ])
    func `what is no day is none`(_ text: String) {
        #expect(LocalDate(iso: text) == nil)
    }

    @Test func `years have four digits`() {
        #expect(LocalDate(year: 45, month: 3, day: 15)?.description == "0045-03-15")
        #expect(LocalDate(year: 10_000, month: 1, day: 1) == nil)
    }
}

struct LocalTimeTests {
    @Test func `times are whole minutes, midnight at either end`() {
        #expect(LocalTime(hour: 0, minute: 0)?.description == "00:00")
        #expect(LocalTime(hour: 9, minute: 5)?.description == "09:05")
        #expect(LocalTime(hour: 24, minute: 0)?.minutes == 1440)
    }

    @Test(arguments: [(24, 1), (25, 0), (-1, 0), (12, 60), (12, -1)])
    func `what is no time is none`(_ hour: Int, _ minute: Int) {
        #expect(LocalTime(hour: hour, minute: minute) == nil)
    }

    @Test func `earlier comes first`() throws {
        let times = try [#require(LocalTime(hour: 9, minute: 30)), #require(LocalTime(hour: 10, minute: 0))]
        #expect(times[0] < times[1])
    }
}
