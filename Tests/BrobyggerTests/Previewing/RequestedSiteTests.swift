import Brobygger
import SitePlanning
import TestSupport
import Testing

struct RequestedSiteTests {
    @Test func `what is made on request is what a build writes, byte by byte`() async throws {
        let town = TestSite(Project.town, theme: Project.standardTheme)
        let site = try await town.prepare()
        let requested = RequestedSite(site, root: Project.town)
        let files = try await SiteBuilder(town.options).render(site)
        var different: [String] = []
        for file in files {
            let bytes = try await requested.bytes(of: file.path)
            if bytes == file.bytes { continue }
            // Two kinds of pages name the first file of the search index, which a build calls by what is in it.
            if file.path.hasSuffix(".html"), Self.named(file.bytes) == bytes.map(Self.named) { continue }
            different.append(file.path)
        }
        #expect(different == [])
        #expect(files.count > 1000)
    }

    /// The page with the name that the preview has for the first file of the index.
    private static func named(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self)
            .replacing(#/\/core\.[0-9a-z]+\.json/#, with: "/core.json")
    }

    @Test func `the search index has a first file of a lasting name`() async throws {
        let site = try await TestSite(Project.fixtures + "/small").prepare()
        let requested = RequestedSite(site, root: Project.fixtures + "/small")
        let core = try #require(try await requested.bytes(of: "search/da/core.json"))
        #expect(String(decoding: core, as: UTF8.self).hasPrefix(#"{"version":2"#))
    }

    @Test func `there is nothing at other addresses`() async throws {
        let site = try await TestSite(Project.fixtures + "/small").prepare()
        let requested = RequestedSite(site, root: Project.fixtures + "/small")
        for path in ["nothing/index.html", "search/da/nothing.json", "content/site.yml", ""] {
            #expect(try await requested.bytes(of: path) == nil)
        }
        #expect(requested.hasPage("index.html") && !requested.hasPage("index.json"))
    }
}
