import CatalogModel
import CatalogSchema
import ContentEditing
import Diagnostics
import DocumentParsing
import SourceReading

/// Reads one cell the way a line of front matter is read, with the repairs that have one right answer.
struct CellValue {
    /// None where the cell says nothing that can be used.
    private(set) var value: WrittenValue?
    private(set) var problems: [ImportProblem] = []
    /// What stood in the cell and has no place in the field.
    private(set) var rest: String?

    private let place: Place

    /// Where the cell stands.
    struct Place {
        let kind: EntryKind
        let field: FieldDescription
        let row: Int
        let column: Int
        let cell: String
    }

    /// - Parameter others: the fields beside it, since what some fields mean depends on another.
    init(_ place: Place, _ form: CellForm, among others: [YAMLMember]) {
        self.place = place
        if CellRepair.saysNothing(place.cell, place.field) { return }
        let cell = CellRepair.restored(place.cell, place.field)
        if let damage = CellRepair.damage(cell, place.field) {
            add(damage)
            return
        }
        let reading = form.read(cell)
        for doubt in reading.doubts { add(doubt) }
        guard takesPart(place.field) || reading.doubts.allSatisfy(\.isCertain) else { return }
        guard !reading.yaml.isEmpty, reading.yaml != "[]", reading.yaml != "''" else { return }
        read("\(place.field.key): \(reading.yaml)\n", among: others)
    }

    var isBroken: Bool { problems.contains { $0.severity == .error } }

    /// Reads, and mends as long as there is something certain to mend.
    private mutating func read(_ line: String, among others: [YAMLMember]) {
        var file = SourceFile(path: Self.path, bytes: Array(line.utf8))
        for _ in 0..<4 {
            guard let member = YAMLParser().parse(file).value?.members?.first else { break }
            let found = place.kind.value(of: member, among: others, file: Self.path)
            guard let problem = found.problems.first(where: { $0.severity == .error }) else {
                value = found.value
                return
            }
            let fixes = found.problems.flatMap(\.fixes)
            let mended = file.applying(fixes).bytes
            if fixes.isEmpty || mended == file.bytes {
                value = takesPart(place.field) ? found.value : nil
                return add(problem)
            }
            file.bytes = mended
        }
        add(.invalidCell, Message(da: "cellen kan ikke læses", en: "the cell cannot be read"))
    }

    /// Of a list what could be read is of use, too.
    private func takesPart(_ field: FieldDescription) -> Bool {
        if case .list = field.shape { true } else { false }
    }

    private static let path = "cell"

    /// The cell as a line of front matter.
    static func member(_ key: String, _ yaml: String) -> YAMLMember? {
        let file = SourceFile(path: path, bytes: Array("\(key): \(yaml)\n".utf8))
        return YAMLParser().parse(file).value?.members?.first
    }
}

// What there is to say of a cell.
extension CellValue {
    private mutating func add(
        _ code: ImportProblem.Code, _ message: Message, _ severity: Severity = .error,
        suggestion: String? = nil
    ) {
        problems.append(
            ImportProblem(
                code, severity, row: place.row, column: place.column, field: place.field.key,
                value: place.cell, message, suggestion: suggestion))
    }

    private mutating func add(_ damage: CellRepair.Damage) {
        add(
            .spreadsheetDamage,
            damage.original == nil
                ? Message(
                    da: "regnearket har lavet et stort tal om; skriv det igen, og gør kolonnen til tekst",
                    en: "the spreadsheet changed a long number; write it again, and make the column text")
                : Message(
                    da: "regnearket har lavet det om til en dato; skriv det igen, og gør kolonnen til tekst",
                    en: "the spreadsheet made a date of it; write it again, and make the column text"),
            suggestion: damage.original)
    }

    private mutating func add(_ doubt: CellReading.Doubt) {
        switch doubt.meaning {
        case .code: return
        case .several(let codes):
            add(
                .unknownName,
                Message(
                    da: "flere hedder '\(doubt.word)'; skriv en af nøglerne",
                    en: "several are called '\(doubt.word)'; write one of the keys"),
                suggestion: codes.joined(separator: " | "))
        case .unknown(let meant):
            if let meant, meant.isCertain {
                add(
                    .guessedName,
                    Message(
                        da: "'\(doubt.word)' er læst som \(meant.target)",
                        en: "'\(doubt.word)' was read as \(meant.target)"), .warning)
            } else {
                add(.unknownName, doubt.unknown, suggestion: meant?.target)
            }
        }
    }

    private mutating func add(_ problem: Diagnostic) {
        if problem.code == .invalidPhone, useFirstNumber() { return }
        if problem.code == .invalidSchedule, useHalves() { return }
        if ["price", "fee"].contains(place.field.key), useNote() { return }
        if problem.code == .textTooLong || problem.code == .invalidSchedule { rest = place.cell }
        add(
            .invalidCell,
            Message(
                da: problem.sentences(in: .danish).joined(separator: "; "),
                en: problem.sentences(in: .english).joined(separator: "; ")),
            suggestion: problem.suggestion)
    }

    /// The number among the words of a cell.
    private mutating func useFirstNumber() -> Bool {
        guard let number = CellRepair.phones(in: place.cell).first, use(YAMLText.scalar(number)) else {
            return false
        }
        add(
            .movedText,
            Message(
                da: "kun det første nummer er brugt; navne og tider hører til i en kontakt",
                en: "only the first number was used; names and times belong in a contact"), .warning)
        return true
    }

    /// Several times in one cell, which front matter wants on lines of their own.
    private mutating func useHalves() -> Bool {
        for separator in [" og ", " samt ", " and ", " & ", ", ", "/"] {
            let parts = place.cell.split(separator: separator).map { CellRepair.trimmed(String($0)) }
            guard parts.count > 1, use(YAMLText.line(.list(parts.map { .text($0) }))) else { continue }
            add(
                .repairedCell,
                Message(da: "læst som \(parts.count) tider", en: "read as \(parts.count) times"), .warning)
            return true
        }
        return false
    }

    /// A price that is no amount, as a remark.
    private mutating func useNote() -> Bool {
        let note = WrittenValue.record([WrittenMember("note", CellRepair.onOneLine(place.cell))])
        guard use(YAMLText.line(note)) else { return false }
        add(
            .repairedCell,
            Message(
                da: "prisen er ikke ét beløb og står som en bemærkning",
                en: "the price is not one amount and stands as a remark"), .warning)
        return true
    }

    /// Takes another reading of the cell, where nothing is wrong with it.
    private mutating func use(_ yaml: String) -> Bool {
        guard let member = Self.member(place.field.key, yaml) else { return false }
        let found = place.kind.value(of: member, among: [], file: Self.path)
        guard let new = found.value, !found.problems.contains(where: { $0.severity == .error }) else {
            return false
        }
        value = new
        return true
    }
}

extension CellReading.Doubt {
    /// What to say of a word that nothing is called by.
    fileprivate var unknown: Message {
        switch naming {
        case .entry(.contact):
            Message(
                da:
                    "ingen fil i contacts/ hedder '\(word)'; kontakter laves ikke fra en celle, for personer skal have sagt ja",
                en:
                    "no file in contacts/ is called '\(word)'; contacts are not made from a cell, since persons have to agree"
            )
        case .entry(let kind):
            Message(
                da: "ingen fil i \(kind.folder)/ hedder '\(word)'; opret den først, eller ret navnet",
                en: "no file in \(kind.folder)/ is called '\(word)'; make it first, or correct the name")
        case .term(let vocabulary):
            Message(
                da: "'\(word)' står ikke i vocabulary/\(vocabulary.rawValue).yml; vælg et af ordene dér",
                en: "'\(word)' is not in vocabulary/\(vocabulary.rawValue).yml; choose one of the words there"
            )
        case .language, .choice:
            Message(da: "'\(word)' kendes ikke", en: "'\(word)' is not known")
        }
    }
}
