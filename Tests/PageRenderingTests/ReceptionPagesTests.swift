import CatalogModel
import SitePlanning
import SitePublishing
import TestSupport
import Testing

struct ReceptionPagesTests {
    private let catalog = Catalog.example { catalog in
        catalog.activities = EntryTable([
            .example("early", "early") { $0.phases = [.beforeArrival, .firstMonth] },
            .example("any", "any") { $0.phases = [.any] },
            .example("none", "none"),
            .example("ended", "ended") { activity in
                activity.phases = [.firstMonth]
                activity.common.status = .ended
            },
        ])
    }

    @Test func `an activity stands in each of its phases, and what has none stands nowhere`() {
        let published = PublicCatalog(Publication(catalog, today: testDay), for: .web, in: .danish)
        func ids(_ phase: Activity.Phase) -> [String] { published.activities(in: phase).map { $0.key.id } }
        #expect(ids(.beforeArrival) == ["early"])
        #expect(ids(.firstMonth) == ["early"])
        #expect(ids(.thirdMonth) == [])
        #expect(ids(.any) == ["any"])
    }

    @Test func `what fits any time is found by every phase`() {
        let published = PublicCatalog(Publication(catalog, today: testDay), for: .web, in: .danish)
        let codes = published.activities.map { $0.codes(of: .phase) }
        #expect(codes.contains(["before-arrival", "0-1-month"]))
        #expect(codes.contains(["before-arrival", "0-1-month", "1-3-months", "3-6-months", "later"]))
    }

    @Test func `a phase with many cards is long for a phone`() async {
        func shown(_ count: Int) async -> String {
            let catalog = Catalog.example { catalog in
                catalog.activities = EntryTable(
                    (0..<count).map { number in .example("a\(number)") { $0.phases = [.firstMonth] } })
            }
            let text = "{{#parts}}{{#isLong}}{{heading}}{{/isLong}}{{/parts}}"
            return await rendered("gathering", text, of: .gathering(.reception), catalog)
        }
        await expectEqual(shown(6), "da:phase.0-1-month")
        await expectEqual(shown(5), "")
    }

    @Test func `the sheet for the workshop has each card once, by its first phase`() async {
        let text = "{{#parts}}{{#items}}{{#title}}{{text}} {{/title}}{{/items}}{{/parts}}"
        await expectEqual(
            rendered("gathering", text, of: .gathering(.receptionCards), catalog), "early any ")
    }

    @Test func `the empty timeline has a column for each phase and a row for each side`() async {
        let text = "{{#timeline}}{{#columns}}{{.}} {{/columns}}|{{#rows}} {{.}}{{/rows}}{{/timeline}}"
        await expectEqual(
            rendered("gathering", text, of: .gathering(.receptionTimeline), catalog),
            "da:phase.before-arrival da:phase.0-1-month da:phase.1-3-months da:phase.3-6-months da:phase.later "
                + "| da:side.municipality da:side.civil-society")
    }

    @Test func `whom one rings about a topic is the municipality first, and nobody who cannot be reached`()
        async
    {
        let catalog = Catalog.example { catalog in
            var (office, centre) = (
                Contact.function("office", "Office", phone: "+4599000001"),
                Contact.function("centre", "Centre", phone: "+4599000002")
            )
            (office.side, centre.side) = (.municipality, .civilSociety)
            (office.answersFor, centre.answersFor) = (["sprog"], ["sprog"])
            var gone = Contact.person("gone", "Gone", name: "A B", phone: "+4599000003", in: [])
            gone.answersFor = ["sprog"]
            catalog.contacts = EntryTable([centre, gone, office])
        }
        let text =
            "{{#parts}}{{#link}}{{text}}{{/link}}:{{#contacts}} {{side}} {{#phone}}{{display}}{{/phone}}{{/contacts}}{{/parts}}"
        await expectEqual(
            rendered("gathering", text, of: .gathering(.helpers), catalog),
            "Sprog: da:side.municipality 99 00 00 01 da:side.civil-society 99 00 00 02")
    }
}
