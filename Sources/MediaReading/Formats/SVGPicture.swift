import CatalogModel

/// An SVG drawing, whose size is what its root says in `width` and `height`, or else that of its `viewBox`.
enum SVGPicture {
    /// Whether the first tag is `svg`, with or without a prefix.
    static func isContent(_ bytes: [UInt8]) -> Bool { root(bytes) != nil }

    /// None for a drawing that is broken, ends too early or does not say how large it is.
    static func read(_ bytes: [UInt8]) -> PictureFacts? {
        guard let root = root(bytes), let size = size(root), isComplete(bytes) else { return nil }
        return PictureFacts(size: size)
    }

    private static func root(_ bytes: [UInt8]) -> XMLScan.Tag? {
        var scan = XMLScan(bytes)
        while let event = scan.next() {
            switch event {
            case .tag(let tag): return tag.name == "svg" ? tag : nil
            case .text(let text):
                guard text.unicodeScalars.allSatisfy({ $0.properties.isWhitespace || $0 == "\u{FEFF}" })
                else {
                    return nil
                }
            case .data: return nil
            case .comment, .declaration: continue
            }
        }
        return nil
    }

    /// Whether browsers read it, too: every element closed, nothing but UTF-8, and no abbreviation that XML does not know.
    private static func isComplete(_ bytes: [UInt8]) -> Bool {
        guard String(validating: bytes, as: UTF8.self) != nil else { return false }
        var scan = XMLScan(bytes)
        while let event = scan.next() {
            switch event {
            case .tag(let tag):
                if !tag.attributes.allSatisfy({ hasKnownReferences($0.value) }) { return false }
            case .text(let text): if !hasKnownReferences(text) { return false }
            case .comment, .declaration, .data: continue
            }
        }
        return scan.isComplete
    }

    private static let references = ["amp;", "lt;", "gt;", "quot;", "apos;", "#"]

    private static func hasKnownReferences(_ text: String) -> Bool {
        text.utf8.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false).dropFirst()
            .allSatisfy { rest in
                references.contains { rest.starts(with: $0.utf8) }
                    && (rest.first != UInt8(ascii: "#") || isCharacter(rest.dropFirst()))
            }
    }

    /// Whether a reference such as `65;` or `x41;` means a character that XML can have.
    private static func isCharacter(_ reference: Substring.UTF8View.SubSequence) -> Bool {
        let isHex = reference.first == UInt8(ascii: "x")
        let digits = (isHex ? reference.dropFirst() : reference).prefix { $0 != UInt8(ascii: ";") }
        guard digits.count < reference.count, digits.count < 10,
            let value = UInt32(Substring(digits), radix: isHex ? 16 : 10), Unicode.Scalar(value) != nil
        else { return false }
        return value >= 0x20 || [0x09, 0x0A, 0x0D].contains(value)
    }

    private static func size(_ root: XMLScan.Tag) -> PixelSize? {
        let box = (root["viewBox"] ?? "").unicodeScalars
            .split { $0 == "," || $0.properties.isWhitespace }.compactMap { Double(String($0)) }
        let ratio = box.count == 4 && box[2] > 0 && box[3] > 0 ? box[3] / box[2] : nil
        switch (root["width"].flatMap(pixels), root["height"].flatMap(pixels), ratio) {
        case (let width?, let height?, _): return rounded(width, height)
        case (let width?, nil, let ratio?): return rounded(width, width * ratio)
        case (nil, let height?, let ratio?): return rounded(height / ratio, height)
        case (nil, nil, .some): return rounded(box[2], box[3])
        default: return nil
        }
    }

    private static func rounded(_ width: Double, _ height: Double) -> PixelSize? {
        guard (0..<1_000_000).contains(width), (0..<1_000_000).contains(height) else { return nil }
        return PixelSize(width: max(1, Int(width.rounded())), height: max(1, Int(height.rounded())))
    }

    /// A length in CSS pixels; a percentage is none, since it depends on the page.
    private static func pixels(_ length: String) -> Double? {
        let scalars = length.unicodeScalars.filter { !$0.properties.isWhitespace }
        let digits = scalars.prefix { ("0"..."9").contains($0) || $0 == "." }
        guard let number = Double(String(String.UnicodeScalarView(digits))), number > 0 else { return nil }
        let unit = String(String.UnicodeScalarView(scalars.dropFirst(digits.count)))
        return unitLengths[unit].map { number * $0 }
    }

    /// In pixels, by CSS Values and Units 4.
    private static let unitLengths: [String: Double] = [
        "": 1, "px": 1, "pt": 96.0 / 72, "pc": 16, "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4,
    ]
}
