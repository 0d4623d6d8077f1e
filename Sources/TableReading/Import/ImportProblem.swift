package import Diagnostics

/// What somebody has to look at after a table was read.
package struct ImportProblem: Hashable, Sendable {
    /// What is wrong, in words for programs.
    package enum Code: String, CaseIterable, Sendable {
        case unknownColumn = "unknown-column"
        case unknownName = "unknown-name"
        case guessedName = "guessed-name"
        case guessedEntry = "guessed-entry"
        case invalidCell = "invalid-cell"
        case repairedCell = "repaired-cell"
        case spreadsheetDamage = "spreadsheet-damage"
        case duplicateRow = "duplicate-row"
        case changedSinceExport = "changed-since-export"
        case requiredField = "required-field"
        case personNotImported = "person-not-imported"
        case personalNumber = "personal-number"
        case noTitle = "no-title"
        case heading
        case movedText = "moved-text"
        case unknownKey = "unknown-key"
        case unreadableFile = "unreadable-file"
        case refusedByCheck = "refused-by-check"
    }

    package var code: Code
    package var severity: Severity
    /// As the spreadsheet counts.
    package var row: Int
    /// From 0; none where the whole row is meant.
    package var column: Int?
    /// The key of the field.
    package var field: String?
    /// What the cell says, as much of it as shows which one is meant; empty where a report must not repeat it.
    package var value: String
    package var message: Message
    /// What to write instead.
    package var suggestion: String?

    package init(
        _ code: Code, _ severity: Severity = .error, row: Int, column: Int? = nil, field: String? = nil,
        value: String = "", _ message: Message, suggestion: String? = nil
    ) {
        (self.code, self.severity, self.row, self.column, self.field) = (code, severity, row, column, field)
        (self.value, self.message, self.suggestion) = (
            Self.shown(value), message, suggestion.map { PersonalNumber.masked($0) }
        )
    }

    /// In characters.
    private static let longestValue = 200

    /// A cell may have thousands of problems, so no more of a long one is looked at than a report has room for.
    private static func shown(_ value: String) -> String {
        let start = value.unicodeScalars.prefix(2 * longestValue)
        let masked = PersonalNumber.masked(String(String.UnicodeScalarView(start)))
        guard masked.unicodeScalars.count > longestValue else { return masked }
        return String(String.UnicodeScalarView(masked.unicodeScalars.prefix(longestValue))) + "…"
    }

    /// The letters above the column: A to Z, then AA.
    package var columnName: String { column.map(Self.letters) ?? "" }

    private static func letters(_ index: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(0x41 + index % 26)))
        return index < 26 ? letter : letters(index / 26 - 1) + letter
    }
}
