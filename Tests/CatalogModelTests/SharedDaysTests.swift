import TestSupport
import Testing

@testable import CatalogModel

struct SharedDaysTests {
    private func shared(
        _ first: Session.Days, _ second: Session.Days, lastDate: String? = nil
    ) -> LocalDate? {
        let (one, other) = (
            Session(days: first, time: span("9-10")), Session(days: second, time: span("9-10"))
        )
        var schedule = Schedule()
        schedule.sessions = [other]
        schedule.lastDate = lastDate.map(day)
        return Schedule().firstSharedDay(
            of: one, with: other, of: schedule, from: day("2026-11-21"), through: day("2027-12-26"))
    }

    @Test func `two rules meet on the first day that both have`() {
        #expect(shared(.weekly([.monday], .all), .weekly([.monday], .all)) == day("2026-11-23"))
        #expect(shared(.weekly([.monday], .odd), .monthly([.first], .monday)) == day("2027-01-04"))
        #expect(shared(.date(day("2026-12-01")), .weekly([.tuesday], .all)) == day("2026-12-01"))
    }

    @Test func `rules of other weeks or days never meet`() {
        #expect(shared(.weekly([.monday], .odd), .weekly([.monday], .even)) == nil)
        #expect(shared(.weekly([.monday], .all), .weekly([.tuesday], .all)) == nil)
    }

    @Test func `nothing is shared after the last day of either`() {
        #expect(
            shared(.weekly([.monday], .all), .weekly([.monday], .all), lastDate: "2026-11-22") == nil)
    }
}
