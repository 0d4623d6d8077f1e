import CatalogModel
import Diagnostics
import DocumentParsing
import SourceReading
import Testing

@testable import ContentEditing

struct LanguageAdditionTests {
    private static let samples = LanguageSkeleton.Samples(
        danish: SourceFile(path: "da.yml", bytes: Array("menu: Menu\nsearch: Søg\n".utf8)),
        english: SourceFile(
            path: "en.yml",
            bytes: Array(
                """
                reviewed: yes
                # Around every page
                menu: Menu
                wordsNotReviewed: ""
                search: Search
                searchFound:
                  one: "1 result"
                  other: "{count} results"
                open-graph: en_GB
                searching:
                  stemmer: english
                  folding:
                    "å": "aa"
                  stop-words: >-
                    a the
                    of
                  families:
                    - foot feet
                direction: ltr

                """.utf8)))

    private func adding(_ code: String, to settings: String) throws -> EditedContent {
        let content = EditedContent(["site.yml": settings])
        let addition = try LanguageAddition(
            code, to: content.site, content.files, below: "content", known: [LanguageCode("so")],
            samples: Self.samples)
        return content.applying(addition.changes)
    }

    @Test(arguments: [
        ("languages: [da, en, ar]  # sprog\n", "languages: [da, en, ar, so]  # sprog\n"),
        (
            "languages:\n  - da  # hoved\n  - ar\ntitle: x\n",
            "languages:\n  - da  # hoved\n  - ar\n  - so\ntitle: x\n"
        ),
        ("languages:\n- da\n- ar", "languages:\n- da\n- ar\n- so"),
        ("languages: da\n", "languages: [da, so]\n"),
    ])
    func `the code is put behind the others, however they are written`(_ before: String, _ after: String)
        throws
    {
        let added = try adding("so", to: before)
        #expect(added.texts == ["site.yml": after])
    }

    @Test func `a language without words gets a file with all of them to translate`() throws {
        let added = try adding("sv", to: "languages: [da]\n")
        let words = try #require(added.texts["languages/sv.yml"])
        #expect(words.contains("# Around every page\n# da: Menu\nmenu: Menu\n# da: Søg\nsearch: Search\n"))
        #expect(words.contains("searchFound:\n  one: \"1 result\"\n  other: \"{count} results\"\n"))
        #expect(words.contains("\nreviewed: no\nwordsNotReviewed: \"Nobody"))
        #expect(words.contains("searching:\n  folding:\n    \"å\": \"aa\"\n"))
        #expect(words.contains("from right to left.\ndirection: ltr\n"))
        for gone in ["stemmer", "feet", "a the", "en_GB", "\nreviewed: yes"] {
            #expect(!words.contains(gone))
        }
        let parsed = YAMLParser().parse(SourceFile(path: "sv.yml", bytes: Array(words.utf8)))
        #expect(parsed.diagnostics == [] && parsed.value?.members?.count == 7)
    }

    @Test func `what is no code, and what is there already, is refused`() {
        #expect(throws: LanguageRefusal.noCode("somali")) { try adding("somali", to: "languages: [da]\n") }
        #expect(LanguageRefusal.noCode("somali").message.english.contains("did you mean 'so'?"))
        #expect(throws: LanguageRefusal.isThere(LanguageCode("ar"))) {
            try adding("ar", to: "languages: [da]\n")
        }
    }
}
