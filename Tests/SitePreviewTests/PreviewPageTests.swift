import Testing

@testable import SitePreview

@Suite struct PreviewPageTests {
    private func page(
        _ html: String, problems: String? = nil, warnings: PreviewWarnings? = nil
    ) -> String {
        let page = PreviewPage(html: Array(html.utf8), problems: problems, warnings: warnings)
        return String(decoding: page.bytes(version: "1"), as: UTF8.self)
            .replacing("?page=\(page.mark)&amp;", with: "?")
    }

    private let script = #"<script src="/__brobygger/reload.js?version=1" async></script>"#

    @Test func theScriptComesLast() {
        #expect(page("<body>x</body></html>") == "<body>x\(script)</body></html>")
        #expect(page("<BODY>x</BODY >") == "<BODY>x\(script)</BODY >")
        #expect(page("<body>x</bodyguard>") == "<body>x</bodyguard>\(script)")
        #expect(page("x") == "x\(script)")
        #expect(page("") == script)
    }

    @Test(arguments: ["<body>", "<body class='a>b' data-x=\"</body>\">", "<header>y</header><Body\n>"])
    func problemsComeFirst(_ start: String) {
        let page = page(start + "x</body>", problems: "p")
        #expect(page.hasPrefix(start + #"<link rel="stylesheet" href="/__brobygger/preview.css">"#))
        #expect(page.hasSuffix("<pre>p</pre></div>x\(script)</body>"))
    }

    @Test func `warnings come last, and only where there are no errors`() {
        let warnings = PreviewWarnings(title: "1 <advarsel>", text: "x & y")
        let quiet = page("<body>x</body>", warnings: warnings)
        #expect(quiet.hasPrefix("<body>x<link rel=\"stylesheet\" "))
        #expect(
            quiet.hasSuffix(
                "<details><summary>1 &lt;advarsel&gt;</summary><pre>x &amp; y</pre></details></aside>\(script)</body>"
            ))
        #expect(!page("<body>x</body>", problems: "p", warnings: warnings).contains("advarsel"))
    }

    @Test func problemsAreShownEvenWithoutABody() {
        #expect(page("x", problems: "p").contains("<pre>p</pre>"))
    }

    @Test func problemsAreEscapedBehindCombiningMarks() {
        let page = page("<body></body>", problems: "\u{600}<img src=x onerror=\"\u{200D}y'\u{301}>&")
        #expect(page.contains("\u{600}&lt;img src=x onerror=&quot;\u{200D}y&#39;\u{301}&gt;&amp;</pre>"))
    }
}
