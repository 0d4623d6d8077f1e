import CatalogModel
import CatalogSchema
import Diagnostics
import Testing

/// What every field tells its editors, whatever is made from the schema.
struct ContentSchemaTests {
    /// A field, and the keys that lead to it.
    struct Field: Sendable, CustomTestStringConvertible {
        let path: String
        let description: FieldDescription

        var testDescription: String { path }
    }

    static let all: [Field] =
        EntryKind.allCases.flatMap { kind in
            ContentSchema.fields(of: kind).flatMap { fields($0, below: kind.folder) }
        } + ContentSchema.site.flatMap { fields($0, below: "site.yml") }
        + fields(in: ContentSchema.translation, below: "translation")
        + fields(in: ContentSchema.termMeta, below: "meta")

    private static func fields(_ field: FieldDescription, below path: String) -> [Field] {
        let path = path + "." + field.key
        return [Field(path: path, description: field)] + fields(in: field.shape, below: path)
    }

    private static func fields(in shape: ValueShape, below path: String) -> [Field] {
        switch shape {
        case .record(let inner): inner.flatMap { fields($0, below: path) }
        case .list(let element): fields(in: element, below: path)
        case .either(let shapes): shapes.flatMap { fields(in: $0, below: path) }
        default: []
        }
    }

    private static let standards = ["HSDS ", "schema.org ", "OpenActive ", "Popolo ", "OParl "]

    @Test func `the walk comes to records in lists and in either form`() {
        let paths = Set(Self.all.map(\.path))
        let deep = [
            "activities.price.per", "activities.when.weekly", "council.meetings.agenda.kind",
            "contacts.consent.recorded_by", "places.temporarily_closed.why", "site.yml.holidays.name",
            "translation.of", "meta.source", "news.image.people",
        ]
        #expect(deep.filter { !paths.contains($0) } == [])
    }

    @Test(arguments: all)
    func `a field says in both languages what to write`(_ field: Field) {
        let help = field.description.help
        for text in [help.danish, help.english] {
            #expect(text.utf8.count >= 10)
            #expect(text.utf8.count <= 120)
            #expect(text.utf8.last != UInt8(ascii: "."))
            #expect(text.unicodeScalars.first?.properties.isWhitespace == false)
        }
        #expect(help.danish != help.english)
        #expect(help.danish != field.description.label.danish)
        #expect(help.english != field.description.label.english)
    }

    @Test(arguments: all)
    func `a field names standards by their names, each once`(_ field: Field) {
        let names = field.description.standards
        #expect(Set(names).count == names.count)
        for name in names {
            let standard = Self.standards.first { name.hasPrefix($0) }
            #expect(standard != nil)
            let property = name.utf8.dropFirst(standard?.utf8.count ?? 0)
            #expect(!property.isEmpty && !property.contains(0x20))
            // Those standards have several kinds of object, so the name says of which.
            if ["HSDS ", "Popolo ", "OParl "].contains(standard) {
                #expect(property.split(separator: UInt8(ascii: ".")).count == 2)
            }
        }
    }

    @Test(arguments: EntryKind.allCases)
    func `no two fields of a kind are called the same`(_ kind: EntryKind) {
        let fields = ContentSchema.fields(of: kind)
        #expect(Set(fields.map(\.key)).count == fields.count)
        #expect(Set(fields.map(\.label.danish)).count == fields.count)
        #expect(Set(fields.map(\.label.english)).count == fields.count)
    }

    @Test(arguments: all)
    func `the names of the values to choose from differ in Danish`(_ field: Field) {
        guard case .choice(let choices) = field.description.shape else { return }
        #expect(Set(choices.map(\.label.danish)).count == choices.count)
        #expect(choices.allSatisfy { !$0.label.danish.isEmpty })
    }
}
