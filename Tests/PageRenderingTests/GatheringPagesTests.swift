import CatalogModel
import SitePlanning
import SitePublishing
import TestSupport
import Testing

struct GatheringPagesTests {
    private let text =
        "{{#parts}}{{heading}}:{{#items}} {{#title}}{{text}}{{/title}}{{#facts}} [{{label}}]{{/facts}}{{/items}};{{/parts}}"

    private func hearing(_ id: String, _ change: (inout News.Hearing) -> Void) -> News {
        .example(id, id) { news in
            var hearing = News.Hearing()
            change(&hearing)
            news.kind = .hearingResponse(hearing)
        }
    }

    @Test func `hearings are open until the deadline or the answer, and decided with an outcome`() async {
        let catalog = Catalog.example { catalog in
            catalog.councils = EntryTable([.example("raadet")])
            catalog.news = EntryTable([
                hearing("open") { $0.deadline = testDay },
                hearing("late") { $0.deadline = testDay.adding(days: -1) },
                hearing("sent") { ($0.deadline, $0.sent) = (testDay.adding(days: 9), testDay) },
                hearing("decided") { ($0.sent, $0.outcome) = (testDay, .partly) },
            ])
        }
        let page = await rendered("gathering", text, of: .gathering(.hearings), catalog)
        #expect(
            page
                == "da:gathered.open-hearings: open [da:fact.deadline];"
                + "da:gathered.answered-hearings: late sent [da:fact.sent];"
                + "da:gathered.earlier-hearings: decided [da:fact.sent] [da:fact.outcome];")
    }

    @Test func `a council without others is the section, and its former address leads there`() async {
        let catalog = Catalog.example { $0.councils = EntryTable([.example("raadet")]) }
        let plan = await SitePlanner().plan(Publication(catalog, today: testDay))
        let paths = plan.pages.filter { $0.language == .danish }.map(\.path)
        #expect(paths.filter { $0.hasPrefix("raadet") }.sorted() == ["raadet/", "raadet/raadet/"])
        let page = plan.pages.first { $0.path == "raadet/" }
        #expect(page?.content == .entry(EntryKey(.council, "raadet")))
        let two = Catalog.example { $0.councils = EntryTable([.example("a"), .example("b")]) }
        let others = await SitePlanner().plan(Publication(two, today: testDay)).pages.map(\.path)
        #expect(others.contains("raadet/") && others.contains("raadet/a/"))
    }

    @Test func `a page is there only where it has something to show`() async {
        let plan = await SitePlanner().plan(Publication(Catalog.example(), today: testDay))
        #expect(!plan.pages.contains { if case .gathering = $0.content { true } else { false } })
    }

    @Test func `rooms say what they cost and whom to ask`() async {
        let catalog = Catalog.example { catalog in
            catalog.places = EntryTable([
                .example("hus", "hus") { place in
                    var lending = Place.Lending()
                    lending.seats = 20
                    place.lending = lending
                },
                .example("andet"),
            ])
        }
        await expectEqual(
            rendered("gathering", text, of: .gathering(.rooms), catalog), ": hus [da:fact.seats];")
    }
}
