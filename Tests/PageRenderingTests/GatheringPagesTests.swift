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

    @Test func `those who look for a thing stand beside those who have it`() async {
        let catalog = Catalog.example { catalog in
            catalog.associations = EntryTable([
                .example("broen", "Broen") {
                    ($0.seeks, $0.wantsCooperation) = ([.premises], LocalizedText("At blive spurgt"))
                },
                .example("sogn", "Sognet") { $0.offers = [.premises, .interpreting] },
            ])
        }
        let text =
            "{{#parts}}{{heading}}:{{#items}} {{#title}}{{text}}{{/title}}{{#text}}={{text}}{{/text}}{{#facts}} [{{label}} {{#value}}{{text}}{{/value}}]{{/facts}}{{/items}};{{/parts}}"
        await expectEqual(
            rendered("gathering", text, of: .gathering(.exchange), catalog),
            ": da:resource.premises [da:fact.seekers Broen] [da:fact.givers Sognet] da:resource.interpreting [da:fact.givers Sognet];"
                + "da:gathered.wishes: Broen=At blive spurgt;")
    }

    @Test func `a type of associations has a page that says what it is`() async {
        let catalog = Catalog.example { catalog in
            catalog.associations = EntryTable([
                .example("broen", "Broen") { $0.type = .ethnicMinority }, .example("andre", "Andre"),
            ])
        }
        let page = PageContent.list(.facet(.types, code: "ethnic-minority"), number: 1)
        await expectEqual(
            rendered(
                "list", "{{#title}}{{text}}{{/title}}|{{about}}|{{total}}|{{page.canonical}}", of: page,
                catalog),
            "da:association-types.ethnic-minority|da:about-association-type.ethnic-minority|1|https://fjordby.example/foreninger/type/ethnic-minority/"
        )
        let plan = await SitePlanner().plan(Publication(catalog, today: testDay))
        let types = plan.pages.filter { $0.language == .danish && $0.path.hasPrefix("foreninger/type/") }
        #expect(types.map(\.path).sorted() == ["foreninger/type/", "foreninger/type/ethnic-minority/"])
    }

    @Test func `several councils are called councils, one is called what it is`() async {
        let one = Catalog.example { $0.councils = EntryTable([.example("a", "A")]) }
        let two = Catalog.example { $0.councils = EntryTable([.example("a", "A"), .example("b", "B")]) }
        let text = "{{#entry}}{{kind}}{{/entry}}"
        let page = PageContent.entry(EntryKey(.council, "a"))
        await expectEqual(rendered("council", text, of: page, one), "da:kind.council")
        await expectEqual(rendered("council", text, of: page, two), "da:councils.one-of-several")
    }

    @Test func `a package shows its parts by kind, and each part its package`() async {
        let catalog = Catalog.example { catalog in
            catalog.associations = EntryTable([.example("broen", "Broen")])
            catalog.activities = EntryTable([
                .example("te", "Te"), .example("slut") { $0.common.status = .ended },
            ])
            catalog.pages = EntryTable([
                .example("pakken", "Pakken") { page in
                    page.collection = .packages
                    page.includes = [
                        EntryKey(.activity, "te"), EntryKey(.association, "broen"),
                        EntryKey(.activity, "slut"),
                    ]
                }
            ])
        }
        await expectEqual(
            rendered(
                "page", "{{#parts}}{{heading}};{{/parts}}", of: .entry(EntryKey(.page, "pakken")), catalog),
            "da:section.activities;da:section.associations;")
        await expectEqual(
            rendered(
                "activity", "{{#goodToKnow}}{{label}}={{#value}}{{text}}{{/value}}{{/goodToKnow}}",
                of: .entry(EntryKey(.activity, "te")), catalog), "da:fact.package=Pakken")
    }

    @Test func `a course with a certificate has one to print, with its steps`() async {
        let catalog = Catalog.example { catalog in
            catalog.activities = EntryTable([
                .example("kursus", "Kursus") { activity in
                    activity.certificate = LocalizedText("Tage imod")
                    var step = Activity.Step()
                    (step.date, step.title) = (testDay, LocalizedText("Første gang"))
                    activity.steps = [step]
                },
                .example("te"),
            ])
        }
        let key = EntryKey(.activity, "kursus")
        await expectEqual(
            rendered(
                "certificate",
                "{{#course}}{{text}}{{/course}}|{{#can}}{{text}}{{/can}}|{{#steps}}{{#date}}{{text}}{{/date}} {{#title}}{{text}}{{/title}}{{/steps}}",
                of: .certificate(key), catalog), "Kursus|Tage imod|21. november 2026 Første gang")
        let plan = await SitePlanner().plan(Publication(catalog, today: testDay))
        let pages = plan.pages.filter { if case .certificate = $0.content { true } else { false } }
        #expect(pages.map(\.path).contains("aktiviteter/kursus/bevis/") && pages.allSatisfy { !$0.isIndexed })
        #expect(pages.count == plan.languages.count)
    }
}
