import CatalogModel
import Diagnostics
import DocumentParsing
import SourceReading
import TestSupport

/// Parses a text as if it had been read from a file.
func parse(_ text: String) -> Diagnosed<Document> {
    DocumentParser().parse(SourceFile(path: "content/pages/om.md", bytes: Array(text.utf8)))
}

/// What differs between the diagnostics of a marked file and those expected at its markers.
func mismatches(
    _ marked: String, expecting expected: KeyValuePairs<Int, DiagnosticCode> = [:], notes: [Int] = []
) -> [String] {
    let text = MarkedText(marked)
    return text.mismatches(parse(text.text).diagnostics, expecting: expected, notes: notes)
}

/// The same for a body below sound front matter.
func mismatches(
    body: String, expecting expected: KeyValuePairs<Int, DiagnosticCode> = [:]
) -> [String] {
    mismatches("---\ntitle: x\n---\n" + body, expecting: expected)
}

/// The same for front matter, the lines of hyphens left out.
func mismatches(
    fields: String, expecting expected: KeyValuePairs<Int, DiagnosticCode> = [:], notes: [Int] = []
) -> [String] {
    mismatches("---\n" + fields + "\n---\nTekst\n", expecting: expected, notes: notes)
}

/// The fields of sound front matter, lists and groups written in brackets.
func fields(_ text: String) -> String {
    let members = parse("---\n" + text + "\n---\n").value.frontMatter?.members ?? []
    return members.map { "\($0.key)=\(describe($0.value))" }.joined(separator: " ")
}

func describe(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let text): text
    case .sequence(let elements): "[" + elements.map(describe).joined(separator: ",") + "]"
    case .mapping(let members):
        "{" + members.map { "\($0.key):\(describe($0.value))" }.joined(separator: ",") + "}"
    }
}

/// The body of a file with sound front matter and this Markdown.
func body(_ markdown: String) -> MarkdownBody? {
    parse("---\ntitle: x\n---\n" + markdown).value.body
}

func html(_ markdown: String) -> String {
    String(decoding: body(markdown)?.text.html ?? [], as: UTF8.self)
}

/// The HTML with the target of each gap, in angle brackets, where it goes.
func filledHTML(_ markdown: String) -> String {
    guard let text = body(markdown)?.text else { return "" }
    var bytes = text.html
    for gap in text.gaps.reversed() {
        guard case .path(let path) = gap.target else { continue }
        bytes.insert(contentsOf: Array("<\(path)>".utf8), at: gap.offset)
    }
    return String(decoding: bytes, as: UTF8.self)
}
