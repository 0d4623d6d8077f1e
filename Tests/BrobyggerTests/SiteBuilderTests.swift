import Brobygger
import CatalogModel
import Diagnostics
import Foundation
import SitePlanning
import SourceReading
import TestSupport
import Testing

struct SiteBuilderTests {
    private let settings = "title: Fjordby\nbase_url: https://fjordby.example/\nlanguages: [da, en]\n"

    private func scratch(_ files: [String: String] = [:]) throws -> ScratchFolder {
        let scratch = try ScratchFolder()
        try scratch.put(["content/site.yml": settings].merging(files) { $1 })
        return scratch
    }

    @Test func `an address that is given overrides that of the site`() async throws {
        let scratch = try scratch()
        var site = TestSite(scratch.path)
        site.options.baseURL = "http://127.0.0.1:8080/x/"
        let index = try #require(try await site.output()["index.html"])
        #expect(String(decoding: index, as: UTF8.self).contains("href=\"http://127.0.0.1:8080/x/\""))
    }

    @Test func `contacts may live in a folder of their own`() async throws {
        let scratch = try scratch([
            "content/associations/broen.md": "---\nname: Broen\nsummary: x\ncontacts: [leder]\n---\n",
            "private/contacts/leder.md": "---\nkind: function\nname: Lederen\nrole: Leder\n---\n",
            "private/site.yml": "title: ikke min\n",
        ])
        var site = TestSite(scratch.path)
        try await expectEqual(site.prepare().diagnostics.map(\.code), [.unknownReference])
        site.options.content.append("private")
        let prepared = try await site.prepare()
        #expect(prepared.diagnostics.map(\.location.file) == ["private/site.yml"])
        #expect(prepared.catalog.contacts.ids == ["leder"])
    }

    @Test func `a folder that is missing is a failure of the machine`() async throws {
        let empty = try ScratchFolder()
        await #expect(throws: SourceReadingError.self) { try await TestSite(empty.path).prepare() }
        let scratch = try scratch()
        let site = TestSite(scratch.path, theme: "themes/none")
        await #expect(throws: SourceReadingError.self) { try await site.prepare() }
        withExtendedLifetime(scratch) {}
    }

    @Test func `a file for a language that the site does not have is reported`() async throws {
        let scratch = try scratch(["content/languages/xx.yml": "direction: ltr\n"])
        let found = try await TestSite(scratch.path).prepare().diagnostics
        #expect(found.map(\.code) == [.unexpectedFile])
        #expect(found.first?.location.file == "content/languages/xx.yml")
        #expect(found.first?.message.english.contains("'xx' is not under languages in site.yml") == true)
    }

    @Test func `a folder without settings is told what it lacks`() async throws {
        let scratch = try ScratchFolder()
        try scratch.put("---\ntitle: Om\n---\n", at: "content/pages/om.md")
        let found = try await TestSite(scratch.path).prepare().diagnostics
        #expect(found.map(\.code) == [.missingField])
        #expect(found.first?.location.file == "content/site.yml")
    }

    @Test func `files that are not content are left alone or reported`() async throws {
        let scratch = try scratch([
            "content/README.md": "Om mappen", "content/.gitkeep": "", "content/pages/.om.md.swp": "x",
            "content/vocabulary/emner.yml": "a: b\n",
        ])
        let found = try await TestSite(scratch.path).prepare().diagnostics
        #expect(
            found.map { "\($0.location.file) \($0.code.rawValue)" } == [
                "content/vocabulary/emner.yml unexpected-file"
            ])
    }

    @Test func `an unknown time zone is reported where it stands`() async throws {
        let scratch = try scratch(["content/site.yml": settings + "time_zone: Europa/København\n"])
        let found = try await TestSite(scratch.path).prepare().diagnostics
        #expect(found.map(\.code) == [.invalidValue])
        #expect(found.first?.location.range.start == SourcePosition(line: 4, column: 12))
    }

    @Test func `media are copied as they are, from every folder`() async throws {
        let scratch = try scratch(["content/media/a/b.pdf": "%PDF-b", "private/media/c.pdf": "%PDF-c"])
        var site = TestSite(scratch.path)
        site.options.content.append("private")
        let output = try await site.output()
        #expect(output["media/a/b.pdf"] == Array("%PDF-b".utf8))
        #expect(output["media/c.pdf"] == Array("%PDF-c".utf8))
        #expect(output["theme/style.css"] != nil)
    }

    @Test(arguments: [
        ("Europe/Copenhagen", "2026-11-22"), ("UTC", "2026-11-21"), ("America/Nuuk", "2026-11-21"),
        ("Mars/Base", "2026-11-21"),
    ])
    func `a day begins when it begins in the time zone`(_ zone: String, _ date: String) {
        // 2026-11-21 23:30 UTC.
        #expect(LocalDate(now: Date(timeIntervalSince1970: 1_795_303_800), in: zone) == day(date))
    }

    @Test(arguments: [
        ("2026-03-28T23:30:00Z", "2026-03-29"), ("2026-03-29T22:30:00Z", "2026-03-30"),
        ("2026-10-24T22:30:00Z", "2026-10-25"),
        ("2026-10-25T22:30:00Z", "2026-10-25"), ("1969-12-31T22:30:00Z", "1969-12-31"),
    ])
    func `a day begins right when the clocks change`(_ moment: String, _ date: String) throws {
        let now = try #require(ISO8601DateFormatter().date(from: moment))
        #expect(LocalDate(now: now, in: "Europe/Copenhagen") == day(date))
    }
}
