package import Diagnostics

/// A table as a file has it, before anybody knows what its columns mean.
package struct ReadTable: Hashable, Sendable {
    /// A row and its number, counted from 1 as spreadsheets do.
    package struct Row: Hashable, Sendable {
        package var number: Int
        package var cells: [String]

        package init(number: Int, cells: [String]) { (self.number, self.cells) = (number, cells) }
    }

    package var rows: [Row]
    /// What was guessed about the file, for whoever gave it.
    package var remarks: [Message] = []

    package init(rows: [Row], remarks: [Message] = []) { (self.rows, self.remarks) = (rows, remarks) }

    /// In bytes, rows and columns: what is larger is no list that people keep.
    package static let sizeLimit = 20 * 1024 * 1024
    static let rowLimit = 50_000
    static let columnLimit = 200

    /// Reads a workbook or a text, whichever the bytes are.
    ///
    /// - Parameter knows: how many of the names in a row are columns that can be read; it decides between separators.
    package static func read(
        _ bytes: [UInt8], counting knows: ([String]) -> Int
    ) throws(TableProblem) -> ReadTable {
        guard bytes.count <= sizeLimit else { throw .tooLarge }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return try Workbook.read(bytes) }
        if let other = Self.otherFormat(bytes) { throw .otherFormat(other) }
        return try SeparatedText.read(bytes, counting: knows)
    }

    private static func otherFormat(_ bytes: [UInt8]) -> String? {
        let beginnings: [([UInt8], String)] = [
            ([0xD0, 0xCF, 0x11, 0xE0], ".xls"), (Array("%PDF".utf8), "PDF"), (Array("{\\rtf".utf8), "RTF"),
            (Array("<html".utf8), "HTML"), (Array("<!DOC".utf8), "HTML"),
        ]
        return beginnings.first { bytes.starts(with: $0.0) }?.1
    }

    /// The row within the limits; empty cells at its end say nothing.
    static func checked(_ cells: [String], number: Int) throws(TableProblem) -> Row {
        guard number <= rowLimit else { throw .tooManyRows }
        var cells = cells
        while cells.last?.isEmpty ?? false { cells.removeLast() }
        guard cells.count <= columnLimit else { throw .tooManyColumns(row: number) }
        return Row(number: number, cells: cells)
    }
}

/// Why a file cannot be read as a table.
package enum TableProblem: Error, Hashable {
    case tooLarge, tooManyRows
    case tooManyColumns(row: Int)
    case otherFormat(String)
    /// A quotation mark that is opened in a row and never closed.
    case openQuote(row: Int)
    case brokenWorkbook(Message)
    /// No row has the names of three columns.
    case noHeader(seen: [String])

    package var message: Message {
        switch self {
        case .tooLarge:
            Message(da: "filen er på over 20 MB", en: "the file has more than 20 MB")
        case .tooManyRows:
            Message(da: "regnearket har over 50.000 rækker", en: "the table has more than 50,000 rows")
        case .tooManyColumns(let row):
            Message(
                da: "række \(row) har over 200 kolonner", en: "row \(row) has more than 200 columns")
        case .otherFormat(let name):
            Message(
                da: "filen er \(name); gem den i regnearket som Excel-projektmappe (.xlsx) eller CSV UTF-8",
                en: "the file is \(name); save it in the spreadsheet as Excel workbook (.xlsx) or CSV UTF-8")
        case .openQuote(let row):
            Message(
                da: "i række \(row) begynder et anførselstegn, som aldrig slutter",
                en: "in row \(row) a quotation mark begins that never ends")
        case .brokenWorkbook(let reason):
            Message(
                da: "projektmappen kan ikke læses: \(reason.danish)",
                en: "the workbook cannot be read: \(reason.english)")
        case .noHeader(let seen):
            Message(
                da:
                    "ingen af de første 10 rækker har navnene på mindst tre felter\(Self.seen(seen, "; de første navne er"))",
                en:
                    "none of the first 10 rows names at least three fields\(Self.seen(seen, "; the first names are"))"
            )
        }
    }

    private static func seen(_ names: [String], _ text: String) -> String {
        names.isEmpty ? "" : "\(text) " + names.map { "'\($0)'" }.joined(separator: ", ")
    }
}
