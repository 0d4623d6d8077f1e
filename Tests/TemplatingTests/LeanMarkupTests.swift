import Diagnostics
import Testing

@testable import Templating

/// What is left out of templates before pages are made with them.
struct LeanMarkupTests {
    private struct Model: TemplateModel {
        var name = "Åse"
        var html = Array("<b></li></b>".utf8)
        var items = ["a", "b"]
        var isLeftOut = false

        static let fields: [TemplateField<Model>] = [
            .text("name", "A text.") { $0.name }, .html("html", "HTML.") { $0.html },
            .listOfTexts("items", "Texts.") { $0.items }, .flag("isLeftOut", "A flag.") { $0.isLeftOut },
        ]
    }

    private func rendered(_ template: String, _ partials: [String: String] = [:]) -> String {
        var output: [UInt8] = []
        let files = [("page", template)] + partials.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        let templates = TemplateSet.parse(
            files.map { ($0.0, $0.0 + ".mustache", Array($0.1.utf8)) }
        ).value.lean
        templates.render("page", TemplateRecord(Model()), into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    @Test(arguments: [
        ("<ul>\n<li>One</li>\n<li>Two</li>\n</ul>\n", "<ul>\n<li>One\n<li>Two\n</ul>\n"),
        ("<dl><dt>A</dt><dd><i>B</i></dd></dl>", "<dl><dt>A<dd><i>B</i></dl>"),
        (
            "<select><option value=\"{{items}}\">{{name}}</option></select>",
            "<select><option value=\"\">Åse</select>"
        ),
        ("{{#items}}<li class=\"x\">{{.}}</li>{{/items}}", "<li class=\"x\">a<li class=\"x\">b"),
        ("<li{{#isLeftOut}} hidden{{/isLeftOut}}>x</li>", "<li>x"),
        ("<li title=\"{{#items}}{{.}}{{/items}}\">x</li>", "<li title=\"ab\">x"),
        ("<script>1</script></li>", "<script>1</script>"), ("<!-- x --></li>", "<!-- x -->"),
    ])
    func `end tags that the next tag implies are left out`(_ template: String, _ expected: String) {
        #expect(rendered(template) == expected)
    }

    @Test(arguments: [
        "<p>a</p>\n<b>c</b>\n", "<p title=\"</li>\nb\">x</p>", "<script>\nlet a = \"</li>\"\n</script>\n",
        "<!-- <p>\n</li>\n -->\n", "<textarea></li></textarea>", "<title></dd></title>", "<lil></lil>",
        "</li ",
        "<", "<p", "</li", "a < b", "<td-x></td-x>", "<p title='</dd>'>",
    ])
    func `everything else stays`(_ template: String) {
        #expect(rendered(template) == template)
    }

    @Test func `values and the templates named in others keep to it`() {
        #expect(
            rendered("<ul>{{>item}}</ul>", ["item": "<li>{{{html}}}</li>"]) == "<ul><li><b></li></b></ul>")
        #expect(
            rendered(
                "{{<frame}}{{$main}}<li>x</li>{{/main}}{{/frame}}",
                ["frame": "<ul>{{$main}}{{/main}}<li>y</li></ul>"]) == "<ul><li>x<li>y</ul>")
    }

    @Test func `indented lines keep their indentation`() {
        #expect(
            rendered("<ul>\n  {{>item}}\n</ul>\n", ["item": "<li>x</li>\n<li>y</li>\n"])
                == "<ul>\n  <li>x\n  <li>y\n</ul>\n")
    }
}
