import CatalogModel
import TestSupport
import Testing

struct ScheduleTraitsTests {
    @Test(arguments: [
        ("9-11", [TimeOfDay.morning]), ("12-14", [.afternoon]), ("17-19", [.evening]),
        ("11.30-12.30", [.morning]), ("10-13", [.morning, .afternoon]), ("16-18", [.afternoon, .evening]),
        ("10-18", [.morning, .afternoon, .evening]), ("16.30-17.30", [.afternoon]), ("22-2", [.evening]),
    ])
    func `a time belongs to the part of the day where it begins, and to those it fills an hour of`(
        _ text: String, _ parts: [TimeOfDay]
    ) {
        #expect(TimeOfDay.allCases.filter { $0.holds(span(text)) } == parts)
    }

    @Test func `weekdays and times are those of what is not over`() {
        var schedule = Schedule()
        schedule.sessions = [
            Session(days: .weekly([.thursday, .tuesday], .all), time: span("17-19")),
            Session(days: .monthly([.first], .monday), time: span("9-10")),
            Session(days: .date(testDay), time: span("13-14")),
            Session(days: .weekly([.friday], .all), time: span("9-10"), ends: day("2026-11-20")),
            Session(days: .date(day("2026-11-18")), time: span("13-14")),
        ]
        #expect(schedule.weekdays(from: testDay) == [.monday, .tuesday, .thursday, .saturday])
        #expect(schedule.timesOfDay(from: testDay) == [.morning, .afternoon, .evening])
        #expect(schedule.weekdays(from: day("2026-11-22")) == [.monday, .tuesday, .thursday])
        #expect(schedule.timesOfDay(from: day("2026-11-22")) == [.morning, .evening])
    }
}
