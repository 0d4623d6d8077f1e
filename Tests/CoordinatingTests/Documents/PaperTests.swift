import Testing

@testable import Coordinating

struct PaperTests {
    private var paper: Paper {
        var paper = Paper("Liste <1>", in: "da")
        paper.add("Tekst med *stjerner* & <b>")
        paper.add(.heading("Del [a]"))
        paper.add(
            .checklist([
                Paper.Item(
                    [.strong("Ring"), .link("siden", "https://a.example/?x=1&y=2")],
                    notes: [[.text("om\nto")]])
            ]))
        return paper
    }

    @Test func `Markdown shows texts as they are`() {
        #expect(
            PaperMarkdown(paper).text == """
                # Liste \\<1\\>

                Tekst med \\*stjerner\\* \\& \\<b\\>

                ## Del \\[a\\]

                - [ ] **Ring**[siden](<https://a.example/?x=1&y=2>)
                  - om to

                """)
    }

    @Test func `HTML escapes texts and addresses, and needs no other file`() {
        let html = String(decoding: PaperHTML.bytes(of: paper), as: UTF8.self)
        #expect(html.contains("<h1>Liste &lt;1&gt;</h1>") && html.contains("&amp; &lt;b&gt;</p>"))
        #expect(html.contains("<a href=\"https://a.example/?x=1&amp;y=2\">siden</a>"))
        #expect(html.contains("<ul class=\"todo\">") && !html.contains("<link") && !html.contains("<script"))
    }

    @Test func `a plain text has a line for each point`() {
        let lines = PaperText(paper).text.split(separator: "\n")
        #expect(lines.first == "LISTE <1>" && lines.contains("[ ] Ringsiden <https://a.example/?x=1&y=2>"))
    }
}
