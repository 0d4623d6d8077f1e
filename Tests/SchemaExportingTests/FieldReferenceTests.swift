import CatalogModel
import CatalogSchema
import Diagnostics
import Foundation
import Testing

@testable import SchemaExporting

struct FieldReferenceTests {
    @Test(arguments: MessageLanguage.allCases)
    func `the reference in Documentation is what the schema makes of it`(_ language: MessageLanguage) throws {
        let path = Self.root + "/Documentation/Fields.\(language.rawValue).md"
        let text = FieldReference(language).text
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            Issue.record("\(path) was recorded; look at it before it is committed")
        }
        let written = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
        #expect(written == text, "run 'make docs'")
    }

    @Test(arguments: MessageLanguage.allCases, EntryKind.allCases)
    func `every field of a kind is in its section or among those of every kind`(
        _ language: MessageLanguage, _ kind: EntryKind
    ) throws {
        let reference = Reference(FieldReference(language).text)
        let position = try #require(EntryKind.allCases.firstIndex(of: kind))
        let common = reference.sections[EntryKind.allCases.count]
        let keys = Set(reference.sections[position].keys).union(common.keys)
        #expect(keys == Set(ContentSchema.fields(of: kind).map(\.key)))
    }

    @Test(arguments: MessageLanguage.allCases)
    func `a field shows its values and inner fields, and nothing else`(_ language: MessageLanguage) throws {
        let reference = Reference(FieldReference(language).text)
        let sections =
            EntryKind.allCases.map { ContentSchema.fields(of: $0) } + [
                ContentSchema.fields(of: .page), Self.fields(ContentSchema.translation), ContentSchema.site,
                Self.fields(ContentSchema.termMeta), Self.fields(ContentSchema.synonymMeta),
            ]
        #expect(reference.sections.count == sections.count)
        var compared = 0
        for (fields, section) in zip(sections, reference.sections) {
            for field in fields {
                guard let text = section[field.key] else { continue }
                let expected = Self.words(of: field.shape).union(field.standards).union([field.key])
                #expect(
                    reference.words(text, without: Self.helps(of: field, language)) == expected,
                    "\(field.key)")
                compared += 1
            }
        }
        #expect(compared > 90)
    }

    @Test(arguments: MessageLanguage.allCases)
    func `a field says whether it is needed and translated`(_ language: MessageLanguage) throws {
        let section = Reference(FieldReference(language).text).sections[1]
        let isDanish = language == .danish
        #expect(
            section["title"]?.contains(
                isDanish ? "\n- Skal udfyldes, oversættes.\n" : "\n- Required, translated.\n") == true)
        #expect(section["capacity"]?.contains(isDanish ? "\n- Valgfrit.\n" : "\n- Optional.\n") == true)
        #expect(section["summary"]?.contains("160") == true)
    }

    private static func fields(_ shape: ValueShape) -> [FieldDescription] {
        if case .record(let fields) = shape { fields } else { [] }
    }

    /// What stands between backquotes for a value.
    private static func words(of shape: ValueShape) -> Set<String> {
        switch shape {
        case .choice(let choices): Set(choices.map(\.name))
        case .term(let name): ["vocabulary/\(name.rawValue).yml"]
        case .reference(let kinds):
            kinds.count == 1 ? [kinds[0].folder + "/", ".md"] : [".md", "associations/broen"]
        case .list(let element): words(of: element)
        case .record(let fields):
            fields.reduce(into: []) { $0.formUnion(words(of: $1.shape).union([$1.key])) }
        case .members(let key, let value): words(of: key).union(words(of: value))
        case .either(let shapes): shapes.reduce(into: []) { $0.formUnion(words(of: $1)) }
        case .text, .number: []
        default: Set(shape.samples.isEmpty ? [shape.example] : shape.samples)
        }
    }

    /// Help texts, which may name anything.
    private static func helps(of field: FieldDescription, _ language: MessageLanguage) -> [String] {
        [field.help.text(in: language).sentence] + inner(field.shape).flatMap { helps(of: $0, language) }
    }

    private static func inner(_ shape: ValueShape) -> [FieldDescription] {
        switch shape {
        case .list(let element): inner(element)
        case .record(let fields): fields
        case .either(let shapes): shapes.flatMap(inner)
        default: []
        }
    }

    private static let root: String = {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { url.deleteLastPathComponent() }
        return url.path
    }()
}

/// The reference read again: sections, and in each the text about each field.
private struct Reference {
    let sections: [[String: String]]

    init(_ text: String) {
        sections = text.components(separatedBy: "\n## ").dropFirst().map { section in
            let fields = section.components(separatedBy: "\n### `").dropFirst().map { field in
                (String(field.prefix { $0 != "`" }), "`" + field + "\n")
            }
            return Dictionary(fields, uniquingKeysWith: { first, _ in first })
        }
    }

    func words(_ text: String, without helps: [String]) -> Set<String> {
        var text = text
        for help in helps where !help.isEmpty { text = text.replacingOccurrences(of: help, with: "") }
        let parts = text.components(separatedBy: "`")
        return Set(parts.enumerated().filter { $0.offset % 2 == 1 }.map(\.element))
    }
}
