import CatalogModel
import Foundation
import TestSupport
import Testing

@testable import SiteExporting

struct EditingFormExportTests {
    private func form(_ path: String = "redaktion/form.json", _ catalog: Catalog = .example()) async throws
        -> [String: Any]
    {
        try object(#require(try await exported(catalog)[path]))
    }

    @Test func `a contact is a function, and nothing of a person is asked for`() async throws {
        let kinds = try #require(try await form()["kinds"] as? [[String: Any]])
        #expect(
            kinds.map { $0["folder"] as? String } == [
                "activities", "associations", "places", "news", "contacts",
            ])
        #expect(kinds.last?["fixed"] as? [String: String] == ["kind": "function"] && kinds[0]["fixed"] == nil)
    }

    @Test func `it speaks the language of its page, and knows the others`() async throws {
        let danish = try await form()
        let english = try await form("en/editing/form.json")
        #expect((danish["words"] as? [String: String])?["another"] == "Tilføj endnu en")
        #expect((english["words"] as? [String: String])?["another"] == "Add another")
        #expect((english["terms"] as? [String: [[String]]])?["topics"]?.first == ["sprog", "Language"])
        #expect(danish["translations"] as? [String] == ["en", "ar"] && danish["main"] as? String == "da")
        #expect(danish["folder"] as? String == "content/")
    }

    @Test func `languages are codes, with a name where browsers have none`() async throws {
        let form = try await form()
        #expect((form["languages"] as? String)?.split(separator: " ").contains("ar") == true)
        #expect((form["languageNames"] as? [String: String])?["ar"] == nil)
        #expect(!KnownLanguages.codes.contains("kmr") && KnownLanguages.codes.count > 140)
    }

    @Test func `words for what is there already are in a file of their own`() async throws {
        let words = try await form("redaktion/existing.json")
        #expect(words["whichEntry"] as? String == "Hvilken side?")
        #expect((try await form()["words"] as? [String: String])?["whichEntry"] == nil)
    }
}
