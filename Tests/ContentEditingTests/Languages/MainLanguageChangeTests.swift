import CatalogCompiling
import CatalogModel
import Diagnostics
import Testing

@testable import ContentEditing

struct MainLanguageChangeTests {
    private static let texts = [
        "site.yml":
            "title: {da: By, en: Town}\nlanguages: [da, en, ar]  # det første er hovedsproget\ncomplete: [en]\n",
        "vocabulary/topics.yml": "sprog: {da: Sprog, en: Language}\nmad: Mad\n",
        "places/hallen.md":
            "---\nname: Hallen # navnet\npostcode: '9990'\ntransport: |\n  Bus 1\n  og 2\nsummary: \"Her: mødes vi\"\n---\n\nKom *ind*.\n",
        "places/hallen.en.md":
            "---\ntranslation: {of: '0000000000000000', method: human}\nname: The Hall\ntransport: Bus 1 and 2\n---\n\nCome *in*.\n",
        "places/trekanten.md": "---\nname: Trekanten\n---\n",
    ]

    private func change(_ content: EditedContent, to code: String) throws -> (
        EditedContent, MainLanguageChange
    ) {
        let change = try MainLanguageChange(
            to: code, in: content.site, content.index, content.files, below: "content")
        var result = content.applying(change.changes)
        let order = content.site.languages.map(\.code)
        let old = content.site.mainLanguage.code
        result.site.languages = order.map { LanguageCode($0 == code ? old : $0 == old ? code : $0) }
        return (result, change)
    }

    @Test func `texts change places one by one, and everything else stays in the main file`() throws {
        let (english, _) = try change(EditedContent(Self.texts), to: "en")
        #expect(
            english.texts["places/hallen.md"]
                == "---\nname: The Hall # navnet\npostcode: '9990'\ntransport: Bus 1 and 2\nsummary: \"Her: mødes vi\"\n---\n\nCome *in*.\n"
        )
        let danish = try #require(english.texts["places/hallen.da.md"])
        #expect(danish.contains("\nname: Hallen\n") && danish.hasSuffix("---\n\nKom *ind*.\n"))
        #expect(danish.contains("transport: \"Bus 1\\nog 2\""))
        #expect(english.texts["places/hallen.en.md"] == nil)
        #expect(english.texts["places/trekanten.md"] == Self.texts["places/trekanten.md"])
    }

    @Test func `what has no text in the new language stays, and is named`() throws {
        let (_, change) = try change(EditedContent(Self.texts), to: "en")
        #expect(
            change.untranslated == [
                .init(path: "content/places/hallen.md", keys: ["summary"]),
                .init(path: "content/places/trekanten.md", keys: ["name"]),
            ])
    }

    @Test func `the settings follow`() throws {
        let (english, _) = try change(EditedContent(Self.texts), to: "en")
        #expect(
            english.texts["site.yml"]
                == "title: {en: Town, da: By}\nlanguages: [en, da, ar]  # det første er hovedsproget\ncomplete: [da]\n"
        )
        #expect(english.texts["vocabulary/topics.yml"] == Self.texts["vocabulary/topics.yml"])
    }

    @Test func `there and back again is where one was`() throws {
        var content = EditedContent(Self.texts)
        content.texts["places/hallen.md"] = "---\nname: Hallen\npostcode: '9990'\n---\n\nKom.\n"
        content.texts["places/hallen.en.md"] = nil
        let stamped = try stamped(content, "places/hallen", "en", "name: The Hall\n---\n\nCome.\n")
        let arabic = try self.stamped(stamped, "places/hallen", "ar", "name: القاعة\n---\n")
        let (there, _) = try change(arabic, to: "en")
        #expect(there.texts["places/hallen.ar.md"] != arabic.texts["places/hallen.ar.md"])
        let (back, _) = try change(there, to: "da")
        #expect(back.texts == arabic.texts)
    }

    /// The content with a translation that is up to date.
    private func stamped(
        _ content: EditedContent, _ path: String, _ language: String, _ rest: String
    ) throws -> EditedContent {
        var content = content
        content.texts["\(path).\(language).md"] = "---\ntranslation: {of: '', method: human}\n" + rest
        let key = EntryKey(.place, "hallen")
        let stamp = TranslationStamp(
            try #require(content.index[key]), into: LanguageCode(language), content.files)
        return content.applying([stamp.change].compactMap(\.self))
    }

    @Test func `a translation that was out of date stays so`() throws {
        let (english, _) = try change(EditedContent(Self.texts), to: "en")
        #expect(english.texts["places/hallen.da.md"]?.contains("of: '0000000000000000'") == true)
    }

    @Test func `a term without a label in the new language, and a language that is not there, are refused`() {
        var content = EditedContent(Self.texts)
        content.texts["vocabulary/needs.yml"] = "hjaelp: {da: Hjælp}\n"
        #expect(throws: LanguageRefusal.unlabelled(["hjaelp"], in: LanguageCode("en"))) {
            try change(content, to: "en")
        }
        #expect(throws: LanguageRefusal.isMainAlready(.danish)) { try change(content, to: "da") }
        #expect(throws: LanguageRefusal.isNoLanguage("uk", of: content.site)) {
            try change(content, to: "uk")
        }
    }

    @Test func `with a file that nobody could read nothing is changed`() {
        let content = EditedContent(Self.texts)
        #expect(throws: LanguageRefusal.unreadable("content/news/x.md")) {
            try MainLanguageChange(
                to: "en", in: content.site, content.index, content.files, below: "content",
                unread: ["content/news/x.md"])
        }
    }
}
