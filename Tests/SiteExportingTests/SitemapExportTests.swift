import CatalogModel
import Foundation
import SitePublishing
import TestSupport
import Testing

@testable import SiteExporting
@testable import SitePlanning

#if canImport(FoundationXML)
    import FoundationXML
#endif

struct SitemapExportTests {
    private func file(_ catalog: Catalog, _ path: String) async throws -> String? {
        try await exported(catalog)[path]
    }

    @Test func `every page that search engines may know has its address in each language`() async throws {
        let catalog = Catalog.example(languages: ["da", "en"], baseURL: "https://fjordby.example/sammen/") {
            $0.pages = EntryTable([.example("om") { $0.common.aliases = ["om-os"] }])
        }
        let sitemap = try #require(try await file(catalog, "sitemap.xml"))
        #expect(
            sitemap.contains(
                "<url><loc>https://fjordby.example/sammen/om/</loc><xhtml:link rel=\"alternate\" hreflang=\"da\" href=\"https://fjordby.example/sammen/om/\"/><xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"https://fjordby.example/sammen/en/om/\"/></url>"
            ))
        for hidden in ["om-os", "soeg", "404"] { #expect(!sitemap.contains(hidden)) }
        #expect(XMLParser(data: Data(sitemap.utf8)).parse())
    }

    @Test func `an address says when somebody made sure of it, and never a day to come`() async throws {
        let catalog = Catalog.example(languages: ["da"]) {
            $0.places = EntryTable([
                .example("huset") { $0.common.verified = day("2026-10-08") },
                .example("parken") { $0.common.verified = day("2026-12-24") }, .example("torvet"),
            ])
            $0.news = EntryTable([
                .example("fest") { ($0.date, $0.common.verified) = (day("2026-11-20"), day("2026-11-01")) }
            ])
        }
        let sitemap = try #require(try await file(catalog, "sitemap.xml"))
        #expect(sitemap.contains("/steder/huset/</loc><lastmod>2026-10-08</lastmod></url>"))
        #expect(sitemap.contains("/nyt/fest/</loc><lastmod>2026-11-20</lastmod></url>"))
        for silent in ["parken", "torvet"] { #expect(sitemap.contains("/steder/\(silent)/</loc></url>")) }
        #expect(sitemap.components(separatedBy: "<lastmod>").count == 3)
    }

    @Test func `a site in one language names no others`() async throws {
        let sitemap = try #require(try await file(.example(languages: ["da"]), "sitemap.xml"))
        #expect(!sitemap.contains("hreflang"))
    }

    @Test func `more than 50,000 addresses go into several files`() async throws {
        let catalog = Catalog.example(languages: ["da"])
        let publication = Publication(catalog, today: testDay)
        let plan = await SitePlanner().plan(publication)
        let pages = (0..<100_001).map {
            PlannedPage(
                content: .entry(EntryKey(.place, "p\($0)")), language: .danish, path: "steder/p\($0)/")
        }
        let large = SitePlan(
            pages: pages, files: FileContent.all(of: publication, pages, assets: []),
            addresses: plan.addresses,
            listings: [:], languages: [.danish], tables: [], history: plan.history, calendars: plan.calendars,
            feeds: plan.feeds,
            calendar: plan.calendar, map: nil, related: [:], activityFilters: plan.activityFilters,
            searchFilters: plan.searchFilters, icons: plan.icons, neighbours: plan.neighbours)
        let files = try await exported(ExportedSite(publication, large, StandardLanguages.all))
        let maps = files.keys.filter { $0.hasPrefix("sitemap") }.sorted()
        #expect(maps == ["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"])
        #expect(
            files["sitemap.xml"]?.contains(
                "<sitemap><loc>https://fjordby.example/sitemap-3.xml</loc></sitemap>") == true)
        let last = try #require(files["sitemap-3.xml"])
        #expect(last.contains("/steder/p100000/") && !last.contains("/steder/p99999/"))
    }

    @Test func `signs in the address of a site are escaped`() async throws {
        let sitemap = try #require(
            try await file(.example(languages: ["da"], baseURL: "https://x.example/a&'b/"), "sitemap.xml"))
        #expect(sitemap.contains("https://x.example/a&amp;&apos;b/"))
        #expect(XMLParser(data: Data(sitemap.utf8)).parse())
    }

    @Test func `crawlers may read everything and are reported where the sitemap is`() async throws {
        let robots = try await file(.example(baseURL: "https://fjordby.example/sammen/"), "robots.txt")
        #expect(robots == "User-agent: *\nAllow: /\n\nSitemap: https://fjordby.example/sammen/sitemap.xml\n")
    }
}
