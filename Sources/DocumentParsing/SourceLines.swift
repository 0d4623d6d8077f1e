internal import Diagnostics
internal import SourceReading

/// Lines, columns and bytes of a file against each other, for texts whose line ends are line feeds.
extension SourceFile {
    /// The line and column of a byte, columns counted in Unicode scalars.
    func position(ofByte offset: Int) -> SourcePosition {
        var cursor = SourceCursor(bytes)
        return cursor.position(ofByte: offset)
    }

    func sourceRange(ofBytes range: Range<Int>) -> SourceRange {
        SourceRange(position(ofByte: range.lowerBound), position(ofByte: range.upperBound))
    }

    func location(ofBytes range: Range<Int>) -> SourceLocation {
        SourceLocation(file: path, range: sourceRange(ofBytes: range))
    }

    /// The bytes of a line counted from 1, without its line end; empty past the end of the file.
    func byteRange(ofLine number: Int) -> Range<Int> {
        byteRange(ofLines: max(number, 1)...max(number, 1))
    }

    func byteRange(ofLines lines: ClosedRange<Int>) -> Range<Int> {
        var cursor = SourceCursor(bytes)
        return cursor.byteRange(ofLines: lines)
    }

    /// The byte at which a column of a line begins, at most the line's end.
    func byteOffset(of position: SourcePosition) -> Int {
        let line = byteRange(ofLine: position.line)
        var column = 0
        for offset in line where !Byte.isContinuation(bytes[offset]) {
            column += 1
            if column == position.column { return offset }
        }
        return line.upperBound
    }

    /// A line from its first character that is not blank.
    func trimmedRange(ofLine number: Int) -> SourceRange {
        sourceRange(ofBytes: bytes.trimmingBlanks(byteRange(ofLine: number)))
    }
}

extension [UInt8] {
    /// The offset of the next line feed, or the end of the text.
    func lineEnd(from start: Int) -> Int {
        var offset = start
        while offset < count, self[offset] != Byte.lineFeed { offset += 1 }
        return offset
    }

    /// The first offset at or after `start` that is neither a space nor a TAB.
    func skippingBlanks(from start: Int, to end: Int) -> Int {
        var offset = start
        while offset < end, Byte.isBlank(self[offset]) { offset += 1 }
        return offset
    }

    func trimmingBlanks(_ range: Range<Int>) -> Range<Int> {
        let start = skippingBlanks(from: range.lowerBound, to: range.upperBound)
        var end = range.upperBound
        while end > start, Byte.isBlank(self[end - 1]) { end -= 1 }
        return start..<end
    }

    /// Whether `text` stands at `offset`.
    func holds(_ text: some Collection<UInt8>, at offset: Int, to end: Int) -> Bool {
        guard offset >= 0, end - offset >= text.count else { return false }
        return self[offset..<(offset + text.count)].elementsEqual(text)
    }
}

/// The bytes that have a meaning in YAML or Markdown.
enum Byte {
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let backslash = UInt8(ascii: "\\")
    static let backtick = UInt8(ascii: "`")
    static let colon = UInt8(ascii: ":")
    static let hash = UInt8(ascii: "#")
    static let hyphen = UInt8(ascii: "-")
    static let lessThan = UInt8(ascii: "<")
    static let greaterThan = UInt8(ascii: ">")
    static let slash = UInt8(ascii: "/")

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    /// The letter in lower case, where the byte is an ASCII letter.
    static func lowercased(_ byte: UInt8) -> UInt8 { isLetter(byte) ? byte | 0x20 : byte }

    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
