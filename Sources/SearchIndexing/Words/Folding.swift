import SiteWording
import TextNormalization

/// One spelling for all that people write for the same word: the table travels with the index, so that the browser
/// folds what is typed in the same way.
///
/// The steps, in this order on both sides: NFC, lower case, the table, NFD without marks (Mn) other than those of й
/// and ї, NFC.
struct Folding: Sendable {
    /// What each letter is replaced with, such as `å` with `aa`; nothing takes it away.
    let table: [(letter: Unicode.Scalar, replacement: String)]
    private let replacements: [Unicode.Scalar: String]

    /// The letters of all languages of a site: what is typed may be in any of them.
    init(_ languages: [Language]) {
        var replacements: [Unicode.Scalar: String] = [:]
        table = (languages.flatMap(\.search.folding) + Self.digits).filter { row in
            guard replacements[row.letter] == nil else { return false }
            replacements[row.letter] = row.replacement
            return true
        }
        self.replacements = replacements
    }

    /// The folded form of a word.
    func folded(_ word: String) -> String { String(decoding: fold(word), as: UTF8.self) }

    /// The folded form of a word, as UTF-8.
    func fold(_ word: String) -> [UInt8] {
        if let plain = Self.foldASCII(word) { return plain }
        let decomposed = replace(word.canonicallyComposed.lowercased()).canonicallyDecomposed
        var bare = ""
        for scalar in decomposed.unicodeScalars where !Self.isDropped(scalar, after: bare.unicodeScalars.last)
        {
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

    private func replace(_ text: String) -> String {
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

    private static let digits: [(letter: Unicode.Scalar, replacement: String)] =
        [UInt32(0x660), 0x6F0].flatMap { zero in
            (UInt32(0)..<10).compactMap { digit in
                Unicode.Scalar(zero + digit).map { ($0, String(digit)) }
            }
        }
}
