import CatalogModel
import TestSupport
import Testing

struct ScheduleTests {
    private let evening = span("17-19")

    private func dates(
        _ schedule: Schedule, from first: String, through last: String,
        holidays: HolidayCalendar = HolidayCalendar()
    ) -> [String] {
        schedule.occurrences(from: day(first), through: day(last), holidays: holidays).map(\.date.description)
    }

    private func schedule(
        _ days: Session.Days, from starts: String? = nil, to ends: String? = nil
    ) -> Schedule {
        var schedule = Schedule()
        schedule.sessions = [Session(days: days, time: evening, starts: starts.map(day), ends: ends.map(day))]
        return schedule
    }

    @Test func `odd weeks are week 53 of 2026 and week 1 of 2027, one after the other`() {
        let odd = schedule(.weekly([.wednesday], .odd))
        #expect(
            dates(odd, from: "2026-12-10", through: "2027-01-25") == [
                "2026-12-16", "2026-12-30", "2027-01-06", "2027-01-20",
            ])
    }

    @Test func `even weeks leave both out`() {
        let even = schedule(.weekly([.wednesday], .even))
        #expect(
            dates(even, from: "2026-12-10", through: "2027-01-31") == [
                "2026-12-23", "2027-01-13", "2027-01-27",
            ])
    }

    @Test func `the days of a week in the turn of the year belong to one week`() {
        let odd = schedule(.weekly([.monday, .sunday], .odd))
        #expect(dates(odd, from: "2026-12-28", through: "2027-01-03") == ["2026-12-28", "2027-01-03"])
    }

    @Test func `every second week goes on counting through the turn of the year`() {
        let second = schedule(.weekly([.wednesday], .every(2)), from: "2026-12-16")
        #expect(
            dates(second, from: "2026-12-01", through: "2027-01-31") == [
                "2026-12-16", "2026-12-30", "2027-01-13", "2027-01-27",
            ])
    }

    @Test func `every third week is counted from the week of the start, whatever its weekday`() {
        let third = schedule(.weekly([.monday, .friday], .every(3)), from: "2026-08-12")
        #expect(
            dates(third, from: "2026-08-01", through: "2026-09-10") == [
                "2026-08-14", "2026-08-31", "2026-09-04",
            ])
    }

    @Test(arguments: [
        (MonthOrdinal.first, ["2026-08-01", "2026-09-05", "2026-10-03"]),
        (.second, ["2026-08-08", "2026-09-12", "2026-10-10"]),
        (.third, ["2026-08-15", "2026-09-19", "2026-10-17"]),
        (.fourth, ["2026-08-22", "2026-09-26", "2026-10-24"]),
        (.last, ["2026-08-29", "2026-09-26", "2026-10-31"]),
    ])
    func `a weekday of the month`(_ ordinal: MonthOrdinal, _ expected: [String]) {
        let monthly = schedule(.monthly([ordinal], .saturday))
        #expect(dates(monthly, from: "2026-08-01", through: "2026-10-31") == expected)
    }

    @Test func `the last day of a leap February is found`() {
        let last = schedule(.monthly([.last], .tuesday))
        #expect(dates(last, from: "2028-02-01", through: "2028-02-29") == ["2028-02-29"])
    }

    @Test func `both bounds belong to the rule`() {
        let bounded = schedule(.weekly([.tuesday], .all), from: "2026-11-17", to: "2026-12-01")
        #expect(
            dates(bounded, from: "2026-01-01", through: "2027-01-01") == [
                "2026-11-17", "2026-11-24", "2026-12-01",
            ])
    }

    @Test(arguments: [("2026-03-23", "2026-04-05"), ("2026-10-19", "2026-11-01")])
    func `local times do not change when the clocks do`(_ first: String, _ last: String) {
        let daily = schedule(.weekly(Weekday.allCases, .all))
        let occurrences = daily.occurrences(from: day(first), through: day(last), holidays: HolidayCalendar())
        #expect(occurrences.count == 14)
        #expect(occurrences.allSatisfy { $0.time == evening })
        #expect(occurrences.map(\.date.dayNumber) == Array(day(first).dayNumber...day(last).dayNumber))
    }

    @Test func `exceptions are dates, holidays and school holidays`() {
        var holidays = HolidayCalendar()
        holidays.publicHolidays = .none
        holidays.holidays = [HolidayCalendar.Period(first: day("2026-12-24"), last: day("2026-12-26"))]
        holidays.schoolHolidays = [HolidayCalendar.Period(first: day("2026-12-21"), last: day("2027-01-03"))]
        var weekly = schedule(.weekly([.thursday], .all))
        let all = ["2026-12-10", "2026-12-17", "2026-12-24", "2026-12-31", "2027-01-07"]
        #expect(dates(weekly, from: "2026-12-10", through: "2027-01-07", holidays: holidays) == all)
        weekly.exceptions.changes = [Schedule.Change(day("2026-12-10"))]
        #expect(
            dates(weekly, from: "2026-12-10", through: "2027-01-07", holidays: holidays)
                == Array(all.dropFirst()))
        weekly.exceptions.holidays = true
        #expect(
            dates(weekly, from: "2026-12-10", through: "2027-01-07", holidays: holidays) == [
                "2026-12-17", "2026-12-31", "2027-01-07",
            ])
        weekly.exceptions.schoolHolidays = true
        #expect(
            dates(weekly, from: "2026-12-10", through: "2027-01-07", holidays: holidays) == [
                "2026-12-17", "2027-01-07",
            ])
    }

    @Test func `after the season the times are unknown, after the last day there is nothing`() {
        var weekly = schedule(.weekly([.tuesday], .all))
        weekly.seasonEnds = day("2026-12-01")
        #expect(dates(weekly, from: "2026-11-21", through: "2027-12-31") == ["2026-11-24", "2026-12-01"])
        weekly.seasonEnds = nil
        weekly.lastDate = day("2026-11-30")
        #expect(dates(weekly, from: "2026-11-21", through: "2027-12-31") == ["2026-11-24"])
    }

    @Test func `a date that is named for itself stands in holidays and after the season`() {
        var schedule = schedule(.date(day("2026-12-24")))
        schedule.seasonEnds = day("2026-12-01")
        schedule.exceptions.holidays = true
        var holidays = HolidayCalendar()
        holidays.holidays = [HolidayCalendar.Period(first: day("2026-12-24"), last: day("2026-12-24"))]
        #expect(
            dates(schedule, from: "2026-11-21", through: "2027-01-01", holidays: holidays) == ["2026-12-24"])
        schedule.exceptions.changes = [Schedule.Change(day("2026-12-24"))]
        #expect(dates(schedule, from: "2026-11-21", through: "2027-01-01", holidays: holidays).isEmpty)
    }

    @Test func `several sessions of a day come by their time, and no more than wanted`() {
        var schedule = Schedule()
        schedule.sessions = [
            Session(days: .weekly([.tuesday], .all), time: span("17-19")),
            Session(days: .weekly([.tuesday, .monday], .all), time: span("9-10")),
            Session(days: .date(day("2026-11-23")), time: span("8-9")),
        ]
        let occurrences = schedule.occurrences(
            from: testDay, through: day("2027-01-01"), holidays: HolidayCalendar(), atMost: 4)
        #expect(
            occurrences.map { "\($0.date) \($0.time.start)" } == [
                "2026-11-23 08:00", "2026-11-23 09:00", "2026-11-24 09:00", "2026-11-24 17:00",
            ])
    }

    @Test func `a date in the far future is not searched for day by day`() {
        let far = schedule(.date(day("9999-12-31")))
        let time = processorTime {
            #expect(dates(far, from: "2026-01-01", through: "9999-12-31") == ["9999-12-31"])
        }
        #expect(time < .seconds(1))
    }

    @Test func `a schedule without sessions has no times`() {
        #expect(dates(Schedule(), from: "2026-01-01", through: "2026-12-31").isEmpty)
    }

    @Test func `two weekdays of a month, where the fourth may be the last`() {
        let monthly = schedule(.monthly([.fourth, .last], .sunday))
        #expect(
            dates(monthly, from: "2026-10-01", through: "2026-12-31") == [
                "2026-10-25", "2026-11-22", "2026-11-29", "2026-12-27",
            ])
    }

    @Test func `a cancelled day is left out and can be asked for`() {
        var weekly = schedule(.weekly([.tuesday], .all))
        weekly.exceptions.changes = [
            Schedule.Change(day("2026-12-01"), note: LocalizedText("Vi er på tur")),
            Schedule.Change(day("2026-12-20"), through: day("2027-01-03"), note: LocalizedText("Juleferie")),
        ]
        #expect(
            dates(weekly, from: "2026-11-24", through: "2027-01-10") == [
                "2026-11-24", "2026-12-08", "2026-12-15", "2027-01-05",
            ])
        let cancelled = weekly.cancellations(
            from: day("2026-11-24"), through: day("2026-12-25"), holidays: HolidayCalendar())
        #expect(cancelled.map(\.occurrence.date) == [day("2026-12-01"), day("2026-12-22")])
        #expect(cancelled.map(\.change.note?.original) == ["Vi er på tur", "Juleferie"])
    }

    @Test func `a moved time takes place where it was moved to, at its own time or another`() {
        var weekly = schedule(.weekly([.tuesday], .all))
        weekly.exceptions.changes = [
            Schedule.Change(day("2026-12-01"), movedTo: Schedule.Destination(date: day("2026-12-03"))),
            Schedule.Change(
                day("2026-12-08"),
                movedTo: Schedule.Destination(date: day("2026-12-05"), times: [span("10-12")])),
        ]
        let occurrences = weekly.occurrences(
            from: day("2026-12-01"), through: day("2026-12-31"), holidays: HolidayCalendar(), atMost: 3)
        #expect(
            occurrences.map { "\($0.date) \($0.time.start)" } == [
                "2026-12-03 17:00", "2026-12-05 10:00", "2026-12-15 17:00",
            ])
        let cancelled = weekly.cancellations(
            from: day("2026-12-01"), through: day("2026-12-31"), holidays: HolidayCalendar())
        #expect(cancelled.map(\.change.movedTo?.date) == [day("2026-12-03"), day("2026-12-05")])
    }

    @Test func `a stretch of closed days leaves a date that is named for itself`() {
        var single = schedule(.date(day("2026-12-24")))
        single.exceptions.changes = [Schedule.Change(day("2026-12-20"), through: day("2027-01-03"))]
        #expect(dates(single, from: "2026-12-01", through: "2027-01-31") == ["2026-12-24"])
        #expect(
            single.cancellations(
                from: day("2026-12-01"), through: day("2027-01-31"), holidays: HolidayCalendar()) == [])
    }

    @Test func `what never takes place is known only when it is certain`() {
        let none = Session(
            days: .weekly([.tuesday], .all), time: evening, starts: day("2026-08-12"), ends: day("2026-08-14")
        )
        #expect(Schedule().isImpossible(none))
        var weekly = schedule(.weekly([.tuesday], .all), from: "2026-12-01", to: "2026-12-10")
        #expect(weekly.sessions.filter(weekly.isImpossible) == [])
        weekly.exceptions.changes = [Schedule.Change(day("2026-12-01")), Schedule.Change(day("2026-12-08"))]
        #expect(weekly.sessions.filter(weekly.isImpossible) == weekly.sessions)
        var open = schedule(.weekly([.tuesday], .all))
        open.exceptions.changes = [Schedule.Change(day("2000-01-01"), through: day("2100-01-01"))]
        #expect(open.sessions.filter(open.isImpossible) == [])
        open.sessions[0].starts = day("2026-12-01")
        open.lastDate = day("2026-11-30")
        #expect(open.sessions.filter(open.isImpossible) == open.sessions)
    }

    /// The plain way: every day is tried with what the calendar says of it.
    private func takesPlace(_ days: Session.Days, on date: LocalDate, countedFrom first: LocalDate) -> Bool {
        switch days {
        case .date(let day): return date == day
        case .dates(let days): return days.contains(date)
        case .monthDays(let numbers): return numbers.contains(date.components.day)
        case .quarterly(let ordinals, let weekday):
            let place = (date.components.month - 1) % 3
            let fitting = ordinals.filter { place == ($0 == .last ? 2 : 0) }
            return takesPlace(.monthly(fitting, weekday), on: date, countedFrom: first)
        case .monthly(let ordinals, let weekday):
            let (year, month, day) = date.components
            let isLast = LocalDate(year: year, month: month, day: day + 7) == nil
            return date.weekday == weekday
                && ordinals.contains { $0 == .last ? isLast : $0.rawValue == (day + 6) / 7 }
        case .weekly(let weekdays, let pattern):
            guard weekdays.contains(date.weekday) else { return false }
            switch pattern {
            case .all: return true
            case .odd: return date.isoWeek % 2 == 1
            case .even: return date.isoWeek % 2 == 0
            case .every(let weeks):
                let monday = first.dayNumber - first.weekday.rawValue + 1
                return (date.dayNumber - monday) / 7 % weeks == 0
            }
        }
    }

    @Test(arguments: [
        Session.Days.weekly([.monday, .sunday], .odd), .weekly([.wednesday], .even), .weekly([.friday], .all),
        .weekly([.tuesday, .saturday], .every(3)), .weekly([.sunday], .every(2)),
        .monthly([.first, .third], .monday), .monthly([.second, .fourth, .last], .thursday),
        .quarterly([.first], .monday), .quarterly([.second, .last], .friday), .monthDays([31]),
        .monthDays([1, 15]),
        .dates([day("2021-02-28"), day("2028-02-29")]), .date(day("2028-02-29")),
    ])
    func `going from day to day finds the same as trying each day`(_ days: Session.Days) {
        let first = day("2020-01-01")
        let session = Session(days: days, time: evening, starts: first)
        var expected: LocalDate?
        for date in (0...4000).reversed().map({ first.adding(days: $0) }) {
            if takesPlace(days, on: date, countedFrom: first) { expected = date }
            guard date.dayNumber < first.dayNumber + 3900 else { continue }
            #expect(session.firstDay(from: date) == expected)
        }
    }
}
