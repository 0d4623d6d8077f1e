import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

struct ScheduleTypesTests {
    private func schedule(_ fields: String) async -> Schedule? {
        await catalog(.activity, fields).activities.find("test")?.schedule
    }

    @Test func `sentences and their spelled-out form mean the same`() async {
        let fields = """
            when:
              - weekly: tuesday
                from: 16:00
                to: 18.00
                weeks: odd
                starts: 2026-08-11
                ends: 2026-12-15
            """
        let sentence = "when: [tirsdag i ulige uger kl. 16-18 fra 2026-08-11 til 2026-12-15]"
        let sessions = await schedule(fields)?.sessions
        #expect(sessions?.count == 1)
        await expectEqual(schedule(sentence)?.sessions, sessions)
    }

    @Test func `every second or third week is counted from the start`() async {
        let fields = "when: [{weekly: onsdag, from: 19, to: 21, every: 3, starts: 2026-08-12}]"
        await expectEqual(schedule(fields)?.sessions.first?.days, .weekly([.wednesday], .every(3)))
        let once = "when: [{weekly: onsdag, from: 19, to: 21, every: 1}]"
        await expectEqual(schedule(once)?.sessions.first?.days, .weekly([.wednesday], .all))
    }

    @Test func `every second week needs a week to count from`() async {
        let fields = "when: [1️⃣{weekly: onsdag, from: 19, to: 21, every: 2}]"
        await expectEqual(mismatches(.activity, fields, expecting: [1: .missingField]), [])
        await expectEqual(
            mismatches(
                .activity, "when: [hver anden onsdag kl. 19-211️⃣]", expecting: [1: .invalidSchedule]), [])
    }

    @Test func `each sentence is understood by itself`() async {
        let fields = """
            when:
              - tirsdag kl. 16-18
              - onsdag i 1️⃣skæve uger kl. 16-18
              - "torsdag kl. 16-18 2️⃣eller 19"
              - 'fredag 163️⃣'
            """
        let expected: KeyValuePairs<Int, DiagnosticCode> = [
            1: .invalidSchedule, 2: .invalidSchedule, 3: .invalidSchedule,
        ]
        await expectEqual(mismatches(.activity, fields, expecting: expected), [])
    }

    @Test func `the place of a misunderstanding counts letters, in quotes as well`() async {
        await expectEqual(
            mismatches(.activity, "when: [lørdag kl. 1️⃣ti-12]", expecting: [1: .invalidSchedule]), [])
        await expectEqual(
            mismatches(.activity, "when: ['lørdag kl. 1️⃣ti-12']", expecting: [1: .invalidSchedule]), [])
        await expectEqual(
            mismatches(.activity, "when: [\"lørdag kl. 1️⃣ti-12\"]", expecting: [1: .invalidSchedule]), [])
        await expectEqual(
            mismatches(.activity, "when:\n  - lørdag 161️⃣", expecting: [1: .invalidSchedule]), [])
        await expectEqual(mismatches(.contact, "hours: [1️⃣altid]", expecting: [1: .invalidSchedule]), [])
        await expectEqual(mismatches(.place, "opening_hours: [1️⃣altid]", expecting: [1: .invalidSchedule]), [])
    }

    @Test func `the parts of a spelled-out session are judged by themselves`() async {
        let fields = "when: [{weekly: 1️⃣tirsag, from: 2️⃣ca. 16, to: 3️⃣25:00, weeks: 4️⃣skæve, every: 5️⃣0}]"
        let expected: KeyValuePairs<Int, DiagnosticCode> = [
            1: .invalidSchedule, 2: .invalidSchedule, 3: .invalidSchedule, 4: .invalidValue, 5: .invalidValue,
        ]
        await expectEqual(mismatches(.activity, fields, expecting: expected), [])
        await expectEqual(suggestion(.activity, "when: [{weekly: tirsag, from: 16, to: 18}]"), "tirsdag")
    }

    @Test func `a session has a weekday and a beginning, and hours have an end`() async {
        let found = await problems(.activity, "when: [{every: 2}]")
        #expect(found.map(\.code) == [.missingField, .missingField])
        await expectEqual(mismatches(.activity, "when: [{weekly: tirsdag, from: 19}]"), [])
        await expectEqual(
            mismatches(.place, "opening_hours: [1️⃣tirsdag kl. 19]", expecting: [1: .invalidSchedule]), [])
    }

    @Test func `what ends before it begins is reported, unless it goes past midnight`() async {
        await expectEqual(
            mismatches(.activity, "when: [tirsdag kl. 1️⃣18-16]", expecting: [1: .endBeforeStart]), [])
        await expectEqual(
            mismatches(.activity, "when: [tirsdag kl. 1️⃣16-16]", expecting: [1: .endBeforeStart]), [])
        await expectEqual(mismatches(.activity, "when: [fredag kl. 22-02]"), [])
        let bounds = "when: [1️⃣tirsdag kl. 16-18 fra 2026-12-15 til 2026-08-11]"
        await expectEqual(mismatches(.activity, bounds, expecting: [1: .endBeforeStart]), [])
        let spelled = "when: [1️⃣{weekly: tirsdag, from: 18, to: 16}]"
        await expectEqual(mismatches(.activity, spelled, expecting: [1: .endBeforeStart]), [])
    }

    @Test func `exceptions are dates and the two lists of the site`() async {
        let exceptions = await schedule("except: [holidays, school-holidays, 2026-10-13]")?.exceptions
        #expect(exceptions?.holidays == true && exceptions?.schoolHolidays == true)
        #expect(exceptions?.changes == [Schedule.Change(day("2026-10-13"))])
        await expectEqual(
            mismatches(
                .activity, "except: [1️⃣ferier, 2️⃣13/10]", expecting: [1: .invalidDate, 2: .invalidDate]), [])
        await expectEqual(suggestion(.activity, "except: [holiday]"), "holidays")
        await expectEqual(suggestion(.activity, "except: [schoolholidays]"), "school-holidays")
    }

    @Test(arguments: [
        ("helligdage", "holidays"), ("skoleferier", "school-holidays"), ("ferier", "school-holidays"),
    ])
    func `Danish words for exceptions lead to the English ones`(_ danish: String, _ english: String) async {
        await expectEqual(suggestion(.activity, "except: [\(danish)]"), english)
    }

    @Test func `season and last day are kept apart`() async {
        let schedule = await schedule("season_ends: 2026-12-01\nlast_date: 2027-06-01")
        #expect(schedule?.seasonEnds == day("2026-12-01"))
        #expect(schedule?.lastDate == day("2027-06-01"))
    }

    @Test func `several weekdays and days of the month are spelled out, too`() async {
        let fields = """
            when:
              - {weekly: [tirsdag, thursday], from: 16, to: 18}
              - {weekly: mandag-onsdag, from: 16, to: 18}
              - {monthly: første og tredje lørdag, from: 10, to: 12}
              - {monthly: first saturday of the month, from: 10, to: 12}
            """
        let days = await schedule(fields)?.sessions.map(\.days)
        #expect(
            days == [
                .weekly([.tuesday, .thursday], .all), .weekly([.monday, .tuesday, .wednesday], .all),
                .monthly([.first, .third], .saturday), .monthly([.first], .saturday),
            ])
    }

    @Test func `fields that say different things are reported at the second one`() async {
        let fields = """
            when:
              - {weekly: tirsdag, from: 16, to: 18, every: 2, 1️⃣weeks: odd, starts: 2026-08-11}
              - {monthly: første lørdag, 2️⃣weekly: tirsdag, from: 16, to: 18}
              - {monthly: første lørdag, from: 16, to: 18, 3️⃣weeks: odd}
              - {monthly: 4️⃣femte lørdag, from: 16, to: 18}
            """
        let expected: KeyValuePairs<Int, DiagnosticCode> = [
            1: .invalidSchedule, 2: .invalidSchedule, 3: .invalidSchedule, 4: .invalidSchedule,
        ]
        await expectEqual(mismatches(.activity, fields, expecting: expected), [])
    }

    @Test(arguments: [
        ("tirsdg kl. 16-18", "tirsdag", false), ("tirsdag og onsda kl. 16-18", "onsdag", true),
        ("wednsday at 16-18", "wednesday", true), ("første lørdag i måndeen kl. 10-12", "måneden", false),
        ("tirsdag kl. 4-6", "16-18", false), ("20.12.2026 kl. 14-16", "2026-12-20", true),
        ("20/12 2026 kl. 14-16", "2026-12-20", true), ("20/12/2026 kl. 14-16", "2026-12-20", true),
        ("5/6/2027 kl. 14-16", "2027-06-05", true), ("5/6/2027 at 2-4 pm", "2027-06-05", false),
        ("5/12 2026 kl. 14-16", "2026-12-05", true), ("lørdag kl. ti-12", nil, false),
    ])
    func `what was probably meant is proposed, and what is certain is a fix`(
        _ sentence: String, _ proposal: String?, _ isCertain: Bool
    ) async throws {
        let found = await problems(.activity, "when: [\(sentence)]")
        let problem = try #require(found.first)
        #expect(found.count == 1 && problem.suggestion == proposal)
        #expect(problem.fixes.map(\.replacement) == (isCertain ? [proposal ?? ""] : []))
        #expect(problem.fixes.allSatisfy { $0.range == problem.location.range })
    }

    @Test func `two readings are both named`() async throws {
        let uncounted = try #require(await problems(.activity, "when: [hver anden onsdag kl. 19-21]").first)
        #expect(uncounted.remedy?.danish.contains("i ulige uger") == true)
        #expect(uncounted.remedy?.english.contains("of the month") == true)
        let night = try #require(await problems(.activity, "when: [tirsdag kl. 4-6]").first)
        #expect(night.remedy?.danish == "skriv 16-18, eller 04-06, hvis det er om natten eller morgenen")
        let examples = try #require(await problems(.activity, "when: [tirsdag kl. måske 16]").first).remedy
        #expect(examples?.danish.split(separator: "|").count == 3)
        #expect(examples?.english.split(separator: "|").count == 3)
    }

    @Test func `changes are days with a note, a new time or both`() async {
        let fields = """
            except:
              - {date: 2026-12-01, note: "Aflyst, vi er på tur"}
              - {date: 2026-12-08, moved_to: 2026-12-10 kl. 16-18, note: {da: Flyttet, en: Moved}}
              - {date: 2026-12-15, moved_to: torsdag den 17. december 2026}
              - {from: 2026-12-21, to: 2027-01-03}
            """
        let changes = await schedule(fields)?.exceptions.changes ?? []
        #expect(changes.map(\.first) == ["2026-12-01", "2026-12-08", "2026-12-15", "2026-12-21"].map(day))
        #expect(changes.map(\.last) == ["2026-12-01", "2026-12-08", "2026-12-15", "2027-01-03"].map(day))
        #expect(
            changes.map(\.movedTo) == [
                nil, Schedule.Destination(date: day("2026-12-10"), times: [span("16-18")]),
                Schedule.Destination(date: day("2026-12-17")), nil,
            ])
        #expect(changes.map(\.note?.original) == ["Aflyst, vi er på tur", "Flyttet", nil, nil])
    }

    @Test func `a change says which days it means`() async {
        let fields = """
            except:
              - 1️⃣{note: Aflyst}
              - 2️⃣{date: 2026-12-01, from: 2026-12-01, to: 2026-12-02}
              - 3️⃣{from: 2026-12-02, to: 2026-12-01}
              - 4️⃣{from: 2026-12-01, to: 2026-12-02, moved_to: 2026-12-04}
              - {date: 2026-12-01, moved_to: 2026-12-03 165️⃣}
              - {date: 2026-12-01, moved_to: 2026-12-03 kl. 6️⃣18-16}
            """
        let expected: KeyValuePairs<Int, DiagnosticCode> = [
            1: .missingField, 2: .missingField, 3: .endBeforeStart, 4: .invalidSchedule, 5: .invalidSchedule,
            6: .endBeforeStart,
        ]
        await expectEqual(mismatches(.activity, fields, expecting: expected), [])
    }

    @Test(arguments: [
        ("helligdage", "holidays", true), ("Helligdag", "holidays", true),
        ("skoleferie", "school-holidays", true),
        ("13. oktober 2026", "2026-10-13", true), ("13/10-2026", "2026-10-13", true),
        ("5/6/2027", "2027-06-05", true), ("13/10", "2027-10-13", false),
    ])
    func `days in other words are proposed, and fixed where they are certain`(
        _ text: String, _ proposal: String?, _ isCertain: Bool
    ) async throws {
        let problem = try #require(await problems(.activity, "except: [\(text)]").first)
        #expect(problem.code == .invalidDate)
        #expect(problem.suggestion == proposal)
        #expect(problem.fixes.map(\.replacement) == (isCertain ? [proposal ?? ""] : []))
    }

    @Test func `the season does not go on after the last day`() async {
        await expectEqual(
            mismatches(
                .activity, "season_ends: 1️⃣2026-12-02\nlast_date: 2026-12-01", expecting: [1: .endBeforeStart]),
            [])
        await expectEqual(mismatches(.activity, "season_ends: 2026-12-01\nlast_date: 2026-12-01"), [])
    }

    @Test func `what never takes place is reported at its sentence`() async {
        let fields = """
            when:
              - 1️⃣tirsdag kl. 16-18 fra 2026-08-12 til 2026-08-14
              - 2️⃣2027-02-24 kl. 10-12
              - 2026-12-24 kl. 10-12
              - onsdag kl. 16-18
              - 3️⃣torsdag kl. 16-18 fra 2027-02-01
            except: [2026-12-24]
            last_date: 2027-01-31
            """
        let expected: KeyValuePairs<Int, DiagnosticCode> = [
            1: .invalidSchedule, 2: .invalidSchedule, 3: .invalidSchedule,
        ]
        await expectEqual(mismatches(.activity, fields, expecting: expected), [])
    }
}
