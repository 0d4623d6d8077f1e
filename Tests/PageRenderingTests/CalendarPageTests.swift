import CatalogModel
import SitePlanning
import TestSupport
import Testing

@testable import PageRendering

struct CalendarPageTests {
    private func weekly(_ id: String, _ fill: (inout Activity) -> Void = { _ in }) -> Activity {
        .example(id, id) { activity in
            activity.schedule.sessions = [Session(days: .weekly([.tuesday], .all), time: span("17-19"))]
            fill(&activity)
        }
    }

    private let days = """
        {{#weeks}}{{#days}}{{#date}}{{iso}}{{/date}}{{#isToday}}!{{/isToday}}{{#holidays}} [{{lang}} {{text}}]{{/holidays}}\
        {{#items}} {{key}} {{#time}}{{time}}{{/time}} -{{ends}}{{#isCancelled}} cancelled{{/isCancelled}}\
        {{#movedTo}} → {{text}} {{time}}{{/movedTo}}{{#movedFrom}} ← {{text}}{{/movedFrom}}{{#note}} ({{text}}){{/note}}\
        {{#alert}} {{text}}{{/alert}}{{/items}};{{/days}}{{/weeks}}
        """

    @Test func `what is cancelled and where it went is reported on both days, with the reason`() async {
        let catalog = Catalog.example { catalog in
            catalog.activities = EntryTable([
                weekly("cafe") { activity in
                    activity.schedule.lastDate = day("2026-12-01")
                    activity.schedule.exceptions.changes = [
                        Schedule.Change(
                            day("2026-11-24"),
                            movedTo: Schedule.Destination(date: day("2026-11-26"), times: [span("23-1")]),
                            note: LocalizedText("vi er på tur"))
                    ]
                    var alert = Alert()
                    (alert.text, alert.from) = (LocalizedText("Ny dør"), day("2026-12-01"))
                    activity.alert = alert
                }
            ])
        }
        let page = await rendered("calendar", days, of: .calendar(number: 1), catalog)
        let moved = "→ torsdag 26. november 23.00–1.00 (vi er på tur)"
        #expect(
            page == "2026-11-21!;2026-11-24 activities/cafe 17.00–19.00 -2026-11-24T19:00 cancelled \(moved);"
                + "2026-11-26 activities/cafe 23.00–1.00 -2026-11-27T01:00 ← tirsdag 24. november (vi er på tur);"
                + "2026-12-01 activities/cafe 17.00–19.00 -2026-12-01T19:00 Ny dør;")
    }

    @Test func `holidays are named, in the main language where there is no translation`() async {
        let catalog = Catalog.example { catalog in
            catalog.activities = EntryTable([weekly("a")])
            catalog.site.holidays.schoolHolidays = [
                HolidayCalendar.Period(
                    first: day("2026-11-23"), last: day("2026-11-23"), name: LocalizedText("Ferie"))
            ]
        }
        let page = await rendered("calendar", days, of: .calendar(number: 1), in: "ar", catalog)
        #expect(page.hasPrefix("2026-11-21!;2026-11-23 [da Ferie];2026-11-24 activities/a "))
    }

    @Test func `a calendar of several pages has links between its weeks`() async {
        let catalog = Catalog.example { catalog in
            catalog.activities = EntryTable((0..<100).map { weekly("a\($0)") })
        }
        let text = """
            {{#weekLinks}}{{#isCurrent}}>{{/isCurrent}}{{url}} {{/weekLinks}}|{{previous}}|{{next}}|{{#weeks}}{{anchor}} {{period}}{{/weeks}}|{{#dayLinks}}{{url}}{{/dayLinks}}
            """
        await expectEqual(
            rendered("calendar", text, of: .calendar(number: 2), catalog),
            "/kalender/#_week-47 >/kalender/side/2/#_week-48 /kalender/side/3/#_week-49 "
                + "/kalender/side/4/#_week-50 /kalender/side/5/#_week-51 /kalender/side/6/#_week-52 "
                + "|/kalender/|/kalender/side/3/|_week-48 23. november–29. november|/kalender/side/2/#_2026-11-24"
        )
    }

    @Test func `a long week opens its first day with times, a short one all`() async {
        let text =
            "{{#weeks}}{{#days}}{{#date}}{{iso}}{{/date}} {{weekday}} {{number}} {{count}}{{#isOpen}} open{{/isOpen}};{{/days}}{{/weeks}}"
        func catalog(_ count: Int) -> Catalog {
            .example { catalog in
                catalog.activities = EntryTable(
                    (0..<count).map { number in
                        weekly("a\(number)") {
                            $0.schedule.sessions = [
                                Session(days: .weekly([.tuesday, .thursday], .all), time: span("17-19"))
                            ]
                        }
                    })
            }
        }
        await expectEqual(
            rendered("calendar", text, of: .calendar(number: 2), catalog(21)),
            "2026-11-24 Tirsdag 24 21 open;2026-11-26 Torsdag 26 21;")
        await expectEqual(
            rendered("calendar", text, of: .calendar(number: 2), catalog(20)),
            "2026-11-24 Tirsdag 24 20 open;2026-11-26 Torsdag 26 20 open;")
    }

    @Test func `times say what is free and for women only, and in the calendar what finds them`() async {
        let catalog = Catalog.example { catalog in
            catalog.activities = EntryTable([
                weekly("cafe") { activity in
                    (activity.price, activity.gender) = (.free, .womenOnly)
                    activity.audiences = ["kvinder"]
                }
            ])
        }
        let marks = "{{#items}}{{free}} {{#isWomenOnly}}women{{/isWomenOnly}} [{{codes}}]{{/items}}"
        await expectEqual(
            rendered("home", "{{#week}}\(marks){{/week}}", of: .home, catalog), "da:price.free women []")
        let page = await rendered(
            "calendar", "{{#weeks}}{{#days}}\(marks){{/days}}{{/weeks}}", of: .calendar(number: 1), catalog)
        #expect(
            page.contains(
                "[time_of_day=evening open_to=woman age=18-24 age=25-64 age=65- audience=kvinder price=free only=women]"
            ))
    }

    @Test func `what keeps nobody out is not said of each time, and ages are asked for where they differ`()
        async
    {
        func page(_ ages: Ages?) async -> String {
            let catalog = Catalog.example { catalog in
                catalog.activities = EntryTable([
                    weekly("alle"), weekly("boern") { $0.ages = ages },
                ])
            }
            return await rendered(
                "calendar",
                "{{#filters}}{{#filters}}{{name}} {{/filters}}{{/filters}}{{#weeks}}{{#days}}{{#items}}[{{codes}}]{{/items}}{{/days}}{{/weeks}}",
                of: .calendar(number: 1), catalog)
        }
        #expect(
            await page(Ages(minimum: 4, maximum: 8)).hasPrefix(
                "time_of_day age [time_of_day=evening][time_of_day=evening age=3-5 age=6-9]"))
        #expect(await page(nil).hasPrefix("time_of_day [time_of_day=evening][time_of_day=evening]"))
    }

    @Test func `the front page says how many more there are on a day, and leads to them`() async {
        let catalog = Catalog.example { catalog in
            catalog.activities = EntryTable((100..<115).map { weekly("a\($0)") })
        }
        let text = "{{#week}}{{#items}}.{{/items}} {{#more}}{{text}} {{url}}{{/more}}{{/week}}"
        await expectEqual(
            rendered("home", text, of: .home, catalog), "............ 3 more /kalender/side/2/#_2026-11-24")
    }

    @Test func `the menu marks the calendar`() async {
        let catalog = Catalog.example { $0.activities = EntryTable([weekly("a")]) }
        let text =
            "{{#site.menu}}{{#isCurrent}}{{text}} {{url}}{{/isCurrent}}{{/site.menu}} {{site.timeZone}}"
        await expectEqual(
            rendered("calendar", text, of: .calendar(number: 1), in: "en", catalog),
            "en:section.calendar /en/calendar/ Europe/Copenhagen")
    }
}
