import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

struct EntryFilesTests {
    private func problems(_ files: [String: String]) async -> [Diagnostic] {
        await MarkedContent(files).problems
    }

    @Test(arguments: [
        "broen.md", "activities/a/b.md", "aktiviteter/x.md", "activities/x.txt.md.md",
        "activities/x.en.ar.md",
    ])
    func `a file in no folder of entries does not belong there, or has no id`(_ path: String) async {
        let found = await problems([path: entry(.page)])
        #expect(found.count == 1)
        #expect(found.first.map { [.unexpectedFile, .invalidID].contains($0.code) } == true)
        #expect(found.first?.location.file == "content/" + path)
    }

    @Test(arguments: [
        ("Sprogcafé.md", "sprogcafe.md"), ("Ny Forening.md", "ny-forening.md"),
        ("Røde Kors.md", "roede-kors.md"),
        ("x_y.md", "x-y.md"), ("a.b.c.md", "a-b-c.md"), ("x.danish1234.md", "x-danish1234.md"),
    ])
    func `a name that cannot be an address has one proposed that can`(_ name: String, _ suggestion: String)
        async
    {
        let found = await problems(["pages/" + name: entry(.page)])
        #expect(found.map(\.code) == [.invalidID])
        #expect(found.first?.suggestion == suggestion)
    }

    @Test func `an id is at most 80 long`() async {
        let long = String(repeating: "a", count: 80)
        await expectEqual(problems(["pages/\(long).md": entry(.page)]), [])
        await expectEqual(problems(["pages/\(long)a.md": entry(.page)]).map(\.code), [.invalidID])
    }

    @Test func `a translation belongs to an entry and to a language of the site`() async {
        let text = "---\ntitle: About\ntranslation: {method: human}\n---\n"
        await expectEqual(problems(["pages/om.en.md": text]).map(\.code), [.orphanTranslation])
        let main = ["pages/om.md": entry(.page)]
        await expectEqual(
            problems(main.merging(["pages/om.uk.md": text]) { $1 }).map(\.code), [.orphanTranslation])
        await expectEqual(
            problems(main.merging(["pages/om.da.md": text]) { $1 }).map(\.code), [.orphanTranslation])
        await expectEqual(problems(main.merging(["pages/om.ar.md": text]) { $1 }), [])
    }

    @Test func `the languages of the site are named, the nearest proposed`() async {
        let text = "---\ntitle: About\n---\n"
        let found = await problems(["pages/om.md": entry(.page), "pages/om.eng.md": text])
        #expect(found.first?.suggestion == "en")
        #expect(found.first?.remedy?.english.contains("en, ar") == true)
    }

    @Test func `the same id twice, from two folders, is reported at the second`() throws {
        let first = EntryPath.parse("private/contacts/a.md", below: ["content", "private"])
        let second = EntryPath.parse("content/contacts/a.md", below: ["content", "private"])
        #expect(try first.get().key == second.get().key)
        #expect(try first.get().language == nil)
    }

    @Test func `a path is read into kind, id and language`() throws {
        let path = try EntryPath.parse("content/activities/sprogcafe.zh-hant.md", below: ["content"]).get()
        #expect(path.key == EntryKey(.activity, "sprogcafe"))
        #expect(path.language == LanguageCode("zh-hant"))
    }
}
