import Brobygger
import CatalogModel
import Diagnostics
import Foundation
import TestSupport
import Testing

/// A site that shows what its neighbours have, made as `build` makes it.
struct NeighbourSiteTests {
    private func pages(_ sites: NeighbourSites) async throws -> [String: String] {
        try await sites.site.output().mapValues { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `every neighbour has a page of cards that lead home`() async throws {
        let pages = try await pages(NeighbourSites(theme: Project.standardTheme))
        let page = try #require(pages["kommuner/aalborg/index.html"])
        #expect(
            page.contains(
                #"<a href="https://aalborg.example/sammen/aktiviteter/madklub/" rel="external noopener">Madklub &lt;b&gt;</a>"#
            ))
        #expect(
            page.contains(#"data-entry="aalborg:activities/madklub""#) && page.contains("aalborg.example"))
        #expect(page.contains("20. november") && page.contains("Gratis") && page.contains("Køkkenet"))
        let all = try #require(pages["kommuner/index.html"])
        #expect(all.contains(#"href="/kommuner/aalborg/""#) && all.contains(#"href="/kommuner/thisted/""#))
        #expect(pages["index.html"]?.contains(#"<a href="/kommuner/">Andre kommuner</a>"#) == true)
        #expect(pages["emner/sprog/index.html"]?.contains(#"href="/soeg/?topic=sprog""#) == true)
    }

    @Test func `texts are in the reader's language where the neighbour has it, and marked where not`()
        async throws
    {
        let pages = try await pages(NeighbourSites(theme: Project.standardTheme))
        let page = try #require(pages["en/municipalities/aalborg/index.html"])
        #expect(
            page.contains(
                #"href="https://aalborg.example/sammen/en/activities/madklub/" rel="external noopener">Food club</a>"#
            ))
        #expect(page.contains(#" lang="da" dir="ltr">Klubben</a>"#) && page.contains("Aalborg (north)"))
    }

    @Test func `what two tell of is shown once`() async throws {
        let pages = try await pages(NeighbourSites())
        let aalborg = try #require(pages["kommuner/aalborg/index.html"])
        // The language café is the site's own, and the kitchen is Aalborg's.
        #expect(!aalborg.contains("aalborg:activities/sprogcafe"))
        #expect(aalborg.contains("aalborg:places/koekkenet") && aalborg.contains("aalborg.example Thisted"))
        #expect(pages["kommuner/thisted/index.html"]?.contains("koekken") == false)
        #expect(pages["kommuner/thisted/index.html"]?.contains("thisted:news/nyt") == true)
    }

    @Test func `nothing of a neighbour is passed on, and nothing of its persons is shown`() async throws {
        let pages = try await pages(NeighbourSites(theme: Project.standardTheme))
        for (path, text) in pages {
            #expect(!text.contains("emmelig") && !text.contains("99000042"), "\(path)")
            let mayTell =
                ["kommuner/", "en/municipalities/", "search/"].contains { path.hasPrefix($0) }
                || path == "sources.json"
            if !mayTell {
                #expect(!text.contains("adklub") && !text.contains("aalborg.example"), "\(path)")
            }
        }
        #expect(pages["sources.json"]?.contains("madklub") == false)
        #expect(pages["sitemap.xml"]?.contains("kommuner") == false)
        #expect(pages["kommuner/aalborg/index.html"]?.contains("noindex") == true)
    }

    private struct Cards: Decodable {
        let id, url: [String]
        let source, host: [String?]?
    }

    @Test func `the search finds them, below the site's own, and says where they are`() async throws {
        let pages = try await pages(NeighbourSites(theme: Project.standardTheme))
        let files = try pages.filter { $0.key.hasPrefix("search/da/c/") }.values.map {
            try JSONDecoder().decode(Cards.self, from: Data($0.utf8))
        }
        let found = files.lazy.compactMap { cards in cards.id.firstIndex(of: "madklub").map { (cards, $0) } }
            .first
        let (cards, position) = try #require(found)
        #expect(cards.url[position] == "https://aalborg.example/sammen/aktiviteter/madklub/")
        #expect(cards.source?[position] == "aalborg")
        #expect(cards.host?[position] == "aalborg.example")
        let own = try #require(cards.id.firstIndex(of: "sprogcafe"))
        #expect(cards.source?[own] == nil && cards.host?[own] == nil)
        let facets = try #require(pages.first { $0.key.hasPrefix("search/da/facets") }?.value)
        #expect(facets.contains(#""name":"source","values":["#) && facets.contains("own"))
        let search = try #require(pages["soeg/index.html"])
        let filter = try #require(search.components(separatedBy: #" name="source""#).dropFirst().first)
        let values = filter.components(separatedBy: "</fieldset>")[0]
        #expect(values.contains(#"value="own""#) && values.contains(#"value="aalborg""#))
    }

    @Test func `a site without neighbours says nothing of them`() async throws {
        var sites = try NeighbourSites()
        sites.site.options.sources = []
        let prepared = try await sites.site.prepare()
        #expect(prepared.diagnostics.isEmpty)
        let pages = try await pages(sites)
        #expect(!pages.keys.contains { $0.contains("kommuner") })
    }

    @Test func `one that was not handed over is named, and one that nobody knows is refused`() async throws {
        var sites = try NeighbourSites()
        sites.site.options.sources.removeLast()
        #expect(try await sites.site.prepare().diagnostics.map(\.code) == [.sourceLeftOut])
        sites.site.options.sources.append(NeighbourFile(name: "ukendt", path: "aalborg.json"))
        await #expect(throws: (any Error).self) { try await sites.site.prepare() }
    }

    @Test func `what a neighbour had is remembered beside the index that is published`() async throws {
        var sites = try NeighbourSites()
        let entries = (0..<30).map {
            #"{"kind": "places", "id": "p\#($0)", "url": "/steder/p\#($0)/", "title": "Sted \#($0)"}"#
        }
        try sites.folder.put(NeighbourSites.index("da", entries), at: "thisted.json")
        let first = try await sites.site.output()
        try sites.folder.put(first["index.json"] ?? [], at: "live/index.json")
        try sites.folder.put(first["sources.json"] ?? [], at: "live/sources.json")
        sites.site.options.published = "live/index.json"
        let second = try await sites.site.output()
        #expect(second["sources.json"] == first["sources.json"])

        let spam = #"{"kind": "places", "id": "spam", "url": "/steder/spam/", "title": "Spam"}"#
        try sites.folder.put(
            NeighbourSites.index("da", Array(entries.prefix(4)) + [spam]), at: "thisted.json")
        let problems = try await sites.site.prepare().diagnostics
        #expect(problems.map(\.code) == [.sourceShrank] && problems.map(\.severity) == [.warning])
        let third = try await pages(sites)
        let page = try #require(third["kommuner/thisted/index.html"])
        #expect(page.contains("thisted:places/p3") && !page.contains("p4\"") && !page.contains("spam"))
        let sums = try #require(third["sources.json"]).components(separatedBy: "\"sums\":").last
        #expect(
            sums
                == String(decoding: first["sources.json"] ?? [], as: UTF8.self).components(
                    separatedBy: "\"sums\":"
                ).last)

        sites.site.options.allowsFewer = true
        #expect(
            try await pages(sites)["kommuner/thisted/index.html"]?.contains("thisted:places/spam") == true)
    }
}
