import CatalogModel
import TestSupport
import Testing

struct RecurrenceTests {
    private func recurrences(
        _ session: Session, _ change: (inout Schedule) -> Void = { _ in }
    ) -> [Recurrence] {
        var schedule = Schedule()
        schedule.sessions = [session]
        change(&schedule)
        return schedule.recurrences(
            from: testDay, through: testDay.adding(days: 400), holidays: HolidayCalendar())
    }

    @Test(arguments: [
        (Session.Days.weekly([.tuesday, .thursday], .all), ["FREQ=WEEKLY;WKST=MO;BYDAY=TU,TH"]),
        (.weekly([.monday], .every(2)), ["FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=MO"]),
        (.monthly([.first, .third], .saturday), ["FREQ=MONTHLY;BYDAY=1SA", "FREQ=MONTHLY;BYDAY=3SA"]),
        (.monthly([.last], .sunday), ["FREQ=MONTHLY;BYDAY=-1SU"]),
        (.quarterly([.first], .monday), ["FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO"]),
        (.monthDays([1, 15]), ["FREQ=MONTHLY;BYMONTHDAY=1", "FREQ=MONTHLY;BYMONTHDAY=15"]),
    ])
    func `a session is a rule, and one for each of its days of the month`(
        _ days: Session.Days, _ rules: [String]
    ) {
        let found = recurrences(Session(days: days, time: span("16-18"), starts: testDay))
        #expect(found.map(\.rule?.description) == rules)
        #expect(found.allSatisfy { $0.end == nil })
    }

    @Test(arguments: [
        ("2026-12-15", "Europe/Copenhagen", "20261215T150000Z"),
        ("2027-06-15", "Europe/Copenhagen", "20270615T140000Z"),
        ("2027-03-27", "Europe/Copenhagen", "20270327T150000Z"),
        ("2027-03-28", "Europe/Copenhagen", "20270328T140000Z"),
        ("2027-10-31", "Europe/Copenhagen", "20271031T150000Z"),
        ("2026-12-15", "Atlantic/Faroe", "20261215T160000Z"),
        ("2027-06-15", "America/Nuuk", "20270615T170000Z"),
    ])
    func `the end of a rule is in UTC`(_ last: String, _ name: String, _ until: String) throws {
        let daily = Session(days: .weekly(Weekday.allCases, .all), time: span("16-18"), ends: day(last))
        let zone = try #require(ZoneRule(name))
        let rules = recurrences(daily).map { $0.calendarRule(in: zone) }
        #expect(rules == ["FREQ=WEEKLY;WKST=MO;BYDAY=MO,TU,WE,TH,FR,SA,SU;UNTIL=\(until)"])
    }

    @Test func `a rule without an end is said up to its last time that was asked for`() throws {
        let zone = try #require(ZoneRule("Europe/Copenhagen"))
        let found = recurrences(Session(days: .weekly([.tuesday], .all), time: span("16-18")))
        #expect(found.map(\.end) == [nil])
        #expect(
            found.map { $0.calendarRule(in: zone) }
                == ["FREQ=WEEKLY;WKST=MO;BYDAY=TU;UNTIL=20271221T150000Z"])
    }

    @Test func `the earliest of season, last day and the session's own end ends the rule`() {
        let session = Session(days: .weekly([.tuesday], .all), time: span("16-18"), ends: day("2027-06-15"))
        let found = recurrences(session) {
            $0.seasonEnds = day("2026-12-15")
            $0.lastDate = day("2027-05-01")
        }
        #expect(found.map(\.end) == [day("2026-12-15")])
        #expect(found.map(\.last) == [day("2026-12-15")])
    }

    @Test func `odd weeks are every second week, begun anew after a year of 53 weeks`() {
        let found = recurrences(Session(days: .weekly([.wednesday], .odd), time: span("16-18")))
        #expect(found.map(\.rule) == [.weekly([.wednesday], every: 2), .weekly([.wednesday], every: 2)])
        #expect(found.map(\.first) == [day("2026-12-02"), day("2027-01-06")])
        #expect(found.map(\.last) == [day("2026-12-30"), day("2027-12-22")])
        #expect(found.map(\.end) == [day("2027-01-03"), day("2033-01-02")])
    }

    @Test(arguments: [
        ("2026-11-21", ["2027-01-03", "2033-01-02"]), ("2032-12-20", ["2033-01-02", "2038-01-03"]),
        ("2037-12-20", ["2038-01-03", "2044-01-03"]), ("2026-12-31", ["2027-01-03", "2033-01-02"]),
    ])
    func `runs of even weeks end with years of 53 weeks`(_ first: String, _ ends: [String]) {
        var schedule = Schedule()
        schedule.sessions = [Session(days: .weekly([.monday, .sunday], .even), time: span("16-18"))]
        let found = schedule.recurrences(
            from: day(first), through: day(first).adding(days: 400), holidays: HolidayCalendar())
        #expect(found.map(\.end) == ends.suffix(found.count).map(day))
    }

    @Test func `a day that is the fourth and the last of its kind is one time`() {
        let session = Session(days: .monthly([.fourth, .last], .sunday), time: span("14-16"))
        let found = recurrences(session)
        #expect(found.map(\.rule) == [.monthly(.fourth, .sunday), .monthly(.last, .sunday)])
        #expect(found[1].first == day("2026-11-29"))
        #expect(found[1].exceptions.prefix(2) == [day("2026-12-27"), day("2027-02-28")])
    }

    @Test func `exceptions are dates at the time of the start, and the first time is one that takes place`() {
        let found = recurrences(Session(days: .weekly([.tuesday], .all), time: span("16-18"))) {
            $0.exceptions.changes = [
                Schedule.Change(day("2026-11-24")),
                Schedule.Change(day("2026-12-20"), through: day("2027-01-03")),
            ]
        }
        #expect(found.map(\.start.description) == ["20261201T160000"])
        #expect(found.flatMap(\.exceptedStarts).map(\.description) == ["20261222T160000", "20261229T160000"])
    }

    @Test func `a moved time is an event of its own`() {
        let found = recurrences(Session(days: .weekly([.tuesday], .all), time: span("16-18"))) {
            let destination = Schedule.Destination(date: day("2026-12-03"), times: [span("17-19")])
            $0.exceptions.changes = [Schedule.Change(day("2026-12-01"), movedTo: destination)]
        }
        #expect(found.map(\.start.description) == ["20261124T160000", "20261203T170000"])
        #expect(found.map(\.exceptions) == [[day("2026-12-01")], []])
    }

    @Test(arguments: [
        ("22-2", "20261124T220000", "20261125T020000"), ("22-24", "20261124T220000", "20261125T000000"),
        ("0-0.30", "20261124T000000", "20261124T003000"),
    ])
    func `what goes past midnight ends on the next day`(_ time: String, _ start: String, _ end: String) {
        let found = recurrences(Session(days: .date(day("2026-11-24")), time: span(time)))
        #expect(found.map { "\($0.start) \($0.occurrence.end?.description ?? "")" } == ["\(start) \(end)"])
    }

    @Test func `each span of a day is a rule of its own, and what never comes is none`() {
        let times = [span("10-12"), span("14-16")]
        #expect(recurrences(Session(days: .weekly([.tuesday], .all), times: times)).count == 2)
        #expect(recurrences(Session(days: .date(day("2026-11-01")), time: span("10-12"))) == [])
    }

    @Test(arguments: [
        (Session.Days.weekly([.tuesday, .thursday], .all), ["1.1"]),
        (.weekly([.monday], .every(3)), ["1.1"]),
        (.monthly([.first, .last], .saturday), ["1.1.1", "1.1.-1"]),
        (.weekly([.tuesday], .odd), ["1.1.2026", "1.1.2032"]),
        (.date(day("2026-12-24")), ["d20261224.1"]),
    ])
    func `what tells rules apart is the same whatever the day of the build`(
        _ days: Session.Days, _ identities: [String]
    ) {
        var schedule = Schedule()
        schedule.sessions = [Session(days: days, time: span("16-18"))]
        for later in [0, 8, 30] {
            let today = testDay.adding(days: later)
            let found = schedule.recurrences(
                from: today, through: today.adding(days: 400), holidays: HolidayCalendar())
            #expect(found.map(\.identity) == identities)
        }
    }

    @Test func `two lines that would be called the same are told apart`() {
        let found = recurrences(Session(days: .weekly([.tuesday], .all), time: span("16-18"))) {
            $0.sessions.append(
                Session(days: .weekly([.tuesday], .all), time: span("16-19"), ends: day("2026-12-31")))
        }
        #expect(found.map(\.identity) == ["1.1", "2.1"])
    }
}
