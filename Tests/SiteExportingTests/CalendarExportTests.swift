import CatalogModel
import Foundation
import SitePlanning
import TestSupport
import Testing

/// Calendars as their readers get them: times, exceptions and texts of an activity.
struct CalendarExportTests {
    private let today = day("2026-11-28")

    private static let holidays: HolidayCalendar = {
        var calendar = HolidayCalendar()
        calendar.schoolHolidays = [
            ("2026-10-10", "2026-10-18"), ("2026-12-19", "2027-01-03"), ("2027-02-13", "2027-02-21"),
            ("2027-03-20", "2027-03-29"), ("2027-06-26", "2027-08-08"),
        ].map { HolidayCalendar.Period(first: day($0), last: day($1)) }
        return calendar
    }()

    private func catalog(_ fill: (inout Activity) -> Void) -> Catalog {
        Catalog.example(languages: ["da"]) { catalog in
            catalog.site.holidays = Self.holidays
            catalog.activities = EntryTable([.example("te", "Te") { fill(&$0) }])
        }
    }

    /// The lines of an activity's calendar, unfolded.
    private func lines(on today: LocalDate? = nil, _ fill: (inout Activity) -> Void) async throws -> [String]
    {
        let files = try await exported(catalog(fill), today: today ?? self.today)
        return try unfolded(#require(files["aktiviteter/te/calendar.ics"]))
    }

    private func unfolded(_ text: String) -> [String] {
        text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    }

    private func values(_ name: String, in lines: [String]) -> [String] {
        let own = lines.drop { $0 != "BEGIN:VEVENT" }
        return own.filter { $0.hasPrefix(name + ":") || $0.hasPrefix(name + ";") }
            .map { String($0.drop { $0 != ":" }.dropFirst()) }
    }

    private func weekly(_ days: [Weekday], _ time: String, _ pattern: WeekPattern = .all) -> Session {
        Session(days: .weekly(days, pattern), time: span(time))
    }

    private func exceptBoth(_ activity: inout Activity) {
        (activity.schedule.exceptions.holidays, activity.schedule.exceptions.schoolHolidays) = (true, true)
    }

    @Test func `C1 a rule begins with its first time in the window, and leaves out holidays`() async throws {
        let lines = try await lines { activity in
            activity.schedule.sessions = [weekly([.tuesday], "16-18")]
            exceptBoth(&activity)
        }
        #expect(values("DTSTART", in: lines) == ["20260707T160000"])
        #expect(values("DTEND", in: lines) == ["20260707T180000"])
        #expect(values("RRULE", in: lines) == ["FREQ=WEEKLY;WKST=MO;BYDAY=TU;UNTIL=20270622T140000Z"])
        #expect(
            values("EXDATE", in: lines)
                == ["20261013", "20261222", "20261229", "20270216", "20270323"].map { $0 + "T160000" })
        #expect(lines.contains("DTSTART;TZID=Europe/Copenhagen:20260707T160000"))
        #expect(lines.contains("EXDATE;TZID=Europe/Copenhagen:20261013T160000"))
    }

    @Test func `C2 odd weeks are every second week, begun anew after week 53`() async throws {
        let lines = try await lines { activity in
            activity.schedule.sessions = [weekly([.wednesday], "19-21", .odd)]
            exceptBoth(&activity)
        }
        #expect(values("DTSTART", in: lines) == ["20260701T190000", "20270106T190000"])
        #expect(
            values("RRULE", in: lines) == [
                "FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=WE;UNTIL=20261216T180000Z",
                "FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=WE;UNTIL=20270623T170000Z",
            ])
        #expect(values("EXDATE", in: lines) == ["20270217T190000"])
        #expect(values("UID", in: lines).map { String($0.dropFirst(36)) } == ["-1.1.2026", "-1.1.2032"])
    }

    @Test func `C3 even weeks on two days`() async throws {
        let lines = try await lines {
            $0.schedule.sessions = [weekly([.tuesday, .thursday], "10-12", .even)]
        }
        #expect(values("DTSTART", in: lines) == ["20260707T100000", "20270112T100000"])
        #expect(
            values("RRULE", in: lines)
                == ["20261224T090000Z", "20270629T080000Z"].map {
                    "FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TU,TH;UNTIL=\($0)"
                })
    }

    @Test func `C4 and C5 each day of a month is a rule of its own`() async throws {
        let first = try await lines {
            $0.schedule.sessions = [
                Session(days: .monthly([.first, .third], .saturday), time: span("10-12"))
            ]
        }
        #expect(values("DTSTART", in: first) == ["20260704T100000", "20260718T100000"])
        #expect(
            values("RRULE", in: first) == [
                "FREQ=MONTHLY;BYDAY=1SA;UNTIL=20270605T080000Z",
                "FREQ=MONTHLY;BYDAY=3SA;UNTIL=20270619T080000Z",
            ])
        let last = try await lines {
            $0.schedule.sessions = [Session(days: .monthly([.last], .sunday), time: span("14-16"))]
        }
        #expect(values("DTSTART", in: last) == ["20260726T140000"])
        #expect(values("RRULE", in: last) == ["FREQ=MONTHLY;BYDAY=-1SU;UNTIL=20270627T120000Z"])
    }

    @Test func `C6 a season ends its rules, and the text says to ask`() async throws {
        let lines = try await lines {
            $0.schedule.sessions = [weekly([.thursday], "17-19")]
            $0.schedule.seasonEnds = day("2026-12-17")
        }
        #expect(values("DTSTART", in: lines) == ["20260702T170000"])
        #expect(values("RRULE", in: lines) == ["FREQ=WEEKLY;WKST=MO;BYDAY=TH;UNTIL=20261217T160000Z"])
        #expect(values("DESCRIPTION", in: lines)[0].contains("efter 17. december 2026. Spørg først."))
    }

    @Test func `C7 a moved time is left out of its rule, and an event of its own`() async throws {
        let lines = try await lines { activity in
            activity.schedule.sessions = [weekly([.tuesday], "16-18")]
            exceptBoth(&activity)
            let destination = Schedule.Destination(date: day("2026-12-03"), times: [span("16-18")])
            activity.schedule.exceptions.changes = [
                Schedule.Change(day("2026-12-01"), movedTo: destination)
            ]
        }
        #expect(values("EXDATE", in: lines).contains("20261201T160000"))
        #expect(values("DTSTART", in: lines) == ["20260707T160000", "20261203T160000"])
        #expect(values("RRULE", in: lines).count == 1)
        #expect(values("UID", in: lines).map { String($0.dropFirst(36)) } == ["-1.1", "-m20261201.1"])
        #expect(values("DESCRIPTION", in: lines)[0].contains("Ikke tirsdag 1. december\\, flyttet til"))
    }

    @Test func `C8 what goes past midnight ends on the next day`() async throws {
        let lines = try await lines {
            $0.schedule.sessions = [Session(days: .date(day("2026-12-04")), time: span("22-02"))]
        }
        #expect(values("DTEND", in: lines) == ["20261205T020000"] && values("RRULE", in: lines) == [])
    }

    @Test func `C9 a rule wholly inside a holiday is no event, and the calendar is there`() async throws {
        let lines = try await lines { activity in
            activity.schedule.sessions = [
                Session(
                    days: .weekly([.monday], .all), time: span("10-12"), starts: day("2026-12-20"),
                    ends: day("2027-01-02"))
            ]
            exceptBoth(&activity)
        }
        #expect(!lines.contains("BEGIN:VEVENT") && lines.contains("BEGIN:VTIMEZONE"))
        #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
    }

    @Test func `C10 texts are escaped, and control characters left out`() async throws {
        let lines = try await lines {
            $0.title = LocalizedText("Sprogcafé, åben for alle; kom\u{7} bare \\ \"nu\": ja")
            $0.common.summary = LocalizedText("To\r\nlinjer")
            $0.schedule.sessions = [weekly([.tuesday], "16-18")]
        }
        #expect(values("SUMMARY", in: lines) == [#"Sprogcafé\, åben for alle\; kom bare \\ "nu": ja"#])
        #expect(values("DESCRIPTION", in: lines)[0].hasPrefix(#"To\nlinjer\n"#))
    }

    @Test func `C11 lines are folded at 75 bytes and never inside a letter`() async throws {
        // 73 letters of two bytes with two blanks between them.
        let title = String(repeating: "ش", count: 33) + " " + String(repeating: "ش", count: 36) + " شششش"
        let text = try await exported(
            catalog { activity in
                activity.title = LocalizedText(title)
                activity.schedule.sessions = [weekly([.tuesday], "16-18")]
            }, today: today)["aktiviteter/te/calendar.ics"]
        let physical = try #require(text).split(separator: "\r\n").map { Array($0.utf8) }
        let start = try #require(physical.firstIndex { $0.starts(with: "SUMMARY:".utf8) })
        #expect(title.utf8.count == 148)
        #expect(physical[start..<start + 3].map(\.count) == [75, 74, 9])
        #expect(physical.allSatisfy { $0.count <= 75 && String(validating: $0, as: UTF8.self) != nil })
    }

    @Test(arguments: [1, 2, 3, 4])
    func `every length around the fold keeps the text`(_ size: Int) async throws {
        let letter = ["a", "é", "ሀ", "😀"][size - 1]
        for length in 8..<28 {
            let title = String(repeating: "x", count: length) + String(repeating: letter, count: 60 / size)
            let lines = try await lines {
                $0.title = LocalizedText(title)
                $0.schedule.sessions = [weekly([.tuesday], "16-18")]
            }
            #expect(values("SUMMARY", in: lines) == [title])
        }
    }

    @Test func `C12 nothing changes from day to day until the window moves`() async throws {
        let same = catalog { activity in
            activity.schedule.sessions = [weekly([.tuesday], "16-18"), weekly([.friday], "9-10", .odd)]
            exceptBoth(&activity)
            activity.schedule.exceptions.changes = [Schedule.Change(day("2027-01-12"))]
        }
        let first = try await exported(same, today: today)["aktiviteter/te/calendar.ics"]
        #expect(try await exported(same, today: day("2027-01-31"))["aktiviteter/te/calendar.ics"] == first)
        #expect(try await exported(same, today: day("2027-02-01"))["aktiviteter/te/calendar.ics"] != first)
    }

    @Test func `C13 another time keeps the event, and the number of its change grows`() async throws {
        let before = try await lines { $0.schedule.sessions = [weekly([.tuesday], "16-18")] }
        let after = try await lines {
            $0.schedule.sessions = [weekly([.tuesday], "17-19")]
            $0.common.verified = day("2026-11-20")
        }
        #expect(values("UID", in: before) == values("UID", in: after))
        #expect(values("SEQUENCE", in: before) == ["2404"] && values("SEQUENCE", in: after) == ["2515"])
        #expect(values("DTSTAMP", in: after) == ["20261120T000000Z"])
    }

    @Test func `C14 the calendar at a former address has the same bytes`() async throws {
        let files = try await exported(
            catalog { activity in
                activity.common.aliases = ["kaffe"]
                activity.schedule.sessions = [weekly([.tuesday], "16-18")]
            }, today: today)
        let now = try #require(files["aktiviteter/te/calendar.ics"])
        #expect(files["aktiviteter/kaffe/calendar.ics"] == now && now.contains("BEGIN:VEVENT"))
    }

    @Test func `days without times are days in calendars, too`() async throws {
        let lines = try await lines {
            $0.schedule.sessions = [
                Session(
                    days: .date(day("2026-12-04")),
                    time: TimeSpan(start: span("0-24").start, end: span("0-24").end, daysLater: 2))
            ]
        }
        #expect(lines.contains("DTSTART;VALUE=DATE:20261204") && lines.contains("DTEND;VALUE=DATE:20261207"))
    }

    @Test func `what has no end is given none`() async throws {
        let lines = try await lines {
            $0.schedule.sessions = [
                Session(
                    days: .weekly([.friday], .all), time: TimeSpan(start: span("19-20").start, end: nil))
            ]
        }
        #expect(values("DTSTART", in: lines) == ["20260703T190000"] && values("DTEND", in: lines) == [])
    }
}

/// Which calendars there are, and what is in each.
struct CalendarFilesTests {
    private func town(_ fill: (inout Catalog) -> Void = { _ in }) -> Catalog {
        Catalog.example(languages: ["da", "en"]) { catalog in
            func activity(_ id: String, _ fill: (inout Activity) -> Void = { _ in }) -> Activity {
                .example(id) { activity in
                    activity.schedule.sessions = [
                        Session(days: .weekly([.tuesday], .all), time: span("16-18"))
                    ]
                    (activity.topics, activity.organizers) = (["sprog"], [EntryID("broen")])
                    activity.place = EntryID("huset")
                    fill(&activity)
                }
            }
            catalog.associations = EntryTable([.example("broen", "Broen"), .example("tom", "Tom")])
            catalog.places = EntryTable([.example("huset", "Huset")])
            catalog.activities = EntryTable([
                activity("a") { $0.title.translate(into: LanguageCode("en"), "Language café") },
                activity("altid") { $0.format = .always },
                activity("pause") { $0.common.status = .paused },
                activity("slut") { $0.common.status = .ended },
                activity("aaben") { $0.format = .openHours },
                activity("tider") { $0.schedule.sessions = [] },
            ])
            var council = Council(id: EntryID("raadet"))
            council.title = LocalizedText("Rådet")
            council.meetings = [("2027-01-14", Answer.yes), ("2027-02-14", .no), ("2027-03-14", .unknown)].map
            {
                var meeting = Council.Meeting()
                (meeting.date, meeting.openToPublic, meeting.time) = (day($0), $1, span("17-19"))
                return meeting
            }
            catalog.councils = EntryTable([council])
            fill(&catalog)
        }
    }

    @Test func `what has times has a calendar, and keeps it when it is over`() async throws {
        let files = try await exported(town())
        let own = files.keys.filter { $0.hasPrefix("aktiviteter/") }.sorted()
        #expect(own == ["a", "pause", "slut"].map { "aktiviteter/\($0)/calendar.ics" })
        let english = files.keys.filter { $0.hasPrefix("en/activities/") }
        #expect(english == ["en/activities/a/calendar.ics"])
        for file in ["aktiviteter/pause", "aktiviteter/slut"] {
            let text = try #require(files[file + "/calendar.ics"])
            #expect(!text.contains("BEGIN:VEVENT") && text.contains("END:VTIMEZONE"))
        }
        #expect(files["en/activities/a/calendar.ics"]?.contains("SUMMARY:Language café") == true)
        #expect(files["foreninger/tom/calendar.ics"] == nil)
    }

    @Test func `a scope holds exactly what its page lists`() async throws {
        let files = try await exported(town())
        for file in ["kalender", "foreninger/broen", "steder/huset", "emner/sprog", "en/topics/sprog"] {
            let text = try #require(files[file + "/calendar.ics"], "\(file)")
            #expect(text.components(separatedBy: "BEGIN:VEVENT").count == 2, "\(file)")
        }
        #expect(files["emner/motion/calendar.ics"]?.contains("BEGIN:VEVENT") == false)
    }

    @Test func `meetings that are closed are in no calendar`() async throws {
        let text = try #require(try await exported(town())["raadet/calendar.ics"])
        #expect(text.contains("DTSTART;TZID=Europe/Copenhagen:20270114T170000"))
        #expect(text.contains("20270314T") && !text.contains("20270214T"))
        #expect(text.contains("-g20270114\r\n"))
    }

    @Test func `a calendar that is too large is not there, and everything is empty and says why`()
        async throws
    {
        let files = try await exported(
            town { catalog in
                catalog.activities = EntryTable(
                    (0..<1_001).map { number in
                        .example("a\(number)") { activity in
                            activity.schedule.sessions = [
                                Session(days: .weekly([.tuesday], .all), time: span("16-18"))
                            ]
                            activity.topics = [number == 0 ? "motion" : "sprog"]
                        }
                    })
            })
        #expect(files["emner/motion/calendar.ics"]?.contains("BEGIN:VEVENT") == true)
        // A thousand events are more than 900,000 bytes, or just within them.
        let everything = try #require(files["kalender/calendar.ics"])
        #expect(!everything.contains("BEGIN:VEVENT") && everything.contains("for mange aktiviteter"))
    }

    @Test func `no calendar is larger than was estimated`() async throws {
        let files = try await exported(town())
        for (path, text) in files where path.hasSuffix("calendar.ics") {
            #expect(text.utf8.count < 5_000, "\(path)")
        }
    }

    @Test func `without calendars, or in a zone whose rule is not known, there are none`() async throws {
        for files in [
            try await exported(town { $0.site.exports.calendars = .no }),
            try await exported(town { $0.site.timeZone = "Pacific/Apia" }),
        ] {
            #expect(!files.keys.contains { $0.hasSuffix(".ics") })
        }
    }

    @Test(arguments: [
        ("Europe/Copenhagen", "19700329T020000", "19701025T030000", "BYDAY=-1SU"),
        ("Atlantic/Faroe", "19700329T010000", "19701025T020000", "BYDAY=-1SU"),
        ("America/Nuuk", "19700328T230000", "19701025T000000", "BYMONTHDAY=24,25,26,27,28,29,30;BYDAY=SA"),
    ])
    func `the zone says when its clocks change`(
        _ zone: String, _ summer: String, _ winter: String, _ march: String
    ) async throws {
        let text = try #require(
            try await exported(town { $0.site.timeZone = zone })["kalender/calendar.ics"])
        #expect(text.contains("TZID:\(zone)\r\n") && text.contains("DTSTART:\(summer)\r\n"))
        #expect(text.contains("DTSTART:\(winter)\r\n") && text.contains("BYMONTH=3;\(march)\r\n"))
    }

    @Test(arguments: [
        ("2026-07-31", "2026-01-01", "2026-12-31", "2026-02-01"),
        ("2026-08-01", "2026-07-01", "2027-06-30", "2026-08-01"),
        ("2026-11-28", "2026-07-01", "2027-06-30", "2026-08-01"),
        ("2027-01-31", "2026-07-01", "2027-06-30", "2026-08-01"),
        ("2027-02-01", "2027-01-01", "2027-12-31", "2027-02-01"),
        ("2027-06-30", "2027-01-01", "2027-12-31", "2027-02-01"),
    ])
    func `the window moves twice a year`(_ today: String, _ first: String, _ last: String, _ moved: String) {
        let window = CalendarWindow(on: day(today))
        #expect([window.first, window.last, window.moved] == [first, last, moved].map(day))
    }

    @Test func `crawlers may read calendars and feeds`() async throws {
        #expect(try await exported(town())["robots.txt"]?.contains("Disallow") == false)
    }
}
