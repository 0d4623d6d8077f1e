import Diagnostics

/// A row of letters and digits in a text in which mail addresses are looked for.
struct MailWord {
    /// Folded, in small letters.
    var letters: [UInt8] = []
    var range: Range<Int>
    let gap: MailGap

    /// Whether it is said for the full stop.
    var isStop: Bool { gap.width > 0 && Self.stops.contains(letters) }

    private static let stops = ["dot", "punktum", "prik"].map { Array($0.utf8) }
}

/// What stands before a word.
struct MailGap {
    /// No spelling has more characters between two parts.
    private static let widest = 4

    /// In characters, what nobody sees left out.
    var width = 0
    var holdsPlus = false
    /// Whether it is a full stop, a hyphen or the like right between two words.
    var isWithinAddress = false
    private var holdsEnd = false

    /// Whether no address goes on behind it.
    var endsAddress: Bool { holdsEnd || width > Self.widest }

    mutating func take(_ scalar: Unicode.Scalar) {
        width += 1
        if scalar == "+" { holdsPlus = true }
        if "!?,;:".unicodeScalars.contains(scalar) { holdsEnd = true }
        let isMark = ".-_+%\u{3002}\u{2024}\u{FF0E}".unicodeScalars.contains(scalar)
        isWithinAddress = width == 1 && isMark
    }
}

/// Reads the words of a text one by one.
struct MailWords {
    private let text: UnsafeBufferPointer<UInt8>
    private var offset = 0

    init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
    }

    var all: [MailWord] {
        var (rest, words) = (self, [MailWord]())
        while let word = rest.next() { words.append(word) }
        return words
    }

    /// Whether the address goes on behind the last word: with a full stop, and a word right behind that.
    var goesOn: Bool {
        var rest = self
        return rest.skipGap().isWithinAddress && rest.offset < text.count
    }

    mutating func next() -> MailWord? {
        let gap = skipGap()
        guard offset < text.count else { return nil }
        var word = MailWord(range: offset..<offset, gap: gap)
        while offset < text.count, let (piece, length) = pieceHere(), piece != .mark {
            offset += length
            if case .letters(let letters) = piece {
                word.letters += letters
                word.range = word.range.lowerBound..<offset
            }
        }
        return word
    }

    private mutating func skipGap() -> MailGap {
        var gap = MailGap()
        while offset < text.count {
            guard let (piece, length) = pieceHere() else {
                // Half a character.
                offset += 1
                continue
            }
            if case .letters = piece { break }
            if piece == .mark, let (scalar, _) = TextReader.scalar(in: text, at: offset) { gap.take(scalar) }
            offset += length
        }
        return gap
    }

    private enum Piece: Equatable {
        /// A letter or digit in its plainest form.
        case letters([UInt8])
        /// What nobody sees, and marks of Markdown.
        case invisible
        case mark
    }

    private func pieceHere() -> (Piece, length: Int)? {
        guard let (scalar, length) = TextReader.scalar(in: text, at: offset) else { return nil }
        return (Self.piece(scalar), length)
    }

    private static func piece(_ scalar: Unicode.Scalar) -> Piece {
        switch scalar {
        case "A"..."Z", "a"..."z": return .letters([UInt8(scalar.value) | 0x20])
        case "0"..."9": return .letters([UInt8(scalar.value)])
        case "*", "`", "\\": return .invisible
        default: break
        }
        guard !scalar.isASCII else { return .mark }
        if case .digit(let digit) = NumberSign(scalar) { return .letters([0x30 + UInt8(digit)]) }
        if let folded = LetterFolding.folded(scalar) { return .letters(Array(folded.utf8)) }
        switch scalar.properties.generalCategory {
        case .format, .nonspacingMark, .enclosingMark: return .invisible
        default:
            let isLetter = scalar.properties.isAlphabetic
            return isLetter ? .letters(Array(scalar.properties.lowercaseMapping.utf8)) : .mark
        }
    }
}
