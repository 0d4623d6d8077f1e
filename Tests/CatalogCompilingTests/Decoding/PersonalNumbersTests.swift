import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

struct PersonalNumbersTests {
    @Test(arguments: [
        "010190-1234", "010190 1234", "0101901234", "290200-0000", "311299-9999", "290204-1234",
    ])
    func `what may be a CPR number is reported wherever it stands`(_ number: String) async {
        let text = "---\ntitle: Prøve\nsummary: æøå 1️⃣\(number)\n---\n\nRing, (2️⃣\(number)).\n"
        let expected: KeyValuePairs<Int, DiagnosticCode> = [1: .personalNumber, 2: .personalNumber]
        await expectEqual(mismatches("pages/om.md", text, expecting: expected), [])
    }

    @Test(arguments: [
        "320190-1234", "011390-1234", "300200-1234", "12345678", "01019012345", "010190-123", "0101901-234",
        "010190-12345", "2026-11-21", "+4599000001",
    ])
    func `other numbers are left alone`(_ number: String) async {
        await expectEqual(mismatches(.page, "summary: Nr. '\(number)'".replacingQuotes, expecting: [:]), [])
    }

    @Test func `the number itself is never repeated`() async {
        let problem = await problems(.page, "summary: 010190-1234").first
        #expect(problem.map { "\($0)".contains("010190") } == false)
    }

    @Test func `the digits of a fingerprint are no number of a person`() async {
        let others = ["pages/om.md": entry(.page)]
        let text = "---\ntitle: About\n1️⃣translation: {of: 'ab0101901234cdef', method: human}\n---\n"
        await expectEqual(
            mismatches("pages/om.en.md", text, expecting: [1: .outdatedTranslation], beside: others), [])
    }

    @Test func `site and vocabularies hold none either`() async {
        let site = "title: Fjordby 1️⃣010190-1234\nbase_url: https://fjordby.example/\nlanguages: [da]\n"
        await expectEqual(mismatches("site.yml", site, expecting: [1: .personalNumber]), [])
        let terms = "sprog: Sprog\nmotion: Ring 1️⃣010190-1234\n"
        await expectEqual(mismatches("vocabulary/topics.yml", terms, expecting: [1: .personalNumber]), [])
    }

    @Test(arguments: [
        "summary: 1️⃣\"01\\u200B0190\\u20131234\"", "summary: 1️⃣\"\\x30101901234\"",
        "summary: 1️⃣'010190-\n  1234'",
        "1️⃣\"010190\\u002D1234\": ja",
    ])
    func `escapes and line breaks of YAML do not hide it`(_ field: String) async {
        let found = await MarkedContent(["pages/test.md": entry(.page, field)]).problems
        #expect(found.contains { $0.code == .personalNumber && $0.location.range.start.line == 3 })
    }

    @Test(arguments: [
        "Nr. 010190&#45;1234", "Nr. &#48;101901234", "Nr. 010190&ndash;1234",
        "Nr. 010190&nbsp;&minus;&nbsp;1234",
        "Nr. 010190-\n1234", "[nr](/ \"010190&#x2D;1234\")", "[010190](https://a.example/)-1234",
        "<https://a.example/010190%201234>",
        "![010190&#45;1234](/a.png)", "**010190**-1234", "`010190`-1234", "<!-- 010190-1234 -->",
        "010190\\-1234",
    ])
    func `Markdown does not hide it`(_ body: String) async {
        let found = await MarkedContent(["pages/test.md": entry(.page, body: body)]).problems
        #expect(found.contains { $0.code == .personalNumber && $0.location.range.start.line == 6 })
    }

    @Test(arguments: [
        "status: draft", "allow: {personal-number: nødvendigt}", "# 010190-1234", "010190-1234: ja",
    ])
    func `nothing silences it`(_ field: String) async {
        let text = entry(.page, field, body: "Ring 010190-1234")
        let site =
            "title: A\nbase_url: https://a.example/\nlanguages: [da]\nchecks: {personal-number: ignore}\n"
        let found = await MarkedContent(["pages/test.md": text, "site.yml": site]).problems
        #expect(found.contains { $0.code == .personalNumber && $0.severity == .error && $0.isConfidential })
    }

    @Test(arguments: [
        "pages/Om.md", "pages/om.da.extra.md", "notes/om.md", "pages/om.ar.md", "pages/om.so.md",
    ])
    func `a file that belongs to no entry is looked through, too`(_ path: String) async {
        let found = await MarkedContent([path: entry(.page, body: "Ring 010190-1234")]).problems
        #expect(found.contains { $0.code == .personalNumber && $0.location.file == "content/" + path })
    }

    @Test func `a file full of them is told about some`() async {
        let body = String(repeating: "010190-1234\n", count: 4000)
        let found = await MarkedContent(["pages/test.md": entry(.page, body: body)]).problems
        #expect(found.count == 20)
    }
}

extension String {
    /// Without the single quotes, which YAML does not need inside a plain text.
    fileprivate var replacingQuotes: String { filter { $0 != "'" } }
}
