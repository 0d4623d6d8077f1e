/// A key of a collation while it is made: weights of letters, of accents and of capitals.
struct CollationKey {
    /// Weights of small letters and capitals, whichever come first in the language.
    static let first: UInt8 = 2
    static let second: UInt8 = 3

    private var letters: [UInt8] = []
    private var accents: [UInt8] = []
    private var capitals: [UInt8] = []

    init(capacity: Int) {
        letters.reserveCapacity(capacity * 4 + 2)
        accents.reserveCapacity(capacity)
        capitals.reserveCapacity(capacity)
    }

    /// The three parts with the least byte between them, so that a beginning comes before what goes on.
    var bytes: [UInt8] {
        var bytes = letters
        bytes.reserveCapacity(letters.count + accents.count + capitals.count + 2)
        bytes.append(0)
        bytes += accents
        bytes.append(0)
        bytes += capitals
        return bytes
    }

    /// A letter of the alphabet.
    mutating func append(rank: UInt16, variant: UInt8, _ weight: UInt8) {
        letters.append(0x40 + UInt8(rank >> 8 & 0x3F))
        letters.append(UInt8(rank & 0xFF))
        appendCommon(variant == 0 ? Self.plain : 0x80 | variant, weight)
    }

    /// Anything else.
    mutating func append(_ scalar: Unicode.Scalar, _ weight: UInt8) {
        switch scalar.properties.generalCategory {
        case .format,
            .control where scalar.value > 0x20:
            return
        case .nonspacingMark, .enclosingMark, .spacingMark:
            accents.append(0x10 + UInt8(scalar.value & 0x6F))
            return
        case .decimalNumber:
            letters.append(0x30 + UInt8(clamping: Int(scalar.properties.numericValue ?? 0)))
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter,
            .letterNumber:
            letters += [
                0xF0, UInt8(scalar.value >> 16), UInt8(scalar.value >> 8 & 0xFF), UInt8(scalar.value & 0xFF),
            ]
        default:
            letters += Self.punctuation(scalar)
        }
        appendCommon(Self.plain, weight)
    }

    private static let plain: UInt8 = 1

    private mutating func appendCommon(_ accent: UInt8, _ weight: UInt8) {
        accents.append(accent)
        capitals.append(weight)
    }

    /// Spaces, then the punctuation of ASCII in the order of Unicode's root collation, then all others.
    private static func punctuation(_ scalar: Unicode.Scalar) -> [UInt8] {
        if scalar.properties.isWhitespace { return [0x02] }
        let order = "_-–—,;:!?.'‘’\"“”„«»()[]{}@*/\\&#%`´^+<=>|~$".unicodeScalars
        if let index = order.firstIndex(of: scalar) {
            return [0x03, UInt8(clamping: order.distance(from: order.startIndex, to: index))]
        }
        return [0x04, UInt8(scalar.value >> 16), UInt8(scalar.value >> 8 & 0xFF), UInt8(scalar.value & 0xFF)]
    }
}
