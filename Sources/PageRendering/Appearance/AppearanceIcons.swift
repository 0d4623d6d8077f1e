import CatalogModel
import Templating

/// The icons of a site with a colour of its own: the first letter of its name on that colour.
enum AppearanceIcons {
    /// For browsers, with round corners.
    static func icon(of name: String, _ brand: Colour, _ text: Colour) -> [UInt8] {
        drawing(of: name, brand, text, corner: 11, size: 30)
    }

    /// For phones, which cut the corners themselves: the letter keeps to the middle.
    static func maskable(of name: String, _ brand: Colour, _ text: Colour) -> [UInt8] {
        drawing(of: name, brand, text, corner: 0, size: 22)
    }

    private static func drawing(
        of name: String, _ brand: Colour, _ text: Colour, corner: Int, size: Int
    ) -> [UInt8] {
        var letter: [UInt8] = []
        Escaping.appendHTML(initial(of: name), to: &letter)
        return Array(
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">\
            <rect width="48" height="48" rx="\(corner)" fill="\(brand.hex)"/>\
            <text x="24" y="24" fill="\(text.hex)" font-family="system-ui, sans-serif" font-weight="700" \
            font-size="\(size)" text-anchor="middle" dominant-baseline="central">\
            \(String(decoding: letter, as: UTF8.self))</text></svg>

            """.utf8)
    }

    /// The first letter or digit, as a capital where the script has them.
    private static func initial(of name: String) -> String {
        let first = name.unicodeScalars.first {
            $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
        return first.map { $0.properties.uppercaseMapping } ?? ""
    }
}
