import CatalogModel
import ContentEditing
import Diagnostics
import SourceReading
import TestSupport
import Testing

@testable import Brobygger

/// A site in a language that no Swift and no file of the program knows.
struct OwnLanguageTests {
    private static let settings = "title: By\nbase_url: https://by.example/\nlanguages: [da, sv]\n"

    private func words() throws -> String {
        var options = BuildOptions(root: Project.root, content: ["content"], theme: nil)
        options.today = testDay
        let known = try ThemeWords.read(options, for: SiteConfiguration())
        return LanguageSkeleton(LanguageCode("sv"), try #require(known.samples)).text
    }

    private func site(_ words: String) throws -> TestSite {
        let folder = try ScratchFolder()
        try folder.put(Self.settings, at: "content/site.yml")
        try folder.put(words, at: "content/languages/sv.yml")
        try folder.put("musik: {da: Musik, sv: Musik}\n", at: "content/vocabulary/topics.yml")
        try folder.put("---\nname: Broen\nsummary: Her\n---\n", at: "content/associations/broen.md")
        try folder.put(
            "---\ntitle: Kor\nsummary: Vi synger\norganizers: [broen]\ntopics: [musik]\nwhen: [tirsdag kl. 19-21]\nprice: 50 kr\nages: 18-\n---\n",
            at: "content/activities/kor.md")
        try folder.put("---\ntitle: Kör\nsummary: Vi sjunger\n---\n", at: "content/activities/kor.sv.md")
        var site = TestSite(folder)
        site.options.theme = nil
        return site
    }

    @Test func `the file that the program makes builds a site at once`() async throws {
        let site = try site(words())
        #expect(try await site.prepare().diagnostics.filter { $0.severity == .error } == [])
        let html = String(
            decoding: try await site.output()["sv/activities/kor/index.html"] ?? [], as: UTF8.self)
        #expect(html.contains("<html lang=\"sv\" dir=\"ltr\">"))
        #expect(html.contains("Nobody has checked the words of this page yet."))
    }

    @Test func `its days, numbers and words are those of its file`() async throws {
        let swedish = try words()
            .replacing(
                "weekdays: [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday]",
                with: "weekdays: [måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag]"
            )
            .replacing("price.amount: DKK {amount}", with: "price.amount: \"{amount} danska kronor\"")
            .replacing("homeHeading: What are you looking for?", with: "homeHeading: Vad letar du efter?")
        let site = try site(swedish)
        #expect(try await site.prepare().diagnostics.filter { $0.severity == .error } == [])
        let output = try await site.output()
        let page = String(decoding: output["sv/activities/kor/index.html"] ?? [], as: UTF8.self)
        #expect(page.contains("tisdag") && page.contains("50 danska kronor") && page.contains("<h1>Kör</h1>"))
        let home = String(decoding: output["sv/index.html"] ?? [], as: UTF8.self)
        #expect(home.contains("Vad letar du efter?"))
        #expect(output["search/sv/latest.json"] != nil)
    }

    @Test func `a text that no template shows is reported with the one that was meant`() async throws {
        let site = try site(try words().replacing("homeHeading: What", with: "homeHeding: What"))
        let found = try await site.prepare().diagnostics.filter { $0.location.file.hasSuffix("sv.yml") }
        #expect(found.map(\.code).sorted { $0.rawValue < $1.rawValue } == [.missingString, .unknownKey])
        let unknown = try #require(found.first { $0.code == .unknownKey })
        #expect(unknown.suggestion == "homeHeading" && unknown.severity == .warning)
        #expect(unknown.location.range.start.line > 1 && unknown.location.range.start.column == 1)
    }
}
