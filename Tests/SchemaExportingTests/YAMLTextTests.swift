import Diagnostics
import DocumentParsing
import SourceReading
import Testing

@testable import SchemaExporting

struct YAMLTextTests {
    @Test(arguments: [
        "titel", "to ord", "it's", "a: b", "# a", "", "yes", "No", "2026", "a/b.md", "- a", "a\nb",
        "\\\"\n", "ærø", "{{slug}}",
    ])
    func `a text is read as it was written`(_ text: String) {
        let source = "a: \(YAMLText.scalar(text))\nb: [\(YAMLText.scalar(text)), x]\n"
        let parsed = YAMLParser().parse(SourceFile(path: "config.yml", bytes: Array(source.utf8)))
        #expect(parsed.diagnostics.map(\.message.english) == [])
        guard case .mapping(let members)? = parsed.value?.content, members.count == 2,
            case .scalar(let first) = members[0].value.content,
            case .sequence(let items) = members[1].value.content, case .scalar(let second) = items[0].content
        else {
            Issue.record("not read as a text and a list")
            return
        }
        #expect(first == text && second == text)
    }

    @Test func `blocks are indented below their keys`() {
        let text = YAMLText.text(of: [
            YAMLMember(
                "a", .list([.record([YAMLMember("b", .number(1)), YAMLMember("c", .list([.flag(true)]))])]),
                comment: "x"),
            YAMLMember("d", .list([])),
        ])
        #expect(text == "# x\na:\n  - b: 1\n    c:\n      - true\nd: []\n")
    }
}
