import CatalogModel
import Diagnostics
import Foundation
import SiteExporting
import SitePlanning
import SitePublishing
import TestSupport
import Testing

/// The JSON interface: its list of files, its single entries, what changed, and the data sets for portals.
struct InterfaceExportTests {
    private static let catalog = Catalog.example(languages: ["da", "en"]) { catalog in
        catalog.activities = EntryTable([.example("kor", "Kor"), .example("te", "Te \"og\" <kage>")])
        catalog.associations = EntryTable([.example("broen", "Broen")])
        catalog.contacts = EntryTable([.function("vagten", "Vagten", phone: "+4599000002")])
    }

    private func entries(_ text: String) throws -> [[String: Any]] {
        let file = try object(text)
        return try #require(file["entries"] as? [[String: Any]])
    }

    @Test func `the list names each file with its size and a hash of its bytes`() async throws {
        let files = try await exportedBytes(Self.catalog)
        let index = try object(String(decoding: files["api/v1/index.json"] ?? [], as: UTF8.self))
        let listed = try #require(index["files"] as? [[String: Any]])
        for file in listed {
            let path = try #require(file["path"] as? String)
            let bytes = try #require(files[String(path.dropFirst())])
            var hash = StableHash()
            hash.append(bytes)
            #expect(file["bytes"] as? Int == bytes.count, "\(path)")
            #expect(file["hash"] as? String == (path.hasSuffix("events.json") ? nil : hash.text), "\(path)")
        }
        // The files of single entries lie one folder deeper, and are in no list.
        let paths = Set(listed.compactMap { $0["path"] as? String })
        let others = files.keys.filter { path in
            path.hasPrefix("api/") && path != "api/v1/index.json"
                && (path.split(separator: "/").count < 4 || path.contains("tables"))
        }
        #expect(paths == Set(others.map { "/" + $0 }))
        let kinds = listed.filter { $0["kind"] as? String == "activities" }
        #expect(kinds.compactMap { $0["entries"] as? Int } == [2, 2, 2])
    }

    @Test func `the file of an entry is its line of the list`() async throws {
        let files = try await exported(Self.catalog)
        for kind in ["activities", "associations"] {
            let list = try #require(files["api/v1/\(kind).json"])
            let lines = list.split(separator: "\n").dropFirst()
            for entry in try entries(list) {
                let id = try #require(entry["id"] as? String)
                let own = try #require(files["api/v1/\(kind)/\(id).json"])
                #expect(lines.contains { $0.hasPrefix(own.dropLast()) })
            }
        }
        #expect(!files.keys.contains { $0.hasPrefix("api/v1/contacts/") })
    }

    @Test func `without tables the data is the same, and without data the tables`() async throws {
        let both = try await exported(Self.catalog)
        var catalog = Self.catalog
        catalog.site.exports.tables = .no
        let data = try await exported(catalog)
        (catalog.site.exports.tables, catalog.site.exports.json) = (nil, .no)
        let tables = try await exported(catalog)
        #expect(data["api/v1/activities.json"] == both["api/v1/activities.json"])
        #expect(data["api/v1/activities/kor.json"] == both["api/v1/activities/kor.json"])
        #expect(!data.keys.contains { $0.contains("tables/") })
        #expect(tables["api/v1/tables/aktiviteter.csv"] == both["api/v1/tables/aktiviteter.csv"])
        #expect(tables["api/v1/activities.json"] == nil && tables["api/v1/activities/kor.json"] == nil)
        #expect(tables["api/v1/index.json"] == nil)
    }

    @Test func `what came, changed and went is told, and of a contact that went the UUID alone`() async throws
    {
        let views = PublicCatalog(Publication(Self.catalog, today: testDay), for: .json, in: .danish)
        let known = views.activities.map { activity in
            var entry = PublishedEntry(key: activity.key, url: "", title: "")
            (entry.uuid, entry.fingerprint) = (activity.uuid, activity.fingerprint)
            entry.dates = EntryDates(added: day("2026-01-05"), modified: day("2026-02-01"))
            if activity.id.text == "kor" { entry.fingerprint = EntryFingerprint(hash: "1-old", core: [:]) }
            return entry
        }
        let facts = GoneEntry.Facts(key: EntryKey(.activity, "strik"), title: "Strik", state: .deleted)
        let gone = [
            GoneEntry(uuid: EntryUUID("x", in: .addresses), date: day("2026-11-15"), facts: facts),
            GoneEntry(uuid: EntryUUID("y", in: .addresses), date: day("2026-11-14")),
            GoneEntry(uuid: EntryUUID("z", in: .addresses), date: day("2024-01-01"), facts: facts),
        ]
        let publication = Publication(Self.catalog, today: testDay)
        let plan = await SitePlanner(languages: StandardLanguages.all).plan(
            publication, since: PublishedSite(entries: known, gone: gone))
        let files = try await exported(ExportedSite(publication, plan, StandardLanguages.all))
        let changes = try object(files["api/v1/changes.json"] ?? "")
        let items = try #require(changes["items"] as? [[String: String]])
        let told = items.map { "\($0["date"] ?? "") \($0["state"] ?? "") \($0["id"] ?? "")" }
        #expect(
            told == [
                "2026-11-21 updated kor", "2026-11-21 added broen", "2026-11-21 added vagten",
                "2026-11-15 deleted strik", "2026-11-14 deleted ", "2026-02-01 updated te",
            ])
        #expect(items[4].keys.sorted() == ["date", "state", "uuid"])
        #expect(changes["since"] as? String == testDay.adding(days: -400).description)
    }

    @Test func `without a history nobody is told of changes`() async throws {
        let files = try await exported(Self.catalog)
        #expect(files["api/v1/changes.json"] == nil)
        #expect(files["api/v1/openapi.json"]?.contains("changes.json") == false)
        #expect(files["api/v1/activities.json"]?.contains("\"modified\"") == false)
    }

    @Test func `portals find a data set of each kind but contacts, in all its forms`() async throws {
        var catalog = Self.catalog
        catalog.site.licence = "https://creativecommons.org/licenses/by/4.0/"
        catalog.site.municipality = SiteConfiguration.Municipality()
        catalog.site.municipality?.name = "Fjordby Kommune"
        let files = try await exported(catalog)
        let portal = try object(files["api/dcat.jsonld"] ?? "")
        let sets = try #require(portal["dcat:dataset"] as? [[String: Any]])
        var forms: [String: [String]] = [:]
        for set in sets {
            let name = try #require((set["@id"] as? String)?.split(separator: "#").last.map(String.init))
            let distributions = try #require(set["dcat:distribution"] as? [[String: Any]])
            forms[name] = try distributions.map { form in
                let address = try #require((form["dcat:downloadURL"] as? [String: String])?["@id"])
                #expect(files[address.replacing("https://fjordby.example/", with: "")] != nil, "\(address)")
                #expect((form["dct:license"] as? [String: String])?["@id"] == catalog.site.licence)
                return try #require(form["dcat:mediaType"] as? String)
            }
            #expect((set["dct:publisher"] as? [String: String])?["foaf:name"] == "Fjordby Kommune")
        }
        let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        #expect(Set(forms["activities"] ?? []) == ["application/json", "text/csv", sheet])
        #expect(forms["contacts"] == nil && forms["associations"] != nil)
    }
}
