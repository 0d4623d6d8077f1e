/// What a character means to somebody who reads a number.
package enum NumberSign: Equatable {
    /// 0 to 9, in whatever script.
    case digit(Int)
    /// A space of any width, the end of a line, or a byte that is no UTF-8, which may be a space or a dash in another
    /// encoding.
    case space
    /// A hyphen or a dash.
    case dash
    /// A dot, a slash or a bracket.
    case stop
    /// Any other punctuation or symbol: a comma, a colon, an arrow. It parts most numbers, and joins some.
    case mark
    /// Nothing, as a zero-width space; or a mark of Markdown, which is not there any more once it is read.
    case invisible
    case other

    var isDigit: Bool {
        if case .digit = self { true } else { false }
    }

    package init(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "0"..."9": self = .digit(Int(scalar.value) - 0x30)
        case " ", "\t", "\n", "\r": self = .space
        case "-", "\u{2212}", "\u{2043}", "\u{02D7}": self = .dash
        case ".", "/", "(", ")", "[", "]", "{", "}", "\u{B7}", "\u{2022}", "\u{2044}", "\u{2215}", "\u{66B}",
            "\u{FF0E}", "\u{FF0F}", "\u{3002}":
            self = .stop
        case "*", "_", "~", "`", "\\", "\0": self = .invisible
        case "A"..."Z", "a"..."z", "\u{0}"..."\u{1F}", "\u{7F}": self = .other
        // The pattern of six dots that is none of them: a blank cell of Braille.
        case "\u{2800}": self = .space
        default: self = scalar.isASCII ? .mark : Self.outsideASCII(scalar.properties)
        }
    }

    private static func outsideASCII(_ properties: Unicode.Scalar.Properties) -> NumberSign {
        switch properties.generalCategory {
        case .dashPunctuation: return .dash
        case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
        case .openPunctuation, .closePunctuation: return .stop
        case .format, .nonspacingMark, .enclosingMark: return .invisible
        case .connectorPunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol,
            .currencySymbol, .modifierSymbol, .otherSymbol:
            return .mark
        case .decimalNumber, .otherNumber:
            // Fractions and numbers above nine have one character too, but are no digits.
            guard properties.numericType != .numeric, let value = properties.numericValue,
                let digit = Int(exactly: value), (0...9).contains(digit)
            else { return .other }
            return .digit(digit)
        default: return properties.isDefaultIgnorableCodePoint ? .invisible : .other
        }
    }

    /// The meaning of the character at an offset and its length in bytes.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (sign: NumberSign, length: Int) {
        if bytes[offset] == UInt8(ascii: "%"), let sign = encodedJoint(bytes, at: offset) { return (sign, 3) }
        if bytes[offset] < 0x80 { return (NumberSign(Unicode.Scalar(bytes[offset])), 1) }
        guard let (scalar, length) = TextReader.scalar(in: bytes, at: offset) else { return (.space, 1) }
        return (NumberSign(scalar), length)
    }

    /// A space or a hyphen as addresses have them, `%20` or `%2D`.
    private static func encodedJoint(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> NumberSign? {
        guard offset + 2 < bytes.count, bytes[offset + 1] == UInt8(ascii: "2") else { return nil }
        if bytes[offset + 2] == UInt8(ascii: "0") { return .space }
        return bytes[offset + 2] | 0x20 == UInt8(ascii: "d") ? .dash : nil
    }
}
