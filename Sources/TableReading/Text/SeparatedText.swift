import Diagnostics

/// Reads tables written as text (RFC 4180), whatever stands between their fields.
struct SeparatedText {
    private let bytes: [UInt8]
    private let separator: UInt8
    private var position = 0
    private var number = 0

    /// The first rows, in which the names of the columns are looked for.
    private static let headerRows = 10
    private static let separators = [UInt8(ascii: ";"), UInt8(ascii: ","), 0x09]

    static func read(
        _ bytes: [UInt8], counting knows: ([String]) -> Int
    ) throws(TableProblem) -> ReadTable {
        var (text, remark) = TextEncoding.text(of: bytes)
        let named = separatorLine(&text)
        var best: (separator: UInt8, score: Int) = (named ?? separators[0], -1)
        if named == nil {
            for separator in separators {
                var reader = SeparatedText(text, separator)
                var score = 0
                for _ in 0..<headerRows {
                    guard let row = try? reader.row() else { break }
                    score = max(score, knows(row.cells))
                }
                if score > best.score { best = (separator, score) }
            }
        }
        var reader = SeparatedText(text, best.separator)
        if named != nil { reader.number = 1 }
        var rows: [ReadTable.Row] = []
        while let row = try reader.row() { rows.append(row) }
        return ReadTable(rows: rows, remarks: [remark].compactMap(\.self))
    }

    private init(_ bytes: [UInt8], _ separator: UInt8) { (self.bytes, self.separator) = (bytes, separator) }

    /// What a first line `sep=;` names, which is taken away.
    private static func separatorLine(_ text: inout [UInt8]) -> UInt8? {
        guard text.starts(with: "sep=".utf8), text.count > 4 else { return nil }
        let end = text.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
        guard end == 5 else { return nil }
        let separator = text[4]
        let isPair = end + 1 < text.count && text[end] == 0x0D && text[end + 1] == 0x0A
        text.removeFirst(min(text.count, end + (isPair ? 2 : 1)))
        return separator
    }

    /// The next row; none after the last one.
    private mutating func row() throws(TableProblem) -> ReadTable.Row? {
        guard position < bytes.count else { return nil }
        number += 1
        var cells: [String] = []
        while true {
            cells.append(try field())
            guard cells.count <= ReadTable.columnLimit || isAtLineEnd else {
                // Nothing but separators behind the last cell is how some programs pad their lines.
                skipSeparators()
                if isAtLineEnd { break }
                throw .tooManyColumns(row: number)
            }
            if isAtLineEnd { break }
            position += 1
        }
        skipLineEnd()
        return try ReadTable.checked(cells, number: number)
    }

    private var isAtLineEnd: Bool {
        position >= bytes.count || bytes[position] == 0x0A || bytes[position] == 0x0D
    }

    private mutating func skipSeparators() {
        while position < bytes.count, bytes[position] == separator { position += 1 }
    }

    private mutating func skipLineEnd() {
        guard position < bytes.count else { return }
        if bytes[position] == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A { position += 1 }
        position += 1
    }

    /// The field at the position, which is then at the separator or line end behind it.
    private mutating func field() throws(TableProblem) -> String {
        var field: [UInt8] = []
        if position < bytes.count, bytes[position] == 0x22 {
            position += 1
            try readQuoted(into: &field)
        }
        // What stands behind the closing quotation mark belongs to the field, as spreadsheets take it.
        while position < bytes.count, bytes[position] != separator, !isAtLineEnd {
            field.append(bytes[position])
            position += 1
        }
        return String(decoding: field, as: UTF8.self)
    }

    private mutating func readQuoted(into field: inout [UInt8]) throws(TableProblem) {
        while position < bytes.count {
            if bytes[position] == 0x22 {
                position += 1
                guard position < bytes.count, bytes[position] == 0x22 else { return }
            }
            field.append(bytes[position])
            position += 1
        }
        throw .openQuote(row: number)
    }
}
