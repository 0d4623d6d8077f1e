import CatalogModel
import CatalogSchema
import Diagnostics
import Foundation
import Testing

@testable import SchemaExporting

struct JSONSchemaTests {
    static let vocabularies: [Vocabulary.Name: Vocabulary] = {
        var topics = Vocabulary()
        var term = Vocabulary.Term(code: "sprog")
        term.labels = [LanguageCode("da"): "Sprog", LanguageCode("en"): "Language"]
        topics.append(term)
        return [.topics: topics]
    }()

    private func schema(_ document: SchemaDocument, _ words: SchemaWords = SchemaWords(.danish)) throws
        -> [String: Any]
    {
        let bytes = JSONSchema(words).bytes(of: document)
        return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    @Test(arguments: EntryKind.allCases)
    func `a kind's schema has its fields, values and needs, and nothing else`(_ kind: EntryKind) throws {
        let json = try schema(.entry(kind))
        let fields = ContentSchema.fields(of: kind)
        #expect(SchemaComparison().mismatches(fields, json) == [])
        #expect(json["required"] == nil)
        let needs = json["else"] as? [String: Any] ?? [:]
        #expect(Set(needs["required"] as? [String] ?? []) == Set(fields.filter(\.isRequired).map(\.key)))
    }

    @Test(arguments: EntryKind.allCases)
    func `a translation's schema has only the texts, and needs none`(_ kind: EntryKind) throws {
        let json = try schema(.translation(kind))
        let properties = try #require(json["properties"] as? [String: Any])
        let texts = ContentSchema.fields(of: kind).filter(\.shape.isTranslatable).map(\.key)
        #expect(Set(properties.keys) == Set(texts + ["translation"]))
        #expect(json["required"] == nil && json["else"] == nil)
        var own = properties
        own["translation"] = nil
        let comparison = SchemaComparison(isTranslation: true)
        #expect(
            comparison.mismatches(ContentSchema.fields(of: kind), json.merging(["properties": own]) { $1 })
                == [])
    }

    @Test func `the schema of the settings has their fields, and asks for those that are needed`() throws {
        let json = try schema(.site)
        #expect(SchemaComparison().mismatches(ContentSchema.site, json) == [])
        let needs = json["allOf"] as? [[String: Any]]
        #expect(needs?.first?["required"] as? [String] == ["title", "base_url", "languages"])
    }

    @Test func `what a field needs inside is asked of all but drafts`() throws {
        let needs = try #require(try schema(.entry(.council))["else"] as? [String: Any])
        let properties = try #require(needs["properties"] as? [String: [String: Any]])
        #expect(properties["term"]?["required"] as? [String] == ["from", "to"])
        #expect((properties["seats"]?["items"] as? [String: Any])?["required"] as? [String] == ["group"])
    }

    @Test func `terms are to choose from where the vocabulary is known`() throws {
        let words = SchemaWords(.english, vocabularies: Self.vocabularies)
        let properties = try #require(
            try schema(.entry(.activity), words)["properties"] as? [String: [String: Any]])
        let items = properties["topics"]?["items"] as? [String: Any]
        #expect(items?["enum"] as? [String] == ["sprog"])
        #expect(items?["enumDescriptions"] as? [String] == ["Language"])
        let audiences = properties["audiences"]?["items"] as? [String: Any]
        #expect(audiences?["enum"] == nil && audiences?["pattern"] != nil)
    }

    @Test func `labels speak the language that was asked for`() throws {
        for (language, label) in [(MessageLanguage.danish, "pris"), (.english, "price")] {
            let properties = try schema(.entry(.activity), SchemaWords(language))["properties"]
            #expect((properties as? [String: [String: Any]])?["price"]?["title"] as? String == label)
        }
    }

    @Test func `all schemas stand in one document by their names`() throws {
        let bytes = JSONSchema(SchemaWords(.danish)).bytes(of: SchemaDocument.all)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let names = SchemaDocument.all.map(\.name)
        #expect(Set((json["$defs"] as? [String: Any] ?? [:]).keys) == Set(names))
        #expect(names.count == 21 && Set(names).count == 21)
    }

    @Test func `every expression can be read`() throws {
        let bytes = JSONSchema(SchemaWords(.danish)).bytes(of: SchemaDocument.all)
        let expressions = Self.patterns(try JSONSerialization.jsonObject(with: Data(bytes)))
        #expect(expressions.count > 50)
        for expression in Set(expressions) {
            #expect(throws: Never.self) { try NSRegularExpression(pattern: expression) }
        }
    }

    private static func patterns(_ json: Any) -> [String] {
        if let list = json as? [Any] { return list.flatMap(patterns) }
        guard let object = json as? [String: Any] else { return [] }
        return object.flatMap { key, value in
            if key == "pattern", let text = value as? String { [text] } else { patterns(value) }
        }
    }
}
