import Diagnostics
import DocumentParsing
import Testing

@Suite struct BodyProblemsTests {
    @Test func `a block of HTML is reported and not passed on`() {
        #expect(mismatches(body: "a\n\n1️⃣<script>alert(1)</script>\n\nb", expecting: [1: .rawHTML]) == [])
        #expect(html("a\n\n<script>alert(1)</script>\n\nb") == "<p>a</p>\n<p>b</p>\n")
        #expect(mismatches(body: "- x\n\n  1️⃣<div>\n  y\n  </div>\n", expecting: [1: .rawHTML]) == [])
        #expect(mismatches(body: "æ\n\n> 1️⃣<!-- note\n> x -->\n", expecting: [1: .rawHTML]) == [])
    }

    @Test func `HTML in a line is reported, and the text around it is kept`() {
        #expect(mismatches(body: "Æ مرحبا 1️⃣<img src=x onerror=alert(1)> y", expecting: [1: .rawHTML]) == [])
        #expect(html("Æ <img src=x onerror=alert(1)> y") == "<p>Æ  y</p>\n")
        #expect(html("x <b>fed</b> y") == "<p>x fed y</p>\n")
        #expect(html("x <b>fed\n\n```\nkode\n```") == "<p>x fed</p>\n<pre><code>kode\n</code></pre>\n")
    }

    @Test func `closing tags are not reported in addition`() {
        #expect(mismatches(body: "x 1️⃣<b>fed</b> y", expecting: [1: .rawHTML]) == [])
        #expect(mismatches(body: "x\n\nfed1️⃣</b> y", expecting: [1: .rawHTML]) == [])
    }

    @Test func `a tag around paragraphs is reported once`() {
        #expect(
            mismatches(body: "1️⃣<div>\n\ntekst\n\n</div>\n\n2️⃣</p>", expecting: [1: .rawHTML, 2: .rawHTML])
                == [])
    }

    @Test func `the same tag twice has two places, those in code none`() {
        #expect(
            mismatches(body: "`<br>` 1️⃣<br> \\<br> og\n2️⃣<br>", expecting: [1: .rawHTML, 2: .rawHTML]) == [])
        #expect(mismatches(body: "`<b>` og\n\n- a\n\n      <b>\n\n```\n<b>\n```\n\n1 < 2 > 0 & \\<b>") == [])
    }

    @Test func `a tag over two lines is pointed at where it begins`() {
        #expect(mismatches(body: "æøå 1️⃣<a\nhref=x> y", expecting: [1: .rawHTML]) == [])
    }

    @Test(arguments: [
        ("<b>x</b>", "**"), ("a<br>b", "\\"), ("<!-- x -->", "noten"), ("<navn>", "&lt;"),
        ("<h2>x</h2>", "##"), ("x <IMG src=y>", "!["),
    ])
    func `the remedy is the Markdown for it`(_ text: String, _ remedy: String) {
        #expect(parse("---\na: b\n---\n" + text).diagnostics.first?.remedy?.danish.contains(remedy) == true)
    }

    @Test func `a pasted table is warned about once, at its first line`() {
        let table = "| Dag | Tid |\n|-----|:---:|\n| man | 10 |\n| tir | 11 |"
        #expect(
            mismatches(
                body: "Tekst\n\n1️⃣" + table + "\n\nmere\n\n2️⃣Dag | Tid\n--- | ---\nman | 10",
                expecting: [1: .markdownTable, 2: .markdownTable]) == [])
        #expect(mismatches(body: "Tider:\n1️⃣" + table, expecting: [1: .markdownTable]) == [])
        #expect(parse("---\na: b\n---\n" + table).diagnostics.map(\.severity) == [.warning])
        #expect(mismatches(body: "```\n" + table + "\n```") == [])
        #expect(mismatches(body: "a | b\nc | d\n\n--- \n\n|-|") == [])
    }

    @Test func `characters written as numbers are checked as well`() {
        #expect(
            mismatches(
                body: "æ 1️⃣&#1; b 2️⃣&#x202E; `&#1;` &#229; &amp;#1;",
                expecting: [1: .controlCharacter, 2: .controlCharacter]) == [])
        #expect(mismatches(body: "`&#1;` &#8294;x&#8297; &#65;") == [])
    }

    @Test func `other bodies are untouched by a problem in one of them`() {
        #expect(
            mismatches(
                body: "1️⃣<hr>\n\n[x](2️⃣blob:y) ![](3️⃣z.jpg)",
                expecting: [1: .rawHTML, 2: .unsafeLink, 3: .missingImageText]) == [])
    }
}
