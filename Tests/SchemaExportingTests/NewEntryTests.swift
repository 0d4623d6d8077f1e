import CatalogCompiling
import CatalogModel
import CatalogSchema
import Diagnostics
import SourceReading
import TestSupport
import Testing

@testable import SchemaExporting

struct NewEntryTests {
    private func text(_ kind: EntryKind, _ title: String = "Ny", _ language: MessageLanguage = .danish)
        -> String
    {
        let words = SchemaWords(language, vocabularies: JSONSchemaTests.vocabularies)
        return NewEntry(words, kind: kind, title: title, today: testDay).text
    }

    /// What the pipeline says of a file whose references lead nowhere.
    private func problems(_ kind: EntryKind, _ text: String) async -> [Diagnostic] {
        var found: [Diagnostic] = []
        let file = SourceFile(path: "content/\(kind.folder)/ny.md", bytes: Array(text.utf8))
        let entries = EntryFiles.group([file], below: ["content"], for: SiteConfiguration())
            .reporting(to: &found)
        let compiler = CatalogCompiler(
            site: SiteConfiguration(), vocabularies: JSONSchemaTests.vocabularies, media: [], today: testDay)
        return await compiler.compile(UnresolvedCatalog(decoding: entries), after: found).diagnostics
    }

    @Test(arguments: EntryKind.allCases, MessageLanguage.allCases)
    func `a new file is a draft without errors`(_ kind: EntryKind, _ language: MessageLanguage) async {
        let found = await problems(kind, text(kind, "Sprogcafé: \"ny\" # 1", language))
        #expect(found.filter { $0.severity == .error }.map(\.message.english) == [])
        #expect(Set(found.map(\.code)).isSubset(of: [.missingField]))
    }

    @Test(arguments: EntryKind.allCases)
    func `every field stands there once, the title filled in`(_ kind: EntryKind) {
        let lines = text(kind, "Ny").split(separator: "\n")
        let keys = lines.map { $0.hasPrefix("# ") ? $0.dropFirst(2) : $0 }
            .compactMap { $0.split(separator: ":").first.map(String.init) }
        for field in ContentSchema.fields(of: kind) {
            #expect(keys.filter { $0 == field.key }.count == 1, "\(field.key)")
        }
        #expect(
            lines.contains {
                $0.hasPrefix("title: 'Ny'") || $0.hasPrefix("name: 'Ny'") || $0.hasPrefix("title: Ny  ")
                    || $0.hasPrefix("name: Ny  ")
            })
        #expect(lines.contains("status: draft"))
    }

    /// Kinds with lines that belong to some of their entries only: another kind of news, a municipality.
    private static let divided: Set<EntryKind> = [.news, .association]

    /// Lines that need something else before they can be right: another entry, a picture.
    private static let dependent: Set<DiagnosticCode> = [.unknownReference, .unknownTerm, .brokenLink]

    @Test(arguments: EntryKind.allCases)
    func `a commented line is right once its sign is taken away`(_ kind: EntryKind) async {
        let text = text(kind)
        var tried = 0
        for field in ContentSchema.fields(of: kind) {
            guard text.contains("\n# \(field.key): ") else { continue }
            let opened = text.replacing("\n# \(field.key): ", with: "\n\(field.key): ")
            let errors = await problems(kind, opened).filter { $0.severity == .error }
            let tolerated = Self.dependent.union(Self.divided.contains(kind) ? [.unknownKey] : [])
            #expect(
                errors.filter { !tolerated.contains($0.code) }.map(\.message.english) == [], "\(field.key)")
            tried += 1
        }
        #expect(tried >= 7)
    }

    @Test(arguments: EntryKind.allCases)
    func `all lines that stand alone are right together`(_ kind: EntryKind) async {
        let text = text(kind)
        // Fields that belong to another kind of news are told so; pictures are not there.
        let tolerated = Self.dependent.union(Self.divided.contains(kind) ? [.unknownKey] : [])
        let opened = ContentSchema.fields(of: kind).reduce(text) { text, field in
            let sample = NewEntry(
                SchemaWords(.danish, vocabularies: JSONSchemaTests.vocabularies), kind: kind, title: "",
                today: testDay
            ).sample(of: field.shape)
            guard sample.standsAlone else { return text }
            return text.replacing("\n# \(field.key): ", with: "\n\(field.key): ")
        }
        let errors = await problems(kind, opened).filter { $0.severity == .error }
        #expect(errors.filter { !tolerated.contains($0.code) }.map(\.message.english) == [])
        #expect(opened != text)
    }

    @Test func `a new contact is a function, which needs no consent`() {
        #expect(text(.contact).contains("\nkind: function "))
    }

    @Test func `the day stands where days are asked for`() {
        #expect(text(.news).contains("\ndate: 2026-11-21 "))
    }
}
