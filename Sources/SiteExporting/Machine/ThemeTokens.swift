/// The custom properties of a style sheet, by their names without hyphens before them; the first one of a name
/// holds, which is that of the light colours.
struct ThemeTokens {
    private let css: [UInt8]

    init(css: [UInt8]) {
        self.css = css
    }

    /// The value of a property that is a colour in hexadecimal digits.
    subscript(name: String) -> String? {
        let start = Array("--\(name):".utf8)
        for index in css.indices where css[index...].starts(with: start) {
            let rest = css[(index + start.count)...].drop { $0 == 0x20 }
            let value = rest.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "}") && $0 > 0x20 }
            return value.first == UInt8(ascii: "#") ? String(decoding: value, as: UTF8.self) : nil
        }
        return nil
    }
}
