import CatalogModel

/// The colours that pages tell browsers, for what stands around the page.
struct ThemeColours: Hashable, Sendable {
    /// The ground of the top of pages; none where the theme has no such token.
    var brand: Colour?
    /// The same in the dark; only where the site chose its colours.
    var darkBrand: Colour?

    init() {}

    init(_ tokens: StyleTokens) {
        brand = tokens[Palette.brandToken]
    }
}
