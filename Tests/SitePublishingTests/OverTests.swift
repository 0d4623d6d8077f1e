import CatalogModel
import SitePublishing
import TestSupport
import Testing

struct OverTests {
    /// What is known of the times of an activity; the tests' day is Saturday 2026-11-21.
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let isOver: Bool
        let fill: @Sendable (inout Activity) -> Void

        init(_ name: String, _ isOver: Bool, _ fill: @escaping @Sendable (inout Activity) -> Void) {
            (testDescription, self.isOver, self.fill) = (name, isOver, fill)
        }
    }

    private static let weekly = Session(days: .weekly([.tuesday], .all), time: span("17-19"))

    private static func once(_ date: String) -> Session {
        Session(days: .date(day(date)), time: span("17-19"))
    }

    private static func weekly(until date: String) -> Session {
        Session(days: .weekly([.tuesday], .all), time: span("17-19"), ends: day(date))
    }

    static let cases = [
        Case("no times", false) { _ in },
        Case("every week", false) { $0.schedule.sessions = [weekly] },
        Case("the last date was yesterday", true) { activity in
            activity.schedule.sessions = [weekly]
            activity.schedule.lastDate = day("2026-11-20")
        },
        Case("the last date is today, a Saturday, and Tuesdays are over", true) { activity in
            activity.schedule.sessions = [weekly]
            activity.schedule.lastDate = testDay
        },
        Case("the last date is the next Tuesday", false) { activity in
            activity.schedule.sessions = [weekly]
            activity.schedule.lastDate = day("2026-11-24")
        },
        Case("no times, and the last date was yesterday", true) {
            $0.schedule.lastDate = day("2026-11-20")
        },
        Case("no times, and the last date is today", false) { $0.schedule.lastDate = testDay },
        Case("one date, yesterday", true) { $0.schedule.sessions = [once("2026-11-20")] },
        Case("one date, today", false) { $0.schedule.sessions = [once("2026-11-21")] },
        Case("one date, into the night of yesterday", true) {
            $0.schedule.sessions = [Session(days: .date(day("2026-11-20")), time: span("22-2"))]
        },
        Case("three days from Thursday on", false) {
            $0.schedule.sessions = [Session(days: .date(day("2026-11-19")), time: span("0-24", daysLater: 2))]
        },
        Case("two days from Thursday on", true) {
            $0.schedule.sessions = [Session(days: .date(day("2026-11-19")), time: span("0-24", daysLater: 1))]
        },
        Case("several dates, the last one today", false) {
            $0.schedule.sessions = [
                Session(days: .dates([day("2026-11-14"), day("2026-11-21")]), time: span("17-19"))
            ]
        },
        Case("several dates, all past", true) {
            $0.schedule.sessions = [
                Session(days: .dates([day("2026-11-13"), day("2026-11-20")]), time: span("17-19"))
            ]
        },
        Case("two dates, one to come", false) {
            $0.schedule.sessions = [once("2026-11-20"), once("2026-12-20")]
        },
        Case("two dates, both past", true) {
            $0.schedule.sessions = [once("2026-10-20"), once("2026-11-20")]
        },
        Case("every week until last Tuesday", true) { $0.schedule.sessions = [weekly(until: "2026-11-17")] },
        Case("every week until tomorrow, a Sunday", true) {
            $0.schedule.sessions = [weekly(until: "2026-11-22")]
        },
        Case("every week until Tuesday", false) { $0.schedule.sessions = [weekly(until: "2026-11-24")] },
        Case("one rule has ended, another goes on", false) {
            $0.schedule.sessions = [weekly(until: "2026-11-17"), weekly]
        },
        Case("the season has ended", false) { activity in
            activity.schedule.sessions = [weekly]
            activity.schedule.seasonEnds = day("2026-10-01")
        },
        Case("the dates of a season are past, and more are to be expected", false) { activity in
            activity.schedule.sessions = [once("2026-11-20")]
            activity.schedule.seasonEnds = day("2026-12-01")
        },
        Case("the season and then the last date have passed", true) { activity in
            activity.schedule.sessions = [weekly]
            activity.schedule.seasonEnds = day("2026-10-01")
            activity.schedule.lastDate = day("2026-10-01")
        },
        Case("one date to come that was cancelled", false) { activity in
            activity.schedule.sessions = [once("2026-12-01")]
            activity.schedule.exceptions.changes = [Schedule.Change(day("2026-12-01"))]
        },
        Case("one date that was cancelled, past", true) { activity in
            activity.schedule.sessions = [once("2026-11-20")]
            activity.schedule.exceptions.changes = [Schedule.Change(day("2026-11-20"))]
        },
        Case("one date that was moved to a day to come", false) { activity in
            activity.schedule.sessions = [once("2026-11-20")]
            activity.schedule.exceptions.changes = [
                Schedule.Change(
                    day("2026-11-20"), movedTo: Schedule.Destination(date: day("2026-12-04")))
            ]
        },
        Case("one date that was moved, and that day is past, too", true) { activity in
            activity.schedule.sessions = [once("2026-11-13")]
            activity.schedule.exceptions.changes = [
                Schedule.Change(
                    day("2026-11-13"), movedTo: Schedule.Destination(date: day("2026-11-20")))
            ]
        },
        Case("always there, although its dates are past", false) { activity in
            activity.format = .always
            activity.schedule.sessions = [once("2026-11-20")]
        },
        Case("always there until the last date", true) { activity in
            activity.format = .always
            activity.schedule.lastDate = day("2026-11-20")
        },
    ]

    @Test(arguments: cases)
    func `an activity is over when nothing is left and nothing is to be expected`(_ example: Case) {
        let catalog = Catalog.example { $0.activities = EntryTable([.example("a", "A", example.fill)]) }
        let activity = catalog.published().activities.first
        #expect(activity?.isOver == example.isOver)
        #expect(activity?.isListed == !example.isOver)
        #expect(activity?.isEnded == example.isOver)
    }

    @Test(arguments: [("2026-11-20", false), ("2026-11-21", false), ("2026-11-22", true)])
    func `a day has passed when the next one begins`(_ today: String, _ isOver: Bool) {
        let catalog = Catalog.example { catalog in
            catalog.activities = EntryTable([
                .example("a") {
                    $0.schedule.sessions = [Session(days: .date(testDay), time: span("10-12"))]
                }
            ])
            catalog.news = EntryTable([.example("n") { $0.expires = testDay }])
        }
        let published = catalog.published(on: day(today))
        #expect(published.activities.first?.isOver == isOver)
        #expect(published.news.first?.isOver == isOver)
        #expect(published.news.first?.isListed == !isOver)
    }

    @Test(arguments: [(Status.active, true), (.paused, true), (.ended, false), (.archived, false)])
    func `what is paused stays in lists, what has ended does not`(_ status: Status, _ isListed: Bool) {
        let catalog = Catalog.example { catalog in
            catalog.activities = EntryTable([.example("a") { $0.common.status = status }])
            catalog.places = EntryTable([.example("p") { $0.common.status = status }])
            catalog.pages = EntryTable([.example("s") { $0.common.status = status }])
        }
        let published = catalog.published()
        #expect(published.activities.first?.isListed == isListed)
        #expect(published.places.first?.isListed == isListed)
        #expect(published.pages.first?.isListed == isListed)
        #expect(published.places.first?.isEnded == !isListed)
    }

    @Test func `what points back at an entry is in lists itself`() {
        let catalog = Catalog.example { catalog in
            catalog.associations = EntryTable([.example("broen")])
            catalog.activities = EntryTable([
                .example("a") { $0.organizers = [EntryID("broen")] },
                .example("b") { ($0.organizers, $0.common.status) = ([EntryID("broen")], .ended) },
                .example("c") {
                    ($0.organizers, $0.schedule.lastDate) = ([EntryID("broen")], day("2026-01-01"))
                },
            ])
            catalog.news = EntryTable([
                .example("ny") { $0.about = [EntryKey(.association, "broen")] },
                .example("gammel") {
                    ($0.about, $0.expires) = ([EntryKey(.association, "broen")], day("2026-01-01"))
                },
            ])
        }
        let association = catalog.published().associations.first
        #expect(association?.activities.map(\.id.text) == ["a"])
        #expect(association?.news.map(\.id.text) == ["ny"])
    }

    @Test func `next times are those of what is active`() {
        let catalog = Catalog.example { catalog in
            catalog.activities = EntryTable([
                .example("a") { $0.schedule.sessions = [Self.weekly] },
                .example("b") { ($0.schedule.sessions, $0.common.status) = ([Self.weekly], .paused) },
            ])
        }
        let times = catalog.published().activities.map { $0.nextTimes.map(\.date.description) }
        #expect(times == [["2026-11-24", "2026-12-01", "2026-12-08"], []])
    }
}
