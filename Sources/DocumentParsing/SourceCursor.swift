internal import Diagnostics

/// Finds lines and columns in a text one after another, each from where the one before it was.
///
/// Any order is right: a place before the last one is found from the beginning of its line, or of the text. In ascending
/// order all places together take as long as reading the text once.
struct SourceCursor {
    private let bytes: [UInt8]
    private var line = 1
    private var lineStart = 0
    private var offset = 0
    private var column = 1

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The line and column of a byte, columns counted in Unicode scalars.
    mutating func position(ofByte target: Int) -> SourcePosition {
        if target < lineStart { line = 1 }
        if target < offset { startLine(at: target < lineStart ? 0 : lineStart) }
        let end = min(target, bytes.count)
        while offset < end {
            if bytes[offset] == Byte.lineFeed {
                line += 1
                startLine(at: offset + 1)
            } else {
                if !Byte.isContinuation(bytes[offset]) { column += 1 }
                offset += 1
            }
        }
        return SourcePosition(line: line, column: column)
    }

    mutating func range(ofBytes range: Range<Int>) -> SourceRange {
        let start = position(ofByte: range.lowerBound)
        return SourceRange(start, position(ofByte: range.upperBound))
    }

    /// The bytes of some lines counted from 1, without the last one's end; empty past the end of the text.
    mutating func byteRange(ofLines lines: ClosedRange<Int>) -> Range<Int> {
        if lines.lowerBound < line {
            line = 1
            startLine(at: 0)
        }
        while line < lines.lowerBound {
            let end = bytes.lineEnd(from: offset)
            guard end < bytes.count else { return bytes.count..<bytes.count }
            line += 1
            startLine(at: end + 1)
        }
        var end = bytes.lineEnd(from: lineStart)
        for _ in lines.dropFirst() where end < bytes.count { end = bytes.lineEnd(from: end + 1) }
        return lineStart..<end
    }

    private mutating func startLine(at start: Int) {
        (lineStart, offset, column) = (start, start, 1)
    }
}
