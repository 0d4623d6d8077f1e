import CatalogModel
import Diagnostics
import SitePlanning
import TestSupport
import Testing

@testable import PageRendering

struct AppearanceTests {
    private static let style = """
        :root { --page: #f5f4f0; --card: #fff; --wash: #e7eff0; --fjord: #0b3f4a; --fjord-ink: #f3f7f6; --lamp: #f3b83f;
          --lamp-ink: #12292f; --link: #0a5868; --button-ink: #fff; --sans: system-ui; }
        @media (prefers-color-scheme: dark) {
          :root { --page: #0d1b1f; --card: #152a30; --wash: #1b363d; --fjord: #0a323b; --link: #8fd5e1; --button-ink: #12292f; }
        }
        """

    private func wearing(
        style: String = Self.style, _ change: (inout Appearance) -> Void
    ) -> Diagnosed<Theme> {
        var theme = TestTheme()
        theme.assets = [
            "style.css": style, "favicon.svg": "<svg/>", "icon-maskable.svg": "<svg/>",
            "apple-touch-icon.png": "png",
        ]
        var appearance = Appearance()
        change(&appearance)
        return theme.load().value.wearing(
            appearance, named: "æblet i Fjordby",
            at: ["appearance.colours.brand": SourceRange(line: 5, column: 12, length: 9)],
            in: "content/site.yml")
    }

    private func text(_ path: String, of theme: Theme) -> String {
        String(decoding: theme.assets.first { $0.path == path }?.bytes ?? [], as: UTF8.self)
    }

    @Test func `a site that chose nothing has its theme as it is`() {
        let plain = wearing { _ in }
        #expect(plain.diagnostics == [])
        #expect(text("theme/style.css", of: plain.value).hasSuffix("}"))
        #expect(plain.value.colours.brand?.hex == "#0b3f4a")
        #expect(plain.value.colours.darkBrand == nil)
    }

    @Test
    func `the brand colour reaches the style sheet, and links, the dark and the icons are made from it`() {
        let red = wearing { $0.colours.brand = Colour("#8a1538") }
        #expect(red.diagnostics == [])
        let style = text("theme/style.css", of: red.value)
        #expect(style.contains("@media screen{:root{--fjord:#8a1538;--button:#8a1538;--link:#8a1538"))
        #expect(style.contains("@media screen and (prefers-color-scheme: dark){:root{--fjord:#"))
        #expect(text("theme/favicon.svg", of: red.value).contains(">Æ</text>"))
        #expect(text("theme/icon-maskable.svg", of: red.value).contains("fill=\"#8a1538\""))
        #expect(!red.value.assetNames.contains("apple-touch-icon.png"))
        #expect(red.value.colours.brand?.hex == "#8a1538")
    }

    @Test(arguments: ["#8a1538", "#004b87", "#1d6b2f", "#5b2d8e", "#333333", "#7a4a00"])
    func `whatever is made from a sound brand colour can be read`(_ brand: String) throws {
        var colours = Appearance.Colours()
        colours.brand = Colour(brand)
        let tokens = StyleTokens(css: Array(Self.style.utf8))
        let palette = Palette(colours, on: tokens)
        let dark = try #require(palette.darkBrand)
        for (ground, ratio) in palette.groundsOfBrand(inTheDark: true) {
            #expect(dark.contrast(to: ground) >= ratio)
        }
        for (link, isDark) in [(palette.link, false), (palette.darkLink, true)] {
            let link = try #require(link)
            for ground in palette.grounds(inTheDark: isDark) { #expect(link.contrast(to: ground) >= 4.5) }
        }
    }

    @Test func `too little contrast is an error that names the ratio and a colour that passes`() throws {
        let yellow = wearing { $0.colours.brand = Colour("#ffcc00") }
        let problem = try #require(yellow.diagnostics.first)
        #expect(yellow.diagnostics.count == 1)
        #expect(problem.severity == .error)
        #expect(
            problem.location
                == SourceLocation(
                    file: "content/site.yml", range: SourceRange(line: 5, column: 12, length: 9)))
        #expect(problem.message.english.contains("the contrast is 1.4 to 1 and has to be at least 4.5 to 1"))
        #expect(problem.message.danish.contains("1,4 til 1"))
        let suggested = try #require(problem.suggestion)
        #expect(wearing { $0.colours.brand = Colour(suggested) }.diagnostics == [])
        #expect(!text("theme/style.css", of: yellow.value).contains("#ffcc00"))
    }

    @Test
    func `an accent that cannot be seen on the brand colour, and a link that cannot on the page, are errors`()
    {
        let accent = wearing {
            $0.colours.brand = Colour("#8a1538")
            $0.colours.accent = Colour("#a03050")
        }
        #expect(accent.diagnostics.contains { $0.message.english.hasPrefix("'#a03050' stands out") })
        let link = wearing { $0.colours.link = Colour("#66ccff") }
        #expect(link.diagnostics.count == 1)
        let dark = wearing { $0.colours.darkLink = Colour("#003355") }
        #expect(dark.diagnostics.count == 1)
    }

    @Test func `a theme without the tokens does not let the site choose`() {
        let bare = wearing(style: "a { color: red; }") {
            $0.colours.brand = Colour("#8a1538")
            $0.font = .serif
        }
        #expect(
            bare.diagnostics.map { $0.message.english.contains("does not let the site choose") } == [
                true, true,
            ])
    }

    @Test func `the font is a token, too`() {
        let serif = wearing { $0.font = .serif }
        #expect(text("theme/style.css", of: serif.value).contains("--sans:ui-serif"))
        #expect(text("theme/favicon.svg", of: serif.value) == "<svg/>")
    }
}
