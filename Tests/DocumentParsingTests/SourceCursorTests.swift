import Diagnostics
import Testing

@testable import DocumentParsing

struct SourceCursorTests {
    private let bytes = Array("a\n\næøå b\nمرحبا\n\n𝄞x".utf8)

    @Test(arguments: [1, 3, 7, 11])
    func `a place is the same in whatever order places are asked for`(_ step: Int) {
        var cursor = SourceCursor(bytes)
        for number in 0...200 {
            let offset = number * step % (bytes.count + 1)
            #expect(cursor.position(ofByte: offset) == counted(offset))
            let first = number * step % 7 + 1
            let lines = first...(first + number % 3)
            #expect(cursor.byteRange(ofLines: lines) == self.lines(lines))
        }
    }

    private func counted(_ offset: Int) -> SourcePosition {
        let before = bytes[..<offset].split(separator: 0x0A, omittingEmptySubsequences: false)
        let starts = before[before.count - 1].count { $0 & 0xC0 != 0x80 }
        return SourcePosition(line: before.count, column: starts + 1)
    }

    private func lines(_ numbers: ClosedRange<Int>) -> Range<Int> {
        let all = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let end = bytes.count..<bytes.count
        guard numbers.lowerBound <= all.count else { return end }
        return all[numbers.lowerBound - 1].startIndex..<all[min(numbers.upperBound, all.count) - 1].endIndex
    }
}
