import Diagnostics
import TestSupport
import Testing

@testable import DocumentParsing

/// Inputs that libyaml takes and YAML does not, and those that it refuses without saying what is wrong.
struct LooseLinesTests {
    @Test(arguments: [
        "liste: [a,\n1️⃣b,\n  c]", "tekst: \"a\n1️⃣b\"", "tekst: \"a\n1️⃣\tb\"", "tekst: 'a\n1️⃣b'",
        "gruppe: {a: 1,\n1️⃣b: 2}",
        "blok: |\n    \n  1️⃣tekst", "liste: [1️⃣-, a]",
    ])
    func `lines that libyaml takes and YAML does not are errors`(_ fields: String) {
        #expect(mismatches(fields: fields, expecting: [1: .invalidFrontMatter]) == [])
    }

    @Test(arguments: [
        "liste: [\n  a,\n  b\n]", "tekst: \"a\n  b\"", "gruppe: {\n  a: 1\n}", "blok: |\n\n  tekst",
        "blok: >\n  a\n\n  b",
        "liste:\n  - a\n  - [b, c]", "liste: ['-', a]", "tekst: a - b",
    ])
    func `lines that stand as they should are left alone`(_ fields: String) {
        #expect(mismatches(fields: fields) == [])
    }

    @Test(arguments: [
        ("liste: [1️⃣, a]", "there is a comma too many"), ("liste: [a, 1️⃣, b]", "there is a comma too many"),
        ("liste: 1️⃣- a\n  - b", "a list with hyphens begins on the line below the name of its field"),
        ("tekst: a\n  b # om b\n  1️⃣c", "the text ended at the remark with # above this line"),
    ])
    func `a slip is called by its name`(_ fields: String, _ message: String) {
        #expect(mismatches(fields: fields, expecting: [1: .invalidFrontMatter]) == [])
        let text = MarkedText("---\n" + fields + "\n---\n").text
        #expect(parse(text).diagnostics.first?.message.english == message)
    }
}
