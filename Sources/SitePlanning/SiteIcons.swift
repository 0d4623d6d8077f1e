import CatalogModel
import SitePublishing

/// The small pictures that stand for the site in browsers and on phones: the logo where that is a square, else the theme's.
package struct SiteIcons: Hashable, Sendable {
    /// None where the theme has none either.
    package let icon: Icon?
    /// What phones take that want a PNG; none where there is none, and the phone makes one of the site's name.
    package let touchIcon: Icon?

    package struct Icon: Hashable, Sendable {
        package let file: FileContent
        /// Its media type.
        package let type: String
        /// As the manifest has it: `any`, or `512x512`.
        package let sizes: String

        package init(file: FileContent, type: String, sizes: String) {
            (self.file, self.type, self.sizes) = (file, type, sizes)
        }
    }

    /// The names of the theme's icons among its assets.
    package static let themeIcon = "favicon.svg"
    package static let themeTouchIcon = "apple-touch-icon.png"

    /// `assets` are the names of the theme's.
    init(_ catalog: PublicCatalog, assets: [String]) {
        let logo = Self.logo(of: catalog)
        let own = assets.contains(Self.themeIcon) ? Self.themeIcon : nil
        icon = logo ?? own.map { Icon(file: .asset($0), type: "image/svg+xml", sizes: "any") }
        let touch = assets.contains(Self.themeTouchIcon) ? Self.themeTouchIcon : nil
        touchIcon =
            logo?.type == "image/png"
            ? logo : touch.map { Icon(file: .asset($0), type: "image/png", sizes: "180x180") }
    }

    private static func logo(of catalog: PublicCatalog) -> Icon? {
        guard let name = catalog.publication.site.appearance.logo?.file,
            let media = catalog.media(name), let kind = media.kind, let size = media.size,
            isSquare(size), let type = kind.iconType
        else { return nil }
        return Icon(
            file: .media(name), type: type, sizes: kind == .svg ? "any" : "\(size.width)x\(size.height)")
    }

    /// Whether a logo is as high as it is wide, a tenth more or less.
    static func isSquare(_ size: PixelSize) -> Bool {
        let (short, long) = (min(size.width, size.height), max(size.width, size.height))
        return long * 10 <= short * 11
    }
}

extension MediaKind {
    /// The media type of pictures that browsers take as icons.
    fileprivate var iconType: String? {
        switch self {
        case .svg: "image/svg+xml"
        case .png: "image/png"
        case .webp: "image/webp"
        case .jpeg, .gif, .avif, .pdf: nil
        }
    }
}
