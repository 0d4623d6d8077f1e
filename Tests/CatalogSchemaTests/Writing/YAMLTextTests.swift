import Diagnostics
import DocumentParsing
import SourceReading
import Testing

@testable import CatalogSchema

struct YAMLTextTests {
    @Test(arguments: [
        "titel", "to ord", "it's", "a: b", "# a", "", "yes", "No", "2026", "a/b.md", "- a", "a\nb",
        "\\\"\n", "ærø", "{{slug}}", "50 kr", "65+", "kl. 10: x", "~", "2026-12-01 kl. 9", "!a",
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
        let long = WrittenValue.list([.text(String(repeating: "x", count: 120)), .flag(true)])
        let text = YAMLText.text(of: [
            WrittenMember(
                "a", .list([.record([WrittenMember("b", .number(1)), WrittenMember("c", long)])]),
                comment: "x"),
            WrittenMember("d", .list([])),
            WrittenMember("e", .list([.text("to ord"), .moment("2026-12-01")])),
        ])
        let word = String(repeating: "x", count: 120)
        #expect(
            text == """
                # x
                a:
                  - b: 1
                    c:
                      - \(word)
                      - true
                d: []
                e: [to ord, 2026-12-01]

                """)
    }
}
