/// Leaves out of a script what only its authors read: comments on lines of their own, indentation and empty lines.
///
/// Nothing inside a line is touched, and lines stay lines, so a script means the same. Where a text goes over several lines, a
/// blank might belong to it: such a script stays as it is.
enum LeanScript {
    static func bytes(of script: [UInt8]) -> [UInt8] {
        let lines = script.split(separator: UInt8(ascii: "\n")).map { $0.drop(while: isBlank) }
        guard lines.allSatisfy(isWhole) else { return script }
        let kept = lines.filter { !$0.isEmpty && !isComment($0) }
        return kept.reduce(into: []) { bytes, line in
            bytes += line
            bytes.append(UInt8(ascii: "\n"))
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    /// Whether no text begins in the line that ends in another.
    private static func isWhole(_ line: ArraySlice<UInt8>) -> Bool {
        let quotes = line.lazy.filter { $0 == UInt8(ascii: "`") }.count
        return quotes.isMultiple(of: 2) && line.last != UInt8(ascii: "\\")
    }

    private static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
        if line.starts(with: "//".utf8) { return true }
        guard line.starts(with: "/*".utf8), line.count > 3 else { return false }
        // The comment ends with the line, and not before.
        let firstEnd = line.indices.dropFirst(2).dropLast().first {
            line[$0] == UInt8(ascii: "*") && line[$0 + 1] == UInt8(ascii: "/")
        }
        return firstEnd == line.endIndex - 2
    }
}
