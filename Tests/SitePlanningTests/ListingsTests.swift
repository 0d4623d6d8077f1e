import CatalogModel
import SitePublishing
import TestSupport
import Testing

@testable import SitePlanning

struct ListingsTests {
    private func lists(_ catalog: Catalog, in language: String = "da") -> Listings {
        Listings(
            PublicCatalog(Publication(catalog, today: testDay), for: .web, in: LanguageCode(language)),
            StandardLanguages.all)
    }

    private func ids(_ catalog: Catalog, _ list: ListKey, in language: String = "da") -> [String] {
        lists(catalog, in: language).entries[list]?.map(\.id) ?? []
    }

    @Test func `Danish letters follow z in Danish, and stand beside their neighbours elsewhere`() {
        let titles = [
            ("a", "Ålen"), ("b", "ærten"), ("c", "Zebraen"), ("d", "Øen"), ("e", "Aben"), ("f", "Osten"),
        ]
        let catalog = Catalog.example { catalog in
            catalog.places = EntryTable(
                titles.map { id, title in
                    .example(id, title) { $0.title.translate(into: LanguageCode("en"), title) }
                })
        }
        #expect(ids(catalog, .section(.places)) == ["e", "f", "c", "b", "d", "a"])
        #expect(ids(catalog, .section(.places), in: "en") == ["e", "b", "a", "d", "f", "c"])
    }

    @Test func `lists are sorted by the titles that readers see`() {
        let catalog = Catalog.example { catalog in
            catalog.places = EntryTable([
                .example("a", "Zebra") { $0.title.translate(into: LanguageCode("en"), "Aardvark") },
                .example("b", "Ko") { $0.title.translate(into: LanguageCode("en"), "Cow") },
            ])
        }
        #expect(ids(catalog, .section(.places)) == ["b", "a"])
        #expect(ids(catalog, .section(.places), in: "en") == ["a", "b"])
        #expect(ids(catalog, .section(.places), in: "ar") == ["b", "a"])
    }

    @Test func `entries that readers can read come before the others`() {
        let catalog = Catalog.example { catalog in
            catalog.places = EntryTable([
                .example("a", "Aben"),
                .example("z", "Zebra") { $0.title.translate(into: LanguageCode("uk"), "Якір") },
                .example("b", "Ben") { $0.title.translate(into: LanguageCode("uk"), "Їжак") },
            ])
        }
        #expect(ids(catalog, .section(.places), in: "uk") == ["b", "z", "a"])
        #expect(ids(catalog, .section(.places)) == ["a", "b", "z"])
    }

    /// In the order of each alphabet, before what is only in the main language.
    @Test(arguments: [
        ("uk", ["Арка", "Ґанок", "Їжа", "Якір"]), ("fa", ["آب", "پل", "چای", "گل"]),
        ("ar", ["أمل", "باب", "ثوب", "يوم"]), ("ti", ["ሃገር", "ለካቲት", "መጋቢት", "ሰነ"]),
        ("en", ["Aben", "Ålen", "Øen", "Zoo"]), ("pl", ["lampa", "łąka", "ósmy", "żaba"]),
        ("tr", ["cami", "çay", "Isparta", "içki"]), ("de", ["Apfel", "Äpfel", "Straße", "Strassen"]),
        ("so", ["Baro", "Cayaar", "Dhaqan", "Xirfad"]),
    ])
    func `a list is in the reader's alphabet, what is translated first`(_ code: String, _ titles: [String]) {
        let catalog = Catalog.example(languages: ["da", code]) { catalog in
            let untranslated: [Place] = [.example("y", "Ø"), .example("x", "A"), .example("z", "Å")]
            catalog.places = EntryTable(
                untranslated
                    + titles.enumerated().reversed().map { number, title in
                        .example("t\(number)", "Sted") { $0.title.translate(into: LanguageCode(code), title) }
                    })
        }
        #expect(ids(catalog, .section(.places), in: code) == ["t0", "t1", "t2", "t3", "x", "y", "z"])
    }

    @Test func `equal titles are in the order of their ids`() {
        let catalog = Catalog.example {
            $0.places = EntryTable([.example("b"), .example("a"), .example("c")])
        }
        #expect(ids(catalog, .section(.places)) == ["a", "b", "c"])
    }

    @Test(arguments: [(Status.active, true), (.paused, true), (.ended, false), (.archived, false)])
    func `what is over is in no list`(_ status: Status, _ isListed: Bool) {
        let catalog = Catalog.example { catalog in
            catalog.activities = EntryTable([
                .example("a") { ($0.common.status, $0.topics) = (status, ["sprog"]) }
            ])
            catalog.news = EntryTable([.example("n") { $0.common.status = status }])
        }
        let found =
            ids(catalog, .section(.activities)) + ids(catalog, .facet(.topics, code: "sprog"))
            + ids(catalog, .section(.news))
        #expect(found == (isListed ? ["a", "a", "n"] : []))
    }

    @Test func `an activity that is over is in no list and no facet`() {
        let catalog = Catalog.example { catalog in
            catalog.activities = EntryTable([
                .example("a") { ($0.topics, $0.languages) = (["sprog"], [LanguageCode("ar")]) },
                .example("b") {
                    ($0.topics, $0.languages) = (["sprog"], [LanguageCode("ti")])
                    $0.schedule.lastDate = testDay.adding(days: -1)
                },
            ])
        }
        #expect(ids(catalog, .section(.activities)) == ["a"])
        #expect(ids(catalog, .facet(.topics, code: "sprog")) == ["a"])
        #expect(ids(catalog, .facet(.languages, code: "ti")) == [])
    }

    @Test func `news are newest first, and leave the list after their day`() {
        let catalog = Catalog.example { catalog in
            catalog.news = EntryTable([
                .example("old") { $0.date = day("2026-01-01") },
                .example("new") { $0.date = day("2026-11-20") },
                .example("also-new") { $0.date = day("2026-11-20") },
                .example("today") { ($0.date, $0.expires) = (day("2026-06-01"), testDay) },
                .example("over") { ($0.date, $0.expires) = (day("2026-06-01"), testDay.adding(days: -1)) },
            ])
        }
        #expect(ids(catalog, .section(.news)) == ["also-new", "new", "today", "old"])
    }

    @Test func `the council's section has its answers, prizes and minutes after the council`() {
        let catalog = Catalog.example { catalog in
            catalog.councils = EntryTable([.example("raadet")])
            catalog.news = EntryTable(
                NewsType.allCases.map { type in .example(type.rawValue) { $0.kind = News.Kind(type) } })
        }
        #expect(ids(catalog, .section(.council)) == ["raadet", "hearing-response", "minutes", "prize"])
    }

    @Test func `a facet lists kind after kind, each entry once`() {
        let catalog = Catalog.example { catalog in
            catalog.activities = EntryTable([.example("akt") { $0.topics = ["sprog", "sprog"] }])
            catalog.associations = EntryTable([.example("for") { $0.topics = ["sprog"] }])
            catalog.news = EntryTable([.example("nyt") { $0.topics = ["sprog"] }])
        }
        #expect(ids(catalog, .facet(.topics, code: "sprog")) == ["akt", "for", "nyt"])
        #expect(lists(catalog).codes[.topics] == ["sprog", "motion"])
    }

    @Test func `an activity is in the district of its place`() {
        let catalog = Catalog.example { catalog in
            catalog.places = EntryTable([.example("sted") { $0.district = "nordhoej" }])
            catalog.activities = EntryTable([.example("akt") { $0.place = EntryID("sted") }])
            catalog.associations = EntryTable([
                .example("for") { $0.places = [EntryID("sted"), EntryID("sted")] }
            ])
        }
        #expect(ids(catalog, .facet(.districts, code: "nordhoej")) == ["akt", "for", "sted"])
    }

    @Test func `a need lists the activities that answer it`() {
        let catalog = Catalog.example { catalog in
            var needs = Vocabulary()
            for code in ["brev", "cykel"] { needs.append(Vocabulary.Term(code: code)) }
            catalog.vocabularies[.needs] = needs
            catalog.activities = EntryTable([
                .example("hjaelp") { $0.needs = ["brev"] }, .example("over") { $0.common.status = .ended },
            ])
        }
        #expect(ids(catalog, .facet(.needs, code: "brev")) == ["hjaelp"])
        #expect(ids(catalog, .facet(.needs, code: "cykel")) == [])
        #expect(lists(catalog).codes[.needs] == ["brev", "cykel"])
    }

    @Test func `activities are in the order of their next days, those without one last`() {
        let catalog = Catalog.example { catalog in
            catalog.activities = EntryTable([
                .example("a", "Aben"), .example("b", "Ben"),
                .example("c", "Calle") { $0.schedule.sessions = [.example(on: 2)] },
                .example("d", "Dorte") {
                    ($0.schedule.sessions, $0.topics) = ([.example(on: 1)], ["sprog"])
                },
                .example("e", "Erik") {
                    ($0.schedule.sessions, $0.common.status) = ([.example(on: 0)], .paused)
                },
            ])
        }
        #expect(ids(catalog, .section(.activities)) == ["d", "c", "a", "b", "e"])
    }

    @Test func `in another language what is translated comes before what is sooner`() {
        let catalog = Catalog.example { catalog in
            catalog.activities = EntryTable([
                .example("soon", "Nu") { $0.schedule.sessions = [.example(on: 0)] },
                .example("later", "Siden") {
                    $0.schedule.sessions = [.example(on: 5)]
                    $0.title.translate(into: LanguageCode("en"), "Later")
                },
            ])
        }
        #expect(ids(catalog, .section(.activities), in: "en") == ["later", "soon"])
        #expect(ids(catalog, .section(.activities)) == ["soon", "later"])
    }

    @Test func `what the editors named stands first on the page of a need, in their order`() {
        let catalog = Catalog.example { catalog in
            var need = Vocabulary.Term(code: "brev")
            need.first = [
                EntryKey(.activity, "z"), EntryKey(.activity, "over"), EntryKey(.association, "for"),
                EntryKey(.activity, "gone"),
            ]
            var needs = Vocabulary()
            needs.append(need)
            catalog.vocabularies[.needs] = needs
            catalog.associations = EntryTable([.example("for")])
            catalog.activities = EntryTable([
                .example("a", "Aben") { $0.needs = ["brev"] },
                .example("z", "Zebraen") { $0.needs = ["brev"] },
                .example("over") { $0.common.status = .ended },
            ])
        }
        #expect(ids(catalog, .facet(.needs, code: "brev")) == ["z", "for", "a"])
    }

    @Test func `every language that an entry names has a page, so that its links lead somewhere`() {
        let catalog = Catalog.example { catalog in
            catalog.activities = EntryTable([
                .example("a") { $0.languages = [LanguageCode("ti"), LanguageCode("ar")] },
                .example("b") { ($0.languages, $0.common.status) = ([LanguageCode("so")], .ended) },
            ])
        }
        #expect(lists(catalog).codes[.languages] == ["ar", "so", "ti"])
    }
}

extension Session {
    /// From 9 to 10 on a day that is so many days after the day of the tests.
    fileprivate static func example(on days: Int) -> Session {
        Session(days: .date(testDay.adding(days: days)), time: span("9-10"))
    }
}
