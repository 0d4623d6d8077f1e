import CatalogModel
import Diagnostics

/// Finds out whether what a site chose for its looks can be read, and whether its theme lets it choose that.
struct AppearanceCheck {
    let appearance: Appearance
    let tokens: StyleTokens
    /// Where the values of `site.yml` stand, by the path of their keys.
    let places: [String: SourceRange]
    let file: String

    var problems: [Diagnostic] {
        let missing = missingTokens
        return missing.isEmpty ? contrasts : missing
    }

    /// A theme without the token would show its own colour all the same.
    private var missingTokens: [Diagnostic] {
        let colours = appearance.colours
        let needed: [(key: String, isChosen: Bool, token: String)] = [
            ("colours.brand", colours.brand != nil, Palette.brandToken),
            ("colours.brand_dark", colours.darkBrand != nil, Palette.brandToken),
            ("colours.accent", colours.accent != nil, Palette.accentToken),
            ("colours.link", colours.link != nil, Palette.linkToken),
            ("colours.link_dark", colours.darkLink != nil, Palette.linkToken),
            ("font", appearance.font != nil, AppearanceStyle.fontToken),
        ]
        return needed.filter { $0.isChosen && !tokens.names.contains($0.token) }.map { need in
            diagnostic(
                need.key,
                Message(
                    da: "temaet lader ikke siden vælge det; dets stilark har ingen '--\(need.token)'",
                    en: "the theme does not let the site choose it; its style sheet has no '--\(need.token)'"),
                remedy: Message(
                    da: "slet linjen, eller skriv --\(need.token) i temaets stilark",
                    en: "delete the line, or write --\(need.token) in the theme's style sheet"))
        }
    }

    private var contrasts: [Diagnostic] {
        let palette = Palette(appearance.colours, on: tokens)
        let accentText = [tokens[Palette.accentTextToken], tokens.dark("button-ink")].compactMap(\.self)
        let brands = [palette.brand ?? tokens[Palette.brandToken], darkBrand(of: palette)].compactMap(\.self)
        return [
            problem("colours.brand", appearance.colours.brand, palette.groundsOfBrand(inTheDark: false)),
            problem(
                "colours.brand_dark", appearance.colours.darkBrand, palette.groundsOfBrand(inTheDark: true)),
            problem(
                "colours.accent", appearance.colours.accent,
                accentText.map { ($0, Palette.ofText) } + brands.map { ($0, Palette.ofForms) }),
            problem(
                "colours.link", appearance.colours.link,
                palette.grounds(inTheDark: false).map { ($0, Palette.ofText) }),
            problem(
                "colours.link_dark", appearance.colours.darkLink,
                palette.grounds(inTheDark: true).map { ($0, Palette.ofText) }),
        ].compactMap(\.self)
    }

    private func darkBrand(of palette: Palette) -> Colour? {
        palette.darkBrand ?? tokens.dark(Palette.brandToken)
    }

    /// What is wrong with a colour that stands out too little from something beside it; the worst of all is named.
    private func problem(
        _ key: String, _ colour: Colour?, _ grounds: [(ground: Colour, ratio: Double)]
    ) -> Diagnostic? {
        guard let colour else { return nil }
        let failed = grounds.filter { colour.contrast(to: $0.ground) < $0.ratio }
        guard
            let worst = failed.min(by: {
                colour.contrast(to: $0.ground) / $0.ratio < colour.contrast(to: $1.ground) / $1.ratio
            })
        else { return nil }
        let ratio = Self.number(colour.contrast(to: worst.ground))
        let least = Self.number(worst.ratio)
        return diagnostic(
            key,
            Message(
                da:
                    "'\(colour.hex)' skiller sig for lidt ud fra '\(worst.ground.hex)': kontrasten er \(ratio.danish) til 1 og skal være mindst \(least.danish) til 1",
                en:
                    "'\(colour.hex)' stands out too little from '\(worst.ground.hex)': the contrast is \(ratio.english) to 1 and has to be at least \(least.english) to 1"
            ),
            suggestion: colour.nearest(standingOutFrom: grounds)?.hex,
            remedy: Message(
                da: "vælg en farve, der er mørkere eller lysere",
                en: "choose a colour that is darker or lighter"))
    }

    private func diagnostic(
        _ key: String, _ message: Message, suggestion: String? = nil, remedy: Message
    ) -> Diagnostic {
        Diagnostic(
            .invalidValue,
            at: SourceLocation(file: file, range: places["appearance." + key] ?? .startOfFile), message,
            suggestion: suggestion, remedy: remedy)
    }

    /// One decimal, rounded down: what is shown as 4.5 is enough.
    private static func number(_ ratio: Double) -> Message {
        let tenths = Int(ratio * 10)
        let (whole, rest) = (String(tenths / 10), String(tenths % 10))
        return Message(da: whole + "," + rest, en: whole + "." + rest)
    }
}
