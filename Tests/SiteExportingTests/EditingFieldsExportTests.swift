import CatalogModel
import CatalogSchema
import Foundation
import SitePlanning
import TestSupport
import Testing

@testable import SiteExporting

struct EditingFieldsExportTests {
    /// A field as the form's script takes it.
    private struct Field {
        let key: String
        let help: String
        let rest: [String: Any]

        init(_ parts: [Any]) throws {
            #expect(parts.count == 4)
            key = try #require(parts[0] as? String)
            help = try #require(parts[2] as? String)
            rest = try #require(parts[3] as? [String: Any])
        }

        func item(_ key: String) -> Any? { (rest["item"] as? [String: Any])?[key] }
    }

    private func list(_ folder: String) async throws -> (first: Int, fields: [Field]) {
        let file = try object(#require(try await exported(.example())["redaktion/\(folder).json"]))
        let fields = try #require(file["fields"] as? [[Any]])
        return (try #require(file["first"] as? Int), try fields.map(Field.init))
    }

    private func fields(_ folder: String) async throws -> [String: Field] {
        Dictionary(uniqueKeysWithValues: try await list(folder).fields.map { ($0.key, $0) })
    }

    @Test func `fields are those of the schema, with what the form can check`() async throws {
        let fields = try await fields("activities")
        #expect(
            fields["title"]?.rest["required"] as? Bool == true && fields["title"]?.rest["max"] as? Int == 100)
        #expect(fields["topics"]?.item("of") as? String == "topics")
        #expect(fields["place"]?.rest["kinds"] as? [String] == ["places"])
        #expect(fields["when"]?.rest["type"] as? String == "times")
        #expect(fields["except"]?.rest["type"] as? String == "exceptions")
        #expect(fields["price"]?.rest["pattern"] != nil)
        #expect((fields["price"]?.rest["means"] as? [String: String])?["gratis"] == "free")
        #expect(fields["price"]?.help.hasPrefix("gratis, fra 50 kr") == true)
        #expect(fields["languages"]?.item("of") as? String == "languages")
        #expect((fields["signup"]?.rest["options"] as? [[String]])?.contains(["phone", "telefon"]) == true)
        for key in ["status", "verified", "aliases", "allow", "image"] {
            #expect(fields[key] == nil, "\(key)")
        }
    }

    @Test func `what is the same as an earlier field names it`() async throws {
        let (_, fields) = try await list("associations")
        for (index, field) in fields.enumerated() {
            guard let like = field.rest["like"] as? String else { continue }
            let earlier = try #require(fields[..<index].first { $0.key == like }, "\(field.key)")
            #expect(earlier.rest["like"] == nil)
        }
        #expect(fields.first { $0.key == "statutes" }?.rest["like"] as? String == "website")
        #expect(fields.first { $0.key == "seeks" }?.rest["like"] as? String == "offers")
    }

    @Test func `every required field of every kind is offered or fixed, and seen at once`() async throws {
        for kind in EditingKind.all {
            let (first, fields) = try await list(kind.kind.folder)
            let seen = fields.prefix(first).map(\.key)
            #expect(seen.starts(with: kind.first), "\(kind.kind.folder)")
            for field in ContentSchema.fields(of: kind.kind) where field.isRequired {
                if kind.fixed.contains(where: { $0.key == field.key }) { continue }
                #expect(seen.contains(field.key), "\(kind.kind.folder) \(field.key)")
            }
        }
        #expect(EditingKind.all.map(\.kind) == EditingForm.kinds)
    }

    @Test func `nothing of a person is asked for`() async throws {
        let fields = try await fields("contacts")
        #expect(fields["consent"] == nil && fields["kind"] == nil && fields["role"] != nil)
    }

    @Test func `a field that belongs to some kinds of news says so`() async throws {
        let fields = try await fields("news")
        #expect(fields["deadline"]?.rest["only"] as? [String] == ["kind", "hearing-response", "grant"])
        #expect(fields["expires"]?.rest["only"] == nil)
    }

    @Test func `help does not name codes and files where the form offers a choice`() async throws {
        let fields = try await fields("activities")
        #expect(fields["topics"]?.help == "Hvad det handler om")
        #expect(fields["place"]?.help == "Hvor det foregår")
        for (key, field) in fields {
            #expect(!field.help.contains(".yml") && !field.help.contains("navne på filer"), "\(key)")
        }
    }
}
