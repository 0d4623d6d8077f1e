import Testing

@testable import SiteExporting

struct ThemeTokensTests {
    @Test func `the first value of a token holds, and only a colour does`() {
        let tokens = ThemeTokens(
            css: Array(":root{--page:#fff;--ink: rgb(1 2 3);--fjord:  #0b3f4a}.x{--page:#000}".utf8))
        #expect(tokens["page"] == "#fff")
        #expect(tokens["fjord"] == "#0b3f4a")
        #expect(tokens["ink"] == nil)
        #expect(tokens["nothing"] == nil)
    }
}
