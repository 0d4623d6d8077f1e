import CatalogCompiling
import CatalogModel
import CatalogSchema
import ContentEditing
import Diagnostics
import DocumentParsing

/// Makes drafts of rows that are about nothing that is there yet.
struct DraftMaker {
    struct Draft {
        var key: EntryKey?
        var file: FileChange?
        var problems: [ImportProblem] = []
    }

    private let source: ImportSource
    private var taken: Set<String> = []
    /// The last number behind each id that several rows would have.
    private var lastNumbers: [String: Int] = [:]

    init(_ source: ImportSource) { self.source = source }

    mutating func draft(_ row: ReadRow) -> Draft {
        var draft = Draft()
        if let problem = person(row) { return Draft(problems: [problem]) }
        var members: [WrittenMember] = []
        var body: [String] = []
        for (meaning, column, cell) in row.filled where cell != "-" {
            guard let field = source.field(meaning), let form = source.forms[meaning] else { continue }
            let place = CellValue.Place(
                kind: source.kind, field: field, row: row.number, column: column, cell: cell)
            let read = CellValue(place, form, among: Self.parsed(members))
            draft.problems += read.problems
            // A draft without a place can be worked on, and one that names a place that is not there would be refused.
            if let value = read.value, !read.problems.contains(where: { $0.code == .unknownName }) {
                members.append(WrittenMember(field.key, value))
            }
            if let rest = read.rest { keep(rest, of: field, in: &members, &body) }
        }
        guard let title = Self.text(of: source.titleKey, in: members) else {
            draft.problems.append(.noTitle(row))
            return draft
        }
        let id = freeID(title, row)
        draft.key = EntryKey(source.kind, id)
        draft.file = FileChange(
            path: "\(source.folder)/\(id).md", old: nil, new: Array(text(members, body).utf8))
        return draft
    }

    /// What has no room in its field stands where there is room for words.
    private func keep(
        _ text: String, of field: FieldDescription, in members: inout [WrittenMember], _ body: inout [String]
    ) {
        let line = CellRepair.onOneLine(text)
        let hasNote = source.column(of: "when_note") != nil && !members.contains { $0.key == "when_note" }
        if field.key == "when", hasNote, line.unicodeScalars.count <= 200 {
            members.append(WrittenMember("when_note", line))
        } else {
            body.append(line)
        }
    }

    /// In the order of the schema, with the status that keeps it from being published.
    private func text(_ members: [WrittenMember], _ body: [String]) -> String {
        let order = ContentSchema.fields(of: source.kind).map(\.key)
        let sorted =
            (members.filter { $0.key != "status" } + [WrittenMember("status", Status.draft.rawValue)])
            .sorted { (order.firstIndex(of: $0.key) ?? 0) < (order.firstIndex(of: $1.key) ?? 0) }
        let text = "---\n" + YAMLText.text(of: sorted) + "---\n"
        return body.isEmpty ? text : text + "\n" + body.map(Self.escaped).joined(separator: "\n\n") + "\n"
    }

    /// A text as Markdown that shows just this text.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            if "\\`*_{}[]<>#|&!".unicodeScalars.contains(scalar) { escaped += "\\" }
            escaped.unicodeScalars.append(scalar)
        }
        // What stands at the beginning of a line may begin a list.
        guard let first = escaped.utf8.first, "+-=".utf8.contains(first) else { return escaped }
        return "\\" + escaped
    }

    private static func parsed(_ members: [WrittenMember]) -> [YAMLMember] {
        members.compactMap { CellValue.member($0.key, YAMLText.line($0.value)) }
    }

    private static func text(of key: String, in members: [WrittenMember]) -> String? {
        guard case .text(let text)? = members.first(where: { $0.key == key })?.value else { return nil }
        return text
    }

    private mutating func freeID(_ title: String, _ row: ReadRow) -> String {
        let made = ContentSchema.id(from: title)
        let base = made.isEmpty ? "\(source.kind.rawValue)-\(row.number)" : String(made.prefix(70))
        var (id, number) = (base, lastNumbers[base, default: 1])
        while isTaken(id) {
            number += 1
            id = "\(base)-\(number)"
        }
        lastNumbers[base] = number
        taken.insert(id)
        return id
    }

    private func isTaken(_ id: String) -> Bool {
        let key = EntryKey(source.kind, id)
        return taken.contains(id) || source.content[key] != nil || source.content.owner(ofAlias: key) != nil
    }

    /// Only functions are made by import: a person has to agree first, on paper or by mail, and has a file of their own.
    private func person(_ row: ReadRow) -> ImportProblem? {
        guard source.kind == .contact else { return nil }
        let cell = source.column(of: "kind").flatMap { row[$0] } ?? ""
        let isFunction = ["function", "funktion", "fælles telefon eller mail"].contains(cell.lowercased())
        guard !isFunction else { return nil }
        return ImportProblem(
            .personNotImported, row: row.number,
            Message(
                da:
                    "personer oprettes ikke fra et regneark, for de skal have sagt ja; brug brobygger new contacts, eller skriv slags: function",
                en:
                    "persons are not made from a table, since they have to agree first; use brobygger new contacts, or write kind: function"
            ))
    }
}

extension ImportProblem {
    fileprivate static func noTitle(_ row: ReadRow) -> ImportProblem {
        ImportProblem(
            .noTitle, row: row.number,
            Message(
                da: "rækken har ingen titel, som kan bruges, så der er ikke lavet en kladde",
                en: "the row has no title that can be used, so no draft was made"))
    }
}
