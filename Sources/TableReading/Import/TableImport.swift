package import CatalogModel
import CatalogSchema
package import ContentEditing
package import Diagnostics

/// What a table would change in the content.
///
/// An empty cell leaves a field as it is, `-` clears it. A row that is missing deletes nothing. New entries are drafts. Of an
/// entry that exists a row is used whole or not at all; of a new one what could be read is a beginning.
package struct TableImport: Sendable {
    /// What becomes of a row.
    package enum Outcome: String, Sendable { case unchanged, updated, new, problem }

    package struct Row: Sendable {
        package let number: Int
        package let outcome: Outcome
        package let key: EntryKey?
        /// The fields that change, with the old and the new value.
        package var changes: [(key: String, old: String, new: String)] = []
        package var file: FileChange?
    }

    package private(set) var rows: [Row] = []
    package private(set) var problems: [ImportProblem] = []
    package let remarks: [Message]
    /// Whether any column was taken for the title; where none was, that is said once.
    private let hasTitles: Bool

    /// - Parameter overwrites: whether rows count also where the entry was changed after the table was made.
    package init(
        _ table: ReadTable, into source: ImportSource, overwrites: Bool = false
    ) throws(TableProblem) {
        let header = try TableHeader.find(in: table, source.names)
        remarks = table.remarks
        for (index, name) in header.unknown { problems.append(.unknownColumn(name, index, header.row)) }
        hasTitles = header.columns.contains { $0.meaning == source.column(of: source.titleKey) }
        if !hasTitles, !header.columns.contains(where: { $0.meaning == source.idColumn }) {
            problems.append(.noTitleColumn(source.titleKey, header.row))
        }
        let entries = RowEntries(source)
        let read = table.rows.filter { $0.number > header.row }.compactMap {
            ReadRow($0, header, source)
        }
        var used: [EntryKey: Int] = [:]
        var makers = DraftMaker(source)
        let matched = read.map { ($0, entries.match($0)) }
        for (_, match) in matched { if case .entry(let key, _) = match { used[key, default: 0] += 1 } }
        for (row, match) in matched { use(row, match, used, source, overwrites, &makers) }
    }

    private mutating func use(
        _ row: ReadRow, _ match: RowEntries.Match, _ used: [EntryKey: Int], _ source: ImportSource,
        _ overwrites: Bool, _ drafts: inout DraftMaker
    ) {
        if let place = row.personalNumber { return refuse(row, [.personalNumber(row, place)]) }
        switch match {
        case .entry(let key, let isGuess):
            if used[key, default: 0] > 1 { return refuse(row, [.duplicate(row, key)], key) }
            if isGuess { problems.append(.guessedEntry(row, key)) }
            let update = EntryUpdate(row, of: key, source, overwrites: overwrites)
            problems += update.problems
            let outcome: Outcome = update.isRefused ? .problem : update.file == nil ? .unchanged : .updated
            rows.append(
                Row(
                    number: row.number, outcome: outcome, key: key,
                    changes: update.isRefused ? [] : update.changes,
                    file: update.isRefused ? nil : update.file))
        case .unknownKey(let problem): refuse(row, [problem])
        case .new:
            let draft = drafts.draft(row)
            problems += draft.problems.filter { hasTitles || $0.code != .noTitle }
            rows.append(
                Row(
                    number: row.number, outcome: draft.file == nil ? .problem : .new, key: draft.key,
                    file: draft.file))
        case .heading: problems.append(.heading(row))
        }
    }

    private mutating func refuse(_ row: ReadRow, _ found: [ImportProblem], _ key: EntryKey? = nil) {
        problems += found
        rows.append(Row(number: row.number, outcome: .problem, key: key))
    }

    /// Takes back the rows whose files would have errors, which say what is wrong with them.
    package mutating func refuse(_ errors: [Diagnostic]) {
        let byFile = Dictionary(grouping: errors, by: \.location.file)
        for index in rows.indices {
            guard let path = rows[index].file?.path, let found = byFile[path] else { continue }
            problems += found.map { .refusedByCheck($0, row: rows[index].number) }
            rows[index] = Row(number: rows[index].number, outcome: .problem, key: rows[index].key)
        }
    }

    package var changes: [FileChange] { rows.compactMap(\.file) }

    package func count(_ outcome: Outcome) -> Int { rows.count { $0.outcome == outcome } }

    /// Whether anything has to be looked at before the table is whole in the content.
    package var hasErrors: Bool { problems.contains { $0.severity == .error } }
}

extension ImportProblem {
    static func unknownColumn(_ name: String, _ index: Int, _ row: Int) -> ImportProblem {
        ImportProblem(
            .unknownColumn, .warning, row: row, column: index, value: name,
            Message(
                da: "kolonnen er ikke et felt og er ikke brugt; se felterne med brobygger schema --reference",
                en: "the column is no field and was not used; brobygger schema --reference shows the fields"))
    }

    static func noTitleColumn(_ key: String, _ row: Int) -> ImportProblem {
        ImportProblem(
            .noTitle, row: row,
            Message(
                da:
                    "ingen kolonne er forstået som den med navnene, så der laves ingen kladder; kald den '\(key)'",
                en: "no column was taken for the one with the names, so no drafts are made; call it '\(key)'")
        )
    }

    static func duplicate(_ row: ReadRow, _ key: EntryKey) -> ImportProblem {
        ImportProblem(
            .duplicateRow, row: row.number,
            Message(
                da: "flere rækker er om \(key); ingen af dem er brugt",
                en: "several rows are about \(key); none of them was used"))
    }

    static func guessedEntry(_ row: ReadRow, _ key: EntryKey) -> ImportProblem {
        ImportProblem(
            .guessedEntry, .warning, row: row.number,
            Message(
                da: "rækken har ingen nøgle og er læst som \(key), der hedder det samme",
                en: "the row has no key and was read as \(key), which has the same name"),
            suggestion: key.id)
    }

    static func personalNumber(_ row: ReadRow, _ column: Int) -> ImportProblem {
        ImportProblem(
            .personalNumber, row: row.number, column: column,
            Message(
                da:
                    "cellen rummer måske et CPR-nummer; rækken er ikke brugt, og tallet må ikke ligge i regnearket",
                en:
                    "the cell may hold a CPR number; the row was not used, and the number must not be in the table"
            ))
    }

    static func heading(_ row: ReadRow) -> ImportProblem {
        ImportProblem(
            .heading, .warning, row: row.number,
            Message(
                da: "rækken har kun én celle og er taget for en overskrift",
                en: "the row has one cell only and was taken for a heading"))
    }

    static func refusedByCheck(_ diagnostic: Diagnostic, row: Int) -> ImportProblem {
        let diagnostic = diagnostic.withoutPersonalNumbers
        return ImportProblem(
            .refusedByCheck, row: row,
            Message(
                da: diagnostic.sentences(in: .danish).joined(separator: "; ")
                    + " [\(diagnostic.code.rawValue)]",
                en: diagnostic.sentences(in: .english).joined(separator: "; ")
                    + " [\(diagnostic.code.rawValue)]"),
            suggestion: diagnostic.suggestion)
    }
}
