/// A worksheet before it is written in a form: headings, tables and lines to fill in.
package struct Worksheet: Hashable, Sendable {
    package let name: WorksheetName
    /// The code of the language it is in.
    package let language: String
    package let title: String
    package var blocks: [Block] = []

    package enum Block: Hashable, Sendable {
        case heading(String)
        case text(String)
        case list([String])
        /// Points to be ticked off.
        case boxes([String])
        /// Cells that are empty are to be filled in.
        case table(header: [String], rows: [[String]])
        /// Two by two fields with room for notes, by the words for columns and rows.
        case fields(columns: [String], rows: [String], labels: [[String]])
        /// A line to fill in behind its label; what is known already stands on it.
        case line(String, known: String = "")
    }

    /// By which a worksheet is known again wherever it lies.
    package static let mark = "brobygger:worksheet"

    /// Beginnings of the names that such files have, which `.gitignore` knows, too.
    package static let fileNames = ["worksheet-", "arbejdspapir-"]
}
