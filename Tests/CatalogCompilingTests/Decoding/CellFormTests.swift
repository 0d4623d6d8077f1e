import CatalogModel
import Diagnostics
import DocumentParsing
import SourceReading
import Testing

@testable import CatalogSchema

/// What stands in a cell of a table is read as the value that it was made of.
struct CellFormTests {
    private static func words(_ language: MessageLanguage) -> CellWords {
        var words = CellWords(language)
        for name in Vocabulary.Name.allCases {
            words.terms[name, default: NameTable()].add("sprog", named: "Sprog")
        }
        for kind in EntryKind.allCases {
            words.entries[kind, default: NameTable()].add("broen", named: "Foreningen Broen | Fjordby")
            words.entries[kind]?.add("proeve", named: "Prøven")
        }
        words.languages.add("da", named: "dansk")
        return words
    }

    @Test(arguments: EntryKind.allCases.flatMap { FieldSamples.all(of: $0) }, MessageLanguage.allCases)
    func `every value of every field comes back from its cell`(
        _ sample: FieldSamples.Sample, _ language: MessageLanguage
    ) throws {
        let file = SourceFile(path: "content/x/test.md", bytes: Array(sample.text.utf8))
        let members = try #require(DocumentParser().parse(file).value.frontMatter).members
        let values = sample.kind.values(of: members, id: "test")
        let words = Self.words(language)
        for column in TableColumn.all(of: sample.kind) {
            guard case .field(let field) = column.content, field.key != "phone",
                let written = values.first(where: { $0.key == field.key })
            else { continue }
            let form = CellForm(field.shape, words)
            let cell = form.cell(written.value)
            let line = "\(field.key): \(form.read(cell).yaml)\n"
            let node = YAMLParser().parse(SourceFile(path: "cell", bytes: Array(line.utf8))).value
            let member = try #require(node?.members?.first, "\(line)")
            let read = sample.kind.value(of: member, among: members, file: "cell")
            #expect(read.value == written.value, "\(cell) → \(line)")
        }
    }

    @Test(arguments: [
        ("ages", "0-6", "0-6 år"), ("ages", "65+", "65 år og op"), ("price", "free", "gratis"),
        ("price", "{amount: 50, per: month}", "50 kr pr. måned"),
        ("price", "{amount: 50, note: med kaffe}", "beløb: 50; bemærkning: med kaffe"),
        ("topics", "[sprog]", "Sprog"), ("organizers", "[broen, proeve]", "broen | Prøven"),
        ("when", "[tirsdag kl. 16-18, torsdag kl. 19-21]", "tirsdag kl. 16-18 | torsdag kl. 19-21"),
        (
            "except", "[holidays, {date: 2026-12-01, moved_to: 2026-12-03 kl. 16-18}]",
            "helligdage | dato: 2026-12-01; flyttet til: 2026-12-03 kl. 16-18"
        ),
        ("childcare", "{answer: yes, note: i salen}", "svar: ja; bemærkning: i salen"),
        ("languages", "[da, en]", "dansk | en"), ("gender", "women-only", "kun kvinder"),
    ])
    func `values stand there in words`(_ key: String, _ yaml: String, _ cell: String) throws {
        let text = FieldSamples.entry(.activity, "\(key): \(yaml)")
        let file = SourceFile(path: "content/x/test.md", bytes: Array(text.utf8))
        let members = try #require(DocumentParser().parse(file).value.frontMatter).members
        let value = try #require(EntryKind.activity.values(of: members, id: "test").first { $0.key == key })
        let field = try #require(ContentSchema.fields(of: .activity).first { $0.key == key })
        #expect(CellForm(field.shape, Self.words(.danish)).cell(value.value) == cell)
    }

    @Test(arguments: [
        ("organizers", "Foreningen Broen | Fjordby", "[]"),
        ("organizers", "prøven, Broen", "[proeve, broen]"),
        ("topics", "sprog; Haveliv", "[sprog]"),
        ("accessibility", "kørestol og elevator", "[wheelchair, lift]"),
        ("when", "mandag kl. 10-12; onsdag kl. 13-14", "[mandag kl. 10-12, onsdag kl. 13-14]"),
        ("fritidspas", "x", "'yes'"), ("gender", "Kun kvinder", "women-only"),
    ])
    func `what people write between values divides them`(_ key: String, _ cell: String, _ yaml: String) throws
    {
        let field = try #require(ContentSchema.fields(of: .activity).first { $0.key == key })
        #expect(CellForm(field.shape, Self.words(.danish)).read(cell).yaml == yaml)
    }
}
