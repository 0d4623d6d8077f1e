/// Makes texts harmless where they are put.
///
/// Everything works on UTF-8 bytes: as a `Character`, a quote followed by a combining mark is not a quote.
package enum Escaping {
    /// Adds a text as HTML text or as part of an attribute value in quotes.
    package static func appendHTML(_ text: String, to output: inout [UInt8]) {
        appendHTML(Array(text.utf8).span, to: &output)
    }

    /// Adds a text as one segment of a URL's path or one value of its query.
    package static func appendURLPart(_ text: String, to output: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                output.append(byte)
            default:
                output += [UInt8(ascii: "%"), hexadecimal(byte >> 4), hexadecimal(byte & 15)]
            }
        }
    }

    static func appendHTML(_ text: Span<UInt8>, to output: inout [UInt8]) {
        var start = 0
        for index in 0..<text.count {
            guard let entity = entity(for: text[index]) else { continue }
            output.append(copying: text.extracting(start..<index))
            entity.withUTF8Buffer { output.append(contentsOf: $0) }
            start = index + 1
        }
        output.append(copying: text.extracting(start..<text.count))
    }

    private static func entity(for byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
    }
}
