/// Leaves out of a script what only its authors read: comments on lines of their own, indentation, empty lines, blanks beside
/// marks such as `=` and `{`, and line ends after which a statement cannot be over or is.
///
/// Where a text goes over several lines, a blank might belong to it: such a script stays as it is. A line with a slash, which
/// may begin a pattern or a comment, or with a backtick keeps its blanks and its end.
enum LeanScript {
    static func bytes(of script: [UInt8]) -> [UInt8] {
        let lines = script.split(separator: UInt8(ascii: "\n")).map { $0.drop(while: isBlank) }
        guard lines.allSatisfy(isWhole) else { return script }
        let kept = lines.filter { !$0.isEmpty && !isComment($0) }
        var bytes = kept.reduce(into: []) { append($1, to: &$0) }
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
        return bytes
    }

    private static func append(_ line: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        guard !line.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "`") }) else {
            bytes += line
            return bytes.append(UInt8(ascii: "\n"))
        }
        var quote: UInt8?
        var isEscaped = false
        for index in line.indices {
            let byte = line[index]
            if quote != nil {
                if !isEscaped && byte == quote { quote = nil }
                isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
            } else if byte == UInt8(ascii: " ") {
                let next = index + 1 < line.endIndex ? line[index + 1] : nil
                if isMark(bytes.last) || isMark(next) { continue }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
            bytes.append(byte)
        }
        if !endsNothing.contains(line.last ?? 0) { bytes.append(UInt8(ascii: "\n")) }
    }

    /// Neither `+` nor `-`, of which two in a row mean something else, nor `<`, since `<!--` begins a comment.
    private static let marks = Array("{}()[]=,;:?&|>*".utf8)
    /// What no statement ends with that the end of the line would end, or ends by itself.
    private static let endsNothing = Array(";{,([".utf8)

    private static func isMark(_ byte: UInt8?) -> Bool { byte.map(marks.contains) ?? false }

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
