import CatalogModel
import SitePlanning
import TestSupport
import Testing

@testable import PageRendering

struct FindingTests {
    @Test func `a need that means a time has a page of its own, under the words of the vocabulary`() async {
        let catalog = Catalog.example { catalog in
            var needs = Vocabulary()
            var need = Vocabulary.Term(code: "idag")
            need.leadsTo = .today
            need.labels[.danish] = "Noget i dag"
            needs.append(need)
            catalog.vocabularies[.needs] = needs
            catalog.activities = EntryTable([
                .example("a") {
                    $0.schedule.sessions = [
                        Session(days: .weekly([.tuesday], .all), time: span("9-10"))
                    ]
                }
            ])
        }
        await expectEqual(
            rendered("home", "{{#needs}}{{text}} {{url}}{{/needs}}", of: .home, catalog),
            "Noget i dag /behov/idag/")
    }

    @Test func `the days of a need are narrowed down as the calendar is`() async {
        let catalog = Catalog.example { catalog in
            var need = Vocabulary.Term(code: "uge")
            need.leadsTo = .thisWeek
            var needs = Vocabulary()
            needs.append(need)
            catalog.vocabularies[.needs] = needs
            catalog.activities = EntryTable([
                .example("a") { activity in
                    activity.schedule.sessions = [Session(days: .weekly([.sunday], .all), time: span("9-10"))]
                    activity.price = .free
                }
            ])
        }
        await expectEqual(
            rendered(
                "list",
                """
                {{#narrowing}}{{#filters}}{{name}} {{/filters}}{{#switches}}{{name}} {{/switches}}{{/narrowing}}\
                {{#days}}{{#items}}[{{codes}}]{{/items}}{{/days}}
                """, of: .list(.facet(.needs, code: "uge"), number: 1), catalog),
            "time_of_day price [time_of_day=morning price=free]")
    }

    @Test func `a place with many activities says which of them each choice leaves`() async {
        func catalog(_ count: Int) -> Catalog {
            .example { catalog in
                catalog.places = EntryTable([.example("hus", "Huset")])
                catalog.activities = EntryTable(
                    (0..<count).map { number in
                        .example("a\(number)") { activity in
                            activity.place = EntryID("hus")
                            if number == 1 { activity.gender = .womenOnly }
                            if number > 2 { activity.topics = ["sprog"] }
                            activity.price = .free
                        }
                    })
            }
        }
        let text = """
            {{#narrowing}}{{#filters}}{{name}}:{{#options}} {{value}}={{places}} ({{count}}){{/options}}; {{/filters}}\
            {{#switches}}{{name}}={{places}}{{/switches}}{{/narrowing}}{{^narrowing}}none{{/narrowing}}
            """
        await expectEqual(
            rendered(Place.example("hus", "Huset"), text, catalog(5)),
            "open_to: man=0 2 3 4 (4); age: 0-2=0 2 3 4 (4) 3-5=0 2 3 4 (4) 6-9=0 2 3 4 (4) 10-12=0 2 3 4 (4) "
                + "13-17=0 2 3 4 (4); topic: sprog=3 4 (2); only=1")
        await expectEqual(rendered(Place.example("hus", "Huset"), text, catalog(4)), "none")
    }

    @Test func `the list of activities has filters for what its activities are, others have none`() async {
        let catalog = Catalog.example { catalog in
            catalog.activities = EntryTable([
                .example("a") { activity in
                    (activity.topics, activity.price) = (["sprog"], .free)
                    activity.danishLevels = [.a1]
                    activity.schedule.sessions = [
                        Session(days: .weekly([.tuesday, .friday], .all), time: span("9-10"))
                    ]
                }
            ])
        }
        let text = """
            {{#filter}}{{#filters}}{{heading}} {{name}}:{{#options}} {{value}}={{#label}}{{text}}{{/label}}{{/options}}
            {{/filters}}{{#switches}}{{name}}={{value}} {{#label}}{{text}}{{/label}}{{/switches}}{{/filter}}{{^filter}}none{{/filter}}
            """
        let page = await rendered("list", text, of: .list(.section(.activities), number: 1), catalog)
        #expect(
            page == """
                da:filter.topic topic: sprog=Sprog
                da:filter.weekday weekday: TU=Tirsdag FR=Fredag
                da:filter.time_of_day time_of_day: morning=da:time-of-day.morning
                da:filter.danish_level danish_level: A1=Da:danish-level.A1
                price=free da:price.free
                """)
        for section in [Section.associations, .places] {
            await expectEqual(
                rendered("list", text, of: .list(.section(section), number: 1), catalog), "none")
        }
    }

    @Test func `an activity shows what is like it`() async {
        let activities: [Activity] = ["a", "b", "c"].map { .example($0) { $0.topics = ["sprog"] } }
        let catalog = Catalog.example { $0.activities = EntryTable(activities) }
        await expectEqual(
            rendered(activities[0], "{{#related}}{{{html}}}{{/related}}", catalog),
            "(activities/b)(activities/c)")
    }

    @Test func `where times are not known there is a number to ring, or an address to write to`() async {
        let contact = Contact.function("vagt", email: "vagt@example.org")
        let reachable = Association.example("broen") { $0.phone = PhoneNumber(e164: "+4599000001") }
        let asked = Activity.example("a") {
            ($0.contacts, $0.organizers) = ([contact.id], [reachable.id])
        }
        let plain = Activity.example("b") { $0.organizers = [reachable.id] }
        let catalog = Catalog.example { catalog in
            catalog.contacts = EntryTable([contact])
            catalog.associations = EntryTable([reachable])
            catalog.activities = EntryTable([asked, plain])
        }
        let text = "{{#call}}{{display}}{{/call}} {{write}}"
        await expectEqual(rendered(asked, text, catalog), " vagt@example.org")
        await expectEqual(rendered(plain, text, catalog), "99 00 00 01 ")
    }
}
