import CatalogModel
import SitePlanning
import SitePublishing
import TestSupport
import Testing

struct CalendarDayTests {
    private func days(count: Int = 14, _ catalog: Catalog) -> [CalendarDay] {
        CalendarDay.days(
            of: PublicCatalog(Publication(catalog, today: testDay), for: .web, in: .danish).activities,
            from: testDay, count: count, catalog.site.holidays)
    }

    private func words(_ day: CalendarDay) -> [String] {
        day.items.map { item in
            let state =
                switch item.state {
                case .usual: ""
                case .cancelled(let change): " cancelled" + (change.movedTo == nil ? "" : ", moved")
                case .moved(let change): " from \(change.first)"
                }
            return "\(item.activity.id.text) \(item.occurrence.time.start)\(state)"
        }
    }

    @Test func `a day has its activities by time, and days without any are left out but for the first`() {
        let catalog = Catalog.example { catalog in
            catalog.activities = EntryTable([
                .example("b") {
                    $0.schedule.sessions = [Session(days: .weekly([.tuesday], .all), time: span("9-10"))]
                },
                .example("a") {
                    $0.schedule.sessions = [Session(days: .weekly([.tuesday], .all), time: span("17-19"))]
                },
                .example("pause") {
                    $0.schedule.sessions = [Session(days: .weekly([.monday], .all), time: span("17-19"))]
                    $0.common.status = .paused
                },
            ])
        }
        let days = days(catalog)
        #expect(days.map(\.date.description) == ["2026-11-21", "2026-11-24", "2026-12-01"])
        #expect(days.map { words($0) } == [[], ["b 09:00", "a 17:00"], ["b 09:00", "a 17:00"]])
    }

    @Test("Issue 14.1: what takes several days is on each of them, and open hours are on none")
    func several() {
        let catalog = Catalog.example { catalog in
            catalog.activities = EntryTable([
                .example("festival") {
                    $0.schedule.sessions = [
                        Session(days: .date(day("2026-11-20")), time: span("18-14", daysLater: 2))
                    ]
                },
                .example("hours") {
                    $0.format = .openHours
                    $0.schedule.sessions = [
                        Session(days: .weekly(Weekday.allCases, .all), time: span("10-15"))
                    ]
                },
            ])
        }
        let days = days(catalog)
        #expect(days.map(\.date.description) == ["2026-11-21", "2026-11-22"])
        #expect(days.map { words($0) } == [["festival 18:00"], ["festival 18:00"]])
    }

    @Test("Case 30: public holidays are named, and a name of the site comes first")
    func holidays() {
        var catalog = Catalog.example { _ in }
        catalog.site.holidays.publicHolidays = .denmark
        catalog.site.holidays.holidays = [
            HolidayCalendar.Period(
                first: day("2026-12-25"), last: day("2026-12-25"), name: LocalizedText("Jul"))
        ]
        let found = days(count: 60, catalog).filter { $0.publicHoliday != nil || !$0.holidays.isEmpty }
        #expect(
            found.map(\.date.description) == [
                "2026-12-24", "2026-12-25", "2026-12-26", "2026-12-31", "2027-01-01",
            ])
        #expect(
            found.map(\.publicHoliday) == [.christmasEve, nil, .secondChristmasDay, .newYearsEve, .newYear])
    }

    @Test func `what is cancelled or moved says so, on both days`() {
        let catalog = Catalog.example { catalog in
            catalog.activities = EntryTable([
                .example("a") { activity in
                    activity.schedule.sessions = [
                        Session(days: .weekly([.tuesday], .all), time: span("17-19"))
                    ]
                    activity.schedule.exceptions.changes = [
                        Schedule.Change(
                            day("2026-11-24"),
                            movedTo: Schedule.Destination(date: day("2026-11-26"), times: [span("18-20")])),
                        Schedule.Change(day("2026-12-01")),
                        Schedule.Change(day("2026-11-30"), through: day("2026-12-02")),
                    ]
                }
            ])
        }
        let days = days(catalog)
        #expect(
            days.map { "\($0.date): \(words($0).joined(separator: "; "))" } == [
                "2026-11-21: ", "2026-11-24: a 17:00 cancelled, moved",
                "2026-11-26: a 18:00 from 2026-11-24", "2026-12-01: a 17:00 cancelled",
            ])
    }

    @Test func `holidays have a name, and keep their day`() {
        let catalog = Catalog.example { catalog in
            catalog.site.holidays.holidays = [
                HolidayCalendar.Period(
                    first: day("2026-11-25"), last: day("2026-11-25"), name: LocalizedText("Fest"))
            ]
            catalog.site.holidays.schoolHolidays = [
                HolidayCalendar.Period(
                    first: day("2026-11-24"), last: day("2026-11-25"), name: LocalizedText("Ferie")),
                HolidayCalendar.Period(first: day("2026-11-28"), last: day("2026-11-28")),
            ]
        }
        let days = days(catalog)
        #expect(days.map(\.date.description) == ["2026-11-21", "2026-11-24", "2026-11-25"])
        #expect(
            days.map { $0.holidays.compactMap { $0.name?.original } } == [[], ["Ferie"], ["Fest", "Ferie"]])
    }
}
