import CatalogModel
import DocumentParsing
import Testing

@Suite struct HeadingTests {
    private func ids(_ markdown: String) -> [String] {
        body(markdown)?.text.headings.map(\.id) ?? []
    }

    private func levels(_ markdown: String) -> [Int] {
        body(markdown)?.text.headings.map(\.level) ?? []
    }

    @Test func `the highest heading comes right below the page's title`() {
        #expect(levels("# a\n## b\n### c\n# d") == [2, 3, 4, 2])
        #expect(levels("## a\n### b") == [2, 3])
        #expect(levels("#### a\n##### b") == [2, 3])
        #expect(levels("# a\n###### b") == [2, 6])
        #expect(levels("a\n=\n\nb\n-") == [2, 3])
        #expect(levels("> # a") == [2])
    }

    @Test func `ids keep letters, digits and marks of every script`() {
        #expect(ids("# Formål & økonomi") == ["formål-økonomi"])
        #expect(ids("# ÆBLER OG ÅL") == ["æbler-og-ål"])
        #expect(ids("# ما هو الهدف؟") == ["ما-هو-الهدف"])
        #expect(ids("# مُحَمَّد ٢٠٢٦") == ["مُحَمَّد-٢٠٢٦"])
        #expect(ids("# हिन्दी") == ["हिन्दी"])
        #expect(ids("# E-mail: *kl. 15-18*") == ["e-mail-kl-15-18"])
        #expect(ids("#  a – b ") == ["a-b"])
    }

    @Test func `ids are used once, and nothing to keep makes a section`() {
        #expect(
            ids("# a\n# A\n# a 2\n# a\n# !\n# ?\n#") == [
                "a", "a-2", "a-2-2", "a-3", "afsnit", "afsnit-2", "afsnit-3",
            ])
    }

    @Test func `a heading's tag carries its id and level`() {
        #expect(
            html("# Formål\n\n#### x *y*")
                == "<h2 id=\"formål\">Formål</h2>\n<h5 id=\"x-y\">x <em>y</em></h5>\n")
    }

    @Test func `characters that mean something in HTML reach no id`() {
        for character in ["\"", "'", "<", ">", "&", "=", "`", "\u{600}", "\u{200D}", "\"\u{301}"] {
            let result = html("# a \\\(character) onclick=x")
            let id =
                result.utf8.split(separator: UInt8(ascii: "\"")).dropFirst().first.map { String($0) } ?? ""
            #expect(
                id?.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "-" || $0.value >= 0x300 }
                    == true)
        }
    }

    @Test func `text that looks like a heading's tag stays text`() {
        #expect(
            html("# a\n\n`<h1>` \\<h2> &lt;h3&gt; \"gap:\"")
                == "<h2 id=\"a\">a</h2>\n<p><code>&lt;h1&gt;</code> "
                + "&lt;h2&gt; &lt;h3&gt; &quot;gap:&quot;</p>\n"
        )
        #expect(html("***\n\n# b") == "<hr />\n<h2 id=\"b\">b</h2>\n")
    }

    @Test func `headings keep their words for a table of contents`() {
        #expect(body("# *a* `b` [c](d.md)")?.text.headings.map(\.text) == ["a b c"])
    }
}
