import CatalogCompiling
import CatalogModel
import CatalogSchema
import Diagnostics
import Testing

@testable import ContentEditing

struct TranslationStampTests {
    static let key = EntryKey(.place, "hallen")
    static let main =
        "---\nname: Hallen\nsummary: Stor hal\ntransport: Bus 2\nstreet: Gade 1\n---\n\nKom ind.\n\nEller bliv ude.\n"

    private func stamped(_ content: EditedContent, _ language: String) -> EditedContent {
        guard let entry = content.index[Self.key] else { return content }
        let stamp = TranslationStamp(entry, into: LanguageCode(language), content.files)
        return content.applying([stamp.change].compactMap(\.self))
    }

    @Test func `a new file shows the texts as comments and is in order as it is`() async throws {
        let content = stamped(EditedContent(["places/hallen.md": Self.main]), "ar")
        let text = try #require(content.texts["places/hallen.ar.md"])
        #expect(
            text.hasSuffix(
                "\n# name: Hallen\n# transport: Bus 2\n# summary: Stor hal\n# Kom ind.\n#\n# Eller bliv ude.\n---\n"
            ))
        #expect(text.hasPrefix("---\ntranslation: {of: '"))
        #expect(await content.problems.filter { $0.location.file.hasSuffix("ar.md") } == [])
    }

    @Test(arguments: [
        ("---\nname: Hall\n---\n", "---\nname: Hall\ntranslation: {of: 'F'}\n---\n"),
        (
            "---\ntranslation: {method: human} # mig\n---\n",
            "---\ntranslation: {of: 'F', method: human} # mig\n---\n"
        ),
        (
            "---\ntranslation:\n  method: human\n  reviewed: 2026-10-01\n---\n",
            "---\ntranslation:\n  of: 'F'\n  method: human\n  reviewed: 2026-10-01\n---\n"
        ),
        (
            "---\ntranslation: {method: human, of: 'aaaaaaaaaaaaaaaa'}\n---\n",
            "---\ntranslation: {method: human, of: 'F'}\n---\n"
        ),
    ])
    func `a file that is there gets the fingerprint and no other change`(_ before: String, _ after: String)
        async throws
    {
        let content = stamped(
            EditedContent(["places/hallen.md": Self.main, "places/hallen.en.md": before]), "en")
        let entry = try #require(content.index[Self.key])
        let fingerprint = try #require(entry.files.first.map { Fingerprint(of: $0.document, .place).text })
        #expect(content.texts["places/hallen.en.md"] == after.replacing("'F'", with: "'\(fingerprint)'"))
        #expect(await !content.problems.map(\.code).contains(.outdatedTranslation))
    }

    @Test func `a stamped translation is outdated once a text changes, and not when another field does`()
        async
    {
        let start = EditedContent([
            "places/hallen.md": Self.main, "places/hallen.en.md": "---\nname: Hall\n---\n",
        ])
        var content = stamped(start, "en")
        content.texts["places/hallen.md"] = Self.main.replacing("Gade 1", with: "Gade 2")
        #expect(await !content.problems.map(\.code).contains(.outdatedTranslation))
        for (old, new) in [("Stor hal", "Lille hal"), ("Kom ind", "Gå ind"), ("transport: Bus 2\n", "")] {
            content.texts["places/hallen.md"] = Self.main.replacing(old, with: new)
            #expect(await content.problems.map(\.code).contains(.outdatedTranslation))
        }
    }
}
