import CatalogModel
import Foundation
import SiteExporting
import SitePlanning
import TestSupport
import Testing

struct IndexExportTests {
    private func entries(_ catalog: Catalog, _ path: String = "index.json") async throws -> [[String: Any]] {
        let text = try #require(try await exported(catalog)[path])
        let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        return try #require(json?["entries"] as? [[String: Any]])
    }

    @Test func `each language has an index, with version, day and language`() async throws {
        let files = try await exported(.example())
        #expect(
            files["index.json"]
                == "{\"version\":1,\"generated\":\"2026-11-21\",\"language\":\"da\",\"entries\":[]}\n")
        #expect(files["en/index.json"]?.contains("\"language\":\"en\"") == true)
        #expect(files["ar/index.json"] != nil)
    }

    @Test func `an activity has what a search and a calendar need`() async throws {
        let catalog = Catalog.example { catalog in
            catalog.places = EntryTable([.example("sted", "Stedet") { $0.district = "nordhoej" }])
            catalog.associations = EntryTable([.example("broen", "Broen")])
            catalog.activities = EntryTable([
                .example("cafe", "Café") { activity in
                    activity.common.summary = LocalizedText("Kom")
                    activity.organizers = [EntryID("broen")]
                    (activity.topics, activity.place) = (["sprog"], EntryID("sted"))
                    activity.languages = [LanguageCode("da"), LanguageCode("ar")]
                    activity.schedule.sessions = [
                        Session(days: .weekly([.tuesday], .all), time: span("17-19"))
                    ]
                    (activity.price, activity.gender) = (.free, .womenOnly)
                    activity.danishLevels = [.a1]
                    activity.childcare = Provision(.yes)
                    activity.title.translate(into: LanguageCode("en"), "The café")
                }
            ])
        }
        let danish = try #require(await entries(catalog).first)
        let expected: [String: String] = [
            "kind": "activities", "id": "cafe", "url": "/aktiviteter/cafe/", "title": "Café",
            "summary": "Kom",
            "organizer": "Broen", "place": "Stedet", "district": "nordhoej", "next": "2026-11-24T17:00",
            "gender": "women-only",
        ]
        for (key, value) in expected { #expect(danish[key] as? String == value) }
        #expect(danish["topics"] as? [String] == ["sprog"])
        #expect(danish["labels"] as? [String] == ["Sprog"])
        #expect(danish["languages"] as? [String] == ["da", "ar"])
        #expect(danish["danish_level"] as? [String] == ["A1"])
        #expect(danish["free"] as? Bool == true)
        #expect(danish["childcare"] as? String == "yes")
        #expect(danish["weekdays"] as? [String] == ["TU"])
        #expect(danish["times_of_day"] as? [String] == ["evening"])
        let english = try #require(await entries(catalog, "en/index.json").first)
        #expect(english["title"] as? String == "The café")
        #expect(english["summary"] as? String == "Kom")
        #expect(english["url"] as? String == "/en/activities/cafe/")
        #expect(english["labels"] as? [String] == ["Language"])
        try await expectEqual(entries(catalog, "ar/index.json").first?["labels"] as? [String], ["Sprog"])
    }

    @Test func `what is over is not in the index, what is paused says so`() async throws {
        let catalog = Catalog.example { catalog in
            catalog.places = EntryTable(
                Status.allCases.map { status in .example(status.rawValue) { $0.common.status = status } })
            catalog.news = EntryTable([.example("gammel") { $0.expires = day("2026-11-20") }])
        }
        let found = try await entries(catalog)
        #expect(found.map { $0["id"] as? String } == ["active", "paused"])
        #expect(found.map { $0["status"] as? String } == [nil, "paused"])
    }

    @Test func `a person is in the index only with a name that may be copied, a function always`()
        async throws
    {
        let catalog = Catalog.example { catalog in
            catalog.contacts = EntryTable([
                person("web", channels: [.web]), person("json", channels: [.json]),
                person("both", channels: [.web, .json]),
                .function("vagt", name: "Vagten"),
            ])
        }
        let found = try await entries(catalog)
        #expect(found.map { $0["title"] as? String } == ["Amina both", "Vagten"])
        #expect(found.map { $0["role"] as? String } == ["Leder", "Svarer"])
    }

    private func person(_ id: String, channels: [Channel]) -> Contact {
        .person(id, name: "Amina \(id)", in: channels)
    }

    @Test func `the kinds come one after the other, each with its own facts`() async throws {
        let catalog = Catalog.example { catalog in
            catalog.pages = EntryTable([.example("om")])
            catalog.places = EntryTable([.example("sted") { $0.city = "Fjordby" }])
            catalog.news = EntryTable([
                .example("nyt") { ($0.kind, $0.date) = (.prize(News.Prize()), day("2026-10-01")) }
            ])
            catalog.councils = EntryTable([.example("raadet") { $0.focus = [Council.Focus("sprog")] }])
            catalog.associations = EntryTable([.example("broen") { $0.type = .social }])
            catalog.activities = EntryTable([.example("cafe")])
        }
        let found = try await entries(catalog)
        #expect(
            found.map { $0["kind"] as? String } == [
                "activities", "associations", "council", "news", "pages", "places",
            ])
        #expect(found[1]["type"] as? String == "social")
        #expect(found[2]["topics"] as? [String] == ["sprog"])
        #expect(found[3]["date"] as? String == "2026-10-01")
        #expect(found[5]["city"] as? String == "Fjordby")
    }
}
