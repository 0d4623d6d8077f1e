import Diagnostics
import Templating
import Testing

struct TemplateCheckerTests {
    private func check(
        _ templates: KeyValuePairs<String, String>, tables: [String: [String]] = [:],
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) -> [Diagnostic] {
        MarkedTemplates(templates).check(
            against: ExamplePage.self, tables: tables, sourceLocation: sourceLocation)
    }

    @Test func `a template that keeps to its model is without findings`() {
        let found = check(
            [
                "page": """
                <!DOCTYPE html>
                <title>{{title}}</title>
                <!-- plain -->
                <script src="/a.js"></script><style>a > b { color: red }</style>
                <p class="a{{#isFree}} free{{/isFree}}" title='{{title}}'{{#isFree}} hidden{{/isFree}}>
                {{title}} {{{icon}}} {{&icon}} {{#place}}{{name}} {{title}}{{/place}} {{place.street}}
                {{#names}}{{.}}{{/names}} {{^topics}}<br/>{{/topics}} {{#topics}}{{>topic}}{{/topics}}
                {{#title}}{{.}}{{/title}} {{layout}} {{>*layout}} 1 < 2 {{strings.when}}
                """,
                "topic": "{{label}}<ul>{{#narrower}}<li>{{>topic}}</li>{{/narrower}}</ul>",
                "wide": "", "narrow": "{{title}}",
            ], tables: ["strings": ["when"]])
        #expect(found == [])
    }

    @Test func `an unknown name suggests the nearest`() {
        let found = check(["page": "<p>\n  {{«titel»}} {{#place}}{{«nam»}}{{/place}}</p>"])
        #expect(found.map(\.code) == [.unknownTemplateName, .unknownTemplateName])
        #expect(found.map(\.suggestion) == ["title", "name"])
        #expect(found.first?.message.danish == "der er ikke noget, der hedder 'titel' her")
    }

    @Test func `of a dotted name the wrong part is pointed at`() {
        let found = check(["page": "{{place.«nane»}} {{«plaice».name}} {{place.name.«x»}} {{ place.«city» }}"]
        )
        #expect(found.map(\.suggestion) == ["name", "place", nil, nil])
        #expect(found.last?.remedy?.english == "there are: name, street")
    }

    @Test func `an unknown section is one finding, whatever stands in it`() {
        #expect(check(["page": "{{#«plases»}}{{name}} {{anything.else}} {{title}}{{/plases}}"]).count == 1)
        #expect(check(["page": "{{^«plases»}}{{«name»}}{{/plases}}"]).count == 2)
    }

    @Test func `a partial is checked where it is included, and each finding told once`() {
        let found = check([
            "page":
                "{{#place}}{{>line}}{{/place}}{{#topics}}{{>line}}{{/topics}}{{#topics}}{{>line}}{{/topics}}",
            "line": "{{«name»}} {{title}}",
        ])
        #expect(found.map(\.code) == [.unknownTemplateName])
    }

    @Test func `checks of several pages tell each finding once`() {
        let templates = TemplateSet.parse([
            (name: "a", file: "a", bytes: Array("{{>c}}".utf8)),
            (name: "b", file: "b", bytes: Array("{{>c}}".utf8)),
            (name: "c", file: "c", bytes: Array("{{x}}".utf8)),
        ])
        var checker = TemplateChecker(templates.value)
        checker.check(template: "a", against: ExamplePage.self)
        checker.check(template: "b", against: ExamplePage.self)
        #expect(checker.diagnostics.map(\.location.file) == ["c"])
        checker.check(template: "missing", against: ExamplePage.self)
        #expect(checker.diagnostics.map(\.code) == [.unknownTemplateName, .missingPartial])
    }

    @Test func `a missing partial suggests the nearest`() {
        let found = check(["page": "{{>«crad»}} {{<«layuot»}}{{/layuot}}", "card": "", "layout": ""])
        #expect(found.map(\.code) == [.missingPartial, .missingPartial])
        #expect(found.map(\.suggestion) == ["card", "layout"])
    }

    @Test func `a dynamic name is a choice between partials that exist`() {
        let found = check(["page": "{{>*«layout»}} {{>*«title»}} {{>*«layuot»}}", "wide": "{{«x»}}"])
        #expect(
            found.map(\.code) == [
                .unknownTemplateName, .missingPartial, .invalidTemplate, .unknownTemplateName,
            ])
    }

    @Test func `a text of the theme that is missing is found`() {
        let found = check(
            ["page": "{{strings.«wen»}} {{#strings}}{{when}} {{title}}{{/strings}}"],
            tables: ["strings": ["when", "where"]])
        #expect(found.map(\.code) == [.missingString])
        #expect(found.map(\.suggestion) == ["when"])
    }

    @Test func `only HTML goes out unescaped`() {
        let found = check(["page": "«{{{title}}}» «{{&layout}}» {{{icon}}} {{#names}}«{{{.}}}»{{/names}}"])
        #expect(found.map(\.code) == [.unescapedText, .unescapedText, .unescapedText])
        #expect(found.map(\.suggestion) == ["{{title}}", "{{layout}}", "{{.}}"])
    }

    @Test func `HTML is not escaped twice and does not stand in attributes`() {
        let found = check(["page": "«{{icon}}» <p title=\"«{{{icon}}}»\"> <title>«{{{icon}}}»</title>"])
        #expect(found.map(\.code) == [.invalidTemplate, .invalidTemplate, .invalidTemplate])
        #expect(found.first?.suggestion == "{{{icon}}}")
    }

    @Test func `what is not a text cannot be shown as one`() {
        let found = check(["page": "«{{isFree}}» «{{names}}» «{{place}}» «{{topics}}» «{{strings}}» «{{.}}»"])
        #expect(found.allSatisfy { $0.code == .invalidTemplate })
        #expect(
            found.last?.message.english
                == "'.' is not a text (but: ExamplePage) and can only be used for sections")
    }

    @Test(arguments: [
        "<script>«{{title}}»</script>", "<SCRIPT type=x>\nlet a = '«{{title}}»'\n</SCRIPT>{{title}}",
        "<style>«{{{icon}}}»</style>", "<!-- «{{title}}» -->{{title}}", "<a href=«{{title}}»>{{title}}</a>",
        "<a href= «{{title}}»>", "<a href=/x/«{{title}}»/>", "<a onclick=\"«{{title}}»\">",
        "<a ONCLICK='«{{title}}»'>",
        "<p style=\"color: «{{title}}»\">", "<iframe srcdoc=\"«{{title}}»\">", "<«{{title}}»>",
        "</«{{title}}»>",
        "<p «{{title}}»>", "<p data-«{{title}}»=\"\">", "<p «{{title}}»=\"x\">", "<!DOCTYPE «{{title}}»>",
        "<p title=\"{{title}}\" «{{title}}»>", "<br/«{{title}}»>", "<p hidden «{{title}}»>",
    ])
    func `a place where escaping is not enough is refused`(template: String) {
        #expect(check(["page": template]).allSatisfy { $0.code == .invalidTemplate })
    }

    @Test(arguments: [
        "<p =\"«{{title}}»\">", "<p a =«{{title}}»>", "<p/=\"«{{title}}»\">", "<p=\"«{{title}}»\">",
        "<title><p title=«{{title}}»></title>", "<textarea><b «{{title}}»>",
        "<meta http-equiv=\"«{{title}}»\">", "<svg><set attributeName=href to=\"«{{title}}»\"/></svg>",
    ])
    func `what browsers take for a tag is one, however it is written`(template: String) {
        let found = check(["page": template])
        #expect(found.map(\.code) == [.invalidTemplate])
        #expect(found.first?.remedy != nil)
    }

    @Test(arguments: [
        "<a href=\"«{{title}}»\">", "<a href=' «{{title}}»'>", "<a href=\"java«{{title}}»\">",
        "<a href=\"/«{{title}}»\">",
        "<a href=\"«{{place.name}}»/x\">", "<a href=\"&#106;«{{title}}»\">", "<a href=\"«{{layout}}»\">",
        "<a href=\"\\«{{title}}»\">", "<form action=\"«{{title}}»\">", "<img src='«{{title}}»'>",
        "<img srcset=\"{{home}} 1x, «{{title}}» 2x\">", "<script src=\"«{{website}}»\"></script>",
        "<link href=\"«{{website}}»\">", "<form action=\"«{{website}}»\">",
        "<svg><use href=\"«{{website}}»\"/></svg>",
        "<meta http-equiv=refresh content=\"0; url=«{{title}}»\">", "<a href=\"x«{{home}}»\">",
        "<a href=\"{{#isFree}}/x{{/isFree}}«{{title}}»\">", "<a href=\"«{{#isFree}}»java{{/isFree}}\">",
        "<a href=\"{{#isFree}}/x{{/isFree}}{{^isFree}}«{{title}}»{{/isFree}}\">",
        "<blockquote cite=\"«{{strings.when}}»\">",
    ])
    func `what decides where an address leads is an address itself`(template: String) {
        let found = check(["page": template], tables: ["strings": ["when"]])
        #expect(found.map(\.code) == [.invalidTemplate])
        #expect(found.first?.remedy != nil)
    }

    @Test(arguments: [
        "<a href=\"{{website}}\">", "<a href=\"{{home}}{{title}}\">",
        "<a href='mailto:{{title}}?subject={{place.name}}'>",
        "<a href=\"?q={{title}}\">", "<a href=\"#{{title}}\">", "<a href=\"/x/{{title}}\">",
        "<a href=\"{{#website}}{{.}}{{/website}}\">",
        "<a href=\"{{#isFree}}{{home}}{{/isFree}}{{^isFree}}/x{{/isFree}}\">",
        "<img src=\"{{home}}{{title}}.png\">",
        "<img srcset=\"{{home}} {{title}}w, {{home}} 2x\">", "<meta name=a content=\"{{title}}\">",
        "<meta http-equiv=refresh content=\"0; url={{home}}\">", "<p data-href=\"{{title}}\">",
        "<a href=\"{{>part}}\">",
        "<title>{{title}}</title><textarea>{{title}}</textarea>", "<p title =  \"{{title}}\">",
    ])
    func `addresses stand where addresses go, and texts behind them`(template: String) {
        #expect(check(["page": template, "part": "{{home}}"]) == [])
    }

    @Test func `the addresses that are there are named`() {
        let found = check(["page": "<a href=\"«{{title}}»\"><img src=\"«{{website}}»\">"])
        #expect(found.first?.remedy?.english == "the addresses here are: {{home}}, {{website}}")
        #expect(found.last?.remedy?.english == "the addresses here are: {{home}}")
    }

    @Test func `the place is known across partials and blocks`() {
        _ = check([
            "page": "<script>{{>part}}</script>{{<layout}}{{$value}}«{{place.name}}»{{/value}}{{/layout}}",
            "part": "«{{title}}»", "layout": "<a href=x{{$value}}x{{/value}}>",
        ])
    }

    @Test func `a section begins and ends in the same kind of place`() {
        let found = check(["page": "«{{#isFree}}»<!--{{/isFree}}-->«{{^isFree}}»<p class=\"{{/isFree}}"])
        #expect(found.allSatisfy { $0.message.english.contains("has to end in the same kind of place") })
    }

    @Test func `blocks take the names of where they are put`() {
        let found = check([
            "page": "{{<layout}}{{$main}}{{name}} {{«nam»}}{{/main}}{{/layout}}",
            "layout": "{{#place}}{{$main}}{{unused}}{{/main}}{{/place}}{{$other}}{{«unusd»}}{{/other}}",
        ])
        #expect(found.count == 2)
    }

    @Test func `an argument for a block that the parent lacks suggests the nearest`() {
        let found = check([
            "page": "{{<layout}} {{! fine }}\n{{$«contnet»}}x{{/contnet}}{{$inner}}y{{/inner}}{{/layout}}",
            "layout": "{{$content}}{{/content}}{{>part}}", "part": "{{$inner}}{{/inner}}",
        ])
        #expect(found.map(\.suggestion) == ["content"])
    }

    @Test func `what a parent contains outside its blocks is refused`() {
        let templates: KeyValuePairs = [
            "page": "«{{<layout}}»\nText\n{{$main}}x{{/main}}«{{title}}»{{/layout}}",
            "layout": "{{$main}}{{/main}}",
        ]
        #expect(check(templates).allSatisfy { $0.code == .invalidTemplate })
    }

    @Test func `a template may include itself only for the parts of a value`() {
        let found = check([
            "page": "{{>a}}{{#place}}{{>b}}{{/place}}{{#topics}}{{>c}}{{/topics}}",
            "a": "«{{>a}}»", "b": "{{#place}}«{{>b}}»{{/place}}", "c": "{{#narrower}}{{>c}}{{/narrower}}",
        ])
        #expect(
            found.map(\.message.english) == [
                "the template 'a' includes itself without end",
                "the template 'b' includes itself without end",
            ])
    }

    @Test func `the specification's recursive parents are walked to their end`() {
        let found = check([
            "page": "{{<parent}}{{$foo}}override{{/foo}}{{/parent}}",
            "parent": "{{$foo}}default{{/foo}} {{$bar}}{{<parent2}}{{/parent2}}{{/bar}}",
            "parent2": "{{$foo}}default{{/foo}} {{<parent}}{{$bar}}don't recurse{{/bar}}{{/parent}}",
        ])
        #expect(found == [])
    }
}
