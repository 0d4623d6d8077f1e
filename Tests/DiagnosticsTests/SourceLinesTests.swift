import Diagnostics
import Testing

struct SourceLinesTests {
    private func lines(_ text: String) -> [String?] {
        let sources = SourceLines(["a": Array(text.utf8)])
        return (1...4).map { sources.line($0, of: "a") }
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `lines end with a line feed, a carriage return, or both`(_ end: String) {
        #expect(lines("x\(end)\(end)y") == ["x", "", "y", nil])
        #expect(lines("x\(end)y\(end)") == ["x", "y", "", nil])
    }

    @Test func `line ends may differ within a file`() {
        #expect(lines("a\rb\r\nc\nd") == ["a", "b", "c", "d"])
        #expect(lines("a\n\rb") == ["a", "", "b", nil])
    }

    @Test func `a byte order mark is not shown`() {
        #expect(lines("\u{FEFF}x\ny") == ["x", "y", nil, nil])
        #expect(lines("\u{FEFF}") == ["", nil, nil, nil])
    }

    @Test func `an unknown file has no lines`() {
        #expect(SourceLines([:]).line(1, of: "a") == nil)
        #expect(lines("") == ["", nil, nil, nil])
    }
}
