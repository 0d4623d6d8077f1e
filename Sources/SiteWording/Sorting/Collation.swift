import TextNormalization

/// The order of words in one language, from its alphabet: keys that compare byte by byte as readers look words up.
///
/// A key has three parts, as in Unicode's collation algorithm: letters first, then their accents and variants, then
/// capitals. Spaces and punctuation come before digits, digits before letters, other scripts after the language's own.
package struct Collation: Sendable {
    private let letters: ScalarTable<[Letter]>
    /// Letters of several characters, such as the Danish `aa`, by their first.
    private let sequences: ScalarTable<[Sequence]>
    /// Small letters of capitals that the language has in its own way, such as the Turkish `I`.
    private let smallLetters: ScalarTable<Unicode.Scalar>
    private let isCapitalFirst: Bool

    private struct Letter {
        var rank: UInt16
        /// Beside others of the rank: 0 for the first of them.
        var variant: UInt8
    }

    private struct Sequence {
        var rest: [Unicode.Scalar]
        var letter: Letter
    }

    init(_ alphabet: Alphabet) {
        var letters: [Unicode.Scalar: [Letter]] = [:]
        var sequences: [Unicode.Scalar: [Sequence]] = [:]
        for (rank, variants) in alphabet.letters.enumerated() {
            for (variant, text) in variants.enumerated() {
                let letter = Letter(
                    rank: UInt16(clamping: rank + 1), variant: UInt8(clamping: variant))
                let scalars = Array(text.unicodeScalars)
                if scalars.count == 1 {
                    letters[scalars[0]] = [letter]
                } else if scalars.count > 1 {
                    sequences[scalars[0], default: []].append(
                        Sequence(rest: Array(scalars.dropFirst()), letter: letter))
                }
            }
        }
        for (scalar, text) in alphabet.spelledOut {
            letters[scalar] = text.unicodeScalars.flatMap { letters[$0] ?? [] }.map {
                Letter(rank: $0.rank, variant: 0x40)
            }
        }
        self.letters = ScalarTable(letters)
        self.sequences = ScalarTable(sequences)
        smallLetters = ScalarTable(alphabet.smallLetters)
        isCapitalFirst = alphabet.isCapitalFirst
    }

    /// The key of a text; of two texts the one with the lesser key comes first.
    package func key(of text: String) -> [UInt8] {
        let scalars = Array(text.canonicallyComposed.unicodeScalars)
        let small = scalars.map { smallLetters[$0] ?? Self.smallLetter(of: $0) }
        var key = CollationKey(capacity: scalars.count)
        var index = 0
        while index < small.count {
            let isCapital = small[index] != scalars[index]
            let weight = isCapital == isCapitalFirst ? CollationKey.first : CollationKey.second
            if let sequence = sequence(at: index, in: small) {
                key.append(rank: sequence.letter.rank, variant: sequence.letter.variant, weight)
                index += sequence.rest.count + 1
                continue
            }
            append(small[index], weight, to: &key)
            index += 1
        }
        return key.bytes
    }

    private func sequence(at index: Int, in scalars: [Unicode.Scalar]) -> Sequence? {
        sequences[scalars[index]]?.first { scalars[(index + 1)...].starts(with: $0.rest) }
    }

    private func append(_ scalar: Unicode.Scalar, _ weight: UInt8, to key: inout CollationKey) {
        if let letters = letters[scalar] {
            for letter in letters { key.append(rank: letter.rank, variant: letter.variant, weight) }
        } else if scalar.isASCII {
            key.append(scalar, weight)
        } else {
            // A letter that the alphabet does not have is its base with marks, if that is in the alphabet.
            for part in String(scalar).canonicallyDecomposed.unicodeScalars {
                if let letter = letters[part]?.first {
                    key.append(rank: letter.rank, variant: letter.variant, weight)
                } else {
                    key.append(part, weight)
                }
            }
        }
    }

    private static func smallLetter(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.isASCII {
            return (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar
        }
        let mapped = scalar.properties.lowercaseMapping.unicodeScalars
        return mapped.count == 1 ? mapped.first ?? scalar : scalar
    }
}
