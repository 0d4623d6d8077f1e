internal import Diagnostics
internal import SourceReading

/// Looks at a body before libcmark does: 0.30.2 needs time that grows with the square of the nesting.
struct MarkdownNesting {
    /// Quotes and lists inside each other; the longest that is found in real texts is four.
    static let limit = 16
    /// Each link takes one, and libcmark looks back over those without an end.
    private static let bracketLimit = 4_000

    let bytes: [UInt8]
    let range: Range<Int>

    /// The text of the first line that opens more quotes and lists than allowed.
    func firstLineTooDeep() -> Range<Int>? {
        var start = range.lowerBound
        while start < range.upperBound {
            let end = min(bytes.lineEnd(from: start), range.upperBound)
            let text = bytes.skippingBlanks(from: start, to: end)
            if text < end, isTooDeep(text..<end) { return text..<end }
            start = end + 1
        }
        return nil
    }

    private func isTooDeep(_ line: Range<Int>) -> Bool {
        var offset = line.lowerBound
        for _ in 0...Self.limit {
            guard let length = markerLength(at: offset, to: line.upperBound) else { return false }
            if isThematicBreak(offset..<line.upperBound) { return false }
            offset = bytes.skippingBlanks(from: offset + length, to: line.upperBound)
        }
        return true
    }

    /// The length of the marker of a quote or a list item at `offset`, if one is there.
    private func markerLength(at offset: Int, to end: Int) -> Int? {
        guard offset < end else { return nil }
        switch bytes[offset] {
        case Byte.greaterThan: return 1
        case Byte.hyphen, UInt8(ascii: "*"), UInt8(ascii: "+"): return isBlankOrEnd(offset + 1, end) ? 1 : nil
        case 0x30...0x39:
            var after = offset
            while after < end, Byte.isDigit(bytes[after]) { after += 1 }
            guard after < end, ".)".utf8.contains(bytes[after]), isBlankOrEnd(after + 1, end) else {
                return nil
            }
            return after + 1 - offset
        default: return nil
        }
    }

    private func isBlankOrEnd(_ offset: Int, _ end: Int) -> Bool {
        offset >= end || Byte.isBlank(bytes[offset])
    }

    /// `- - - - -` is a line across the page, not a list in a list.
    private func isThematicBreak(_ line: Range<Int>) -> Bool {
        let marker = bytes[line.lowerBound]
        guard marker == Byte.hyphen || marker == UInt8(ascii: "*") else { return false }
        return bytes[line].allSatisfy { $0 == marker || Byte.isBlank($0) }
            && bytes[line].count { $0 == marker } >= 3
    }
}

// What is said about a body that is not handed to libcmark.
extension MarkdownNesting {
    static func diagnostic(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .nestedTooDeep, at: location,
            Message(
                da: "der er mere end \(limit) lister og citater inden i hinanden",
                en: "there are more than \(limit) lists and quotes inside each other"),
            remedy: Message(
                da: "slet nogle af tegnene i begyndelsen af linjen",
                en: "delete some of the characters at the beginning of the line"))
    }

    static func bracketProblem(in file: SourceFile, _ text: TrimmedBody) -> Diagnostic? {
        let count = file.bytes[text.range].count { $0 == UInt8(ascii: "[") }
        guard count > bracketLimit else { return nil }
        return Diagnostic(
            .fileTooLarge,
            at: SourceLocation(file: file.path, range: SourceRange(line: text.startLine, column: 1)),
            Message(
                da: "teksten har mere end \(bracketLimit) links eller kantede parenteser",
                en: "the text has more than \(bracketLimit) links or square brackets"),
            remedy: Message(da: "del teksten på flere sider", en: "split the text into several pages"))
    }
}
