import Diagnostics
import SourceReading
import Testing

@testable import DocumentParsing

struct SourceCursorTests {
    private let text = "a\n\næøå b\nمرحبا\n\n𝄞x"

    @Test(arguments: [1, 3, 7, 11])
    func `a place is the same in whatever order places are asked for`(_ step: Int) {
        let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
        var cursor = SourceCursor(file.bytes)
        for number in 0...200 {
            let offset = number * step % (file.bytes.count + 1)
            #expect(cursor.position(ofByte: offset) == file.position(ofByte: offset))
            let line = number * step % 7 + 1
            let lines = line...(line + number % 3)
            #expect(cursor.byteRange(ofLines: lines) == file.byteRange(ofLines: lines))
        }
    }
}
