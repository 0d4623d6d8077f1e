import CatalogModel
import SitePlanning
import SitePublishing
import TestSupport
import Testing

@testable import PageRendering
@testable import SiteWording

struct OverviewPageTests {
    private let catalog = Catalog.example { catalog in
        catalog.activities = EntryTable([
            .example("a", "A") {
                ($0.topics, $0.languages, $0.phases) = (["sprog"], [.danish], [.firstMonth, .thirdMonth])
            },
            .example("b", "B") {
                ($0.topics, $0.languages, $0.phases) = (["sprog", "motion"], [.danish], [.firstMonth])
            },
            .example("c", "C") { activity in
                activity.topics = ["sprog"]
                activity.common.status = .draft
            },
        ])
        catalog.associations = EntryTable([.example("x", "X")])
    }

    private func page(_ text: String) async -> String {
        await rendered("overview", text, of: .gathering(.overview), catalog)
    }

    @Test func `a number leads to the list that it counts, and nothing leads to an empty one`() async {
        let text =
            "{{#tables}}{{#rows}}{{#head}}{{text}}{{/head}} {{total}}:{{#cells}} {{count}} {{url}}{{/cells}};{{/rows}}{{/tables}}"
        let shown = await page(text)
        #expect(shown.contains("Sprog 2: 2 /aktiviteter/?topic=sprog&amp;language=da;"))
        #expect(shown.contains("Motion 1: 1 /aktiviteter/?topic=motion&amp;language=da;"))
    }

    @Test func `phases are bars, and the crowded and the empty ones are named`() async {
        let bars = await page("{{#phases}}{{count}}/{{width}} {{/phases}}")
        #expect(bars == "0/0 2/100 1/50 0/0 0/0 ")
        let notes = await page("{{#phaseNotes}}{{.}};{{/phaseNotes}}")
        #expect(
            notes
                == "da:phase.before-arrival empty;da:phase.0-1-month crowded 2;da:phase.3-6-months empty;da:phase.later empty;"
        )
    }

    @Test func `what an association does not say is named`() async {
        let shown = await page(
            "{{#associations}}{{#association}}{{text}}{{/association}} {{count}}{{#missing}} {{.}}{{/missing}}{{/associations}}"
        )
        #expect(shown.hasPrefix("X "))
        #expect(shown.contains("da:entry-part.insurance"))
    }

    @Test func `every part that can be missing has a label`() {
        #expect(Completeness.Part.allCases.map(\.rawValue) == CompletenessLabel.allCases.map(\.rawValue))
    }
}
