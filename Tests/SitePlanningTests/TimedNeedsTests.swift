import CatalogModel
import SitePublishing
import TestSupport
import Testing

@testable import SitePlanning

struct TimedNeedsTests {
    /// An activity at 10 and at 18 on each of the nine days from the tests' day on, which is a Saturday.
    private let catalog = Catalog.example { catalog in
        catalog.activities = EntryTable(
            (0..<9).map { days in
                .example("d\(days)") { activity in
                    activity.schedule.sessions = ["10-11", "18-19"].map {
                        Session(days: .date(testDay.adding(days: days)), time: span($0))
                    }
                }
            })
    }

    private func need(_ time: Vocabulary.TimeMeant, from today: LocalDate = testDay) -> TimedNeed? {
        let days = CalendarDay.days(
            of: PublicCatalog(Publication(catalog, today: today), for: .web, in: .danish).activities,
            from: today, count: CalendarPages.length, catalog.site.holidays)
        var term = Vocabulary.Term(code: "tid")
        term.leadsTo = time
        return TimedNeeds([term], days, from: today)[.facet(.needs, code: "tid")]
    }

    private func said(_ need: TimedNeed?) -> [String] {
        (need?.days ?? []).map { day in
            "\(day.date.dayNumber - testDay.dayNumber):"
                + day.items.map { String($0.occurrence.time.start.minutes / 60) }.joined(separator: ",")
        }
    }

    @Test func `today, this week and the weekend hold their days only, in order of time`() {
        #expect(said(need(.today)) == ["0:10,18"])
        #expect(said(need(.thisWeek)) == ["0:10,18", "1:10,18"])
        #expect(said(need(.weekend)) == ["0:10,18", "1:10,18"])
        let sunday = testDay.adding(days: 1)
        #expect(said(need(.weekend, from: sunday)) == ["1:10,18"])
        let monday = testDay.adding(days: 2)
        #expect(said(need(.weekend, from: monday)) == ["7:10,18", "8:10,18"])
        #expect(need(.thisWeek, from: monday)?.days.count == 7)
    }

    @Test func `evenings are what begins at five or later in seven days`() {
        #expect(said(need(.evenings)) == (0..<7).map { "\($0):18" })
        #expect(need(.evenings)?.count == 7)
    }

    @Test func `the day itself is there even where nothing takes place`() {
        let far = testDay.adding(days: 100)
        #expect(need(.today, from: far)?.days.map(\.date) == [far])
        #expect(need(.weekend, from: far)?.days.isEmpty == true)
    }

    @Test func `a need that means no time is none of them`() {
        var term = Vocabulary.Term(code: "brev")
        term.first = []
        #expect(TimedNeeds([term], [], from: testDay)[.facet(.needs, code: "brev")] == nil)
    }
}
