import Diagnostics
import Templating
import Testing

struct TemplateFuzzTests {
    private static let pieces = [
        "{{#place}}", "{{/place}}", "{{#topics}}", "{{/topics}}", "{{^title}}", "{{/title}}", "{{$a}}",
        "{{/a}}",
        "{{$b}}", "{{/b}}", "{{<page}}", "{{/page}}", "{{<other}}", "{{/other}}", "{{>other}}", "{{>page}}",
        "{{>*layout}}", "{{title}}", "{{{icon}}}", "{{.}}", "{{a.b}}", "{{=<% %>=}}", "<%={{ }}=%>", "{{!",
        "}}",
        "{{", "}", "\n", "\n  ", "\r\n", " ", "\t", "<p class=\"", "\"", ">", "<script>", "</script>", "<!--",
        "-->", "æ", "\u{FEFF}", "x",
    ]

    /// A generator of its own, so that a failure can be repeated.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state
        }
    }

    private func text(_ numbers: inout Numbers) -> [UInt8] {
        (0..<Int.random(in: 0..<40, using: &numbers)).flatMap { _ in
            Array((Self.pieces.randomElement(using: &numbers) ?? "").utf8)
        }
    }

    @Test func `whatever is in a theme, nothing traps and everything ends`() {
        let page = TemplateRecord(
            ExamplePage(
                title: "<x>", topics: [ExampleTopic(label: "a"), ExampleTopic(label: "b")],
                place: ExamplePlace(name: "c")))
        for seed in 0..<40 {
            var numbers = Numbers(state: UInt64(seed))
            let parsed = TemplateSet.parse([
                (name: "page", file: "page.mustache", bytes: text(&numbers)),
                (name: "other", file: "other.mustache", bytes: text(&numbers)),
                (name: "wide", file: "wide.mustache", bytes: text(&numbers)),
            ])
            var checker = TemplateChecker(parsed.value)
            checker.check(template: "page", against: ExamplePage.self)
            var output: [UInt8] = []
            parsed.value.render("page", page, into: &output)
            #expect(!output.starts(with: "{{#".utf8) || !parsed.diagnostics.isEmpty)
        }
    }
}
