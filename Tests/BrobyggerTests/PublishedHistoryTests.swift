import Brobygger
import Foundation
import TestSupport
import Testing

/// Two builds a day apart, the second of which knows the index of the first.
struct PublishedHistoryTests {
    private let activity =
        "title: Sprogcafé\nsummary: Øv dansk\norganizers: [broen]\ntopics: [sprog]\nwhen: [tirsdag kl. 16-18]"

    private func site(_ files: [String: String] = [:]) throws -> (TestSite, ScratchFolder) {
        let folder = try ScratchFolder()
        try folder.put([
            "content/site.yml": "title: Fjordby\nbase_url: https://fjordby.example/\nlanguages: [da, en]\n",
            "content/vocabulary/topics.yml": "sprog: Sprog\n",
            "content/associations/broen.md": "---\nname: Broen\nsummary: Bro\n---\n",
            "content/activities/sprogcafe.md": "---\n\(activity)\n---\n",
        ])
        try folder.put(files)
        return (TestSite(folder), folder)
    }

    private func index(_ site: TestSite) async throws -> [String: Any] {
        let bytes = try await site.output()["index.json"] ?? []
        return try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
    }

    /// The index a day later, after `edit`.
    private func next(_ site: TestSite, _ folder: ScratchFolder, _ edit: (ScratchFolder) throws -> Void)
        async throws -> [String: Any]
    {
        var site = site
        // The day before that of other tests: its index is a baseline, since nothing is known of the time before.
        site.options.today = day("2026-11-20")
        try folder.put(try await site.output()["index.json"] ?? [], at: "day-1.json")
        site.options.published = "day-1.json"
        try folder.put(try await site.output()["index.json"] ?? [], at: "live.json")
        try edit(folder)
        (site.options.today, site.options.published) = (testDay, "live.json")
        return try await index(site)
    }

    private func entry(_ id: String, in index: [String: Any]) -> [String: Any]? {
        (index["entries"] as? [[String: Any]])?.first { $0["id"] as? String == id }
    }

    @Test func `the first index says no days, and the next one says what changed since`() async throws {
        let (site, folder) = try site()
        #expect(try await index(site)["gone"] == nil)
        #expect(entry("sprogcafe", in: try await index(site))?["added"] == nil)
        let second = try await next(site, folder) {
            try $0.put(
                "---\n\(activity.replacing("16-18", with: "17-19"))\n---\n",
                at: "content/activities/sprogcafe.md")
            try $0.put("---\ntitle: Om\n---\n", at: "content/pages/om.md")
        }
        let changed = try #require(entry("sprogcafe", in: second))
        #expect(
            changed["changed"] as? String == "2026-11-21" && changed["modified"] as? String == "2026-11-21")
        #expect(changed["added"] == nil)
        #expect(entry("om", in: second)?["added"] as? String == "2026-11-21")
        #expect(entry("broen", in: second)?["modified"] == nil)
        #expect((second["gone"] as? [Any])?.count == 0)
    }

    @Test func `only the main language remembers`() async throws {
        let (site, _) = try site()
        let english = try await site.output()["en/index.json"].map { String(decoding: $0, as: UTF8.self) }
        #expect(english?.contains("\"hash\"") == false && english?.contains("\"uuid\"") == false)
    }

    @Test func `what was deleted is reported with its address, and nothing personal of it`() async throws {
        let person =
            "kind: person\nname: Amina Holm\nrole: Leder\nconsent: {given: 2026-10-01, form: paper, scope: [name], channels: [web, json]}"
        let (site, folder) = try site([
            "content/contacts/leder.md": "---\n\(person)\n---\n",
            "content/news/amina-holm-fylder-rundt.md": "---\ntitle: Nyt\ndate: 2026-11-01\nkind: news\n---\n",
            "content/activities/strik.md":
                "---\ntitle: Strik\nsummary: Strik\norganizers: [broen]\ntopics: [sprog]\ncontacts: [leder]\n---\n",
        ])
        let second = try await next(site, folder) { folder in
            for file in ["contacts/leder", "news/amina-holm-fylder-rundt", "activities/strik"] {
                try folder.remove("content/\(file).md")
            }
        }
        let gone = try #require(second["gone"] as? [[String: Any]])
        #expect(gone.count == 3)
        #expect(gone.compactMap { $0["url"] as? String } == ["/aktiviteter/strik/"])
        #expect(gone.filter { Set($0.keys) == ["uuid", "date"] }.count == 2)
        let text = String(decoding: try JSONSerialization.data(withJSONObject: second), as: UTF8.self)
        #expect(!text.lowercased().contains("amina"))
    }

    @Test(arguments: [
        ("gammel", "Amina Holms sprogcafé"), ("gammel", "Ring 010203-1234"), ("gammel", "To\nlinjer"),
        ("gammel", ""),
        ("010203-1234", "Strik"), ("99 00 00 05", "Strik"), ("../gammel", "Strik"), ("amina-holm", "Strik"),
    ])
    func `a title or an id that may not be said any more is not carried on`(
        _ id: String, _ title: String
    ) async throws {
        let person =
            "kind: person\nname: Amina Holm\nrole: Leder\nconsent: {given: 2026-10-01, form: paper, scope: [name], withdrawn: 2026-11-20}"
        let (site, folder) = try site(["content/contacts/leder.md": "---\n\(person)\n---\n"])
        let second = try await next(site, folder) { folder in
            let gone: [String: Any] = [
                "uuid": "1ba1e600-895c-5ff5-bd04-0e9c5eb0134d", "date": "2026-11-01", "kind": "activities",
                "id": id, "title": title, "url": "/aktiviteter/gammel/", "state": "deleted",
            ]
            let live =
                try JSONSerialization.jsonObject(with: Data(folder.bytes("live.json") ?? []))
                as? [String: Any] ?? [:]
            let more = live.merging(["gone": [gone]]) { $1 }
            try folder.put(Array(JSONSerialization.data(withJSONObject: more)), at: "live.json")
        }
        let gone = try #require(second["gone"] as? [[String: Any]])
        #expect(gone.map { Set($0.keys) } == [["uuid", "date"]])
    }

    @Test func `a withdrawn consent changes who named the person, and nothing tells whom`() async throws {
        func person(_ more: String) -> String {
            "---\nkind: person\nname: Amina Holm\nrole: Leder\nconsent: {given: 2026-10-01, form: paper, scope: [name], channels: [web, json]\(more)}\n---\n"
        }
        let (site, folder) = try site([
            "content/contacts/leder.md": person(""),
            "content/activities/sprogcafe.md": "---\n\(activity)\ncontacts: [leder]\n---\n",
        ])
        let second = try await next(site, folder) {
            try $0.put(person(", withdrawn: 2026-11-21"), at: "content/contacts/leder.md")
        }
        #expect(entry("sprogcafe", in: second)?["modified"] as? String == "2026-11-21")
        #expect(entry("sprogcafe", in: second)?["changed"] == nil)
        #expect((second["gone"] as? [[String: Any]])?.map { Set($0.keys) } == [["uuid", "date"]])
    }

    @Test func `the same again gives the same bytes`() async throws {
        let (site, folder) = try site()
        var again = site
        try folder.put(try await site.output()["index.json"] ?? [], at: "live.json")
        again.options.published = "live.json"
        let first = try await again.output()["index.json"] ?? []
        try folder.put(first, at: "live.json")
        #expect(try await again.output()["index.json"] == first)
    }
}
