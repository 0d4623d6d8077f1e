internal import Diagnostics
internal import SourceReading

/// A line of a file: its number, and its bytes without the line end.
struct SourceLine {
    let number: Int
    let bytes: ArraySlice<UInt8>

    /// From the first byte that is neither a space nor a TAB.
    var text: ArraySlice<UInt8> { bytes.drop { Byte.isBlank($0) } }

    var isBlank: Bool { text.isEmpty }

    /// The place of some of its bytes; columns count Unicode scalars.
    func range(_ part: Range<Int>) -> SourceRange {
        SourceRange(
            SourcePosition(line: number, column: column(part.lowerBound)),
            SourcePosition(line: number, column: column(part.upperBound)))
    }

    private func column(_ offset: Int) -> Int {
        1 + bytes[..<offset].count { !Byte.isContinuation($0) }
    }

    /// The range of everything but spaces at both ends.
    var textRange: Range<Int> {
        let end = bytes.lastIndex { !Byte.isBlank($0) }.map { $0 + 1 } ?? bytes.startIndex
        return text.startIndex..<max(text.startIndex, end)
    }

    func starts(with text: String) -> Bool { bytes.starts(with: text.utf8) }
}

extension [UInt8] {
    /// Calls `body` with every line of a stretch, whose first line has the number `first`.
    func forEachLine(in range: Range<Int>, from first: Int, _ body: (SourceLine) -> Void) {
        var start = range.lowerBound
        var number = first
        while start < range.upperBound {
            let end = Swift.min(lineEnd(from: start), range.upperBound)
            body(SourceLine(number: number, bytes: self[start..<end]))
            start = end + 1
            number += 1
        }
    }
}
