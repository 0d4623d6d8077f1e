import CatalogModel
import Diagnostics
import DocumentParsing
import TestSupport
import Testing

@Suite struct UnsupportedYAMLTests {
    @Test(arguments: [
        "title: 1️⃣*vigtigt*", "title: 1️⃣* vigtigt", "title: 1️⃣*vigtigt", "title: 1️⃣& co", "title: 1️⃣&a co",
        "title: 1️⃣!vigtigt husk tilmelding", "title: 1️⃣! vigtigt", "title: 1️⃣!vigtigt! x", "title: 1️⃣!!",
        "title: 1️⃣!!str x",
        "a:\n  - 1️⃣*stjerne", "a: [x, 1️⃣*b]", "a: [don't, 1️⃣*b]", "a: 1️⃣&x [b]", "a: 1️⃣!!map {b: c}", "1️⃣&a b: c",
        "1️⃣*a : c",
    ])
    func `a value that begins with a special character is to be put in quotes`(_ text: String) {
        #expect(mismatches(fields: text, expecting: [1: .unsupportedYAML]) == [])
        let diagnostic = parse("---\n" + MarkedText(text).text + "\n---\n").diagnostics.first
        #expect(diagnostic?.remedy?.danish.contains("anførselstegn") == true)
    }

    @Test("A line of three full stops is reported where it stands")
    func end() {
        let text = "a: b\n1️⃣..."
        let found = parse("---\n" + MarkedText(text).text + "\n---\n").diagnostics
        #expect(found.first?.code == .unsupportedYAML && found.first?.location.range.start.line == 3)
    }

    @Test func `each alias is reported`() {
        #expect(
            mismatches(fields: "a: [don't, 1️⃣*b, 2️⃣*b]", expecting: [1: .unsupportedYAML, 2: .unsupportedYAML])
                == [])
    }

    @Test func `an alias bomb is refused at its first anchor`() {
        var lines = ["a0: &a0 [x,x,x,x,x,x,x,x,x]"]
        for level in 1...8 {
            let references = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ",")
            lines.append("a\(level): &a\(level) [\(references)]")
        }
        let diagnostics = parse("---\n" + lines.joined(separator: "\n") + "\n---\n").diagnostics
        #expect(diagnostics.first?.location.range.start == SourcePosition(line: 2, column: 5))
        #expect(Set(diagnostics.map(\.code)) == [.unsupportedYAML])
        #expect(diagnostics.count == 10)
        let asKey = "? &a [x,x]\n: y\n? [*a,*a]\n: z"
        #expect(Set(parse("---\n" + asKey + "\n---\n").diagnostics.map(\.code)) == [.unsupportedYAML])
    }

    @Test func `merge keys are refused unless they are quoted`() {
        #expect(mismatches(fields: "a: b\n1️⃣<<: {c: d}", expecting: [1: .unsupportedYAML]) == [])
        #expect(mismatches(fields: "a: b\n'<<': {c: d}") == [])
    }

    @Test(arguments: ["? 1️⃣[a, b]\n: c", "1️⃣[a]: b", "1️⃣{a: b}: c", "? 1️⃣? a"])
    func `a list or a group as a key is refused`(_ text: String) {
        #expect(mismatches(fields: text, expecting: [1: .unsupportedYAML]) == [])
    }

    @Test func `the four bytes that trap other parsers are refused`() {
        #expect(Set(parse("---\n? ? \n---\n").diagnostics.map(\.code)) == [.unsupportedYAML])
    }

    @Test func `directives are refused`() {
        #expect(mismatches(fields: "1️⃣%YAML 1.2\ntitle: x", expecting: [1: .unsupportedYAML]) == [])
        #expect(mismatches(fields: "1️⃣%TAG ! tag:x,2000:\ntitle: x", expecting: [1: .unsupportedYAML]) == [])
    }

    @Test func `a second document is refused`() {
        #expect(mismatches(fields: "title: x\n...\n1️⃣y: z", expecting: [1: .unsupportedYAML]) == [])
        #expect(mismatches(fields: "title: x\n1️⃣--- y: z", expecting: [1: .unsupportedYAML]).isEmpty == true)
    }

    @Test func `front matter that was refused is not there`() {
        #expect(parse("---\na: &b c\n---\n").value.frontMatter == nil)
    }
}
