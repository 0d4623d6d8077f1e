import CatalogModel
import TestSupport
import Testing

@testable import SiteExporting

struct ServiceWorkerExportTests {
    private let theme = [
        "offline.js": "//", "style.css": "a{}", "search.js": "1", "icons.svg": "<svg/>", "letters.woff2": "x",
    ]

    private func site(_ files: [String: String]) throws -> [String: Any] {
        let script = try #require(files["sw.js"])
        let line = try #require(script.split(separator: "\n").first { $0.hasPrefix("self.site = ") })
        return try object(String(line.dropFirst("self.site = ".count).dropLast()))
    }

    private func version(
        _ catalog: Catalog = .example(), _ assets: [String: String]? = nil, today: LocalDate = testDay
    ) async throws -> [String] {
        let site = try site(try await exported(catalog, assets: assets ?? theme, today: today))
        return try [#require(site["version"] as? String), #require(site["privacy"] as? String)]
    }

    @Test func `the worker knows what to keep, below the path of the site`() async throws {
        let files = try await exported(.example(baseURL: "https://by.example/sammen/"), assets: theme)
        let site = try site(files)
        #expect(site["base"] as? String == "/sammen/")
        #expect(site["script"] as? String == "/sammen/theme/offline.js")
        #expect(
            site["assets"] as? [String] == [
                "/sammen/theme/icons.svg", "/sammen/theme/search.js", "/sammen/theme/style.css",
            ])
        let languages = try #require(site["languages"] as? [[String: Any]])
        #expect(languages.map { $0["home"] as? String } == ["/sammen/", "/sammen/en/", "/sammen/ar/"])
        #expect(
            languages[0]["core"] as? [String] == [
                "/sammen/", "/sammen/aktiviteter/", "/sammen/min-liste/", "/sammen/offline/",
            ])
        #expect(languages[2]["offline"] as? String == "/sammen/ar/offline/")
        #expect(files["sw.js"]?.hasSuffix("importScripts(self.site.script);\n") == true)
    }

    @Test func `what only the form for new entries needs is kept with its page and not before`() async throws
    {
        var assets = theme
        assets["editing.js"] = "2"
        let site = try site(try await exported(.example(), assets: assets))
        #expect(site["assets"] as? [String] == ["/theme/icons.svg", "/theme/search.js", "/theme/style.css"])
        let languages = try #require(site["languages"] as? [[String: Any]])
        let editing = try languages.map { try $0["editing"].map { try #require($0 as? [String: Any]) } }
        #expect(editing.map { $0?["page"] as? String } == ["/redaktion/", "/en/editing/", nil])
        #expect(
            editing[0]?["files"] as? [String] == [
                "/theme/editing.js", "/redaktion/form.json", "/redaktion/activities.json",
                "/redaktion/associations.json", "/redaktion/places.json", "/redaktion/news.json",
                "/redaktion/contacts.json", "/redaktion/existing.json", "/redaktion/entries.json",
            ])
    }

    @Test func `a theme without the script has no worker`() async throws {
        #expect(try await exported(.example(), assets: ["style.css": "a{}"])["sw.js"] == nil)
    }

    @Test func `the same build has the same version, another one another`() async throws {
        let version = try await version()
        try await expectEqual(self.version(), version)
        try await expectEqual(self.version(today: day("2026-11-22"))[1], version[1])
        #expect(try await self.version(today: day("2026-11-22"))[0] != version[0])
        var assets = theme
        assets["style.css"] = "b{}"
        #expect(try await self.version(.example(), assets)[0] != version[0])
    }

    @Test func `a consent that ends changes what may move to a new cache, and no name is reported`()
        async throws
    {
        func catalog(_ scope: [Consent.Item]) -> Catalog {
            .example { catalog in
                catalog.contacts = EntryTable([
                    .person("leder", name: "Amina", phone: "+4599000009", scope: scope)
                ])
            }
        }
        let before = try await version(catalog([.name, .phone]))
        #expect(try await version(catalog([]))[1] != before[1])
        #expect(try await version(catalog([.name]))[1] != before[1])
        #expect(try await version()[1] != before[1])
        for (path, text) in try await exported(catalog([.name, .phone]), assets: theme) {
            #expect(!text.contains("Amina") && !text.contains("99000009"), "\(path)")
        }
    }

    @Test func `an address that is hidden, or an entry that is archived, does so too`() async throws {
        func place(_ fill: @escaping (inout Place) -> Void) -> Catalog {
            .example { $0.places = EntryTable([.example("hus", "Hus", fill)]) }
        }
        let before = try await version(place { _ in })[1]
        #expect(try await version(place { $0.addressShown = .area })[1] != before)
        #expect(try await version(place { $0.common.status = .archived })[1] != before)
        try await expectEqual(version(place { $0.common.status = .paused })[1], before)
    }
}
