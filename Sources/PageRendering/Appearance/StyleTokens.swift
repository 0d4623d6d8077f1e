import CatalogModel

/// The custom properties of a style sheet that are colours, as they are by light and in the dark.
struct StyleTokens: Sendable {
    private var light: [String: Colour] = [:]
    private var dark: [String: Colour] = [:]
    /// The names of all properties, without the hyphens before them.
    private(set) var names: Set<String> = []

    private enum Part {
        case light, dark, other
    }

    /// Reads a style sheet without comments; of two values of one name the first holds.
    init(css: [UInt8]) {
        var parts: [Part] = []
        var start = css.startIndex
        for index in css.indices {
            let byte = css[index]
            guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: ";") else {
                continue
            }
            let text = css[start..<index]
            start = index + 1
            if byte == UInt8(ascii: "{") {
                parts.append(Self.part(text, within: parts.last ?? .light))
            } else {
                take(text, in: parts.last ?? .light)
                if byte == UInt8(ascii: "}") { _ = parts.popLast() }
            }
        }
    }

    /// What the rules behind a selector or a condition are for.
    private static func part(_ text: ArraySlice<UInt8>, within outer: Part) -> Part {
        let words = String(decoding: text, as: UTF8.self).lowercased()
        guard words.utf8.first(where: { $0 > 0x20 }) == UInt8(ascii: "@") else { return outer }
        guard words.utf8.holds("prefers-color-scheme") else {
            return words.utf8.holds("media") ? .other : outer
        }
        return words.utf8.holds("dark") ? .dark : outer
    }

    private mutating func take(_ declaration: ArraySlice<UInt8>, in part: Part) {
        let text = declaration.drop { $0 <= 0x20 }
        guard text.starts(with: "--".utf8), let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return }
        let name = String(decoding: text[(text.startIndex + 2)..<colon], as: UTF8.self)
        names.insert(name)
        let value = text[(colon + 1)...].drop { $0 <= 0x20 }.prefix { $0 > 0x20 }
        guard value.first == UInt8(ascii: "#"), let colour = Colour(String(decoding: value, as: UTF8.self))
        else { return }
        switch part {
        case .light: if light[name] == nil { light[name] = colour }
        case .dark: if dark[name] == nil { dark[name] = colour }
        case .other: break
        }
    }

    /// The value by light.
    subscript(name: String) -> Colour? { light[name] }

    /// The value in the dark, which is that by light where the style sheet has no other.
    func dark(_ name: String) -> Colour? { dark[name] ?? light[name] }
}

extension String.UTF8View {
    fileprivate func holds(_ word: String) -> Bool {
        var rest = self[...]
        while !rest.isEmpty {
            if rest.starts(with: word.utf8) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
