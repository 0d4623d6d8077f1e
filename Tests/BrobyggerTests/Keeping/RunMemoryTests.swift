import Brobygger
import CatalogModel
import Diagnostics
import Foundation
import TestSupport
import Testing

struct RunMemoryTests {
    private let scratch: ScratchFolder

    init() throws {
        scratch = try ScratchFolder()
        try scratch.put([
            "content/site.yml": "title: Fjordby\nbase_url: https://fjordby.example/\nlanguages: [da]\n",
            "content/activities/kor.md": "---\ntitle: Kor\nsumary: Sang\nsummary: Vi synger\n---\n",
            "content/pages/om.md": "---\ntitle: Om\n---\n",
        ])
        try scratch.copy(Project.tinyTheme, to: "themes/standard")
    }

    private func site() -> TestSite {
        var site = TestSite(scratch.path)
        site.options.theme = nil
        site.options.leavesOutBroken = true
        return site
    }

    private func memory(_ site: TestSite, program: String = "1") async -> RunMemory {
        await RunMemory(site.options, of: scratch.path("site"), program: program)
    }

    private func build(_ site: TestSite) async throws {
        let memory = await memory(site)
        let builder = SiteBuilder(site.options)
        let prepared = try await builder.prepare()
        memory.keep(prepared, written: try await builder.write(prepared, to: scratch.path("site")))
    }

    @Test func `where nothing has changed the same is said again`() async throws {
        let site = site()
        #expect(await memory(site).unchangedSite() == nil)
        try await build(site)
        let again = try #require(await memory(site).unchangedSite())
        let fresh = try await site.prepare()
        #expect(again.diagnostics == fresh.diagnostics && !fresh.diagnostics.isEmpty)
        #expect(again.summary == fresh.summary && again.mainLanguage == .danish)
        #expect(again.lines.line(3, of: "content/activities/kor.md") == "sumary: Sang")
        #expect(again.fileCount == scratch.files(below: "site").keys.count { $0 != ".brobygger" })
    }

    @Test(arguments: [
        "content", "theme", "site", "day", "address", "drafts", "program", "memory", "own folder",
    ])
    func `where anything has changed the site is built`(_ change: String) async throws {
        var site = site()
        try await build(site)
        #expect(await memory(site).unchangedSite() != nil)
        var program = "1"
        switch change {
        case "content": try scratch.put("---\ntitle: On\n---\n", at: "content/pages/om.md")
        case "theme": try scratch.put("h1 { color: red }", at: "themes/standard/assets/style/99.css")
        case "site": try scratch.put("x", at: "site/index.html")
        case "day": site.options.today = site.options.today?.adding(days: 1)
        case "address": site.options.baseURL = "https://anden.example/"
        case "drafts": site.options.leavesOutBroken = false
        case "program": program = "2"
        case "memory": try scratch.put("{}", at: ".brobygger-cache/site")
        default: try scratch.put("", at: "content/.hidden")
        }
        #expect(await memory(site, program: program).unchangedSite() == nil)
    }

    @Test func `where the index of a neighbour has changed the site is built`() async throws {
        try scratch.put(BrokenFixture.siteWithNeighbour, at: "content/site.yml")
        try scratch.put(BrokenFixture.neighbourIndex(topic: "motion"), at: "aalborg.json")
        var site = site()
        site.options.sources = [NeighbourFile(name: "aalborg", path: "aalborg.json")]
        try await build(site)
        #expect(await memory(site).unchangedSite() != nil)
        try scratch.put(BrokenFixture.neighbourIndex(topic: "sprog"), at: "aalborg.json")
        #expect(await memory(site).unchangedSite() == nil)
        site.options.sources = []
        #expect(await memory(site).unchangedSite() == nil)
    }

    @Test func `nothing of the content but messages is kept`() async throws {
        try scratch.put(
            "---\nkind: person\nname: Asta Lindkvist\nphone: 20 12 34 56\n---\n",
            at: "content/contacts/asta.md")
        try await build(site())
        let kept = try #require(scratch.text(".brobygger-cache/site"))
        for word in ["Lindkvist", "20123456", "20 12 34 56", "Vi synger"] { #expect(!kept.contains(word)) }
    }
}
