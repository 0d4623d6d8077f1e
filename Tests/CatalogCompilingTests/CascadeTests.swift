import CatalogModel
import Diagnostics
import SourceReading
import TestSupport
import Testing

@testable import CatalogCompiling

/// One slip gives one diagnostic, and a name that is nearly right leads to the right one.
struct CascadeTests {
    private static let translation = "---\ntitle: About\ntranslation: {method: human}\n---\n"
    private static let page = "---\ntitle: Om\n---\n"

    @Test(
        "Case 09: a slip in site.yml gives one problem, whatever is translated",
        arguments: [
            "languages: da, en, ar", "langages: [da, en]", "languages: [da, english]", "languages: null",
            "languages",
        ])
    func settings(_ line: String) async {
        let site = "title: Fjordby\nbase_url: https://fjordby.example/\n\(line)\n"
        let found = await MarkedContent([
            "site.yml": site, "pages/om.md": Self.page, "pages/om.en.md": Self.translation,
            "pages/om.ar.md": Self.translation,
        ]).problems
        #expect(found.map(\.location.file) == ["content/site.yml"])
    }

    @Test(
        "Issue 12.6: an empty site.yml, or one of remarks only, is an error",
        arguments: ["", "\n", "# kommer\n"])
    func emptySettings(_ text: String) async {
        let found = await MarkedContent(["site.yml": text]).problems
        #expect(found.map(\.code) == [.missingField])
        #expect(found.map(\.severity) == [.error])
    }

    @Test(
        "Case 10: a slip in a vocabulary gives one problem",
        arguments: [
            "- sprog\n- motion\n", "sprog: [Sprog\n", "Sprog: {da: Sprog}\nmotion: Motion\n",
            "sprog: {da: Sprog\n",
        ])
    func vocabulary(_ text: String) async {
        let found = await MarkedContent([
            "vocabulary/topics.yml": text, "activities/a.md": entry(.activity),
            "activities/b.md": entry(.activity),
        ]).problems.filter { $0.code != .nearDuplicate }
        #expect(found.map(\.location.file) == ["content/vocabulary/topics.yml"])
    }

    @Test("Case 10: a vocabulary without terms is named once")
    func emptyVocabulary() async {
        let found = await MarkedContent([
            "vocabulary/topics.yml": "", "activities/a.md": entry(.activity),
            "activities/b.md": entry(.activity),
        ]).problems.filter { $0.code == .unknownTerm }
        #expect(found.count == 1)
    }

    @Test("Issue 12.11: words for searches name a kind without entries once")
    func synonyms() async {
        let synonyms = "kaffe: {da: [kaffe], meta: {entries: [activities/kaffe, activities/te, news/nyt]}}\n"
        await expectEqual(MarkedContent(["vocabulary/synonyms.yml": synonyms]).problems.count, 2)
    }

    @Test(
        "Issue 12.16: what people call a field leads to it",
        arguments: [
            (EntryKind.activity, "beskrivelse: x", "summary"), (.activity, "tags: [sprog]", "topics"),
            (.activity, "foto: x", "image"), (.activity, "cost: 5 kr", "price"),
            (.activity, "location: x", "place"),
            (.activity, "booking: none", "signup"), (.place, "adresse: x", "street"),
            (.place, "zip: 9990", "postcode"),
            (.place, "åbningstider: x", "opening_hours"), (.place, "koordinater: x", "location"),
            (.association, "hjemmeside: x", "website"), (.association, "tlf: 99000001", "phone"),
            (.association, "pris: 5 kr", "fee"), (.contact, "telefonnummer: x", "phone"),
            (.contact, "mail: a@b.example", "email"), (.news, "udløber: 2026-12-01", "expires"),
            (.page, "description: x", "summary"), (.activity, "draft: true", "status: draft"),
            (.page, "published: false", "status: draft"), (.page, "published: true", "status: active"),
        ])
    func spokenNames(_ kind: EntryKind, _ line: String, _ target: String) async {
        let found = await problems(kind, line.replacing("summary", with: "summary"))
        let first = found.first { $0.code == .unknownKey }
        let isThere = kind == .activity && target == "summary" || kind == .activity && target == "topics"
        if isThere {
            #expect(first?.remedy?.english.contains("'\(target)', which is here already") == true)
        } else {
            #expect(first?.suggestion == target)
        }
    }

    @Test(
        "Issue 12.16: what belongs elsewhere is answered in words",
        arguments: [
            ("tid: tirsdag", "when: ["), ("dato: 2026-12-01", "when: ["), ("adresse: Havnegade 2", "places/"),
            ("telefon: 99000001", "contacts/"), ("link: https://a.example", "signup"),
            ("title_en: Yoga", "<id>.en.md"),
            ("body: Tekst", "---"), ("id: yoga", "name of the file"), ("layout: post", "delete the line"),
        ])
    func answers(_ line: String, _ words: String) async {
        let found = await problems(.activity, line)
        #expect(found.map(\.code) == [.unknownKey])
        #expect(found.first?.remedy?.english.contains(words) == true)
    }

    @Test("Issue 12.16: an unknown field lists the five likeliest")
    func likeliest() async {
        let remedy = await problems(.activity, "qwertyuiop: x").first?.remedy?.english ?? ""
        #expect(remedy.prefix { $0 != "?" }.split(separator: ",").count == 5)
    }

    @Test(
        "Case 27: a file with a wrong name or folder leads to the right one",
        arguments: [
            ("activities/prove.md.txt", "content/activities/prove.md"),
            ("activities/prove.MD", "content/activities/prove.md"),
            ("aktiviteter/prove.md", "content/activities/prove.md"),
            ("Foreninger/prøve.md", "content/associations/proeve.md"),
            ("activities/2026/prove.md", "content/activities/prove.md"),
            ("sted/prove.markdown", "content/places/prove.md"),
            ("activities/noter.docx", nil),
        ] as [(String, String?)])
    func fileNames(_ path: String, _ meant: String?) async {
        let files = [SourceFile(path: "content/" + path, bytes: Array(entry(.activity).utf8))]
        let found = EntryFiles.group(files, below: ["content"], for: SiteConfiguration()).diagnostics
        #expect(found.first?.code == .unexpectedFile)
        #expect(found.first?.suggestion == meant)
    }

    @Test(
        "Case 27: a translation with a hyphen or an underscore before its language",
        arguments: ["om-ar.md", "om_ar.md"])
    func hyphens(_ name: String) async {
        let found = await MarkedContent(["pages/om.md": Self.page, "pages/\(name)": "---\ntitle: حول\n---\n"])
            .problems
        #expect(found.map(\.suggestion) == ["om.ar.md"])
    }

    @Test("Issue 12.19: what is missing in a language is said with its name")
    func languageNames() async {
        let site = "title: A\nbase_url: https://a.example/\nlanguages: [da, en]\ncomplete: [en]\n"
        let found = await MarkedContent(["site.yml": site]).problems
        #expect(found.first?.message.english == "is missing in English")
    }
}
