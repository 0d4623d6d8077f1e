import CatalogModel
import CatalogSchema
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

    private func kind(_ folder: String, in form: [String: Any]) throws -> [String: Any] {
        try #require((form["kinds"] as? [[String: Any]])?.first { $0["folder"] as? String == folder })
    }

    private func fields(_ folder: String) async throws -> [String: [String: Any]] {
        let fields = try await kind(folder, in: form())["fields"] as? [[String: Any]]
        return Dictionary(uniqueKeysWithValues: try #require(fields).map { ($0["key"] as? String ?? "", $0) })
    }

    @Test func `fields are those of the schema, with what the form can check`() async throws {
        let fields = try await fields("activities")
        #expect(fields["title"]?["required"] as? Bool == true && fields["title"]?["max"] as? Int == 100)
        #expect(fields["topics"]?["type"] as? String == "list")
        #expect((fields["topics"]?["item"] as? [String: Any])?["of"] as? String == "topics")
        #expect(fields["place"]?["kinds"] as? [String] == ["places"])
        #expect(fields["when"]?["type"] as? String == "times")
        #expect(fields["except"]?["type"] as? String == "exceptions")
        #expect(fields["price"]?["type"] as? String == "text" && fields["price"]?["pattern"] != nil)
        #expect((fields["price"]?["means"] as? [String: String])?["gratis"] == "free")
        #expect((fields["price"]?["help"] as? String)?.hasPrefix("gratis, fra 50 kr") == true)
        #expect((fields["languages"]?["item"] as? [String: Any])?["of"] as? String == "languages")
        #expect(fields["signup"]?["type"] as? String == "choice")
        for key in ["status", "verified", "aliases", "allow", "image"] {
            #expect(fields[key] == nil, "\(key)")
        }
    }

    @Test func `every required field of every kind is offered or fixed, and seen at once`() async throws {
        for kind in EditingKind.all {
            let offered = try await fields(kind.kind.folder)
            for field in ContentSchema.fields(of: kind.kind) where field.isRequired {
                if kind.fixed.contains(where: { $0.key == field.key }) { continue }
                #expect(offered[field.key]?["first"] as? Bool == true, "\(kind.kind.folder) \(field.key)")
            }
            for key in kind.first { #expect(offered[key] != nil, "\(kind.kind.folder) \(key)") }
        }
    }

    @Test func `a contact is a function, and nothing of a person is asked for`() async throws {
        let contact = try await kind("contacts", in: form())
        #expect(contact["fixed"] as? [String: String] == ["kind": "function"])
        let fields = try await fields("contacts")
        #expect(fields["consent"] == nil && fields["kind"] == nil && fields["role"] != nil)
    }

    @Test func `a field that belongs to some kinds of news says so`() async throws {
        let fields = try await fields("news")
        #expect(fields["deadline"]?["only"] as? [String] == ["kind", "hearing-response", "grant"])
        #expect(fields["expires"]?["only"] == nil)
    }

    @Test func `it speaks the language of its page, and knows the others`() async throws {
        let danish = try await form()
        let english = try await form("en/editing/form.json")
        #expect((danish["words"] as? [String: String])?["another"] == "Tilføj endnu en")
        #expect((english["words"] as? [String: String])?["another"] == "Add another")
        #expect((english["terms"] as? [String: [[String]]])?["topics"]?.first == ["sprog", "Language"])
        #expect(danish["translations"] as? [String] == ["en", "ar"] && danish["main"] as? String == "da")
        #expect(danish["folder"] as? String == "content/")
        #expect((danish["languages"] as? [[String]])?.contains(["ar", "arabisk"]) == true)
    }

    @Test func `help does not name codes and files where the form offers a choice`() async throws {
        let fields = try await fields("activities")
        #expect(fields["topics"]?["help"] as? String == "Hvad det handler om")
        #expect(fields["place"]?["help"] as? String == "Hvor det foregår")
        for (key, field) in fields {
            let help = field["help"] as? String ?? ""
            #expect(!help.contains(".yml") && !help.contains("navne på filer"), "\(key)")
        }
    }
}
