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
              - tirsdag i ulige uger kl. 16-18 fra 2026-08-11 til 2026-12-15
              - weekly: tuesday
                from: 16:00
                to: 18.00
                weeks: odd
                starts: 2026-08-11
                ends: 2026-12-15
            """
        let sessions = await schedule(fields)?.sessions
        #expect(sessions?.count == 2)
        #expect(sessions?.first == sessions?.last)
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
              - 'fredag kl. 163️⃣'
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
            mismatches(.activity, "when:\n  - lørdag kl. 161️⃣", expecting: [1: .invalidSchedule]), [])
        await expectEqual(mismatches(.contact, "hours: [1️⃣altid]", expecting: [1: .invalidSchedule]), [])
        await expectEqual(mismatches(.place, "opening_hours: [1️⃣altid]", expecting: [1: .invalidSchedule]), [])
    }

    @Test func `the parts of a spelled-out session are judged by themselves`() async {
        let fields = "when: [{weekly: 1️⃣tirsag, from: 2️⃣kl. 16, to: 3️⃣25:00, weeks: 4️⃣skæve, every: 5️⃣0}]"
        let expected: KeyValuePairs<Int, DiagnosticCode> = [
            1: .invalidSchedule, 2: .invalidSchedule, 3: .invalidSchedule, 4: .invalidValue, 5: .invalidValue,
        ]
        await expectEqual(mismatches(.activity, fields, expecting: expected), [])
        await expectEqual(suggestion(.activity, "when: [{weekly: tirsag, from: 16, to: 18}]"), "tirsdag")
    }

    @Test func `a session has a weekday, a beginning and an end`() async {
        let found = await problems(.activity, "when: [{every: 2}]")
        #expect(found.map(\.code) == [.missingField, .missingField, .missingField])
    }

    @Test func `what ends before it begins is told, unless it goes past midnight`() async {
        await expectEqual(
            mismatches(.activity, "when: [1️⃣tirsdag kl. 18-16]", expecting: [1: .endBeforeStart]), [])
        await expectEqual(
            mismatches(.activity, "when: [1️⃣tirsdag kl. 16-16]", expecting: [1: .endBeforeStart]), [])
        await expectEqual(mismatches(.activity, "when: [fredag kl. 22-02]"), [])
        let bounds = "when: [1️⃣tirsdag kl. 16-18 fra 2026-12-15 til 2026-08-11]"
        await expectEqual(mismatches(.activity, bounds, expecting: [1: .endBeforeStart]), [])
        let spelled = "when: [1️⃣{weekly: tirsdag, from: 18, to: 16}]"
        await expectEqual(mismatches(.activity, spelled, expecting: [1: .endBeforeStart]), [])
    }

    @Test func `exceptions are dates and the two lists of the site`() async {
        let exceptions = await schedule("except: [holidays, school-holidays, 2026-10-13]")?.exceptions
        #expect(exceptions?.holidays == true && exceptions?.schoolHolidays == true)
        #expect(exceptions?.dates == [day("2026-10-13")])
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
}
