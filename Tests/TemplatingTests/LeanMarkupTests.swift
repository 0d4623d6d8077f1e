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
        ("<a class=\"x\" href=\"#_y\">", "<a class=x href=#_y>"),
        ("<p id=\"a-b\"\nclass=\"c\">", "<p id=a-b\nclass=c>"),
        ("<p class=\"a\" title=\"b c\" id=\"d\">", "<p class=a title=\"b c\" id=d>"),
        ("<meta name=\"a\" content=\"{{name}}\" class=\"b\">", "<meta name=a content=\"Åse\" class=b>"),
        ("<p {{#items.any}}lang=\"a\" {{/items.any}}dir=\"b\">", "<p lang=a dir=b>"),
        ("<!-- \"a\" --><p class=\"b\">\"c\"", "<!-- \"a\" --><p class=b>\"c\""),
        ("<script type=\"module\">a=\"b\" </script>", "<script type=module>a=\"b\" </script>"),
    ])
    func `quotes are left out around a value that does without`(_ template: String, _ expected: String) {
        #expect(rendered(template) == expected)
    }

    /// What is not known, empty, at the end of a tag that closes itself, or would be read otherwise.
    @Test(arguments: [
        "<p class=\"\">", "<p title=\"a b\">", "<p title=\"a=b\">", "<p title=\"a'b\">", "<p title=\"a`b\">",
        "<p title=\"a>b\">", "<p title=\"a&amp;b\">", "<p title=\"é\">", "<use href=\"/a/\">",
        "<use href=\"a\"/>",
        "<p class='a'>", "<p class=\"a\"id=b>", "<p class=\"a", "<p class=\"a\"", "a=\"b\" ", "<p =\"a\" >",
        "<title>a=\"b\" </title>",
    ])
    func `quotes stay where it is not certain that a value does without`(_ template: String) {
        #expect(rendered(template) == template)
        #expect(rendered("<p class=\"a{{#isLeftOut}} b{{/isLeftOut}}\">") == "<p class=\"a\">")
        #expect(rendered("<p class=\"a\"{{#isLeftOut}} hidden{{/isLeftOut}}>") == "<p class=\"a\">")
    }

    @Test(arguments: [
        ("<dl>\n<dd>\n<i>B</i>\n</dd>\n</dl>\n", "<dl><dd><i>B</i>\n</dl>"),
        ("<ul>\n<li>One</li>\n<li>Two</li>\n</ul>\n", "<ul><li>One<li>Two</ul>"),
        ("<dl><dt>A</dt><dd><i>B</i></dd></dl>", "<dl><dt>A<dd><i>B</i></dl>"),
        (
            "<select><option value=\"{{items}}\">{{name}}</option></select>",
            "<select><option value=\"\">Åse</select>"
        ),
        ("{{#items}}<li class=\"x\">{{.}}</li>{{/items}}", "<li class=x>a<li class=x>b"),
        ("<li{{#isLeftOut}} hidden{{/isLeftOut}}>x</li>", "<li>x"),
        ("<li title=\"{{#items}}{{.}}{{/items}}\">x</li>", "<li title=\"ab\">x"),
        ("<script>1</script></li>", "<script>1</script>"), ("<!-- x --></li>", "<!-- x -->"),
    ])
    func `end tags that the next tag implies are left out`(_ template: String, _ expected: String) {
        #expect(rendered(template) == expected)
    }

    @Test(arguments: [
        ("<p>a</p>\n<b>c</b>\n", "<p>a</p><b>c</b>\n"),
        ("<div id='>'>\na\n</div>\n", "<div id='>'>\na\n</div>"),
        ("<p class=\"a\">\n{{name}}\n</p>\n\n", "<p class=a>Åse\n</p>\n"),
        ("<p{{#isLeftOut}} hidden{{/isLeftOut}}>\na", "<p>a"), ("<p\n>\na", "<p\n>a"), ("<P>\na", "<P>a"),
        ("<div>{{#items}}\n<p>\n{{.}}</p>{{/items}}", "<div>\n<p>a</p>\n<p>b</p>"),
    ])
    func `the end of the line behind the tag of a block is left out`(_ template: String, _ expected: String) {
        #expect(rendered(template) == expected)
    }

    @Test(arguments: [
        "<b>a</b>\n<b>c</b>\n", "<p>a >\nb", "<p>\ta", "< p>\na", "<pre>\n\na</pre>\n",
        "<textarea>\n<p>\n</textarea>",
        "<p title=\"a>\nb\">c", "<p title='<p>\n'>c", "<p-x>\na", "<!-- <p>\n</p>\n -->\n",
        "<a>\n<i></i>\n</a>\n",
        "<p title=\"</li>\nb\">x</p>", "<script>\nlet a = \"</li>\"\n</script>\n",
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

    @Test func `lines that are still lines keep their indentation`() {
        #expect(
            rendered("<ul>\n  {{>item}}\n</ul>\n", ["item": "<li>x</li>\n<li>y</li>\n"])
                == "<ul><li>x<li>y</ul>")
    }
}
