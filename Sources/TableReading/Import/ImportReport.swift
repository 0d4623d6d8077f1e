import CatalogModel
import CatalogSchema
import ContentEditing
package import Diagnostics

/// What a person gets to read after a table was tried: what would change, and what to look at, row by row.
package struct ImportReport: Sendable {
    private let result: TableImport
    private let source: ImportSource
    private let language: MessageLanguage

    package init(_ result: TableImport, _ source: ImportSource, _ language: MessageLanguage) {
        (self.result, self.source, self.language) = (result, source, language)
    }

    /// The lines for a terminal, in the order of the rows.
    package var text: [String] {
        var lines: [(row: Int, text: String)] = []
        for row in result.rows {
            switch row.outcome {
            case .new:
                lines.append(
                    (row.number, "\(word(.rowWord)) \(row.number): \(word(.draft)) \(row.file?.path ?? "")"))
            case .updated:
                lines += row.changes.map { change in
                    let values = change.new.isEmpty ? "−'\(change.old)'" : "'\(change.old)' → '\(change.new)'"
                    return (
                        row.number,
                        "\(word(.rowWord)) \(row.number): \(row.key?.description ?? ""): \(label(change.key)): \(values)"
                    )
                }
            case .unchanged, .problem: continue
            }
        }
        lines += result.problems.map { ($0.row, line($0)) }
        let sorted = lines.enumerated().sorted { ($0.element.row, $0.offset) < ($1.element.row, $1.offset) }
        return result.remarks.map { $0.text(in: language) }
            + sorted.map { PersonalNumber.masked($0.element.text) }
    }

    private func line(_ problem: ImportProblem) -> String {
        var place = "\(word(.rowWord)) \(problem.row)"
        if problem.column != nil { place += ", \(word(.columnWord)) \(problem.columnName)" }
        if let field = problem.field { place += " (\(label(field)))" }
        let message = problem.message.text(in: language)
        // Most sentences name the value already, and some what to write.
        let isNamed = problem.value.isEmpty || message.contains("'\(problem.value)'")
        let value = isNamed ? "" : " '\(short(problem.value))':"
        let severity = problem.severity == .error ? word(.error) : word(.warning)
        let hint = problem.suggestion.map { "'\($0)'" }
        let meant = hint.map { message.contains($0) ? "" : "; \(word(.meant)) \($0)?" } ?? ""
        return "\(place): \(severity):\(value) \(message)\(meant) [\(problem.code.rawValue)]"
    }

    /// In one line, as much of it as shows which cell is meant.
    private func short(_ text: String) -> String {
        let line = text.utf8.split(separator: 0x0A).map { String(Substring($0)) }.joined(separator: " ")
        let start = line.unicodeScalars.prefix(60)
        return line.unicodeScalars.count > 60 ? String(String.UnicodeScalarView(start)) + "…" : line
    }

    /// The last line: `312 rows: 251 unchanged, 40 updated, 12 new, 9 with problems; nothing written`.
    package func summary(isWritten: Bool) -> Message {
        let counts = [TableImport.Outcome.unchanged, .updated, .new, .problem].map { result.count($0) }
        let (rows, files) = (result.rows.count, result.changes.count)
        let da =
            "\(rows) \(rows == 1 ? "række" : "rækker"): \(counts[0]) \(counts[0] == 1 ? "uændret" : "uændrede"), \(counts[1]) \(counts[1] == 1 ? "opdateret" : "opdaterede"), \(counts[2]) \(counts[2] == 1 ? "ny" : "nye"), \(counts[3]) med problemer"
        let en =
            "\(rows) \(rows == 1 ? "row" : "rows"): \(counts[0]) unchanged, \(counts[1]) updated, \(counts[2]) new, \(counts[3]) with problems"
        return isWritten
            ? Message(
                da: "\(da); \(files) \(files == 1 ? "fil" : "filer") skrevet",
                en: "\(en); \(files) \(files == 1 ? "file" : "files") written")
            : Message(da: "\(da); intet skrevet", en: "\(en); nothing written")
    }

    /// What to look at as a table, for whoever goes through it with the spreadsheet beside.
    package var csv: [UInt8] {
        var table = CSVText()
        table.add(
            language == .danish
                ? ["række", "kolonne", "felt", "kode", "niveau", "værdi", "besked", "forslag"]
                : ["row", "column", "field", "code", "level", "value", "message", "suggestion"])
        for problem in result.problems.sorted(by: { ($0.row, $0.column ?? -1) < ($1.row, $1.column ?? -1) }) {
            table.add([
                String(problem.row), problem.columnName, problem.field.map { label($0) } ?? "",
                problem.code.rawValue, problem.severity == .error ? word(.error) : word(.warning),
                problem.value, PersonalNumber.masked(problem.message.text(in: language)),
                problem.suggestion ?? "",
            ])
        }
        return table.bytes
    }

    private func label(_ key: String) -> String {
        source.columns.first { $0.key == key }.map { $0.label.text(in: language) } ?? key
    }

    private enum Word { case rowWord, columnWord, draft, error, warning, meant }

    private func word(_ word: Word) -> String {
        let message =
            switch word {
            case .rowWord: Message(da: "række", en: "row")
            case .columnWord: Message(da: "kolonne", en: "column")
            case .draft: Message(da: "ny kladde", en: "new draft")
            case .error: Message(da: "fejl", en: "error")
            case .warning: Message(da: "advarsel", en: "warning")
            case .meant: Message(da: "mente du", en: "did you mean")
            }
        return message.text(in: language)
    }
}
