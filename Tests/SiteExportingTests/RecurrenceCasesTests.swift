import CatalogModel
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import SiteExporting

/// Some hundred schedules, written to `.build/schedule-cases.json`; `Tests/Schedules/run` expands their rules for
/// calendars and what pages say to machines with another implementation of RFC 5545, and compares.
struct RecurrenceCasesTests {
    @Test func `the cases for the comparison with another implementation are written down`() throws {
        let cases = try ScheduleCase.all()
        #expect(cases.count > 300)
        #expect(cases.allSatisfy { !$0.recurrences.isEmpty || $0.occurrences.isEmpty })
        let starts = Set(cases.flatMap(\.occurrences).map { $0.prefix(8) })
        // Both changes of the clocks, one that nobody has published yet, week 53 and week 1, a leap day.
        let days = ["20260329", "20261025", "20270328", "20261230", "20270106", "20280229"]
        #expect(days.filter { !starts.contains($0[...]) } == [])
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appending(path: ".build/schedule-cases.json")
        try JSONEncoder().encode(cases).write(to: file)
    }
}

/// A schedule with our expansion of it, and what we say to calendars.
struct ScheduleCase: Encodable {
    var name: String
    var from: String
    var through: String
    /// `start/end` in local time.
    var occurrences: [String]
    var recurrences: [Rule]
    /// The schedules of schema.org, as they stand in pages.
    var schedules: String

    struct Rule: Encodable {
        var start: String
        var end: String?
        var rule: String?
        var exceptedStarts: [String]
        var timeZone: String
    }

    init(_ name: String, _ schedule: Schedule, from first: LocalDate, in timeZone: String) throws {
        let last = first.adding(days: Schedule.horizon)
        let zone = try #require(ZoneRule(timeZone))
        self.name = "\(name) from \(first) in \(timeZone)"
        (from, through) = (first.basic, last.basic)
        occurrences = schedule.occurrences(from: first, through: last, holidays: Self.holidays).map {
            "\($0.start)/\($0.end ?? $0.start)"
        }
        let found = schedule.recurrences(from: first, through: last, holidays: Self.holidays)
        recurrences = found.map {
            Rule(
                start: $0.start.description, end: $0.occurrence.end?.description,
                rule: $0.calendarRule(in: zone), exceptedStarts: $0.exceptedStarts.map(\.description),
                timeZone: timeZone)
        }
        schedules = Self.schemaSchedules(found, in: timeZone)
    }

    private static func schemaSchedules(_ recurrences: [Recurrence], in timeZone: String) -> String {
        var json = JSONText()
        json.object { json in
            json.member("eventSchedule", each: recurrences) {
                ScheduleData(timeZone: timeZone).write($0, to: &$1)
            }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    static func all() throws -> [ScheduleCase] {
        let firstDays = ["2026-02-20", "2026-10-01", "2026-11-21", "2027-03-20", "2027-12-27"].map(day)
        let zones = ["Europe/Copenhagen", "Atlantic/Faroe", "America/Nuuk"]
        return try rules.enumerated().flatMap { number, rule in
            try firstDays.enumerated().flatMap { index, first in
                try changes(from: first).map { name, change in
                    var schedule = Schedule()
                    schedule.sessions = [rule(first)]
                    change(&schedule)
                    return try ScheduleCase(
                        "rule \(number), \(name)", schedule, from: first, in: zones[(number + index) % 3])
                }
            }
        }
    }

    private static var holidays: HolidayCalendar {
        var calendar = HolidayCalendar()
        calendar.holidays = ["2026-04-03", "2026-12-24", "2026-12-25", "2027-01-01", "2028-02-29"].map {
            HolidayCalendar.Period(first: day($0), last: day($0))
        }
        calendar.schoolHolidays = [
            HolidayCalendar.Period(first: day("2026-10-10"), last: day("2026-10-18")),
            HolidayCalendar.Period(first: day("2026-12-21"), last: day("2027-01-03")),
        ]
        return calendar
    }

    private static var rules: [@Sendable (LocalDate) -> Session] {
        [
            { _ in Session(days: .weekly([.tuesday], .all), time: span("16-18")) },
            { _ in Session(days: .weekly([.sunday], .all), time: span("1.30-3.30")) },
            { _ in Session(days: .weekly([.saturday, .sunday], .all), times: [span("2.30-4"), span("22-2")])
            },
            { _ in Session(days: .weekly(Weekday.allCases, .all), time: span("23.30-24")) },
            { Session(days: .weekly([.monday, .friday], .every(2)), time: span("9-10"), starts: $0) },
            {
                Session(
                    days: .weekly([.sunday, .monday], .every(3)), time: span("19-21.30"),
                    starts: $0.adding(days: -100), ends: $0.adding(days: 250))
            },
            { _ in Session(days: .weekly([.wednesday], .odd), time: span("16-18")) },
            { _ in Session(days: .weekly([.wednesday, .sunday], .even), time: span("22-1")) },
            { _ in Session(days: .monthly([.first], .saturday), time: span("10-12")) },
            { _ in Session(days: .monthly([.first, .third], .tuesday), time: span("10-12")) },
            { _ in Session(days: .monthly([.fourth, .last], .sunday), times: [span("2-3"), span("14-16")]) },
            { Session(days: .date($0.adding(days: 35)), time: span("14-16")) },
            { Session(days: .dates([35, 42, 70].map($0.adding(days:))), time: span("14-16")) },
            { _ in Session(days: .quarterly([.first, .last], .tuesday), time: span("10-12")) },
            { _ in Session(days: .monthDays([1, 15, 31]), time: span("10-12")) },
            { _ in
                Session(days: .weekly([.friday], .all), time: TimeSpan(start: span("19-20").start, end: nil))
            },
            {
                let span = span("18-14")
                return Session(
                    days: .weekly([.friday], .every(4)),
                    time: TimeSpan(start: span.start, end: span.end, daysLater: 2),
                    starts: $0)
            },
            {
                Session(
                    days: .date($0.adding(days: 35)),
                    time: TimeSpan(start: span("0-24").start, end: span("0-24").end, daysLater: 2))
            },
            {
                Session(
                    days: .weekly([.sunday], .all), time: span("0-2"), starts: $0.adding(days: 20),
                    ends: $0.adding(days: 120))
            },
        ]
    }

    /// What may be said of a schedule beside its sessions.
    private static func changes(from first: LocalDate) -> [(String, @Sendable (inout Schedule) -> Void)] {
        [
            ("alone", { _ in }),
            (
                "holidays",
                {
                    $0.exceptions.holidays = true
                    $0.exceptions.schoolHolidays = true
                }
            ),
            ("season", { $0.seasonEnds = first.adding(days: 218) }),
            ("last date", { $0.lastDate = first.adding(days: 37) }),
            (
                "moves",
                { schedule in
                    let days = schedule.sessions.flatMap {
                        $0.firstDay(from: first.adding(days: 30)).map { [$0] } ?? []
                    }
                    schedule.exceptions.changes = days.map {
                        Schedule.Change(
                            $0,
                            movedTo: Schedule.Destination(date: $0.adding(days: 1), times: [span("20-22")]))
                    }
                    schedule.exceptions.changes.append(
                        Schedule.Change(first.adding(days: 60), through: first.adding(days: 90)))
                }
            ),
        ]
    }
}
