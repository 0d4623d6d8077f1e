import Diagnostics
import DocumentParsing
import Testing

@Suite struct BodyPrecheckTests {
    @Test(arguments: ["> ", ">", "- ", "* ", "+ ", "1. ", "1) ", "12) ", "- > ", "-\t"])
    func `more than sixteen markers on a line are refused`(_ marker: String) {
        let count = marker == "- > " ? 9 : 17
        let line = "1️⃣" + String(repeating: marker, count: count) + "x"
        #expect(mismatches(body: "æ\n\n  " + line, expecting: [1: .nestedTooDeep]) == [])
    }

    @Test func `sixteen are allowed`() {
        #expect(mismatches(body: String(repeating: "> ", count: 16) + "x") == [])
    }

    @Test func `lines across the page and arithmetic are not nesting`() {
        #expect(mismatches(body: String(repeating: "- ", count: 40)) == [])
        #expect(mismatches(body: "> " + String(repeating: "* ", count: 40)) == [])
        #expect(mismatches(body: "12345678901234567890") == [])
        #expect(mismatches(body: String(repeating: "-", count: 70)) == [])
    }

    @Test func `nesting over several lines is refused where it gets too deep`() {
        let lines = (0..<20).map { String(repeating: "  ", count: $0) + ($0 == 16 ? "1️⃣- x" : "- x") }
        #expect(mismatches(body: lines.joined(separator: "\n"), expecting: [1: .nestedTooDeep]) == [])
        #expect(mismatches(body: lines.prefix(16).joined(separator: "\n")) == [])
    }

    @Test func `nested bullets and blank lines up to the limit are answered at once`() {
        let bullets =
            String(repeating: "- ", count: 8_000) + "x" + String(repeating: "\n", count: 48_000) + "y"
        #expect(parse("---\na: b\n---\n" + bullets).diagnostics.map(\.code) == [.nestedTooDeep])
    }

    @Test func `nesting by indentation up to the limit is refused without trouble`() {
        var text = ""
        var level = 0
        while text.utf8.count < 60_000 {
            text += String(repeating: "  ", count: level) + "- x\n"
            level += 1
        }
        #expect(parse("---\na: b\n---\n" + text).diagnostics.map(\.code) == [.nestedTooDeep])
    }

    @Test func `thousands of opening brackets are refused`() {
        let text = String(repeating: "![[]()", count: 10_000)
        #expect(parse("---\na: b\n---\n" + text).diagnostics.map(\.code) == [.fileTooLarge])
    }
}
