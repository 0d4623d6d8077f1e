import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

/// Times of an activity that are not all at the same place.
struct SeveralPlacesTests {
    private func times(_ fields: String) async -> [Session] {
        await catalog(.activity, fields).activities.find("test")?.schedule.sessions ?? []
    }

    @Test func `a time has a place of its own beside a sentence or named fields`() async {
        let sessions = await times(
            "when:\n  - tirsdag kl. 16-18\n  - {time: torsdag kl. 10-12, place: trekanten}\n"
                + "  - {weekly: fredag, from: 9:00, to: 11:00, place: trekanten}")
        #expect(sessions.map(\.place?.text) == [nil, "trekanten", "trekanten"])
        #expect(sessions.map(\.times.first?.start.description) == ["16:00", "10:00", "09:00"])
    }

    @Test func `the places of an activity are its own and those of its times, each once`() async {
        let activity = await catalog(
            .activity,
            "place: trekanten\nwhen: [{time: tirsdag kl. 16-18, place: trekanten}, torsdag kl. 10-12]"
        ).activities.find("test")
        #expect(activity?.places.map(\.text) == ["trekanten"])
    }

    @Test func `what does not go together is an error at its place`() async {
        await expectEqual(
            mismatches(
                .activity, "when: [{time: tirsdag kl. 16-18, place: 1️⃣huset}]",
                expecting: [1: .unknownReference]),
            [])
        await expectEqual(
            mismatches(
                .activity, "when: [{time: tirsdag kl. 16-18, 1️⃣weekly: torsdag, place: trekanten}]",
                expecting: [1: .invalidSchedule]), [])
        await expectEqual(
            mismatches(
                .activity, "when: [1️⃣{weekly: tirsdag, place: trekanten}]", expecting: [1: .missingField]), [])
        await expectEqual(
            mismatches(
                .place, "opening_hours: [{time: tirsdag kl. 16-18, 1️⃣place: trekanten}]",
                expecting: [1: .unknownKey]),
            [])
    }

    @Test func `the same time at two places is two times`() async {
        let sessions = "{time: tirsdag kl. 16-18, place: trekanten}"
        await expectEqual(mismatches(.activity, "when: [tirsdag kl. 16-18, \(sessions)]"), [])
        await expectEqual(
            mismatches(.activity, "when: [\(sessions), 1️⃣\(sessions)]", expecting: [1: .repeatedValue]), [])
    }

    @Test func `times at two places stay apart in days and in rules`() {
        var schedule = Schedule()
        schedule.sessions = [
            Session(days: .weekly([.tuesday], .all), times: [span("16-18")], at: EntryID("a")),
            Session(days: .weekly([.tuesday], .all), times: [span("16-18")], at: EntryID("b")),
        ]
        let (first, last) = (day("2026-11-24"), day("2026-11-30"))
        let days = schedule.occurrences(from: first, through: last, holidays: HolidayCalendar())
        #expect(days.map(\.place?.text) == ["a", "b"])
        let rules = schedule.recurrences(from: first, through: last, holidays: HolidayCalendar())
        #expect(rules.map(\.place?.text) == ["a", "b"])
        #expect(Set(rules.map(\.identity)).count == 2)
    }
}
