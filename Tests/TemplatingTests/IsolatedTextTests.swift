import Diagnostics
import Testing

@testable import Templating

/// Numbers on pages that run from right to left.
struct IsolatedTextTests {
    private struct Model: TemplateModel {
        var text = "اتصل 99 00 00 01"
        var code = "2026-11-24"
        var list = ["17–19"]

        static let fields: [TemplateField<Model>] = [
            .text("text", "A text.") { $0.text }, .code("code", "A code.") { $0.code },
            .listOfTexts("list", "Texts.") { $0.list },
        ]
    }

    private func rendered(_ template: String, isolating: Bool = true) -> String {
        var output: [UInt8] = []
        let templates = TemplateSet.parse([("page", "page.mustache", Array(template.utf8))]).value
        templates.render("page", TemplateRecord(Model()), isolatingNumbers: isolating, into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    @Test func `between tags a number stands in a tag of its own`() {
        #expect(rendered("<p>{{text}}</p>") == "<p>اتصل <bdi dir=\"ltr\">99 00 00 01</bdi></p>")
        #expect(rendered("<p>{{#list}}{{.}}{{/list}}") == "<p><bdi dir=\"ltr\">17–19</bdi>")
    }

    @Test(arguments: ["<p title=\"{{text}}\">", "<title>{{text}}", "<option value=\"1\">{{text}}"])
    func `where no tag can stand it is characters`(_ template: String) {
        #expect(rendered(template).contains("اتصل \u{2066}99 00 00 01\u{2069}"))
    }

    @Test func `codes never change, and nothing does where it is not asked for`() {
        #expect(
            rendered("<time datetime=\"{{code}}\">{{code}}") == "<time datetime=\"2026-11-24\">2026-11-24")
        #expect(rendered("<p>{{text}}", isolating: false) == "<p>اتصل 99 00 00 01")
    }

    @Test func `what a template isolates is not isolated twice`() {
        #expect(
            rendered("<bdi dir=\"ltr\">{{#list}}{{.}}{{/list}}</bdi>") == "<bdi dir=\"ltr\">17–19</bdi>")
    }
}
