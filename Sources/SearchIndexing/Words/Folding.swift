import TextNormalization

/// One spelling for all that people write for the same word: the table travels with the index, so that the browser
/// folds what is typed in the same way.
///
/// The steps, in this order on both sides: NFC, lower case, the table, NFD without marks (Mn) other than those of й
/// and ї, NFC. Danish letters become two (`å` is `aa`), as people without a Danish keyboard write them.
enum Folding {
    /// What each letter is replaced with; nothing takes it away.
    static let table: [(letter: Unicode.Scalar, replacement: String)] =
        danish + arabic + ukrainian + tigrinya + digits

    /// The folded form of a word, as UTF-8.
    static func fold(_ word: String) -> [UInt8] {
        if let plain = foldASCII(word) { return plain }
        let decomposed = replace(word.canonicallyComposed.lowercased()).canonicallyDecomposed
        var bare = ""
        for scalar in decomposed.unicodeScalars where !isDropped(scalar, after: bare.unicodeScalars.last) {
            bare.unicodeScalars.append(scalar)
        }
        return Array(bare.canonicallyComposed.utf8)
    }

    private static func foldASCII(_ word: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(word.utf8.count)
        for byte in word.utf8 {
            guard byte < 0x80, byte != UInt8(ascii: "'") else { return nil }
            bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        }
        return bytes
    }

    private static func replace(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if let replacement = replacements[scalar] {
                result += replacement
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A breve on и and a diaeresis on і make letters of their own, й and ї.
    private static func isDropped(_ scalar: Unicode.Scalar, after base: Unicode.Scalar?) -> Bool {
        guard scalar.properties.generalCategory == .nonspacingMark else { return false }
        switch (base, scalar.value) {
        case ("и", 0x306), ("і", 0x308): return false
        default: return true
        }
    }

    private static let replacements = Dictionary(
        table.map { ($0.letter, $0.replacement) }, uniquingKeysWith: { first, _ in first })

    private static let danish: [(letter: Unicode.Scalar, replacement: String)] = [
        ("å", "aa"), ("æ", "ae"), ("ø", "oe"), ("ä", "ae"), ("ö", "oe"), ("ü", "u"), ("ß", "ss"), ("ı", "i"),
    ]

    /// Arabic and Persian keyboards have other signs for the same letters, and hamza is often left out.
    private static let arabic: [(letter: Unicode.Scalar, replacement: String)] = [
        ("أ", "ا"), ("إ", "ا"), ("آ", "ا"), ("ٱ", "ا"), ("ى", "ي"), ("ی", "ي"), ("ې", "ي"), ("ک", "ك"),
        ("ة", "ه"), ("ۀ", "ه"), ("ە", "ه"), ("ؤ", "و"), ("ئ", "ي"), ("ء", ""), ("\u{640}", ""),
    ]

    private static let ukrainian: [(letter: Unicode.Scalar, replacement: String)] = [
        ("ґ", "г"), ("ё", "е"), ("ы", "и"),
    ]

    /// Rows of signs that sound alike today: ሠ as ሰ, ፀ as ጸ, ኀ as ሐ; and the first order of the gutturals as the fourth.
    private static let tigrinya: [(letter: Unicode.Scalar, replacement: String)] =
        row("ሠ", as: "ሰ") + row("ፀ", as: "ጸ") + row("ኀ", as: "ሐ")
        + [("ሀ", "ሃ"), ("ሐ", "ሓ"), ("አ", "ኣ"), ("ዐ", "ዓ")]

    private static func row(
        _ letter: Unicode.Scalar, as other: Unicode.Scalar
    ) -> [(letter: Unicode.Scalar, replacement: String)] {
        (0..<7).compactMap { order in
            guard let from = Unicode.Scalar(letter.value + UInt32(order)),
                let to = Unicode.Scalar(other.value + UInt32(order))
            else { return nil }
            return (from, String(to == "ሐ" ? "ሓ" : to))
        }
    }

    private static let digits: [(letter: Unicode.Scalar, replacement: String)] =
        [UInt32(0x660), 0x6F0].flatMap { zero in
            (UInt32(0)..<10).compactMap { digit in
                Unicode.Scalar(zero + digit).map { ($0, String(digit)) }
            }
        }
}
