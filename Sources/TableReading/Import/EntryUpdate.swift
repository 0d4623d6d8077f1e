import CatalogCompiling
import CatalogModel
import CatalogSchema
import ContentEditing
import Diagnostics
import DocumentParsing
import SourceReading

/// What a row changes in the file of an entry that exists.
struct EntryUpdate {
    private(set) var problems: [ImportProblem] = []
    private(set) var changes: [(key: String, old: String, new: String)] = []
    private(set) var file: FileChange?
    private(set) var isRefused = false

    private let row: ReadRow
    private let source: ImportSource
    private var edits: [SourceEdit] = []

    init(_ row: ReadRow, of key: EntryKey, _ source: ImportSource, overwrites: Bool) {
        (self.row, self.source) = (row, source)
        guard let entry = source.content[key], let document = entry.files.first?.document,
            let frontMatter = document.frontMatter, let text = source.files[document.path]
        else {
            refuse(.unreadable(row, key))
            return
        }
        let members = frontMatter.members
        let current = Dictionary(
            source.kind.values(of: members, id: key.id).map { ($0.key, $0.value) },
            uniquingKeysWith: { first, _ in first })
        for (meaning, column, cell) in row.filled {
            guard let field = source.field(meaning), let form = source.forms[meaning] else { continue }
            let shown = source.rows[key.id]?[meaning] ?? current[field.key].map { form.cell($0) } ?? ""
            if CellRepair.plain(shown) == cell { continue }
            let place = CellValue.Place(
                kind: source.kind, field: field, row: row.number, column: column, cell: cell)
            change(place, form, shown, members, current[field.key], frontMatter, text)
        }
        if problems.contains(where: { $0.severity == .error }) { isRefused = true }
        guard !edits.isEmpty, !isRefused else { return }
        if let problem = staleness(of: key), !overwrites {
            refuse(problem)
        } else {
            file = FileChange(text, edits)
        }
    }

    private mutating func refuse(_ problem: ImportProblem) {
        problems.append(problem)
        isRefused = true
    }

    private mutating func change(
        _ place: CellValue.Place, _ form: CellForm, _ shown: String, _ members: [YAMLMember],
        _ current: WrittenValue?, _ frontMatter: FrontMatter, _ text: SourceFile
    ) {
        let key = place.field.key
        let member = members[key]
        if source.kind == .contact, ["kind", "name"].contains(key), isPerson(members) {
            return refuse(.person(place))
        }
        if place.cell == "-" {
            if place.field.isRequired { return problems.append(.required(place)) }
            guard let member else { return }
            changes.append((key, shown, ""))
            edits.append(SourceEdit(member.lines, ""))
            return
        }
        let read = CellValue(place, form, among: members)
        problems += read.problems
        guard !read.isBroken, var value = read.value else { return }
        if value != current { value = keepingHidden(value, current, shown, form) }
        guard value != current else { return }
        changes.append((key, shown, place.cell))
        edits.append(edit(key, value, member, frontMatter, text))
    }

    private func isPerson(_ members: [YAMLMember]) -> Bool { members["kind"]?.value.text == "person" }

    /// What the entry names and the table does not show, such as a person who did not agree to it, is kept.
    private func keepingHidden(
        _ value: WrittenValue, _ current: WrittenValue?, _ shown: String, _ form: CellForm
    ) -> WrittenValue {
        guard case .list(.names(.entry, _)) = form, case .list(let new) = value,
            case .list(let old)? = current,
            case .list(let offered)? = items(shown, form)
        else { return value }
        return .list(new + old.filter { !offered.contains($0) && !new.contains($0) })
    }

    private func items(_ shown: String, _ form: CellForm) -> WrittenValue? {
        guard let items = CellValue.member("shown", form.read(shown).yaml)?.value.elements else {
            return .list([])
        }
        return .list(items.compactMap { $0.text.map { .text($0) } })
    }

    private func edit(
        _ key: String, _ value: WrittenValue, _ member: YAMLMember?, _ frontMatter: FrontMatter,
        _ text: SourceFile
    ) -> SourceEdit {
        let lines = YAMLText.text(of: [WrittenMember(key, value)]).utf8.split(separator: 0x0A)
            .map { String(Substring($0)) }.joined(separator: text.lineEnd)
        if let member {
            return SourceEdit(SourceRange(member.keyRange.start, member.value.range.end), lines)
        }
        let place = SourcePosition(line: frontMatter.closingLine, column: 1)
        return SourceEdit(SourceRange(place, place), lines + text.lineEnd)
    }

    /// Whether somebody changed the entry after the table was made.
    private func staleness(of key: EntryKey) -> ImportProblem? {
        guard let column = source.stampColumn, let stamp = row[column],
            let now = source.rows[key.id]?[column],
            stamp != now
        else { return nil }
        return .changedSinceExport(row, key)
    }
}

extension YAMLMember {
    /// The lines of the member, the end of the last one among them.
    fileprivate var lines: SourceRange {
        let end = value.range.end
        let isOnNextLine = end.column == 1 && end.line > keyRange.start.line
        return SourceRange(
            SourcePosition(line: keyRange.start.line, column: 1),
            SourcePosition(line: isOnNextLine ? end.line : end.line + 1, column: 1))
    }
}

extension ImportProblem {
    fileprivate static func unreadable(_ row: ReadRow, _ key: EntryKey) -> ImportProblem {
        ImportProblem(
            .unreadableFile, row: row.number,
            Message(
                da: "felterne i \(key) kan ikke læses; kør brobygger check, og ret dem først",
                en: "the fields of \(key) cannot be read; run brobygger check, and mend them first"))
    }

    fileprivate static func required(_ place: CellValue.Place) -> ImportProblem {
        ImportProblem(
            .requiredField, row: place.row, column: place.column, field: place.field.key, value: place.cell,
            Message(
                da:
                    "'\(place.field.label.danish)' kan ikke slettes; skriv en anden tekst, eller lad cellen være tom",
                en:
                    "'\(place.field.label.english)' cannot be deleted; write another text, or leave the cell empty"
            ))
    }

    static func person(_ place: CellValue.Place) -> ImportProblem {
        ImportProblem(
            .personNotImported, row: place.row, column: place.column, field: place.field.key,
            Message(
                da: "en persons navn og samtykke skrives kun i personens egen fil",
                en: "the name and the consent of a person are written in the person's own file only"))
    }

    fileprivate static func changedSinceExport(_ row: ReadRow, _ key: EntryKey) -> ImportProblem {
        ImportProblem(
            .changedSinceExport, row: row.number,
            Message(
                da: "\(key) er ændret, siden regnearket blev hentet; hent det igen, eller kør med --theirs",
                en: "\(key) was changed after the table was made; get it again, or run with --theirs"))
    }
}
