import CatalogModel
import SourceReading
import Testing

@testable import Starting

struct StarterGuidesTests {
    private let guides = StarterGuides(
        [
            ("ret.da.md", "# Ret noget: nu\n\nSe [b](b.da.md#x), [alt](../Fields.da.md) og [c](c.md).\n"),
            ("ret.en.md", "# Mend it\n\nText\n"), ("b.da.md", "# B\n"), ("kun.en.md", "# Only\n"),
            ("README.md", "# Not a guide\n"),
        ].map { SourceFile(path: "/" + $0.0, bytes: Array($0.1.utf8)) })

    @Test func `a guide is a page whose title is its heading, with links between pages`() throws {
        let files = guides.entries.flatMap { $0.files(in: [.danish, LanguageCode("en")]) }
        #expect(
            files.map(\.path) == ["content/pages/b.md", "content/pages/ret.md", "content/pages/ret.en.md"])
        let text = String(decoding: files[1].bytes, as: UTF8.self)
        #expect(text.hasPrefix("---\ntitle: 'Ret noget: nu'\n---\n\n"))
        #expect(text.contains("Se [b](b.md#x), alt og [c](c.md)."))
    }

    @Test func `a page leads to all of them`() {
        #expect(guides.list("en", below: "") == "- [B](b.md)\n- [Mend it](ret.md)")
        #expect(guides.contents.id == "vejledninger")
    }
}
