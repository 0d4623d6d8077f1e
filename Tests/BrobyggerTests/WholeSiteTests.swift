import Brobygger
import CatalogModel
import Diagnostics
import Foundation
import SitePlanning
import TestSupport
import Testing

struct WholeSiteTests {
    static var hasExample: Bool {
        FileManager.default.fileExists(atPath: Project.example + "/content/site.yml")
    }

    @Test(.enabled(if: hasExample, "skipped: there is no ../shared/examples/content"))
    func `the example of the design has no errors`() async throws {
        let site = TestSite(Project.example, theme: Project.standardTheme)
        let prepared = try await site.prepare()
        #expect(prepared.diagnostics.filter { $0.severity == .error } == [])
        try await expectEqual(LinkCheck(files: site.files(), basePath: "/").deadLinks(), [])
    }

    @Test func `the site of a town has no errors, and a page for each address`() async throws {
        let prepared = try await TestSite(Project.town, theme: Project.standardTheme).prepare()
        #expect(prepared.diagnostics.filter { $0.severity == .error } == [])
        #expect(Set(prepared.plan.pages.map(\.path)).count == prepared.plan.pages.count)
    }

    @Test func `a theme of few lines makes the whole site of a town, without any Swift`()
        async throws
    {
        let scratch = try ScratchFolder()
        try scratch.copy(Project.tinyTheme, to: "theme")
        for language in ["ar", "uk", "fa", "ti"] {
            try scratch.copy(Project.tinyTheme + "/strings/en.yml", to: "theme/strings/\(language).yml")
        }
        let site = TestSite(Project.town, theme: scratch.path("theme"))
        try await expectEqual(site.prepare().diagnostics.filter { $0.severity == .error }, [])
        let files = try await site.files()
        #expect(files.contains { $0.path == "ti/index.html" } && files.count > 1000)
        #expect(LinkCheck(files: files, basePath: "/").deadLinks() == [])
    }

    @Test func `a picture with an error is left out, and the pages that showed it stay`() async throws {
        let scratch = try ScratchFolder()
        try scratch.copy(Project.fixtures + "/small/content", to: "content")
        try scratch.put("<svg viewBox='0 0 1 1' onload='x'/>", at: "content/media/cafe.svg")
        var site = TestSite(scratch.path)
        site.options.leavesOutBroken = true
        let prepared = try await site.prepare()
        #expect(prepared.isPublishable)
        #expect(prepared.diagnostics.filter { $0.severity == .error }.map(\.code) == [.unsafeMedia])
        let files = try await site.files()
        #expect(!files.contains { $0.path.hasPrefix("media/") })
        let page = try #require(files.first { $0.path == "aktiviteter/sprogcafe/index.html" })
        #expect(!String(decoding: page.bytes, as: UTF8.self).contains("<img"))
        #expect(LinkCheck(files: files, basePath: "/sammen/").deadLinks() == [])
    }

    @Test func `the links of a small site below a path lead to pages`() async throws {
        let files = try await TestSite(Project.fixtures + "/small").files()
        #expect(LinkCheck(files: files, basePath: "/sammen/").deadLinks() == [])
    }

    @Test func `what is left out with its errors leaves no dead link behind`() async throws {
        let scratch = try ScratchFolder()
        try scratch.copy(Project.fixtures + "/small/content", to: "content")
        for broken in ["places/trekanten", "associations/broen", "contacts/vagttelefon"] {
            let text = try #require(scratch.text("content/\(broken).md"))
            try scratch.put(
                text.replacing("---\n", with: "---\nfejl: ja\n", maxReplacements: 1),
                at: "content/\(broken).md")
        }
        var site = TestSite(scratch.path)
        site.options.leavesOutBroken = true
        let prepared = try await site.prepare()
        #expect(prepared.isPublishable)
        #expect(
            prepared.diagnostics.filter { $0.severity == .error }.map(\.code)
                == Array(repeating: .unknownKey, count: 3))
        let files = try await site.files()
        #expect(!files.contains { $0.path.contains("trekanten") || $0.path.contains("broen") })
        #expect(LinkCheck(files: files, basePath: "/sammen/").deadLinks() == [])
    }

    @Test func `a theme or settings that cannot be used are never published`() async throws {
        let scratch = try ScratchFolder()
        try scratch.put("title: x\nlanguages: [da]\n", at: "content/site.yml")
        var site = TestSite(scratch.path)
        site.options.leavesOutBroken = true
        #expect(try await !site.prepare().isPublishable)
    }

    @Test(arguments: [1, 2, 4])
    func `the bytes do not depend on the number of threads`(_ width: Int) async throws {
        var site = TestSite(Project.fixtures + "/small", theme: Project.standardTheme)
        site.options.width = 3
        let expected = try await site.files()
        site.options.width = width
        let actual = try await site.files()
        #expect(actual.map(\.path) == expected.map(\.path))
        #expect(zip(actual, expected).allSatisfy { $0.bytes == $1.bytes })
    }

    @Test func `the bytes do not depend on the order in which files were made`() async throws {
        var outputs: [[String: [UInt8]]] = []
        for seed in [1, 2, 3] {
            let scratch = try ScratchFolder()
            let names =
                FileManager.default.enumerator(atPath: Project.fixtures + "/small/content")?
                .compactMap { $0 as? String }.filter { $0.contains(".") } ?? []
            var generator = SeededGenerator(seed: UInt64(seed))
            for name in names.sorted().shuffled(using: &generator) {
                let data = FileManager.default.contents(atPath: Project.fixtures + "/small/content/" + name)
                try scratch.put(Array(try #require(data)), at: "content/" + name)
            }
            try await outputs.append(TestSite(scratch.path).output())
        }
        #expect(outputs[0] == outputs[1])
        #expect(outputs[0] == outputs[2])
    }

    @Test func `another day makes another site, the same day the same`() async throws {
        var site = TestSite(Project.fixtures + "/small")
        let today = try await site.output()
        site.options.today = day("2026-11-24")
        let later = try await site.output()
        #expect(today["index.html"] != later["index.html"])
        // The search knows the days to come, and its files are named by what they hold.
        let others = { (site: [String: [UInt8]]) in site.keys.filter { !$0.hasPrefix("search/") }.sorted() }
        #expect(others(today) == others(later))
    }
}

/// Chance that is the same at each run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15
    }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
