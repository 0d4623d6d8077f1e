import CatalogModel
import SitePlanning
import SitePublishing
import TestSupport
import Testing

struct CalendarPagesTests {
    /// `count` activities on each of the weekdays.
    private func pages(_ count: Int, on weekdays: [Weekday]) async -> CalendarPages {
        let catalog = Catalog.example(languages: ["da"]) { catalog in
            catalog.activities = EntryTable(
                (0..<count).map { number in
                    .example("a\(number)") {
                        $0.schedule.sessions = [
                            Session(days: .weekly(weekdays, .all), time: span("17-19"))
                        ]
                    }
                })
        }
        return await SitePlanner().plan(Publication(catalog, today: testDay)).calendar
    }

    @Test func `five weeks stand on one page where they are few`() async {
        let calendar = await pages(8, on: [.tuesday])
        #expect(calendar.pages.count == 1)
        #expect(calendar.days.map(\.date.description).first == "2026-11-21")
        #expect(calendar.days.map(\.date.description).last == "2026-12-22")
        #expect(calendar.days.count == 6)
        #expect(calendar.number(of: day("2026-12-22")) == 1)
    }

    @Test func `one time more than fits gives each week a page`() async {
        let calendar = await pages(9, on: [.tuesday])
        #expect(CalendarPages.wholeSize == 40)
        #expect(calendar.pages.count == 6)
    }

    @Test func `a longer calendar has a page for each week`() async {
        let calendar = await pages(100, on: [.tuesday, .thursday])
        #expect(calendar.pages.map(\.count) == [1, 2, 2, 2, 2, 2])
        #expect(calendar.number(of: testDay) == 1)
        #expect(calendar.number(of: day("2026-12-03")) == 3)
        #expect(calendar.number(of: day("2026-11-22")) == 2)
    }

    @Test func `a long week has a page for each day, and a long day has several`() async {
        let size = CalendarPages.pageSize
        let calendar = await pages(size - 1, on: [.tuesday, .thursday])
        #expect(
            calendar.pages.map { $0.map(\.items.count) } == [[0]] + Array(repeating: [size - 1], count: 10))
        let longer = await pages(size + 1, on: [.tuesday])
        #expect(longer.pages.dropFirst().prefix(2).map { $0.map(\.items.count) } == [[size], [1]])
        #expect(longer.number(of: day("2026-12-01")) == 4)
    }

    @Test func `weeks begin on Monday`() async {
        let calendar = await pages(2, on: Weekday.allCases)
        let weeks = CalendarPages.weeks(of: calendar.days)
        #expect(weeks.map(\.count) == [2, 7, 7, 7, 7, 5])
        #expect(weeks.dropFirst().allSatisfy { $0.first?.date.weekday == .monday })
    }

    @Test func `every page of the calendar is planned`() async {
        let catalog = Catalog.example(languages: ["da"]) { catalog in
            catalog.activities = EntryTable(
                (0..<100).map { number in
                    .example("a\(number)") {
                        $0.schedule.sessions = [
                            Session(days: .weekly([.tuesday, .thursday], .all), time: span("17-19"))
                        ]
                    }
                })
        }
        let paths = await SitePlanner().plan(Publication(catalog, today: testDay)).pages.map(\.path)
        #expect(
            paths.filter { $0.hasPrefix("kalender/") } == ["kalender/"]
                + (2...6).map { "kalender/side/\($0)/" })
    }
}
