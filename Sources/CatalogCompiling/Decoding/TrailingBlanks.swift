import Diagnostics
import DocumentParsing

/// Finds blanks at the ends of lines, which nobody sees and which make changes look larger than they are.
enum TrailingBlanks {
    /// One problem for a file, at the first such place; its fix takes away all of them.
    static func problems(in document: Document) -> [Diagnostic] {
        let ranges = ranges(in: document.bytes, bodyFrom: document.body?.startLine ?? .max)
        guard let first = ranges.first else { return [] }
        return [
            Diagnostic(
                .trailingBlanks, at: SourceLocation(file: document.path, range: first),
                ranges.count == 1
                    ? Message(da: "linjen ender med blanktegn", en: "the line ends with spaces")
                    : Message(
                        da: "\(ranges.count) linjer ender med blanktegn",
                        en: "\(ranges.count) lines end with spaces"),
                remedy: Message(da: "slet dem", en: "delete them"),
                fixes: ranges.map { SourceEdit($0, "") })
        ]
    }

    /// In the body two or more spaces break the line (CommonMark 6.7), so there only a single space is a slip.
    private static func ranges(in bytes: [UInt8], bodyFrom bodyLine: Int) -> [SourceRange] {
        var ranges: [SourceRange] = []
        var line = 1
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            if end > start, isBlank(bytes[end - 1]) {
                let text = bytes[start..<end].lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start
                if line < bodyLine || text == start || end - text == 1 && bytes[text] == 0x20 {
                    let column = bytes[start..<text].count { $0 & 0xC0 != 0x80 } + 1
                    ranges.append(SourceRange(line: line, column: column, length: end - text))
                }
            }
            (start, line) = (end + 1, line + 1)
        }
        return ranges
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
