internal import Diagnostics
internal import SourceReading

/// A look at a body before libcmark has it: 0.30.2 needs time that grows with the square of the nesting.
struct BodyPrecheck {
    /// Quotes and lists inside each other; the most that is found in real texts is four.
    static let nestingLimit = 16
    /// Each link takes one, and libcmark looks back over those without an end.
    static let bracketLimit = 4_000

    /// The text of the first line that opens more quotes and lists than allowed.
    private(set) var tooDeepLine: Range<Int>?
    private(set) var brackets = 0
    /// Whether there is a `|`, without which there is no table.
    private(set) var mayHoldTable = false
    /// Whether there is a `~~`, a `[^` or a `[ ]`, without which there is no mark of another kind of Markdown.
    private(set) var mayHoldForeignMarks = false
    /// Whether there is a `&#`, without which no character is written as a number.
    private(set) var mayHoldReferences = false

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        bytes.withUnsafeBufferPointer { bytes in
            var start = range.lowerBound
            while start < range.upperBound {
                let end = scanLine(bytes, start, range.upperBound)
                let markers = LineMarkers(bytes: bytes, end: end)
                if tooDeepLine == nil, markers.exceed(Self.nestingLimit, from: start) {
                    tooDeepLine = start..<end
                }
                start = end + 1
            }
        }
    }

    /// Looks at one line and returns its end.
    private mutating func scanLine(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int) -> Int {
        var offset = start
        while offset < limit {
            switch bytes[offset] {
            case Byte.lineFeed: return offset
            case UInt8(ascii: "["):
                brackets += 1
                if offset + 1 < limit, " ^xX".utf8.contains(bytes[offset + 1]) { mayHoldForeignMarks = true }
            case UInt8(ascii: "~"): mayHoldForeignMarks = true
            case UInt8(ascii: "|"): mayHoldTable = true
            case Byte.hash:
                if offset > start, bytes[offset - 1] == UInt8(ascii: "&") { mayHoldReferences = true }
            default: break
            }
            offset += 1
        }
        return offset
    }
}

/// The markers of quotes and list items with which a line begins.
private struct LineMarkers {
    let bytes: UnsafeBufferPointer<UInt8>
    let end: Int

    func exceed(_ limit: Int, from start: Int) -> Bool {
        var offset = skipBlanks(from: start)
        for _ in 0...limit {
            guard let length = markerLength(at: offset), !isThematicBreak(from: offset) else { return false }
            offset = skipBlanks(from: offset + length)
        }
        return true
    }

    private func skipBlanks(from start: Int) -> Int {
        var offset = start
        while offset < end, Byte.isBlank(bytes[offset]) { offset += 1 }
        return offset
    }

    /// The length of a marker at `offset`, if one is there.
    private func markerLength(at offset: Int) -> Int? {
        guard offset < end else { return nil }
        switch bytes[offset] {
        case Byte.greaterThan: return 1
        case Byte.hyphen, UInt8(ascii: "*"), UInt8(ascii: "+"): return isBlankOrEnd(offset + 1) ? 1 : nil
        case 0x30...0x39:
            var after = offset
            while after < end, Byte.isDigit(bytes[after]) { after += 1 }
            guard after < end, bytes[after] == UInt8(ascii: ".") || bytes[after] == UInt8(ascii: ")"),
                isBlankOrEnd(after + 1)
            else { return nil }
            return after + 1 - offset
        default: return nil
        }
    }

    private func isBlankOrEnd(_ offset: Int) -> Bool {
        offset >= end || Byte.isBlank(bytes[offset])
    }

    /// `- - - - -` is a line across the page, not a list in a list.
    private func isThematicBreak(from start: Int) -> Bool {
        let marker = bytes[start]
        guard marker == Byte.hyphen || marker == UInt8(ascii: "*") else { return false }
        var count = 0
        for offset in start..<end {
            if bytes[offset] == marker {
                count += 1
            } else if !Byte.isBlank(bytes[offset]) {
                return false
            }
        }
        return count >= 3
    }
}

// What is said about a body that is not handed to libcmark.
extension BodyPrecheck {
    /// The reason not to go on.
    func problem(in file: SourceFile, _ text: TrimmedBody) -> Diagnostic? {
        if let tooDeepLine {
            return Self.tooDeep(at: file.location(ofBytes: file.bytes.trimmingBlanks(tooDeepLine)))
        }
        return brackets > Self.bracketLimit ? tooManyBrackets(in: file, text) : nil
    }

    static func tooDeep(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .nestedTooDeep, at: location,
            Message(
                da: "der er mere end \(nestingLimit) lister og citater inden i hinanden",
                en: "there are more than \(nestingLimit) lists and quotes inside each other"),
            remedy: Message(
                da: "slet nogle af tegnene i begyndelsen af linjen",
                en: "delete some of the characters at the beginning of the line"))
    }

    private func tooManyBrackets(in file: SourceFile, _ text: TrimmedBody) -> Diagnostic {
        Diagnostic(
            .fileTooLarge,
            at: SourceLocation(file: file.path, range: SourceRange(line: text.startLine, column: 1)),
            Message(
                da: "teksten har mere end \(Self.bracketLimit) links eller kantede parenteser",
                en: "the text has more than \(Self.bracketLimit) links or square brackets"),
            remedy: Message(da: "del teksten på flere sider", en: "split the text into several pages"))
    }
}
