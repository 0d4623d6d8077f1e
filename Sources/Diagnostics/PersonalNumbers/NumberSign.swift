/// What a sign means to somebody who reads a number.
enum NumberSign: Equatable {
    /// 0 to 9, in whatever script.
    case digit(Int)
    /// A hyphen, a blank, or a byte that is no UTF-8, which may be one of them in another encoding.
    case joint
    /// Nothing, as a zero-width space; or a mark of Markdown, which is not there any more once it is read.
    case invisible
    case other

    var isDigit: Bool {
        if case .digit = self { true } else { false }
    }

    init(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "0"..."9": self = .digit(Int(scalar.value) - 0x30)
        case " ", "-", "\t", "\u{2212}", "\u{2043}", "\u{02D7}": self = .joint
        case "*", "_", "~", "`", "\\", "\0": self = .invisible
        default: self = scalar.isASCII ? .other : Self.outsideASCII(scalar.properties)
        }
    }

    private static func outsideASCII(_ properties: Unicode.Scalar.Properties) -> NumberSign {
        switch properties.generalCategory {
        case .dashPunctuation, .spaceSeparator: return .joint
        case .format, .nonspacingMark, .enclosingMark: return .invisible
        case .decimalNumber, .otherNumber:
            // Fractions and numbers above nine have one sign too, but are no digits.
            guard properties.numericType != .numeric, let value = properties.numericValue,
                let digit = Int(exactly: value), (0...9).contains(digit)
            else { return .other }
            return .digit(digit)
        default: return properties.isDefaultIgnorableCodePoint ? .invisible : .other
        }
    }

    /// The sign at an offset and its length in bytes.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (sign: NumberSign, length: Int) {
        if bytes[offset] == UInt8(ascii: "%"), isEncodedJoint(bytes, at: offset) { return (.joint, 3) }
        if bytes[offset] < 0x80 { return (NumberSign(Unicode.Scalar(bytes[offset])), 1) }
        guard let (scalar, length) = scalar(in: bytes, at: offset) else { return (.joint, 1) }
        return (NumberSign(scalar), length)
    }

    /// Whether this is a blank or a hyphen as addresses have them, `%20` or `%2D`.
    private static func isEncodedJoint(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard offset + 2 < bytes.count, bytes[offset + 1] == UInt8(ascii: "2") else { return false }
        return bytes[offset + 2] == UInt8(ascii: "0") || bytes[offset + 2] | 0x20 == UInt8(ascii: "d")
    }

    private static func scalar(
        in bytes: UnsafeBufferPointer<UInt8>, at offset: Int
    ) -> (scalar: Unicode.Scalar, length: Int)? {
        let lead = bytes[offset]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0
        guard length > 0, offset + length <= bytes.count else { return nil }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for byte in bytes[(offset + 1)..<(offset + length)] {
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return Unicode.Scalar(value).map { ($0, length) }
    }
}
