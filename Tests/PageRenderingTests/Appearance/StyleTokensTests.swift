import CatalogModel
import Testing

@testable import PageRendering

struct StyleTokensTests {
    private let tokens = StyleTokens(
        css: Array(
            """
            :root{--page:#f5f4f0;--card:#fff;--round:.75rem;--link: #0a5868}@media (prefers-color-scheme:dark){:root{\
            --page:#0d1b1f}}@media print{:root{--page:#ffffff;--ink:#000}}a{--link:#111111;color:var(--link)}
            """.utf8))

    @Test func `colours are read by light and in the dark, of two of one name the first`() {
        #expect(tokens["page"]?.hex == "#f5f4f0")
        #expect(tokens.dark("page")?.hex == "#0d1b1f")
        #expect(tokens["card"]?.hex == "#ffffff")
        #expect(tokens.dark("card")?.hex == "#ffffff")
        #expect(tokens["link"]?.hex == "#0a5868")
    }

    @Test func `those for paper are none, and what is no colour is only a name`() {
        #expect(tokens["ink"] == nil)
        #expect(tokens["round"] == nil)
        #expect(tokens.names.isSuperset(of: ["round", "page", "ink"]))
    }
}
