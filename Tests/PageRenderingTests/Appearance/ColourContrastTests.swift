import CatalogModel
import Testing

@testable import PageRendering

struct ColourContrastTests {
    private func colour(_ text: String) throws -> Colour { try #require(Colour(text)) }

    @Test(
        "The contrast is that of WCAG 2.2, to the second decimal",
        arguments: [
            ("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48), ("#767676", "#ffffff", 4.54),
            ("#ff0000", "#ffffff", 4.0), ("#0b3f4a", "#f3f7f6", 10.66), ("#ffff00", "#ffffff", 1.07),
            ("#0000ff", "#000000", 2.44), ("#123456", "#123456", 1.0),
        ])
    func contrast(_ one: String, _ other: String, _ expected: Double) throws {
        let (one, other) = try (colour(one), colour(other))
        #expect(abs(one.contrast(to: other) - expected) < 0.01)
        #expect(one.contrast(to: other) == other.contrast(to: one))
    }

    @Test
    func `the nearest shade that stands out enough is darker or lighter, and the colour itself if that does`()
        throws
    {
        let (white, black) = try (colour("#ffffff"), colour("#000000"))
        let yellow = try colour("#ffcc00")
        let found = try #require(yellow.nearest(standingOutFrom: [(white, 4.5)]))
        #expect((4.5..<4.8).contains(found.contrast(to: white)))
        #expect(found.red > found.green && found.green > found.blue)
        let dark = try colour("#0b3f4a")
        #expect(dark.nearest(standingOutFrom: [(white, 4.5)]) == dark)
        let light = try #require(dark.nearest(standingOutFrom: [(colour("#152a30"), 4.5)]))
        #expect(light.luminance > dark.luminance)
        #expect(yellow.nearest(standingOutFrom: [(white, 4.5), (black, 10)]) == nil)
    }

    @Test(arguments: [("#fff", "#ffffff"), ("0B3F4A", "#0b3f4a"), ("#000000", "#000000")])
    func `a colour is read with and without its mark`(_ text: String, _ hex: String) {
        #expect(Colour(text)?.hex == hex)
    }

    @Test(arguments: ["", "#", "#12345", "#1234567", "rød", "#gggggg", "##ffff", "#12 456"])
    func `what has other digits or too few is no colour`(_ text: String) {
        #expect(Colour(text) == nil)
    }
}
