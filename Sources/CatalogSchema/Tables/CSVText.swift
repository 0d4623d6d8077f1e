/// A table as text: semicolons, CRLF, every field in quotes, UTF-8 with a byte order mark (RFC 4180).
///
/// Spreadsheets take what begins with `=`, `+`, `-` or `@` for a formula, so such a field begins with a tab, which import
/// takes away again.
package struct CSVText {
    package private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    package init() {}

    package mutating func add(_ row: [String]) {
        for (index, field) in row.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ";")) }
            bytes.append(0x22)
            if Self.looksLikeFormula(field) { bytes.append(0x09) }
            append(doublingQuotes: field)
            bytes.append(0x22)
        }
        bytes += [0x0D, 0x0A]
    }

    private mutating func append(doublingQuotes field: String) {
        var field = field
        field.withUTF8 { field in
            var start = 0
            for position in field.indices where field[position] == 0x22 {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: field[start...position]))
                bytes.append(0x22)
                start = position + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: field[start...]))
        }
    }

    /// Hands out what is written so far; what is added next continues it.
    package mutating func takeBytes() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// Characters of full width are read as the narrow ones by programs for East Asian languages.
    private static func looksLikeFormula(_ field: String) -> Bool {
        switch field.unicodeScalars.first {
        case "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠": true
        default: false
        }
    }
}
