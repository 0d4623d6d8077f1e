import Diagnostics

/// A word of a text as names are compared: letter case, accents and what nobody sees count for nothing.
struct NameWord {
    /// Of the folded letters.
    var hash: UInt64
    /// The same without an `s` at its end, which may be the possessive's.
    var stemHash: UInt64
    var letters = 0
    var range: Range<Int>
    var isCapital: Bool
    /// Whether no more than spaces, a line break and marks that end no sentence stand between it and the word before.
    var isJoined: Bool
    /// Whether only one character does.
    var isClose: Bool
}

/// Reads the words of a text one by one.
struct NameWords {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0
    /// Of the word before.
    private var letters = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func next() -> NameWord? {
        let gap = skipGap()
        guard offset < bytes.count else { return nil }
        var hash = Self.seed
        var word = NameWord(
            hash: 0, stemHash: 0, range: offset..<offset, isCapital: false, isJoined: gap.isJoined,
            isClose: gap.isJoined && gap.width <= 1)
        while offset < bytes.count {
            let before = hash
            let start = offset
            guard let letter = letter(&hash) else { break }
            guard letter != .invisible else { continue }
            if word.letters == 0 { word.isCapital = letter == .capital }
            word.letters += 1
            let endsInS = bytes[start] | 0x20 == UInt8(ascii: "s")
            word.stemHash = endsInS ? before : hash
            word.range = word.range.lowerBound..<offset
        }
        word.hash = hash
        letters = word.letters
        return word
    }

    private enum Letter { case small, capital, invisible }

    /// Takes a letter, or nothing where a word ends.
    private mutating func letter(_ hash: inout UInt64) -> Letter? {
        let byte = bytes[offset]
        if byte < 0x80 {
            guard (byte | 0x20) &- 0x61 < 26 else { return invisibleMark(byte) }
            Self.add(byte | 0x20, to: &hash)
            offset += 1
            return byte & 0x20 == 0 ? .capital : .small
        }
        guard let (scalar, length) = TextReader.scalar(in: bytes, at: offset) else { return nil }
        if let folded = Self.folded(scalar) {
            for byte in folded { Self.add(byte, to: &hash) }
            offset += length
            return scalar.value < 0xE0 ? .capital : .small
        }
        return letter(scalar, length, &hash)
    }

    /// A mark of Markdown inside a word is not there any more once it is read.
    private mutating func invisibleMark(_ byte: UInt8) -> Letter? {
        guard "*`~\\".utf8.contains(byte) else { return nil }
        offset += 1
        return .invisible
    }

    private mutating func letter(_ scalar: Unicode.Scalar, _ length: Int, _ hash: inout UInt64) -> Letter? {
        let properties = scalar.properties
        switch properties.generalCategory {
        case .format, .nonspacingMark, .enclosingMark:
            // A ring over an a is an å, which is written aa where there is none.
            if scalar == "\u{30A}" { Self.add(UInt8(ascii: "a"), to: &hash) }
            offset += length
            return .invisible
        default:
            let folded = LetterFolding.folded(scalar)
            guard folded != nil || properties.isAlphabetic else { return nil }
            // The line that makes Arabic words longer is no letter.
            let isStretch = scalar == "\u{640}"
            let letter = folded.map { Array($0.utf8) } ?? Array(properties.lowercaseMapping.utf8)
            if !isStretch { for byte in letter { Self.add(byte, to: &hash) } }
            offset += length
            if isStretch { return .invisible }
            return properties.isUppercase || !properties.isCased ? .capital : .small
        }
    }

    /// What stands before a word.
    private struct Gap {
        /// In characters, those that nobody sees left out.
        var width = 0
        var isJoined: Bool
    }

    /// Goes on to the next letter, and says whether the way there is short enough for one name.
    private mutating func skipGap() -> Gap {
        var gap = Gap(isJoined: offset > 0)
        while offset < bytes.count, !isLetter {
            let byte = bytes[offset]
            if byte >= 0x80 {
                skipMark(&gap)
                continue
            }
            let isEncodedSpace = byte == UInt8(ascii: "%") && bytes[offset...].starts(with: "%20".utf8)
            if byte == UInt8(ascii: ".") ? !joinsWords : !isEncodedSpace && Self.breaks(byte) {
                gap.isJoined = false
            }
            if !Self.marks.contains(byte) { gap.width += 1 }
            offset += isEncodedSpace ? 3 : 1
        }
        gap.isJoined = gap.isJoined && gap.width <= Self.widestGap && offset < bytes.count
        return gap
    }

    private var isLetter: Bool {
        let byte = bytes[offset]
        if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 }
        guard let (scalar, _) = TextReader.scalar(in: bytes, at: offset) else { return false }
        return scalar.properties.isAlphabetic || LetterFolding.folded(scalar) != nil
    }

    /// A full stop ends a sentence, but not after an initial, nor with a letter right behind it.
    private var joinsWords: Bool {
        guard letters != 1 else { return true }
        let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0x20
        return next >= 0x80 || (next | 0x20) &- 0x61 < 26
    }

    /// Passes over a character outside ASCII that is no letter.
    private mutating func skipMark(_ gap: inout Gap) {
        guard let (scalar, length) = TextReader.scalar(in: bytes, at: offset) else {
            gap.isJoined = false
            offset += 1
            return
        }
        offset += length
        switch scalar.properties.generalCategory {
        case .format, .nonspacingMark, .enclosingMark: break
        case .decimalNumber, .otherNumber, .letterNumber: gap.isJoined = false
        default: gap.width += 1
        }
    }

    /// Digits and what ends a sentence.
    private static func breaks(_ byte: UInt8) -> Bool { byte &- 0x30 <= 9 || byte == 0x21 || byte == 0x3F }

    /// FNV-1a: each byte of each text of the content comes by here.
    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func add(_ byte: UInt8, to hash: inout UInt64) {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    private static let widestGap = 3
    private static let marks = Array("*`~\\".utf8)

    /// Letters of Latin-1 as people write them who have no key for them.
    private static func folded(_ scalar: Unicode.Scalar) -> [UInt8]? {
        guard (0xC0...0xFF).contains(scalar.value), scalar.value != 0xD7, scalar.value != 0xF7 else {
            return nil
        }
        return latin[Int(scalar.value) & 0x1F]
    }

    private static let latin: [[UInt8]] = [
        "a", "a", "a", "a", "a", "aa", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
        "d", "n", "o", "o", "o", "o", "o", "", "oe", "u", "u", "u", "u", "y", "t", "ss",
    ].map { Array($0.utf8) }
}

extension NameWords {
    /// The letters of a name one by one, each as a word of its own.
    static func letters(of name: String) -> [NameWord] {
        name.unicodeScalars.flatMap { of(String($0)) }.filter { $0.letters > 0 }
    }

    /// All words of a name.
    static func of(_ name: String) -> [NameWord] {
        var name = name
        return name.withUTF8 { bytes in
            var words = NameWords(bytes)
            var all: [NameWord] = []
            while let word = words.next() { all.append(word) }
            return all
        }
    }
}
