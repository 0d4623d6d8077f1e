import Diagnostics
import SourceReading
import Testing

@testable import ContentEditing

struct SourceFileEditsTests {
    private func file(_ text: String) -> SourceFile { SourceFile(path: "a.md", bytes: Array(text.utf8)) }

    private func edited(_ text: String, _ edits: SourceEdit...) -> String {
        String(decoding: file(text).applying(edits).bytes, as: UTF8.self)
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `lines are found whatever their ends, which stay`(_ end: String) {
        let text = ["æøå: 1", "navn: Æblet", "x"].joined(separator: end)
        let edit = SourceEdit(SourceRange(line: 2, column: 1, length: 4), "name")
        #expect(edited(text, edit) == ["æøå: 1", "name: Æblet", "x"].joined(separator: end))
        #expect(file(text).lineEnd.utf8.elementsEqual(end.utf8))
    }

    @Test func `columns count scalars, and not the byte order mark`() {
        let edit = SourceEdit(SourceRange(line: 1, column: 4, length: 1), "!")
        #expect(edited("\u{FEFF}å😀bcd", edit) == "\u{FEFF}å😀b!d")
    }

    @Test func `several edits are made from front to back in whatever order they come`() {
        let first = SourceEdit(SourceRange(line: 1, column: 1, length: 1), "AA")
        let second = SourceEdit(SourceRange(line: 1, column: 3, length: 1), "")
        #expect(edited("abc", second, first) == "AAb")
    }

    @Test func `of two edits that overlap only the first is made, and it says so`() {
        let wide = SourceEdit(SourceRange(line: 1, column: 1, length: 2), "X")
        let inner = SourceEdit(SourceRange(line: 1, column: 2, length: 1), "Y")
        let result = file("abc").applying([inner, wide])
        #expect(String(decoding: result.bytes, as: UTF8.self) == "Xc")
        #expect(result.applied == [wide])
    }

    @Test func `an edit of a place that is not there is not made`() {
        let beyond = SourceEdit(SourceRange(line: 9, column: 1, length: 1), "X")
        let past = SourceEdit(SourceRange(line: 1, column: 9, length: 1), "X")
        #expect(file("abc\nd").applying([beyond, past]).applied == [])
    }

    @Test func `text can be put in before a character and at the end of a line`() {
        let place = SourcePosition(line: 2, column: 1)
        let end = SourcePosition(line: 1, column: 2)
        #expect(edited("a\nb", SourceEdit(SourceRange(place, place), "x\n")) == "a\nx\nb")
        #expect(edited("a\nb", SourceEdit(SourceRange(end, end), "!")) == "a!\nb")
    }
}
