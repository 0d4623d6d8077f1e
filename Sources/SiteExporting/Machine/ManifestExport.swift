import CatalogModel
import Diagnostics
import SitePlanning
import SitePublishing
import SiteWording

/// What a phone needs to put the site among its programs (W3C Web Application Manifest), one for each language.
///
/// Colours are the tokens `--fjord` and `--page` of the theme's `style.css`, or the site's own; icons are the site's square
/// logo or the theme's `favicon.svg`, and its `icon-maskable.svg`. What a theme does not have is left out.
struct ManifestExport: SiteExport {
    let language: LanguageCode

    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        let settings = site.publication.site
        let base = site.plan.addresses.basePath
        let name = settings.title.translation(into: language) ?? settings.title.original
        let style = site.plan.addresses.path(of: .asset("style.css"))
        let colours = site.assets.first { $0.path == style }.map { ThemeTokens(css: $0.bytes) }
        var members: [(StaticString, String)] = [
            ("name", name), ("short_name", Self.short(name)), ("lang", language.code),
            ("dir", site.languages[language].direction), ("id", base),
            ("start_url", site.plan.addresses.url(of: .home, in: language)), ("scope", base),
            ("display", "standalone"),
        ]
        if let tagline = settings.tagline {
            members.append(("description", tagline.translation(into: language) ?? tagline.original))
        }
        if let colour = settings.appearance.colours.brand?.hex ?? colours?["fjord"] {
            members.append(("theme_color", colour))
        }
        if let colour = colours?["page"] { members.append(("background_color", colour)) }
        var json = JSONText()
        json.object { json in
            for (key, value) in members {
                json.key(key)
                json.value(value)
            }
            json.key("icons")
            json.array { json in writeIcons(of: site, to: &json) }
        }
        json.endLine()
        try output.write(json.bytes)
    }

    private func writeIcons(of site: ExportedSite, to json: inout JSONText) {
        if let icon = site.plan.icons.icon { write(icon, for: "any", of: site, to: &json) }
        let maskable = FileContent.asset("icon-maskable.svg")
        guard site.plan.files.contains(maskable) else { return }
        let icon = SiteIcons.Icon(file: maskable, type: "image/svg+xml", sizes: "any")
        write(icon, for: "maskable", of: site, to: &json)
    }

    private func write(
        _ icon: SiteIcons.Icon, for purpose: String, of site: ExportedSite, to json: inout JSONText
    ) {
        json.object { json in
            let members: [(StaticString, String)] = [
                ("src", site.plan.addresses.url(of: icon.file)), ("sizes", icon.sizes),
                ("type", icon.type), ("purpose", purpose),
            ]
            for (key, value) in members {
                json.key(key)
                json.value(value)
            }
        }
    }

    /// Below an icon there is room for about 12 letters: a longer name stands there with its first word.
    static func short(_ name: String) -> String {
        guard name.unicodeScalars.count > 12 else { return name }
        let word = name.unicodeScalars.prefix { $0 != " " }
        return word.count > 12 ? name : String(word)
    }
}
