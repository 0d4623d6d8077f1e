import Brobygger
import Diagnostics
import TestSupport
import Testing

/// Section B: the Markdown below the front matter.
@Suite(.serialized) struct BodyCases {
    @Test(arguments: html + links + nesting + texts)
    func `a body is shown safely or refused where it is wrong`(_ example: TrustCase) async throws {
        try await example.check()
    }

    static let html: [TrustCase] = [
        .body(
            "B01 script", "Før\n\n<script>\nalert(1)\n</script>\n\nEfter", "raw-html:7", hides: ["alert(1)"]),
        .body("B02 picture with a handler", "Kom <img src=x onerror=alert(1)> nu", "raw-html:5"),
        .body("B02 tag without end", "Kom <b>nu\n\n```\nkode\n```", "raw-html:5"),
        .body(
            "B18 words after a fence", "```x\"><img src=y onerror=alert(1)>\nkode\n```",
            shows: ["kode"], hides: ["<img src=y"]),
    ]

    private static let schemes = [
        "B04": [
            "vbscript:x", "file:///etc/passwd", "data:text/html,x", "data:image/svg+xml,x", "javascript:x",
        ],
        "B05": [
            "blob:x", "intent://x", "view-source:https://x.example", "filesystem:https://x.example",
            "ms-word:ofe", "JaVaScRiPt:x",
        ],
        "B06": ["//evil.example/x", "\\\\evil.example\\share", "/\\evil.example"],
    ]

    static let links: [TrustCase] =
        schemes.sorted { $0.key < $1.key }.flatMap { id, targets in
            targets.map { TrustCase.body("\(id) \($0)", "Se [her er det](<\($0)>)", "unsafe-link:5") }
        } + [
            .body("B08 picture from elsewhere", "![Kort](https://evil.example/x.png)", "unsafe-link:5"),
            .body(
                "B16 one address, another target", "Se [https://bank.example](https://evil.example/)",
                "misleading-link:5 warning", shows: ["https://evil.example/"]),
            .body(
                "B16 host alone", "Se [www.bank.example](https://evil.example/)", "misleading-link:5 warning"),
            .body("B16 same host", "Se [bank.example/x](https://www.bank.example/y)"),
            .body(
                "B16 mail address", "Skriv til [a@bank.example](mailto:b@evil.example)",
                "misleading-link:5 warning"),
            .body("B17 no page", "[x](../pages/ingen.md)", "broken-link:5"),
            .body("B17 no heading", "[x](../associations/broen.md#intet)", "broken-anchor:5"),
            .body("B17 no heading here", "Linje\n\n[x](#intet)", "broken-anchor:7"),
            .body(
                "B17 draft", "[x](../pages/y.md)", "broken-link:5",
                beside: ["content/pages/y.md": "---\ntitle: Y\nstatus: draft\n---\n"]),
        ]

    static let nesting: [TrustCase] = [
        .body("B09 240 KB of brackets", String(repeating: "![[]()", count: 40_000), "file-too-large:1"),
        .body("B09 64 KiB of brackets", String(repeating: "![[]()", count: 10_900), "file-too-large:5"),
        .body(
            "B10 bullets in bullets and blank lines",
            String(repeating: "* ", count: 8_000) + "a" + String(repeating: "\n", count: 48_000) + "b",
            "nested-too-deep:5"),
        .body(
            "B12 indentation up to the limit",
            (0..<240).map { String(repeating: "  ", count: $0) + "- a" }.joined(separator: "\n"),
            "nested-too-deep:21 warning"),
    ]

    private static let drawing = [
        "content/media/kort.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>"
    ]

    static let texts: [TrustCase] = [
        .body("B13 heading of the first level", "# Formål\n\nTekst", shows: ["<h2 id=\"formål\">"]),
        .body("B13 headings from the fourth level on", "#### Formål", shows: ["<h2 id=\"formål\">"]),
        .body(
            "B13 a level is skipped", "## Formål\n\n#### Hvem", "skipped-heading:7 warning",
            shows: ["<h4 id=\"hvem\">"]),
        .body("B13 back to a higher level", "## A\n\n### B\n\n## C"),
        .page("B14 turned direction in a field", "title: \"A\u{202E}B\"", "control-character:2"),
        .page("B14 open isolate in a field", "title: \"A\u{2067}B\"", "control-character:2"),
        .body("B14 turned direction", "A\u{202E}B", "control-character:5"),
        .body("B14 open isolate", "A\u{2067}B", "control-character:5"),
        .body("B14 whole isolate", "A\u{2067}B\u{2069}C"),
        .body("B20 no description", "![](../media/kort.svg)", "missing-image-text:5", beside: drawing),
        .body(
            "B20 name of the file", "![kort.svg](../media/kort.svg)", "missing-image-text:5 warning",
            beside: drawing),
        .body("B21 table", "| a | b |\n|---|---|\n| c | d |", "markdown-table:5 warning"),
        .body("B21 footnote", "Se her[^1].\n\n[^1]: Noten", "unsupported-markdown:5 warning"),
        .body("B21 tasks", "- [ ] Køb te\n- [x] Kog vand", "unsupported-markdown:5 warning"),
        .body("B21 struck out", "Kl. ~~17~~ 18", "unsupported-markdown:5 warning"),
        .body("B21 code keeps its signs", "`~~17~~` og `[^1]`"),
    ]
}
