import CatalogModel
import Diagnostics
import Testing

@testable import ContentEditing

struct LanguageRemovalTests {
    private func removing(_ code: String, from texts: [String: String]) throws -> [String: String] {
        let content = EditedContent(texts)
        let removal = try LanguageRemoval(code, from: content.site, content.files, below: "content")
        return content.applying(removal.changes).texts
    }

    @Test func `translations, words and names go, and nothing else changes`() throws {
        let left = try removing(
            "ar",
            from: [
                "site.yml":
                    "title: {da: By, ar: مدينة, en: Town}  # navn\nlanguages: [da, en, ar] # sprog\ncomplete: [ar]\nholidays:\n  - date: 2026-12-24\n    name:\n      da: Jul\n      ar: عيد\n",
                "vocabulary/topics.yml":
                    "sprog: {da: Sprog, en: Language, ar: اللغة, meta: {source: x}}\nmad:\n  ar: طعام\n  da: Mad\n",
                "vocabulary/synonyms.yml": "tøj: {da: [tøj, sko], ar: [ملابس, حذاء]}\n",
                "languages/ar.yml": "menu: x\n", "languages/en.yml": "menu: y\n",
                "places/hallen.md": "---\nname: Hallen\n---\n",
                "places/hallen.ar.md": "---\nname: القاعة\n---\n",
                "places/hallen.en.md": "---\nname: The Hall\n---\n",
                "places/borte.ar.md": "---\nname: x\n---\n",
            ])
        #expect(
            left == [
                "site.yml":
                    "title: {da: By, en: Town}  # navn\nlanguages: [da, en] # sprog\ncomplete: []\nholidays:\n  - date: 2026-12-24\n    name:\n      da: Jul\n",
                "vocabulary/topics.yml":
                    "sprog: {da: Sprog, en: Language, meta: {source: x}}\nmad:\n  da: Mad\n",
                "vocabulary/synonyms.yml": "tøj: {da: [tøj, sko]}\n",
                "languages/en.yml": "menu: y\n",
                "places/hallen.md": "---\nname: Hallen\n---\n",
                "places/hallen.en.md": "---\nname: The Hall\n---\n",
            ])
    }

    @Test(arguments: [
        ("languages:\n  - da\n  - ar  # arabisk\n  - en\n", "languages:\n  - da\n  - en\n"),
        ("languages: [ar, da]\n", "languages: [da]\n"),
        ("languages:\n- da\n- ar", "languages:\n- da"),
    ])
    func `the code goes from the list, however it is written`(_ before: String, _ after: String) throws {
        #expect(try removing("ar", from: ["site.yml": before]) == ["site.yml": after])
    }

    @Test func `the main language and one that the site does not have are refused`() {
        let texts = ["site.yml": "languages: [da, en, ar]\n"]
        #expect(throws: LanguageRefusal.isMain(.danish)) { try removing("da", from: texts) }
        #expect(throws: LanguageRefusal.isNoLanguage("arabisk", of: EditedContent.site("da", "en", "ar"))) {
            try removing("arabisk", from: texts)
        }
        let refusal = LanguageRefusal.isNoLanguage("arabisk", of: EditedContent.site("da", "en", "ar"))
        #expect(refusal.message.danish.contains("mente du 'ar'?"))
    }
}
