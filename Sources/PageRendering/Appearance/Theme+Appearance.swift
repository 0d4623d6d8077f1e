package import CatalogModel
package import Diagnostics
import SitePlanning

extension Theme {
    /// The theme as a site wants it: in its colours and its font, with its icons.
    ///
    /// What is wrong with what it wants comes along; then the theme stays as it is. `places` are where the values of `site.yml`, whose path is `file`, stand.
    package func wearing(
        _ appearance: Appearance, named name: String, at places: [String: SourceRange], in file: String
    ) -> Diagnosed<Theme> {
        guard appearance.colours != Appearance.Colours() || appearance.font != nil else {
            return Diagnosed(self)
        }
        let tokens = StyleTokens(css: style)
        let problems = AppearanceCheck(
            appearance: appearance, tokens: tokens, places: places, file: file
        ).problems
        guard problems.isEmpty else { return Diagnosed(self, problems) }
        let palette = Palette(appearance.colours, on: tokens)
        var theme = self
        theme.replace(Theme.styleSheet, with: style + AppearanceStyle.css(appearance, palette))
        if let brand = palette.brand {
            theme.colours.brand = brand
            theme.colours.darkBrand = palette.darkBrand
            let text = tokens[Palette.brandTextToken] ?? .white
            theme.replace("theme/" + SiteIcons.themeIcon, with: AppearanceIcons.icon(of: name, brand, text))
            theme.replace("theme/icon-maskable.svg", with: AppearanceIcons.maskable(of: name, brand, text))
            // It is a picture of the theme's own icon, and nothing here draws another one.
            theme.assets.removeAll { $0.path == "theme/" + SiteIcons.themeTouchIcon }
        }
        return Diagnosed(theme)
    }

    private mutating func replace(_ path: String, with bytes: [UInt8]) {
        guard let index = assets.firstIndex(where: { $0.path == path }) else { return }
        assets[index] = OutputFile(path: path, bytes: bytes)
    }
}
