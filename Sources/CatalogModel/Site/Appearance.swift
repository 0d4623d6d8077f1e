/// How a site looks, within what its theme lets it choose; what nobody chose is the theme's.
package struct Appearance: Hashable, Sendable {
    package var colours = Colours()
    /// Stands at the top of every page.
    package var logo: Image?
    /// Stands on the front page in place of the theme's drawing.
    package var picture: Image?
    package var font: Font?

    package init() {}

    package struct Colours: Hashable, Sendable {
        /// The ground of the top and the foot of pages, and buttons.
        package var brand: Colour?
        /// The same for readers whose device is dark; none is made from `brand`.
        package var darkBrand: Colour?
        /// Marks, the outline of what the keyboard has reached, and buttons on `brand`.
        package var accent: Colour?
        /// Links; none is made from `brand`.
        package var link: Colour?
        package var darkLink: Colour?

        package init() {}
    }

    /// A picture of `content/media/` that belongs to the site itself.
    package struct Image: Hashable, Sendable {
        /// Relative to `content/media/`.
        package var file = ""
        /// What it says to those who cannot see it; none of a picture that only adorns.
        package var alt: LocalizedText?

        package init() {}
    }

    package enum Font: String, CaseIterable, Sendable {
        case sans, serif
    }
}
