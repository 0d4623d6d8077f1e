import CatalogModel
import Diagnostics
import DocumentParsing
import TestSupport
import Testing

@Suite struct MarkdownParserTests {
    @Test(arguments: ["", "\n", "  \n\t\n\n"])
    func `a blank body is none`(_ text: String) {
        #expect(parse("---\ntitle: x\n---\n" + text).value.body == nil)
        #expect(mismatches(body: text) == [])
    }

    @Test func `the body's source is kept without blank lines around it`() {
        let result = body("\n  \n    kode\n\n  tekst  \n\n\n")
        #expect(
            parse("---\ntitle: x\n---\n\n  \n    kode\n\n  tekst  \n\n\n").value.bodySource
                == "    kode\n\n  tekst")
        #expect(result?.startLine == 6)
        #expect(
            result.map { String(decoding: $0.text.html, as: UTF8.self) }
                == "<pre><code>kode\n</code></pre>\n<p>tekst</p>\n")
    }

    @Test func `ordinary Markdown becomes the HTML that CommonMark prescribes`() {
        #expect(
            html("**a** *b* `c<d`\n\n1. x\n2. y")
                == "<p><strong>a</strong> <em>b</em> <code>c&lt;d</code></p>\n"
                + "<ol>\n<li>x</li>\n<li>y</li>\n</ol>\n"
        )
        #expect(
            html("> q\n\n```js \"><b>\nx\n```")
                == "<blockquote>\n<p>q</p>\n</blockquote>\n"
                + "<pre><code class=\"language-js\">x\n</code></pre>\n"
        )
        #expect(
            html("```\"><b>\nx\n```")
                == "<pre><code class=\"language-&quot;&gt;&lt;b&gt;\">x\n</code></pre>\n")
    }

    @Test func `plain text has a line for each block, without marks`() {
        let text = """
            # Formål & *mål*

            To
            linjer  
            og [et **link**](../a.md) `kode`

            - æ
            - ![Tre kvinder](../media/x.jpg)

            > ماذا

                let x
                let y
            """
        #expect(
            body(text)?.text.plainText
                == "Formål & mål\nTo linjer og et link kode\næ\nTre kvinder\nماذا\nlet x\nlet y")
    }

    @Test func `a body over 64 KiB is refused, which is not a missing body`() {
        let text = "1️⃣" + String(repeating: "æ ", count: 23_000)
        #expect(mismatches(body: text, expecting: [1: .fileTooLarge]) == [])
        #expect(body(MarkedText(text).text)?.text.isEmpty == true)
        #expect(mismatches(body: String(repeating: "x", count: 64 * 1024)) == [])
    }

    @Test func `problems of fields and body are reported together`() {
        #expect(
            mismatches("---\na: 1\n1️⃣a: 2\n---\n[x](2️⃣blob:y)", expecting: [1: .duplicateKey, 2: .unsafeLink])
                == [])
        #expect(
            mismatches(
                "---\na: 1️⃣b: 2\n---\n[x](2️⃣blob:y)", expecting: [1: .invalidFrontMatter, 2: .unsafeLink]) == []
        )
    }
}
