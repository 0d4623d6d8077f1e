import Brobygger
import Diagnostics
import SitePlanning
import TestSupport
import Testing

/// Section A: what stands between the lines of hyphens.
@Suite(.serialized) struct FrontMatterCases {
    @Test(arguments: yaml + scalars + sizes + shapes)
    func `front matter is read as meant or refused where it is wrong`(_ example: TrustCase) async throws {
        try await example.check()
    }

    /// `a` stands for nine others, which stand for nine others, and so on.
    private static let bomb = (0..<9).map { level in
        let items = level == 0 ? "x" : "*n\(level - 1)"
        return "n\(level): &n\(level) [" + Array(repeating: items, count: 9).joined(separator: ",") + "]"
    }

    static let yaml: [TrustCase] = [
        .page("A01 alias bomb", bomb.joined(separator: "\n"), "unsupported-yaml:2", "…"),
        .page(
            "A02 alias bomb as a key", bomb.dropLast().joined(separator: "\n") + "\n? *n7\n: x",
            "unsupported-yaml:2", "…"),
        .page(
            "A03 apostrophe before an alias", "title: [don't, *a, *a]", "unsupported-yaml:2",
            "unsupported-yaml:2"),
        .page("A05 bold title", "title: *vigtigt*", "unsupported-yaml:2"),
        .page("A06 title twice", "title: X\ntitle: Y", "duplicate-key:3"),
        .page(
            "A07 key composed and decomposed", "title: X\n\u{E5}: a\na\u{30A}: b",
            "unknown-key:3", "duplicate-key:4"),
        .page("A19 leading exclamation mark", "title: !vigtigt husk tilmelding", "unsupported-yaml:2"),
        .page("A21 colon in a title", "title: Fodbold: for alle", "invalid-front-matter:2"),
        .page("A22 TAB", "title: X\nimage:\n\tfile: x.svg", "invalid-front-matter:4"),
        .page("A23 at sign", "title: @home", "invalid-front-matter:2"),
        .page("A23 percent", "title: %20", "invalid-front-matter:2"),
        .page("A23 backtick", "title: `x`", "invalid-front-matter:2"),
        .page("A23 brace", "title: {uge 3", "invalid-front-matter:2"),
    ]

    static let scalars: [TrustCase] = [
        .page("A09 no is a text", "title: no", shows: ["<h1>no</h1>"]),
        .entry("A09 no is a language", "activities/x.md", "languages: [no, da]", shows: ["norsk"]),
        .entry(
            "A10 times are times", "activities/x.md",
            "when: [{weekly: tirsdag, from: 19:30, to: 21:00}, {weekly: onsdag, from: 09:30, to: 10:30}]",
            shows: ["19.30", "9.30"]),
        .entry("A11 phone with a leading zero", "associations/x.md", "phone: 012345678", "invalid-phone:10"),
        .entry(
            "A11 phone with its country", "contacts/x.md",
            "allow: {orphan-entry: prøve}\nphone: +4512345678",
            shows: ["tel:+4512345678"]),
        .entry("A13 month 13", "activities/x.md", "last_date: 2026-13-45", "invalid-date:10"),
        .entry("A13 no leap day", "activities/x.md", "last_date: 2026-02-29", "invalid-date:10"),
        .entry("A14 short date", "activities/x.md", "last_date: 2026-5-1", "invalid-date:10"),
        .entry("A14 Danish date", "activities/x.md", "last_date: 1/5-2026", "invalid-date:10"),
        .entry("A14 date in words", "activities/x.md", "last_date: 1. maj 2026", "invalid-date:10"),
        .entry(
            "A15 number in base 60", "activities/x.md", "capacity: 9223372036854775807:59", "invalid-value:10"
        ),
        .entry(
            "A15 13 parts", "activities/x.md", "capacity: 1" + String(repeating: ":59", count: 12),
            "invalid-value:10"),
        .entry("A31 infinity", "associations/x.md", "fee: {amount: .inf}", "invalid-value:10"),
        .entry("A31 no number", "associations/x.md", "fee: {amount: .nan}", "invalid-value:10"),
        .entry("A31 too large", "associations/x.md", "fee: {amount: 1e999}", "invalid-value:10"),
        .entry("A31 below zero", "associations/x.md", "fee: {amount: -5}", "invalid-value:10"),
    ]

    static let sizes: [TrustCase] = [
        .page(
            "A17 5,000 brackets", "title: " + String(repeating: "[", count: 5_000), "nested-too-deep:2"),
        .page(
            "A17 100,000 brackets", "title: " + String(repeating: "[", count: 100_000), "file-too-large:1"),
        .page("A18 large text", "title: " + String(repeating: "x", count: 10_000_000), "file-too-large:1"),
        .page(
            "A18 200,000 keys", (0..<200_000).map { "k\($0): x" }.joined(separator: "\n"),
            "file-too-large:1"),
        .page(
            "A18 500,000 comments", String(repeating: "# x\n", count: 500_000) + "title: X",
            "file-too-large:1"),
        .page("A33 long title", "title: " + String(repeating: "x", count: 5_000), "text-too-long:2"),
        .page("A33 blanks", "title: '   '", "missing-field:2"),
        .page("A33 nothing to see", "title: \"\u{200B}\"", "missing-field:2"),
    ]

    static let shapes: [TrustCase] = [
        TrustCase("A25 empty file", "pages/x.md", bytes: [], ["invalid-front-matter:1"]),
        .page("A25 only a comment", "# title: X", "invalid-front-matter:1"),
        .page("A25 a list", "- title", "invalid-front-matter:2"),
        .page("A25 a text", "Om os", "invalid-front-matter:2"),
        .page("A29 line separator", "title: A\u{2028}B", "control-character:2"),
        .page("A29 vertical tab", "title: A\u{B}B", "control-character:2"),
        .page("A30 group for a text", "title: {x}", "invalid-value:2"),
        .page("A30 list for a text", "title: [a]", "invalid-value:2"),
        .entry("A30 text for a list", "associations/x.md", "topics: idræt", "unknown-term:10"),
        .entry("A30 yes for a reference", "associations/x.md", "contacts: true", "unknown-reference:10"),
        TrustCase(
            "A27 Windows-1252", "pages/x.md",
            bytes: Array("---\ntitle: X\n---\n\nSm".utf8) + [0xF8] + Array("r\n".utf8), ["not-utf8:5"]),
        TrustCase(
            "A27 UTF-16", "pages/x.md",
            bytes: [0xFF, 0xFE] + "---\ntitle: X\n---\n".utf8.flatMap { [$0, 0] }, ["not-utf8:1"]),
    ]

    @Test func `A26 line ends and a byte order mark make no difference`() async throws {
        let text = "---\ntitle: Om\nsummary: >\n  to\n  linjer\n---\n\nEn\nlinje  \nto\n\n- a\n- b\n"
        let forms = [
            Array(text.utf8), Array(text.replacing("\n", with: "\r\n").utf8),
            Array(text.replacing("\n", with: "\r").utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8),
        ]
        var pages: [[UInt8]] = []
        for bytes in forms {
            let files = try await TrustCase("A26", "pages/x.md", bytes: bytes, shows: ["x"]).outcome().files
            let page = try #require(files.first { $0.path == "x/index.html" })
            pages.append(page.bytes)
        }
        #expect(Set(pages).count == 1)
        #expect(String(decoding: pages[0], as: UTF8.self).contains("to linjer"))
    }
}
