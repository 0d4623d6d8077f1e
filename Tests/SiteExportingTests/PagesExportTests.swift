import CatalogModel
import SitePlanning
import SitePublishing
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
        #expect(danish["more"] == nil && other["more"] == nil)
    }

    @Test func `a part has the pages at its positions, and the first one names the others`() async throws {
        let catalog = Catalog.example(languages: ["da"]) { catalog in
            catalog.places = EntryTable((0..<9).map { .example("hus-\($0)") })
        }
        let publication = Publication(catalog, today: testDay)
        let plan = await SitePlanner().plan(publication)
        let site = ExportedSite(publication, plan, StandardLanguages.all)
        let all = plan.pages.filter(\.isLasting).map(\.path)
        func list(_ export: PagesExport) throws -> [String: Any] {
            var bytes: [UInt8] = []
            var stream = ByteStream { bytes += $0 }
            try export.write(site, to: &stream)
            try stream.flush()
            return try object(String(decoding: bytes, as: UTF8.self))
        }
        let part = FileContent.pageListPart(.danish, number: 2, pages: 5..<plan.pages.count)
        let first = try list(PagesExport(language: .danish, among: [.pageList(.danish), part]))
        #expect(first["more"] as? [String] == ["pages-2.json"])
        let second = try list(PagesExport(language: .danish, part: 5..<plan.pages.count))
        #expect(second["more"] == nil)
        let pages = [first, second].flatMap { $0["pages"] as? [String] ?? [] }
        #expect(pages == all && pages.count > 9)
    }
}
