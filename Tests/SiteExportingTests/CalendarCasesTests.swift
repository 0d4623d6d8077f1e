import CatalogModel
import Foundation
import SiteExporting
import SitePlanning
import SitePublishing
import TestSupport
import Testing

/// Calendars of every form of schedule with our own expansion, written to `.build/calendar-cases.json`;
/// `Tests/Calendars/run` reads them with another implementation of RFC 5545, and compares.
struct CalendarCasesTests {
    /// What another implementation is given of an activity.
    private struct Case: Encodable {
        let name: String
        let zone: String
        let calendar: String
        /// `start/end` in local time.
        let occurrences: [String]
    }

    private static let sessions: [(String, Session)] = [
        ("weekly", Session(days: .weekly([.tuesday], .all), time: span("16-18"))),
        ("night", Session(days: .weekly([.saturday], .all), time: span("22-02"))),
        ("sunday", Session(days: .weekly([.sunday], .all), time: span("1.30-3.30"))),
        ("daily", Session(days: .weekly(Weekday.allCases, .all), time: span("8-9"))),
        ("odd", Session(days: .weekly([.wednesday], .odd), time: span("19-21"))),
        ("even", Session(days: .weekly([.tuesday, .thursday], .even), time: span("10-12"))),
        (
            "third",
            Session(
                days: .weekly([.sunday, .monday], .every(3)), time: span("9-10"), starts: day("2026-03-01"))
        ),
        ("monthly", Session(days: .monthly([.first, .third], .saturday), time: span("10-12"))),
        ("last", Session(days: .monthly([.fourth, .last], .sunday), times: [span("2-3"), span("14-16")])),
        ("quarterly", Session(days: .quarterly([.first, .last], .tuesday), time: span("10-12"))),
        ("days", Session(days: .monthDays([1, 15, 31]), time: span("10-12"))),
        (
            "dates",
            Session(days: .dates(["2026-10-25", "2026-12-20", "2027-03-28"].map(day)), time: span("2-4"))
        ),
        (
            "endless",
            Session(days: .weekly([.friday], .all), time: TimeSpan(start: span("19-20").start, end: nil))
        ),
        ("whole", Session(days: .weekly([.friday], .all), time: span("0-24"))),
        (
            "weekend",
            Session(
                days: .weekly([.friday], .every(4)), time: span("18-14", daysLater: 2),
                starts: day("2026-03-06"))
        ),
    ]

    private static let changes: [(String, @Sendable (inout Schedule) -> Void)] = [
        ("alone", { _ in }),
        (
            "holidays",
            { ($0.exceptions.holidays, $0.exceptions.schoolHolidays) = (true, true) }
        ),
        ("season", { $0.seasonEnds = day("2026-12-17") }),
        (
            "moved",
            { schedule in
                let days = schedule.sessions.compactMap { $0.firstDay(from: day("2026-10-20")) }
                schedule.exceptions.changes = days.map {
                    Schedule.Change(
                        $0, movedTo: Schedule.Destination(date: $0.adding(days: 1), times: [span("20.15-21")])
                    )
                }
                schedule.exceptions.changes.append(
                    Schedule.Change(day("2026-12-27"), through: day("2027-01-08")))
            }
        ),
    ]

    // Windows that hold both changes of the clocks, week 53 and week 1.
    private static let days = ["2026-03-20", "2026-11-28", "2027-02-10"]
    private static let zones = ["Europe/Copenhagen", "Atlantic/Faroe", "America/Nuuk"]

    @Test func `the calendars for the comparison with another implementation are written down`() async throws
    {
        var cases: [Case] = []
        for (index, today) in Self.days.enumerated() {
            cases += try await Self.cases(on: day(today), in: Self.zones[index])
            if index > 0 { cases += try await Self.cases(on: day(today), in: Self.zones[0]) }
        }
        let starts = Set(cases.flatMap(\.occurrences).map { $0.prefix(8) })
        #expect(cases.count > 200)
        let needed = ["20260329", "20261025", "20270328", "20261230", "20270106"]
        #expect(needed.filter { !starts.contains($0[...]) } == [])
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        try JSONEncoder().encode(cases).write(to: root.appending(path: ".build/calendar-cases.json"))
    }

    private static func cases(on today: LocalDate, in zone: String) async throws -> [Case] {
        var schedules: [(name: String, schedule: Schedule)] = []
        for (name, session) in sessions {
            for (change, apply) in changes {
                var schedule = Schedule()
                schedule.sessions = [session]
                apply(&schedule)
                schedules.append(("\(name)-\(change)", schedule))
            }
        }
        let catalog = Catalog.example(languages: ["da"]) { catalog in
            catalog.site.timeZone = zone
            catalog.site.holidays.publicHolidays = .denmark
            catalog.site.holidays.schoolHolidays = [
                HolidayCalendar.Period(first: day("2026-10-10"), last: day("2026-10-18")),
                HolidayCalendar.Period(first: day("2026-12-19"), last: day("2027-01-03")),
            ]
            catalog.activities = EntryTable(
                schedules.map { named in .example(named.name) { $0.schedule = named.schedule } })
        }
        let files = try await exported(catalog, today: today)
        let window = CalendarWindow(on: today)
        return schedules.compactMap { named in
            guard let text = files["aktiviteter/\(named.name)/calendar.ics"] else { return nil }
            // What is over is in no calendar.
            let isOver = named.schedule.isOver(on: today)
            let times = named.schedule.occurrences(
                from: window.first, through: window.last, holidays: catalog.site.holidays)
            return Case(
                name: "\(named.name) on \(today) in \(zone)", zone: zone, calendar: text,
                occurrences: isOver ? [] : times.map { "\($0.start)/\($0.end ?? $0.start)" })
        }
    }
}
