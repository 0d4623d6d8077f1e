import CatalogModel

/// What follows a theme's style sheet where a site chose colours or a font: tokens with other values, for screens only, since
/// paper has those of the theme.
enum AppearanceStyle {
    /// The token with the names of fonts.
    static let fontToken = "sans"

    private static let serif =
        "ui-serif, Georgia, Cambria, \"Noto Serif\", \"Noto Naskh Arabic\", \"Noto Serif Ethiopic\", serif"

    /// Nothing where the site chose nothing that a style sheet says.
    static func css(_ appearance: Appearance, _ palette: Palette) -> [UInt8] {
        var light = palette.light.map { "--\($0.name):\($0.colour.hex)" }
        if appearance.font == .serif { light.append("--\(fontToken):\(serif)") }
        let dark = palette.dark.map { "--\($0.name):\($0.colour.hex)" }
        return Array(
            (rule("screen", light) + rule("screen and (prefers-color-scheme: dark)", dark)).utf8)
    }

    private static func rule(_ condition: String, _ declarations: [String]) -> String {
        declarations.isEmpty
            ? "" : "\n@media \(condition){:root{" + declarations.joined(separator: ";") + "}}\n"
    }
}
