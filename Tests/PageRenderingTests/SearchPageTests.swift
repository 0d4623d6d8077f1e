import CatalogModel
import Diagnostics
import SiteExporting
import SitePlanning
import SitePublishing
import TestSupport
import Testing

@testable import PageRendering

struct SearchPageTests {
    private let catalog = Catalog.example { catalog in
        catalog.activities = EntryTable([
            .example("a") { activity in
                (activity.topics, activity.price) = (["sprog"], .free)
                activity.childcare = Provision(.yes)
            }
        ])
        catalog.associations = EntryTable([.example("broen") { $0.topics = ["motion"] }])
        var districts = Vocabulary()
        for code in ["nordhoej", "aadal"] { districts.append(Vocabulary.Term(code: code)) }
        districts.terms[0].location = Coordinates(latitude: 57, longitude: 10)
        catalog.vocabularies[.districts] = districts
    }

    private func renderer() async -> PageRenderer {
        let theme = TestTheme([
            "search":
                "{{#filter}}{{core}}{{/filter}} {{site.searchIndex}}{{#page.isSearch}} search{{/page.isSearch}}"
        ]).load().value
        let publication = Publication(catalog, today: testDay)
        let plan = await SitePlanner().plan(publication)
        return PageRenderer(
            theme: theme, publication: publication, plan: plan,
            annotations: SchemaOrg(publication, plan, theme.languages))
    }

    @Test func `results can be narrowed down by what entries of any kind are`() async {
        let text = """
            {{#filter}}{{#filters}}{{name}}:{{#options}} {{value}}={{#label}}{{text}}{{/label}}{{/options}}
            {{/filters}}{{#switches}}{{name}}={{value}} {{/switches}}
            {{#districts}}{{value}} {{/districts}}{{/filter}}
            """
        await expectEqual(
            rendered("search", text, of: .search, catalog),
            """
            kind: activities=da:kind.activities associations=da:kind.associations
            topic: sprog=Sprog motion=Motion
            price=free childcare=yes 
            nordhoej 
            """)
    }

    @Test func `the page names the first file of the search index, a language each`() async throws {
        let renderer = await renderer()
        let starts = [LanguageCode.danish: "/search/da/core.1.json"]
        let publication = Publication(catalog, today: testDay)
        let plan = await SitePlanner().plan(publication)
        let pages = plan.pages.filter { $0.content == .search }.map {
            String(
                decoding: renderer.render($0, with: CardShelf([]), searchIndex: starts[$0.language]).bytes,
                as: UTF8.self)
        }
        #expect(pages.first == "/search/da/core.1.json /search/da/latest.json search")
        #expect(pages.dropFirst().first == " /search/en/latest.json search")
    }

    @Test func `an index learns what values are called`() async {
        let renderer = await renderer()
        let labels = renderer.facetLabels(in: .danish)
        #expect(labels["topic"]?["sprog"] == "Sprog")
        #expect(labels["weekday"]?["SU"] == "Søndag")
        #expect(labels["price"] == ["free": "da:price.free", "paid": "da:price.paid"])
        #expect(labels["kind"]?["needs"] == "da:kind.needs")
        #expect(renderer.facetLabels(in: LanguageCode("xx")).isEmpty)
    }
}
