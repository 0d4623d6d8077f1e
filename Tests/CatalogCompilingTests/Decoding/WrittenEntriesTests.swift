import CatalogModel
import Diagnostics
import Foundation
import SourceReading
import Testing

@testable import CatalogCompiling
@testable import CatalogSchema

/// What was read is written, and read again as the same.
struct WrittenEntriesTests {
    @Test(arguments: EntryKind.allCases.flatMap { FieldSamples.all(of: $0) })
    func `every value of every field is read again as it was written`(_ sample: FieldSamples.Sample) {
        expectSame(sample.kind, [(nil, sample.text)])
    }

    @Test func `every entry of the town is read again as it was written, in every language`() throws {
        var count = 0
        for kind in EntryKind.allCases {
            for (_, texts) in try Self.texts(of: kind).sorted(by: { $0.key < $1.key }) {
                expectSame(kind, texts)
                count += texts.count
            }
        }
        #expect(count > 300)
    }

    @Test(arguments: [
        ("price: free", "free"), ("price: {amount: 50}", "50 kr"), ("price: '12,50'", "'12,50 kr'"),
        ("ages: 65-", "'65+'"), ("ages: 0-6", "'0-6'"), ("signup: {way: phone}", "phone"),
        ("capacity: 025", "25"), ("last_date: '2026-12-01'", "2026-12-01"),
        ("when: [{weekly: tuesday, from: 16, to: 18}]", "[tirsdag kl. 16-18]"),
        ("except: [2026-10-13, holidays]", "[holidays, 2026-10-13]"),
        ("alert: {text: Lukket i uge 42}", "Lukket i uge 42"), ("childcare: {answer: yes}", "'yes'"),
    ])
    func `a value is written in its simplest form`(_ field: String, _ written: String) {
        let members = Entries(.activity, [(nil, FieldSamples.entry(.activity, field))]).written(nil)
        #expect(members.last.map { YAMLText.line($0.value) } == written)
    }

    @Test func `what is as if nothing were written is not written`() {
        let text = FieldSamples.entry(.activity, "status: active\naudiences: []\naliases: []")
        let keys = Entries(.activity, [(nil, text)]).written(nil).map(\.key)
        #expect(keys == ["title", "summary", "organizers", "topics"])
    }

    private func expectSame(
        _ kind: EntryKind, _ texts: [(LanguageCode?, String)], _ location: SourceLocation = #_sourceLocation
    ) {
        let first = Entries(kind, texts)
        let again = texts.map { language, text in
            let body = text.components(separatedBy: "\n---\n").dropFirst().joined(separator: "\n---\n")
            return (language, "---\n\(YAMLText.text(of: first.written(language)))---\n\(body)")
        }
        let second = Entries(kind, again)
        let report = again.map(\.1).joined(separator: "\n")
        #expect(first.problems == [], "\(texts)", sourceLocation: location)
        #expect(second.problems == [], "\(report)", sourceLocation: location)
        #expect(first.isSame(as: second), "\(report)", sourceLocation: location)
    }

    /// The texts of the entries of a kind, by id; the main language's before the others.
    private static func texts(of kind: EntryKind) throws -> [String: [(LanguageCode?, String)]] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Town/content/\(kind.folder)")
        var texts: [String: [(LanguageCode?, String)]] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted(by: {
            $0.count < $1.count
        })
        where name.hasSuffix(".md") {
            let parts = name.dropLast(3).split(separator: ".").map(String.init)
            let language = parts.count > 1 ? LanguageCode(parts[1]) : nil
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            texts[parts[0], default: []].append((language, text))
        }
        return texts
    }

    typealias SourceLocation = Testing.SourceLocation
}

/// An entry of any kind, decoded from its files.
private struct Entries {
    private let kind: EntryKind
    private let catalog: UnresolvedCatalog

    init(_ kind: EntryKind, _ texts: [(LanguageCode?, String)]) {
        self.kind = kind
        let files = texts.map { language, text in
            let name = language.map { "test.\($0.code).md" } ?? "test.md"
            return (language, SourceFile(path: "content/\(kind.folder)/\(name)", bytes: Array(text.utf8)))
        }
        let entry = EntryFiles(
            key: EntryKey(kind, "test"), main: files[0].1,
            translations: files.dropFirst().compactMap { language, file in
                language.map { EntryFiles.Translation(language: $0, file: file) }
            })
        catalog = UnresolvedCatalog(decoding: [entry])
    }

    var problems: [String] {
        catalog.diagnostics.filter { $0.severity == .error }.map {
            "\($0.location.range.start.line): \($0.message.english)"
        }
    }

    func written(_ language: LanguageCode?) -> [WrittenMember] { written(language, kind.schematicType) }

    private func written<Entry: SchematicEntry>(
        _ language: LanguageCode?, _: Entry.Type
    ) -> [WrittenMember] {
        catalog[Entry.self].first?.entry.written(in: language) ?? []
    }

    func isSame(as other: Entries) -> Bool { isSame(as: other, kind.schematicType) }

    private func isSame<Entry: SchematicEntry>(as other: Entries, _: Entry.Type) -> Bool {
        values(of: Entry.self) == other.values(of: Entry.self)
    }

    /// The entry without what tells in which form its texts were written.
    private func values<Entry: SchematicEntry>(of _: Entry.Type) -> [Entry] {
        catalog[Entry.self].map { unresolved in
            var entry = unresolved.entry
            entry.common.textsMark = nil
            return entry
        }
    }
}
