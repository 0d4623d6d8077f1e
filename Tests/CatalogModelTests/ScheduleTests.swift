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
        let monthly = schedule(.monthly(ordinal, .saturday))
        #expect(dates(monthly, from: "2026-08-01", through: "2026-10-31") == expected)
    }

    @Test func `the last day of a leap February is found`() {
        let last = schedule(.monthly(.last, .tuesday))
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
        holidays.holidays = [HolidayCalendar.Period(first: day("2026-12-24"), last: day("2026-12-26"))]
        holidays.schoolHolidays = [HolidayCalendar.Period(first: day("2026-12-21"), last: day("2027-01-03"))]
        var weekly = schedule(.weekly([.thursday], .all))
        let all = ["2026-12-10", "2026-12-17", "2026-12-24", "2026-12-31", "2027-01-07"]
        #expect(dates(weekly, from: "2026-12-10", through: "2027-01-07", holidays: holidays) == all)
        weekly.exceptions.dates = [day("2026-12-10")]
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
        schedule.exceptions.dates = [day("2026-12-24")]
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
        let clock = ContinuousClock()
        let time = clock.measure {
            #expect(dates(far, from: "2026-01-01", through: "9999-12-31") == ["9999-12-31"])
        }
        #expect(time < .seconds(1))
    }

    @Test func `a schedule without sessions has no times`() {
        #expect(dates(Schedule(), from: "2026-01-01", through: "2026-12-31").isEmpty)
    }
}
