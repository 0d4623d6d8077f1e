import CatalogModel
import TestSupport
import Testing

struct RecurrenceTests {
    private func recurrences(
        _ session: Session, in timeZone: String = "Europe/Copenhagen",
        _ change: (inout Schedule) -> Void = { _ in }
    ) -> [Recurrence] {
        var schedule = Schedule()
        schedule.sessions = [session]
        change(&schedule)
        return schedule.recurrences(
            from: testDay, through: testDay.adding(days: 400), holidays: HolidayCalendar(), timeZone: timeZone
        )
    }

    @Test(arguments: [
        (Session.Days.weekly([.tuesday, .thursday], .all), "FREQ=WEEKLY;WKST=MO;BYDAY=TU,TH"),
        (.weekly([.monday], .every(2)), "FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=MO"),
        (.monthly([.first, .third], .saturday), "FREQ=MONTHLY;WKST=MO;BYDAY=1SA,3SA"),
        (.monthly([.last], .sunday), "FREQ=MONTHLY;WKST=MO;BYDAY=-1SU"),
    ])
    func `a session is a rule`(_ days: Session.Days, _ rule: String) {
        let found = recurrences(Session(days: days, time: span("16-18"), starts: testDay))
        #expect(found.map(\.rule?.description) == [rule])
        #expect(found.allSatisfy { $0.timeZone == "Europe/Copenhagen" && $0.furtherDates.isEmpty })
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
    func `the end of a rule is in UTC`(_ last: String, _ zone: String, _ until: String) {
        let daily = Session(days: .weekly(Weekday.allCases, .all), time: span("16-18"), ends: day(last))
        #expect(recurrences(daily, in: zone).map(\.rule?.until) == [until])
    }

    @Test func `the earliest of season, last day and the session's own end ends the rule`() {
        let session = Session(days: .weekly([.tuesday], .all), time: span("16-18"), ends: day("2027-06-15"))
        let found = recurrences(session) {
            $0.seasonEnds = day("2026-12-15")
            $0.lastDate = day("2027-05-01")
        }
        #expect(found.map(\.rule?.until) == ["20261215T150000Z"])
    }

    @Test func `in a zone whose summer time is not known an end is said date by date`() {
        let session = Session(days: .weekly([.tuesday], .all), time: span("16-18"), ends: day("2026-12-08"))
        let found = recurrences(session, in: "Asia/Tokyo")
        #expect(found.map(\.rule) == [nil])
        #expect(found.map(\.furtherDates) == [[day("2026-12-01"), day("2026-12-08")]])
        #expect(
            recurrences(Session(days: .weekly([.tuesday], .all), time: span("16-18")), in: "Asia/Tokyo")[0]
                .rule != nil)
    }

    @Test func `odd weeks are dates, so that week 1 follows week 53`() {
        let found = recurrences(Session(days: .weekly([.wednesday], .odd), time: span("16-18")))
        #expect(found.count == 1 && found[0].rule == nil)
        #expect(found[0].start.description == "20261202T160000")
        #expect(
            found[0].furtherStarts.prefix(4).map(\.description) == [
                "20261216T160000", "20261230T160000", "20270106T160000", "20270120T160000",
            ])
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
        #expect(found.map { "\($0.start) \($0.end)" } == ["\(start) \(end)"])
    }

    @Test func `each span of a day is a rule of its own, and what never comes is none`() {
        let times = [span("10-12"), span("14-16")]
        #expect(recurrences(Session(days: .weekly([.tuesday], .all), times: times)).count == 2)
        #expect(recurrences(Session(days: .date(day("2026-11-01")), time: span("10-12"))) == [])
    }
}

struct SchedulePartsTests {
    private func parts(_ session: Session, _ change: (inout Schedule) -> Void = { _ in }) -> [ScheduleParts] {
        var schedule = Schedule()
        schedule.sessions = [session]
        change(&schedule)
        return schedule.parts(
            from: testDay, through: testDay.adding(days: 400), holidays: HolidayCalendar(),
            timeZone: "Europe/Copenhagen")
    }

    @Test(arguments: [
        (Session.Days.weekly([.tuesday], .all), "P1W", ["https://schema.org/Tuesday"]),
        (
            .weekly([.tuesday, .sunday], .every(3)), "P3W",
            ["https://schema.org/Tuesday", "https://schema.org/Sunday"]
        ),
        (.monthly([.first, .last], .saturday), "P1M", ["1SA", "-1SA"]),
    ])
    func `days and frequency are told`(_ days: Session.Days, _ frequency: String, _ codes: [String]) {
        let found = parts(Session(days: days, time: span("16-18"), starts: testDay, ends: day("2027-06-15")))
        #expect(found.map(\.repeatFrequency) == [frequency])
        #expect(found.map(\.byDay) == [codes])
        #expect(found.map(\.endDate) == [day("2027-06-15")])
        #expect(found.map { "\($0.startTime)-\($0.endTime)" } == ["16:00-18:00"])
    }

    @Test func `odd weeks begin anew after a year of 53 weeks`() {
        let found = parts(Session(days: .weekly([.wednesday], .odd), time: span("16-18")))
        #expect(found.map(\.repeatFrequency) == ["P2W", "P2W"])
        #expect(found.map(\.startDate) == [day("2026-12-02"), day("2027-01-06")])
        #expect(found.map(\.endDate) == [day("2026-12-30"), day("2027-12-22")])
    }

    @Test func `a single day has no frequency, and exceptions are dates`() {
        let single = parts(Session(days: .date(day("2026-12-20")), time: span("14-16")))
        #expect(single.map(\.repeatFrequency) == [nil])
        #expect(single.map(\.startDate) == [day("2026-12-20")])
        let weekly = parts(Session(days: .weekly([.tuesday], .all), time: span("14-16"))) {
            $0.exceptions.changes = [Schedule.Change(day("2026-12-01"))]
        }
        #expect(weekly.map(\.exceptDates) == [[day("2026-12-01")]])
        #expect(weekly.map(\.startDate) == [nil])
    }
}
