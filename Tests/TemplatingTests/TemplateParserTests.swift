import Diagnostics
import Templating
import Testing

struct TemplateParserTests {
    @Test func `a tag that is never closed is shown where it opens`() {
        let found = MarkedTemplates(["page": "<p>\n  æøå «{{»title\n{{place}}\n"]).parse()
        #expect(found.map(\.code) == [.invalidTemplate])
        #expect(found.first?.message.english == "'{{' lacks its '}}'")
    }

    @Test func `a tag with one brace too few does not swallow the next`() {
        _ = MarkedTemplates(["page": "«{{»title} and {{place}}"]).parse()
        _ = MarkedTemplates(["page": "«{{»{icon}} and {{{icon}}}"]).parse()
        _ = MarkedTemplates(["page": "«{{»"]).parse()
    }

    @Test func `a comment may run over several lines`() {
        _ = MarkedTemplates(["page": "{{! one\n two {{x\n}}\n«{{»! three"]).parse()
    }

    @Test func `a section that is never closed is shown where it opens`() {
        let found = MarkedTemplates(["page": "{{#a}}\n«{{#b}}»\n{{/a}}"]).files
        #expect(found.count == 1)
        let open = MarkedTemplates(["page": "\n  «{{# a }}»\n«{{$b}}» {{^c}}{{/c}}"]).parse()
        #expect(open.map(\.message.english) == ["'{{# a }}' is never closed", "'{{$b}}' is never closed"])
    }

    @Test func `closing the outer section first points at both`() {
        let found = MarkedTemplates(["page": "{{#a}}{{#b}}x«{{/a}}»"]).parse()
        #expect(found.first?.message.english == "'{{/a}}' comes before 'b' is closed")
        #expect(found.first?.notes.map(\.location.range.start.column) == [7])
    }

    @Test func `closing what was never opened leaves the rest as it is`() {
        let found = MarkedTemplates(["page": "{{#a}}x«{{/aa}}»{{/a}}\n«{{/b}}»"]).parse()
        #expect(found.map(\.message.danish).last == "'{{/b}}' afslutter noget, der ikke er begyndt")
    }

    @Test func `names are complete words`() {
        _ = MarkedTemplates(["page": "«{{}}» «{{#}}»x«{{/ }}»"]).parse()
        let spaced = MarkedTemplates(["page": "{{ «the title» }}"]).parse()
        #expect(spaced.first?.message.english == "the name 'the title' must not contain spaces")
        let dotted = MarkedTemplates([
            "page": "{{«place.»}} {{«.name»}} {{«a..b»}} {{.}} {{>a.b.}} {{>*«a.»}}"
        ]).parse()
        #expect(dotted.count == 4)
    }

    @Test func `delimiters are two words without an equals sign`() {
        _ = MarkedTemplates(["page": "«{{=<%=}}» «{{=a b c=}}» «{{== ==}}» {{=<% %>=}}<%title%>"]).parse()
    }

    @Test func `nesting without end is refused`() {
        let deep = String(repeating: "{{#a}}", count: 65) + String(repeating: "{{/a}}", count: 65)
        let files = [(name: "page", file: "page.mustache", bytes: Array(deep.utf8))]
        let found = TemplateSet.parse(files).diagnostics
        #expect(found.map(\.location.range.start.column) == [64 * 6 + 1])
    }

    @Test func `two templates of one name are refused`() {
        let found = TemplateSet.parse([
            (name: "card", file: "card.mustache", bytes: []),
            (name: "card", file: "partials/card.mustache", bytes: []),
        ])
        #expect(found.diagnostics.map(\.location.file) == ["partials/card.mustache"])
        #expect(found.value.names == ["card"])
    }

    @Test func `a byte order mark is neither shown nor counted`() {
        let bytes = [0xEF, 0xBB, 0xBF] + Array("{{#a}}".utf8)
        let found = TemplateSet.parse([(name: "page", file: "page.mustache", bytes: bytes)])
        #expect(found.diagnostics.map(\.location.range) == [SourceRange(line: 1, column: 1, length: 6)])
        #expect(rendered(["page": "\u{FEFF}x"]) == "x")
    }

    @Test func `columns count scalars and lines end with either line end`() {
        _ = MarkedTemplates(["page": "a\r\né👩🏽‍🚀«{{#a}}»\r\n"]).parse()
    }
}
