import CatalogModel
import SourceReading
import Testing

@testable import Starting

struct StarterGuidesTests {
    private let guides = StarterGuides(
        [
            (
                "ret.da.md",
                "# Ret noget: nu\n\nSe [b](b.da.md#x), [alt](../Fields.da.md) og [c](c.md).\n\n![F](pictures/form-da.webp)\n"
            ),
            ("ret.en.md", "# Mend it\n\nText\n"), ("b.da.md", "# B\n"), ("kun.en.md", "# Only\n"),
            ("README.md", "# Not a guide\n"), ("pictures/form-da.webp", "1"), ("pictures/form-en.webp", "2"),
        ].map { SourceFile(path: "/" + $0.0, bytes: Array($0.1.utf8)) })

    @Test func `a guide is a page whose title is its heading, with links between pages`() throws {
        let files = guides.entries.flatMap { $0.files(in: [.danish, LanguageCode("en")]) }
        #expect(
            files.map(\.path) == ["content/pages/b.md", "content/pages/ret.md", "content/pages/ret.en.md"])
        let text = String(decoding: files[1].bytes, as: UTF8.self)
        #expect(text.hasPrefix("---\ntitle: 'Ret noget: nu'\n---\n\n"))
        #expect(text.contains("Se [b](b.md#x), alt og [c](c.md)."))
        #expect(text.contains("![F](../media/vejledninger/form-da.webp)"))
    }

    @Test func `pictures are those of the languages that the site has texts in`() {
        let (english, german) = (LanguageCode("en"), LanguageCode("de"))
        func names(_ languages: LanguageCode...) -> [String] {
            guides.pictures(in: languages).map {
                String($0.path.dropFirst("content/media/vejledninger/".count))
            }
        }
        #expect(names(.danish, german) == ["form-da.webp"] && names(german) == ["form-da.webp"])
        #expect(names(english) == ["form-en.webp"])
        #expect(names(.danish, english) == ["form-da.webp", "form-en.webp"])
    }

    @Test func `a page leads to all of them`() {
        #expect(guides.list("en", below: "") == "- [B](b.md)\n- [Mend it](ret.md)")
        #expect(guides.contents.id == "vejledninger")
    }
}
