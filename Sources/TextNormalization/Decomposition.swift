/// Full canonical decompositions of single characters (Unicode 3.7, D68).
enum Decomposition {
    /// Appends the decomposition of a character, or the character where it has none.
    static func append(_ scalar: Unicode.Scalar, to scalars: inout [Unicode.Scalar]) {
        if scalar.value < 0xC0 {
            scalars.append(scalar)
        } else if let syllable = Hangul.decomposition(of: scalar) {
            scalars += syllable
        } else if let parts = pairs.parts[scalar] {
            for part in parts { append(part, to: &scalars) }
        } else {
            scalars.append(scalar)
        }
    }

    static let pairs = Pairs(DecompositionTable.text)

    /// One step of decomposition, and back.
    struct Pairs: Sendable {
        private(set) var parts: [Unicode.Scalar: [Unicode.Scalar]] = [:]
        /// By the first of two characters and the second.
        private(set) var composed: [Unicode.Scalar: [Unicode.Scalar: Unicode.Scalar]] = [:]

        init(_ text: String) {
            for row in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
                let isExcluded = row.first == UInt8(ascii: "!")
                let sides = (isExcluded ? row.dropFirst() : row).split(separator: UInt8(ascii: "="))
                guard sides.count == 2, let whole = Self.scalar(sides[0]) else { continue }
                let parts = sides[1].split(separator: UInt8(ascii: "+")).compactMap(Self.scalar)
                self.parts[whole] = parts
                if parts.count == 2, !isExcluded { composed[parts[0], default: [:]][parts[1]] = whole }
            }
        }

        private static func scalar(_ digits: Substring.UTF8View) -> Unicode.Scalar? {
            UInt32(Substring(digits), radix: 16).flatMap { Unicode.Scalar($0) }
        }
    }
}

/// The canonical composition of decomposed text (Unicode 3.11, D117).
enum Composition {
    static func compose(_ scalars: inout [Unicode.Scalar]) {
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(scalars.count)
        var starter: Int?
        /// The class of the last character that stayed behind the starter; nothing is composed across the same class.
        var lastClass: UInt8 = 0
        for scalar in scalars {
            let combiningClass = CombiningOrder.combiningClass(scalar)
            if let index = starter, index == result.count - 1 || lastClass < combiningClass,
                let whole = composed(result[index], scalar)
            {
                result[index] = whole
                continue
            }
            if combiningClass == 0 { starter = result.count }
            lastClass = combiningClass
            result.append(scalar)
        }
        scalars = result
    }

    private static func composed(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
        Hangul.composition(first, second) ?? Decomposition.pairs.composed[first]?[second]
    }
}

/// Korean syllables, which are composed of two or three letters by arithmetic (Unicode 3.12).
enum Hangul {
    private static let (syllables, leads, vowels, tails): (UInt32, UInt32, UInt32, UInt32) =
        (0xAC00, 0x1100, 0x1161, 0x11A7)
    private static let (leadCount, vowelCount, tailCount): (UInt32, UInt32, UInt32) = (19, 21, 28)

    static func decomposition(of scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
        guard scalar.value >= syllables, scalar.value < syllables + leadCount * vowelCount * tailCount else {
            return nil
        }
        let index = scalar.value - syllables
        let tail = index % tailCount
        let values =
            [leads + index / (vowelCount * tailCount), vowels + index / tailCount % vowelCount]
            + (tail == 0 ? [] : [tails + tail])
        return values.compactMap { Unicode.Scalar($0) }
    }

    static func composition(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
        let (one, two) = (first.value, second.value)
        if one >= leads, one < leads + leadCount, two >= vowels, two < vowels + vowelCount {
            return Unicode.Scalar(syllables + ((one - leads) * vowelCount + two - vowels) * tailCount)
        }
        let isOpen = one >= syllables && (one - syllables) % tailCount == 0
        guard isOpen, one < syllables + leadCount * vowelCount * tailCount, two > tails,
            two < tails + tailCount
        else { return nil }
        return Unicode.Scalar(one + two - tails)
    }
}
