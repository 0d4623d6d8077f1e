import CatalogModel

/// The colours that a site chose, with those that are made from them, as tokens of the theme's style sheet.
struct Palette: Sendable {
    /// The ground of top and foot, and text on it.
    static let brandToken = "fjord"
    static let brandTextToken = "fjord-ink"
    /// Marks and buttons on the brand colour, and the text of these buttons.
    static let accentToken = "lamp"
    static let accentTextToken = "lamp-ink"
    static let linkToken = "link"
    /// What links stand on.
    static let grounds = ["page", "card", "wash", "lamp-wash", "moss-wash", "brick-wash"]

    private let chosen: Appearance.Colours
    private let tokens: StyleTokens

    init(_ colours: Appearance.Colours, on tokens: StyleTokens) {
        (chosen, self.tokens) = (colours, tokens)
    }

    /// The least contrast of text, and of what has a form (WCAG 2.2, 1.4.3 and 1.4.11).
    static let ofText = 4.5
    static let ofForms = 3.0

    var brand: Colour? { chosen.brand }

    /// Darker than by light, so that a white page of text is the only thing that shines.
    var darkBrand: Colour? {
        chosen.darkBrand
            ?? brand.map { brand in
                let darker = brand.mixed(with: .black, 0.25)
                return darker.nearest(standingOutFrom: groundsOfBrand(inTheDark: true)) ?? darker
            }
    }

    var link: Colour? { chosen.link ?? made(inTheDark: false) }
    var darkLink: Colour? { chosen.darkLink ?? made(inTheDark: true) }

    private func made(inTheDark isDark: Bool) -> Colour? {
        brand?.nearest(standingOutFrom: grounds(inTheDark: isDark).map { ($0, Self.ofText) })
    }

    /// What links stand on, as far as the theme has it.
    func grounds(inTheDark isDark: Bool) -> [Colour] {
        Self.grounds.compactMap { name in
            if name == "lamp-wash", let wash = accentWash(inTheDark: isDark) { return wash }
            if name == "wash", !isDark, let wash = brandWash { return wash }
            return isDark ? tokens.dark(name) : tokens[name]
        }
    }

    /// What has to stand out on the brand colour: its text and the accent.
    func groundsOfBrand(inTheDark isDark: Bool) -> [(ground: Colour, ratio: Double)] {
        let text = isDark ? tokens.dark(Self.brandTextToken) : tokens[Self.brandTextToken]
        let accent = chosen.accent ?? (isDark ? tokens.dark(Self.accentToken) : tokens[Self.accentToken])
        return [text.map { ($0, Self.ofText) }, accent.map { ($0, Self.ofForms) }].compactMap(\.self)
    }

    /// A pale ground of the accent's colour, for what is to be seen first.
    private func accentWash(inTheDark isDark: Bool) -> Colour? {
        guard let accent = chosen.accent, let card = isDark ? tokens.dark("card") : tokens["card"] else {
            return nil
        }
        return card.mixed(with: accent, isDark ? 0.16 : 0.2)
    }

    /// A pale ground of the brand colour.
    private var brandWash: Colour? {
        brand.flatMap { brand in tokens["card"]?.mixed(with: brand, 0.1) }
    }

    /// The tokens by light.
    var light: [(name: String, colour: Colour)] {
        Self.filled([
            (Self.brandToken, brand), ("button", brand), (Self.linkToken, link),
            (Self.accentToken, chosen.accent), ("lamp-wash", accentWash(inTheDark: false)),
            ("wash", brandWash),
        ]) + Self.town(on: brand)
    }

    /// The tokens in the dark, where buttons have the accent's colour.
    var dark: [(name: String, colour: Colour)] {
        Self.filled([
            (Self.brandToken, darkBrand), ("button", chosen.accent), (Self.linkToken, darkLink),
            ("lamp-wash", accentWash(inTheDark: true)),
        ]) + Self.town(on: darkBrand)
    }

    /// The houses of the theme's drawing, which stand on the brand colour.
    private static func town(on brand: Colour?) -> [(name: String, colour: Colour)] {
        guard let brand else { return [] }
        return [
            ("town-far", brand.mixed(with: .white, 0.1)), ("town-line", brand.mixed(with: .white, 0.28)),
            ("town-near", brand.mixed(with: .black, 0.25)), ("town-dark", brand.mixed(with: .black, 0.42)),
        ]
    }

    private static func filled(_ tokens: [(String, Colour?)]) -> [(name: String, colour: Colour)] {
        tokens.compactMap { name, colour in colour.map { (name, $0) } }
    }
}
