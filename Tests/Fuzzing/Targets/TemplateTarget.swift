import Diagnostics
import Templating

/// Three templates, apart by a zero byte, that may include each other: parsed, checked and rendered.
///
/// What values hold changes nothing but text: with a dangerous value as many brackets and quotes come out as with a
/// harmless one.
enum TemplateTarget {
    static func complaint(about bytes: [UInt8]) -> String? {
        let parts = bytes.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
        let files = zip(["page", "wide", "other"], parts).map { name, part in
            (name: name, file: name + ".mustache", bytes: Array(part))
        }
        let parsed = TemplateSet.parse(files)
        var checker = TemplateChecker(parsed.value, tables: ["strings": ["when"]])
        checker.check(template: "page", against: Page.self)
        let problems = parsed.diagnostics + checker.diagnostics
        if let odd = problems.first(where: { $0.location.range.start > $0.location.range.end }) {
            return "\(odd.code) is at \(odd.location.range)"
        }
        // What has an error is never rendered for a reader; here it is all the same, since it must not trap.
        let hasError = problems.containsError
        let harmless = rendered(parsed.value, "Broen")
        let dangerous = rendered(parsed.value, "\"\u{301}'\u{200D}><\u{338}script>&amp;\u{600}<")
        return hasError || signs(harmless) == signs(dangerous)
            ? nil : "a value changed the brackets and quotes"
    }

    private static func rendered(_ templates: TemplateSet, _ value: String) -> [UInt8] {
        var output: [UInt8] = []
        templates.render("page", TemplateRecord(Page(value)), into: &output)
        return output
    }

    /// How often each sign that HTML is made of occurs.
    private static func signs(_ output: [UInt8]) -> [Int] {
        "<>\"'".utf8.map { sign in output.count { $0 == sign } }
    }

    /// A field of every type; its texts are the value.
    private struct Page: TemplateModel {
        let value: String
        let topics: [Topic]

        init(_ value: String) {
            self.value = value
            topics = [Topic(label: value, narrower: [Topic(label: value, narrower: [])])]
        }

        static let fields: [TemplateField<Page>] = [
            .text("title", "A text.") { $0.value },
            .flag("isFree", "A flag.") { _ in true },
            .html("icon", "A picture.") { _ in Array("<b>x</b>".utf8) },
            .choice("layout", "A partial.", oneOf: ["wide", "other"]) { _ in "wide" },
            .listOfTexts("names", "Texts.") { [$0.value, $0.value] },
            .list("topics", "Records.", of: Topic.self) { $0.topics },
            .record("place", "A record.", Topic.self) { $0.topics.first },
            .table("strings", "Words.") { TemplateRecord(.record([("when", .text($0.value))])) },
        ]
    }

    private struct Topic: TemplateModel {
        let label: String
        let narrower: [Topic]

        static let fields: [TemplateField<Topic>] = [
            .text("label", "A text.") { $0.label },
            .list("narrower", "Records.", of: Topic.self) { $0.narrower },
        ]
    }
}
