import CatalogModel
import SitePlanning
import SitePublishing
import TestSupport
import Testing

struct SitePlannerTests {
    private func plan(_ catalog: Catalog) async -> SitePlan {
        await SitePlanner().plan(Publication(catalog, today: testDay))
    }

    private func paths(_ catalog: Catalog, in language: String = "da") async -> [String] {
        await plan(catalog).pages.filter { $0.language.code == language }.map(\.path)
    }

    @Test func `an empty site has its front page, its lists and a page for what is not there`() async {
        let pages = await paths(.example(languages: ["da"]))
        #expect(
            pages == [
                "", "soeg/", "offline/", "privatliv/", "min-liste/", "redaktion/", "kalender/",
                "aktiviteter/",
                "foreninger/",
                "kontakter/", "steder/",
                "nyt/",
                "raadet/", "fora/", "aftaler/",
                "emner/",
                "emner/sprog/", "emner/motion/", "maalgrupper/", "bydele/", "sprog/", "behov/",
                "foreninger/type/",
                "404.html",
            ])
    }

    @Test func `other languages have folders of their own and English addresses`() async {
        let catalog = Catalog.example { $0.places = EntryTable([.example("trekanten")]) }
        #expect(await paths(catalog, in: "ar").contains("ar/places/trekanten/"))
        #expect(await paths(catalog, in: "en").contains("en/places/trekanten/"))
        #expect(await paths(catalog).contains("steder/trekanten/"))
        #expect(await !paths(catalog, in: "en").contains("404.html"))
    }

    @Test func `the form for new entries is there in Danish and in English`() async {
        let plan = await plan(.example())
        #expect(plan.pages.filter { $0.content == .editing }.map(\.path) == ["redaktion/", "en/editing/"])
        let files = plan.files.map { plan.addresses.path(of: $0) }
        for file in [
            "redaktion/form.json", "redaktion/places.json", "redaktion/entries.json",
            "en/editing/existing.json",
        ] {
            #expect(files.contains(file))
        }
        #expect(!plan.pages.contains { $0.content == .editing && $0.isIndexed })
    }

    @Test func `a site whose main language is English has English addresses at the top`() async {
        let pages = await paths(.example(languages: ["en", "da"]), in: "en")
        #expect(pages.contains("activities/") && pages.contains("search/"))
        #expect(await paths(.example(languages: ["en", "da"])).contains("da/aktiviteter/"))
    }

    @Test func `every entry has a page, in lists or not, and so has each former id`() async {
        let catalog = Catalog.example(languages: ["da"]) { catalog in
            catalog.activities = EntryTable([.example("a"), .example("b") { $0.common.status = .ended }])
            catalog.pages = EntryTable([.example("om") { $0.common.aliases = ["om-os"] }])
            catalog.news = EntryTable([.example("n") { $0.expires = day("2020-01-01") }])
        }
        let pages = await paths(catalog)
        for path in ["aktiviteter/a/", "aktiviteter/b/", "om/", "om-os/", "nyt/n/"] {
            #expect(pages.contains(path))
        }
        let redirects = await plan(catalog).pages.map(\.content).filter {
            if case .redirect = $0 { true } else { false }
        }
        #expect(redirects == [.redirect(EntryKey(.page, "om-os"), to: EntryKey(.page, "om"))])
    }

    @Test func `a person of whom nothing may be shown has no page`() async {
        let catalog = Catalog.example(languages: ["da"]) { catalog in
            catalog.contacts = EntryTable([
                .example("person") { $0.type = .person }, .example("vagt") { $0.type = .function },
            ])
        }
        await expectEqual(
            paths(catalog).filter { $0.hasPrefix("kontakter/") }, ["kontakter/", "kontakter/vagt/"])
    }

    @Test func `long lists are spread over pages of 50`() async {
        let catalog = Catalog.example(languages: ["da", "en"]) { catalog in
            catalog.activities = EntryTable((1...101).map { .example("a\($0)") { $0.topics = ["sprog"] } })
        }
        await expectEqual(
            paths(catalog).filter { $0.contains("side/") },
            [
                "aktiviteter/side/2/", "aktiviteter/side/3/", "emner/sprog/side/2/", "emner/sprog/side/3/",
            ])
        await expectEqual(
            paths(catalog, in: "en").filter { $0.contains("page/") }.first, "en/activities/page/2/")
        let plan = await self.plan(catalog)
        let lists = plan.listings[.danish]
        #expect(lists?.pageCount(of: .section(.activities)) == 3)
        #expect(lists?.entries(of: .section(.activities), page: 3).count == 1)
        #expect(lists?.entries(of: .section(.activities), page: 4).isEmpty == true)
    }

    @Test func `search engines know pages and not searches, errors and redirects`() async {
        let catalog = Catalog.example(languages: ["da"]) {
            $0.pages = EntryTable([.example("om") { $0.common.aliases = ["om-os"] }])
        }
        let hidden = await plan(catalog).pages.filter { !$0.isIndexed }.map(\.path)
        #expect(hidden == ["soeg/", "offline/", "min-liste/", "redaktion/", "om-os/", "404.html"])
    }

    @Test func `the file of a page is in its folder`() async {
        let files = await plan(.example(languages: ["da"])).pages.map(\.file)
        #expect(files.first == "index.html")
        #expect(files.last == "404.html")
        #expect(files.contains("aktiviteter/index.html"))
    }
}
