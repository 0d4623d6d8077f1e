import Diagnostics
import DocumentParsing
import SourceReading
import TestSupport
import Testing

@Suite struct YAMLParserTests {
    private func parse(_ text: String) -> Diagnosed<YAMLNode?> {
        YAMLParser().parse(SourceFile(path: "content/site.yml", bytes: Array(text.utf8)))
    }

    @Test func `a file is one tree with places from its first line`() throws {
        let text = MarkedText("title: Fjordby\nlanguages: [da, 1️⃣ar]\n")
        let root = try #require(parse(text.text).value)
        #expect(describe(root) == "{title:Fjordby,languages:[da,ar]}")
        #expect(root.members?.last?.value.elements?.last?.range.start == text.position(1))
    }

    @Test func `a line of hyphens at the top changes nothing`() {
        #expect(parse("---\ntitle: x\n").value.map(describe) == "{title:x}")
    }

    @Test(arguments: ["", "\n\n", "# kun en note\n"])
    func `an empty file has no tree and nothing wrong`(_ text: String) {
        let result = parse(text)
        #expect(result.value == nil)
        #expect(result.diagnostics.isEmpty)
    }

    @Test func `the same things are refused as in front matter`() {
        #expect(parse("a: &b c\n").diagnostics.map(\.code) == [.unsupportedYAML])
        #expect(parse("a: b\n---\nc: d\n").diagnostics.map(\.code) == [.unsupportedYAML])
        #expect(parse("%YAML 1.2\n---\nc: d\n").diagnostics.map(\.code) == [.unsupportedYAML])
        #expect(parse("a: b\na: c\n").diagnostics.map(\.code) == [.duplicateKey])
        #expect(parse("a: b: c\n").diagnostics.map(\.code) == [.invalidFrontMatter])
        #expect(parse("a: \u{7}\n").diagnostics.map(\.code) == [.controlCharacter])
        #expect(parse("a: b\n").diagnostics.isEmpty)
    }

    @Test func `a vocabulary may be larger than front matter`() {
        let terms = (1...1_000).map { "term-\($0): Et emne med et langt navn" }.joined(separator: "\n")
        #expect(parse(terms).value?.members?.count == 1_000)
    }
}
