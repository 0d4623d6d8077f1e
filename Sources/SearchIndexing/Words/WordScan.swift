/// Finds the words of a text: a letter or digit, then letters, digits and marks, with joiners between them.
///
/// Joiners are hyphens, apostrophes and the joiners of Arabic script. Without marks in words, vowel signs would cut
/// Arabic words to pieces.
enum WordScan {
    /// Calls `body` with the bytes of each word in their order.
    static func words(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { words(of: $0, body) }
        guard isDone == nil else { return }
        Array(text.utf8).withUnsafeBufferPointer { words(of: $0, body) }
    }

    private static func words(
        of bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        var position = 0
        while position < bytes.count {
            let (role, length) = role(in: bytes, at: position)
            guard role == .letter else {
                position += length
                continue
            }
            let start = position
            position += length
            var end = position
            while position < bytes.count {
                let (role, length) = self.role(in: bytes, at: position)
                guard role != .other else { break }
                position += length
                if role != .joiner { end = position }
            }
            body(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        }
    }

    private enum Role { case letter, mark, joiner, other }

    /// What a scalar does for words, and its length in bytes.
    private static func role(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> (Role, Int) {
        let first = bytes[position]
        if first < 0x80 { return (role(ofASCII: first), 1) }
        let (value, length) = scalar(in: bytes, at: position, first)
        switch value {
        case 0xAD, 0x2010, 0x2011, 0x2019, 0x2018, 0x2BC, 0x200C, 0x200D: return (.joiner, length)
        case 0xC0...0x24F: return (value == 0xD7 || value == 0xF7 ? .other : .letter, length)
        case 0x430...0x45F, 0x620...0x64A: return (.letter, length)
        default: return (role(of: Unicode.Scalar(value)), length)
        }
    }

    private static func role(of scalar: Unicode.Scalar?) -> Role {
        switch scalar?.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber:
            .letter
        case .nonspacingMark, .spacingMark, .enclosingMark: .mark
        default: .other
        }
    }

    /// The text of a `String` is valid UTF-8, so nothing is checked again.
    private static func scalar(
        in bytes: UnsafeBufferPointer<UInt8>, at position: Int, _ first: UInt8
    ) -> (UInt32, Int) {
        func low(_ offset: Int) -> UInt32 { UInt32(bytes[position + offset] & 0x3F) }
        if first < 0xE0 { return (UInt32(first & 0x1F) << 6 | low(1), 2) }
        if first < 0xF0 { return (UInt32(first & 0x0F) << 12 | low(1) << 6 | low(2), 3) }
        return (UInt32(first & 0x07) << 18 | low(1) << 12 | low(2) << 6 | low(3), 4)
    }

    private static func role(ofASCII byte: UInt8) -> Role {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            .letter
        case UInt8(ascii: "-"), UInt8(ascii: "'"): .joiner
        default: .other
        }
    }

    /// Splits a word at its hyphens and joiners; apostrophes join what belongs together and split nothing.
    static func parts(of word: String) -> [String] {
        var parts = [""]
        for scalar in word.unicodeScalars {
            switch scalar.value {
            case 0x2D, 0x2010, 0x2011, 0x200C, 0x200D: parts.append("")
            case 0x27, 0xAD, 0x2018, 0x2019, 0x2BC: break
            default: parts[parts.count - 1].unicodeScalars.append(scalar)
            }
        }
        return parts.filter { !$0.isEmpty }
    }
}
