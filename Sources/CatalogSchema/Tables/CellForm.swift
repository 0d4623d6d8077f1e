package import CatalogModel
import Diagnostics

/// How the values of a field stand in the cells of a table: as labels and sentences, several with ` | ` between them.
///
///     tirsdag kl. 16-18 | torsdag kl. 19-21
///     beløb: 50; pr.: måned; bemærkning: inkl. kaffe
///
/// What cannot be said so without being taken for something else stands as in front matter, `{amount: 50, …}`.
package indirect enum CellForm: Sendable {
    /// What names stand for.
    package enum Naming: Hashable, Sendable {
        case choice, language
        case term(Vocabulary.Name)
        case entry(EntryKind)
    }

    case names(Naming, NameTable)
    /// A text, a day, a number, a sentence of times.
    case plain
    /// `0046 …` for `+46 …`, since spreadsheets take a plus for the beginning of a sum.
    case phone
    /// `3-6 år`, since spreadsheets take `3-6` for a day.
    case ages
    case point
    case list(CellForm)
    case record([Part])
    /// Named values whose names nobody can list beforehand.
    case members
    case either([CellForm])

    /// A field of a record.
    package struct Part: Sendable {
        let key: String
        let label: String
        let folded: Set<[UInt8]>
        let form: CellForm
    }

    package init(_ shape: ValueShape, _ words: CellWords) {
        switch shape {
        case .choice(let choices): self = .names(.choice, words.names(of: choices))
        case .term(let name): self = .names(.term(name), words.terms[name] ?? NameTable())
        case .reference(let kinds) where kinds.count == 1:
            self = .names(.entry(kinds[0]), words.entries[kinds[0]] ?? NameTable())
        case .pattern(let name, _, _): self = Self.pattern(name, words)
        case .coordinates: self = .point
        case .list(let element): self = .list(CellForm(element, words))
        case .record(let fields): self = .record(fields.map { Part($0, words) })
        case .members: self = .members
        case .either(let shapes): self = .either(shapes.map { CellForm($0, words) })
        case .text, .number, .date, .time, .reference, .schedule: self = .plain
        }
    }

    private static func pattern(_ name: String, _ words: CellWords) -> CellForm {
        switch name {
        case ValueShape.languageCode.patternName: .names(.language, words.languages)
        case ValueType<PhoneNumber>.phone.shape.patternName: .phone
        case ValueType<Ages>.ages.shape.patternName: .ages
        case ValueType<Price>.price.shape.firstPatternName: .names(.choice, words.prices)
        default: .plain
        }
    }

    /// Whether a value has parts, so that it could be divided in another way than it was joined.
    var isJoined: Bool {
        switch self {
        case .list, .record, .members: true
        case .either(let forms): forms.contains(where: \.isJoined)
        case .names, .plain, .phone, .ages, .point: false
        }
    }
}

extension CellForm.Part {
    init(_ field: FieldDescription, _ words: CellWords) {
        key = field.key
        label = words.text(field.label)
        folded = Set([field.label.danish, field.label.english, field.key].map { NearMiss.fold($0) })
        form = CellForm(field.shape, words)
    }
}

extension ValueShape {
    fileprivate var firstPatternName: String? {
        if case .either(let shapes) = self { shapes.first?.patternName } else { nil }
    }

    fileprivate var patternName: String? {
        if case .pattern(let name, _, _) = self { name } else { nil }
    }
}

extension WrittenValue {
    /// The same with every scalar as a text, as cells have it.
    var asTexts: WrittenValue {
        switch self {
        case .text, .moment, .number, .decimal, .flag: .text(scalarText)
        case .list(let items): .list(items.map(\.asTexts))
        case .record(let members): .record(members.map { WrittenMember($0.key, $0.value.asTexts) })
        }
    }

    /// The text of a scalar; empty for anything else.
    var scalarText: String {
        switch self {
        case .text(let text), .moment(let text): text
        case .number(let number): String(number)
        case .decimal(let number): String(describing: number)
        case .flag(let flag): String(flag)
        case .list, .record: ""
        }
    }
}
