import Diagnostics
import DocumentParsing
import SourceReading
import TestSupport
import Testing

@Suite struct YAMLSlipTests {
    /// Whether the slip is found at its marker and the Danish remedy holds `remedy`.
    private func isExplained(_ text: String, by remedy: String) -> Bool {
        let found = parse("---\n" + MarkedText(text).text + "\n---\n").diagnostics.first?.remedy?.danish ?? ""
        let all = mismatches(fields: text, expecting: [1: .invalidFrontMatter])
        if !all.isEmpty { Issue.record("\(all)") }
        if !found.contains(remedy) { Issue.record("\(text): \(found)") }
        return all.isEmpty && found.contains(remedy)
    }

    @Test(arguments: [
        "title: 1️⃣Fodbold: for alle", "title: 1️⃣Fodbold: for alle\nx: y", "a: b\ntitle: 1️⃣Æ: ø: å",
        "a:\n  - b: 1️⃣c: d",
        "title: 1️⃣@hej", "title: 1️⃣%", "title: 1️⃣`x`", "title: 1️⃣]", "title: 1️⃣, x", "title: 1️⃣- x", "title: 1️⃣? x",
        "title: 1️⃣|x", "title: 1️⃣> hej", "title: 1️⃣{x} y", "title: 1️⃣[Aflyst] Fodbold\nb: c",
        "title: 1️⃣\"Foo\" bar",
        "title: 1️⃣'Børnenes' café", "title: 1️⃣'Rasmus's café'\nb: 'x'", "title: 1️⃣\"a\"b", "t: 1️⃣[a: b: c]",
        "t: 1️⃣{a: b: c}",
        "a:\n  - 1️⃣@x", "- 1️⃣@x",
    ])
    func `a value that YAML misreads is to be put in quotes`(_ text: String) {
        #expect(isExplained(text, by: "anførselstegn"))
    }

    @Test func `a value with double quotes is to be put in single ones`() {
        #expect(isExplained("title: 1️⃣\"Foo\" bar", by: "title: '…'"))
    }

    @Test func `the remedy names the field`() {
        #expect(isExplained("summary: 1️⃣Fodbold: for alle", by: "summary: \"…\""))
    }

    @Test(arguments: [
        "when:\n1️⃣\t- tirsdag", "when:\n  a: b\n1️⃣\tc: d", "1️⃣\ttitle: x", "title: foo\n1️⃣\tbar\nb: c",
        "a:\n  - x\n 1️⃣\t- y",
    ])
    func `a line indented with a TAB is to be indented with blanks`(_ text: String) {
        #expect(isExplained(text, by: "mellemrum"))
    }

    @Test(arguments: [
        "title: 1️⃣\"Foo\nb: c", "title: 1️⃣'Foo\nb: c", "title: 1️⃣\"Foo\nsummary: \"bar\"",
        "b: \"x\"\ntitle: 1️⃣\"Foo\nsummary: \"bar\"\nc: d",
        "title: \"x\"\nb: 1️⃣'c",
    ])
    func `an open quote is shown where it begins`(_ text: String) {
        #expect(isExplained(text, by: "slutningen af teksten"))
    }

    @Test(arguments: ["t: 1️⃣[a, b", "t: 1️⃣[a, b\nc: d", "t: 1️⃣{a: b\nc: d", "t: 1️⃣["])
    func `an open bracket is shown where it begins`(_ text: String) {
        #expect(isExplained(text, by: "]"))
    }

    @Test(arguments: ["1️⃣title:Fodbold\nb: c", "a: b\n1️⃣title:Fodbold\nb: c"])
    func `a colon without a blank is pointed at`(_ text: String) {
        #expect(isExplained(text, by: "kolon, mellemrum"))
    }

    @Test func `a line without a name belongs to nothing`() {
        #expect(isExplained("title: x\n1️⃣Fodbold\nb: c", by: "navn og et kolon"))
    }

    @Test(arguments: [
        "title: x\n  1️⃣summary: bar", "when:\n  - a\n 1️⃣- b", "when:\n  a: b\n 1️⃣c: d", "title: x\n1️⃣- a",
        "a:\n  - b: c\n    d: e\n   1️⃣f: g", "a:\n- b\n  1️⃣c: d",
    ])
    func `a line at the wrong distance from the margin is pointed at`(_ text: String) {
        #expect(isExplained(text, by: "under hinanden"))
    }

    @Test(arguments: [#"title: 1️⃣"C:\dokumenter""#, #"title: 1️⃣"\ud800""#, #"title: 1️⃣"\x""#])
    func `a backslash in double quotes wants single quotes`(_ text: String) {
        #expect(isExplained(text, by: "'…'"))
    }

    @Test func `values are never repeated in a message`() {
        for text in ["phone: @12345678", "phone: 12345678: x", "phone: '12345678", "phone: [12345678"] {
            for diagnostic in parse("---\n" + text + "\n---\n").diagnostics {
                #expect(!diagnostic.message.danish.contains("1234"))
                #expect(diagnostic.remedy?.danish.contains("1234") == false)
            }
        }
    }

    @Test func `large slips are answered quickly`() {
        let lines = String(repeating: "a\n", count: 60_000)
        let file = SourceFile(path: "site.yml", bytes: Array(("x: 'y\n" + lines).utf8))
        #expect(YAMLParser().parse(file).diagnostics.map(\.code) == [.invalidFrontMatter])
    }
}
