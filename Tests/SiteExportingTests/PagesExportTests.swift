import CatalogModel
import TestSupport
import Testing

@testable import SiteExporting

struct PagesExportTests {
    @Test func `a language has the list of its pages, without former addresses`() async throws {
        let catalog = Catalog.example { catalog in
            catalog.places = EntryTable([.example("hus") { $0.common.aliases = ["gammelt"] }])
            catalog.contacts = EntryTable([.example("person") { $0.type = .person }])
        }
        let files = try await exported(catalog)
        let danish = try object(#require(files["pages.json"]))
        #expect(danish["version"] as? Int == 1 && danish["generated"] as? String == "2026-11-21")
        let pages = try #require(danish["pages"] as? [String])
        for path in ["", "aktiviteter/", "steder/hus/", "soeg/", "offline/"] { #expect(pages.contains(path)) }
        for path in ["steder/gammelt/", "404.html", "kontakter/person/", "en/"] {
            #expect(!pages.contains(path))
        }
        let other = try object(#require(files["ar/pages.json"]))
        let arabic = try #require(other["pages"] as? [String])
        #expect(arabic.allSatisfy { $0.hasPrefix("ar/") } && arabic.contains("ar/places/hus/"))
    }
}
