import CatalogModel
import SourceReading
import Testing

@testable import Starting

struct StarterEntryTests {
    private static let none = StarterText(values: [:])
    private let entry = StarterEntry(
        kind: .place, id: "hus",
        danish: FrontMatterText(
            "---\nname: Huset\ncategory: cultural-centre\nopening_hours:\n  - mandag kl. 9-10\n---\n\nTekst\n",
            none),
        english: FrontMatterText("---\nname: The house\n---\n\nText\n", none), isDraft: false)

    private func files(_ languages: String...) -> [String: String] {
        let files = entry.files(in: languages.map { LanguageCode($0) })
        return files.reduce(into: [:]) { $0[$1.path] = String(decoding: $1.bytes, as: UTF8.self) }
    }

    @Test func `the main language has all fields, a translation only texts`() throws {
        let files = files("da", "en", "ar")
        #expect(files.keys.sorted() == ["content/places/hus.en.md", "content/places/hus.md"])
        #expect(files["content/places/hus.md"]?.hasPrefix("---\nname: Huset\ncategory: ") == true)
        let english = try #require(files["content/places/hus.en.md"])
        #expect(english.hasPrefix("---\nname: The house\ntranslation: {of: '"))
        #expect(english.hasSuffix(", method: human}\n---\n\nText\n"))
    }

    @Test func `either language can be the main one`() {
        let files = files("en", "da")
        #expect(
            files["content/places/hus.md"]
                == "---\nname: The house\ncategory: cultural-centre\nopening_hours:\n  - mandag kl. 9-10\n---\n\nText\n"
        )
        #expect(files["content/places/hus.da.md"]?.hasPrefix("---\nname: Huset\ntranslation: ") == true)
    }
}
