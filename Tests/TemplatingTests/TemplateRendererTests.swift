import Diagnostics
import Templating
import Testing

struct TemplateRendererTests {
    @Test func `every type of field is shown`() {
        let page = ExamplePage(
            title: "Sprogcafé & te", isFree: true, icon: Array("<svg/>".utf8), names: ["a", "<b>"],
            topics: [ExampleTopic(label: "Dansk", narrower: [ExampleTopic(label: "Tale")])],
            place: ExamplePlace(name: "Trekanten"))
        let template = """
            {{title}} {{#isFree}}free{{/isFree}} {{{icon}}} {{#names}}({{.}}){{/names}}
            {{#topics}}{{label}}:{{#narrower}}{{label}}{{/narrower}}{{/topics}} {{place.name}} {{site.name}}
            {{strings.when}} {{>*layout}}
            """
        let expected = """
            Sprogcafé &amp; te free <svg/> (a)(&lt;b&gt;)
            Dansk:Tale Trekanten Aabenraa
            Hvornår wide!
            """
        #expect(rendered(["page": template, "wide": "wide!"], TemplateRecord(page)) == expected)
    }

    @Test func `what is empty is left out by a section`() {
        let template =
            "{{#title}}1{{/title}}{{#isFree}}2{{/isFree}}{{#icon}}3{{/icon}}{{#names}}4{{/names}}"
            + "{{#topics}}5{{/topics}}{{#place}}6{{/place}}{{^title}}none{{/title}}"
        #expect(rendered(["page": template], TemplateRecord(ExamplePage(title: nil))) == "none")
        #expect(rendered(["page": template], TemplateRecord(ExamplePage(title: ""))) == "none")
    }

    @Test func `a text is the context of its own section`() {
        let page = TemplateRecord(ExamplePage(title: "Te", place: ExamplePlace(name: "Her")))
        #expect(
            rendered(["page": "{{#title}}<b>{{.}}</b> {{place.name}}{{/title}}"], page) == "<b>Te</b> Her")
    }

    @Test func `an absent field of an inner record hides the outer one of its name`() {
        let value = TemplateValue.record([
            ("street", .text("outer")), ("place", .record([("name", .text("x")), ("street", .nothing)])),
        ])
        #expect(rendered(["page": "{{#place}}[{{street}}]{{/place}}"], value) == "[]")
    }

    @Test func `flags, lists and records are not shown as texts`() {
        let page = TemplateRecord(ExamplePage(isFree: true, names: ["a"], place: ExamplePlace(name: "x")))
        #expect(rendered(["page": "[{{isFree}}{{names}}{{place}}{{strings}}{{.}}]"], page) == "[]")
    }

    @Test func `unknown names and templates are empty`() {
        #expect(
            rendered(["page": "[{{x}}{{x.y}}{{#x}}1{{/x}}{{>x}}{{>*x}}{{<x}}{{$y}}2{{/y}}{{/x}}]"]) == "[]")
        var output = Array("kept".utf8)
        TemplateSet.parse([]).value.render("none", TemplateRecord(.nothing), into: &output)
        #expect(output == Array("kept".utf8))
    }

    @Test func `many names in one record are all found`() {
        let names = (0..<500).map { "name\($0)" }
        let value = TemplateValue.record(names.map { ($0, .text($0 + ";")) })
        let template = names.map { "{{\($0)}}" }.joined()
        #expect(rendered(["page": template], value) == names.map { $0 + ";" }.joined())
    }

    @Test func `a template that includes itself without end is broken off`() {
        #expect(rendered(["page": "a{{>page}}{{>page}}"]).utf8.allSatisfy { $0 == UInt8(ascii: "a") })
    }

    @Test func `an argument may itself use a parent with a block of the same name`() {
        let templates: KeyValuePairs = [
            "page":
                "{{<layout}}{{$content}}{{<box}}{{$content}}inner{{/content}}{{/box}}{{/content}}{{/layout}}",
            "layout": "<main>{{$content}}{{/content}}</main>",
            "box": "<div>{{$content}}{{/content}}</div>",
        ]
        #expect(rendered(templates) == "<main><div>inner</div></main>")
    }

    @Test func `an argument's default from the layout's own parent can be kept`() {
        let templates: KeyValuePairs = [
            "page": "{{<layout}}{{$title}}Page{{/title}}{{/layout}}",
            "layout": "{{<root}}{{$body}}<h1>{{$title}}None{{/title}}</h1>{{/body}}{{/root}}",
            "root": "<title>{{$title}}Root{{/title}}</title>{{$body}}{{/body}}",
        ]
        #expect(rendered(templates) == "<title>Page</title><h1>Page</h1>")
    }

    @Test func `nested partials add up their indentation and empty lines stay empty`() {
        let templates: KeyValuePairs = [
            "page": "<ul>\n  {{>list}}\n</ul>\n",
            "list": "<li>\n  {{>item}}\n\n</li>\n",
            "item": "{{text}}\n{{none}}\n<br>\n",
        ]
        let expected = "<ul>\n  <li>\n    1\n2\n\n    <br>\n\n  </li>\n</ul>\n"
        #expect(rendered(templates, .record([("text", .text("1\n2"))])) == expected)
    }

    @Test func `a record laid out before is the same as one laid out in place`() {
        let inner = ExampleTopic(label: "A", narrower: [ExampleTopic(label: "B"), ExampleTopic(label: "C")])
        var page = ExamplePage(topics: [inner])
        page.strings = TemplateRecord(inner)
        let template = "{{label}}{{#narrower}}{{label}}{{/narrower}}"
        let text = rendered(
            [
                "page": "{{#topics}}{{>topic}}{{/topics}} {{#strings}}{{>topic}}{{/strings}}",
                "topic": template,
            ],
            TemplateRecord(page))
        #expect(text == "ABC ABC")
    }
}
