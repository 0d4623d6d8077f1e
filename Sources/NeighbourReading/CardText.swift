import Diagnostics

/// What a text of another site is worth here.
enum CardText {
    /// A plain text of one line, not longer than its limit.
    case plain(String)
    /// It holds characters that no plain text has, or that turn the direction of what follows.
    case unsafe
    /// It holds what may be a person's: a personal number, a mail address, a phone number.
    case personal

    /// - Parameter limit: How many scalars are shown; a longer text is cut after a word.
    init(_ text: String, limit: Int) {
        guard let line = Self.line(text) else {
            self = .unsafe
            return
        }
        self = ContactTraces.areContained(in: line) ? .personal : .plain(Self.cut(line, to: limit))
    }

    /// What can be shown; none of anything else.
    var plain: String? { if case .plain(let text) = self { text } else { nil } }

    /// The text with blanks for line ends; none where it has other controls.
    private static func line(_ text: String) -> String? {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF })
        else { return text }
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: line.append(" ")
            // Embeddings, overrides and isolates would reach beyond the card.
            case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB: return nil
            default: line.append(scalar)
            }
        }
        return String(line)
    }

    private static func cut(_ text: String, to limit: Int) -> String {
        guard text.utf8.count > limit, text.unicodeScalars.count > limit else { return text }
        let start = text.unicodeScalars.prefix(limit - 1)
        let end = start.lastIndex(of: " ") ?? start.endIndex
        return String(String.UnicodeScalarView(start[..<end])) + "…"
    }
}

/// Looks for ways to reach a person: no card of another site has any, for consent cannot be called back from copies.
enum ContactTraces {
    static func areContained(in text: String) -> Bool {
        PersonalNumber.isContained(in: text) || hasMailAddress(text) || hasPhoneNumber(text)
    }

    /// A sign for "at" between two characters that are no blanks.
    private static func hasMailAddress(_ text: String) -> Bool {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "@") || $0 == 0xEF }) else { return false }
        var before: Unicode.Scalar?
        var isAfterSign = false
        for scalar in text.unicodeScalars {
            let isBlank = scalar == " " || scalar == "\u{A0}"
            if isAfterSign, !isBlank { return true }
            isAfterSign =
                (scalar == "@" || scalar == "＠" || scalar == "﹫") && before.map { $0 != " " } ?? false
            before = scalar
        }
        return false
    }

    /// Eight digits or more in a row or with blanks between them, or in four pairs, as phone numbers are written; dates are
    /// not.
    private static func hasPhoneNumber(_ text: String) -> Bool {
        guard text.utf8.count >= 8 else { return false }
        var isFound = false
        var text = text
        text.withUTF8 { bytes in
            DigitRuns.forEach(in: bytes) { digits in
                guard digits.count >= 8 else { return }
                isFound = isFound || isPhoneNumber(digits, bytes)
            }
        }
        return isFound
    }

    private static func isPhoneNumber(_ digits: [DigitRuns.Digit], _ bytes: UnsafeBufferPointer<UInt8>)
        -> Bool
    {
        var groups: [Int] = []
        var (row, longest) = (0, 0)
        var end: Int?
        for digit in digits {
            let between = end.map { bytes[$0..<digit.range.lowerBound] }
            let isJoined = between.map { Self.isBlank($0) } ?? true
            row = isJoined ? row + 1 : 1
            longest = max(longest, row)
            if groups.isEmpty || !(between?.isEmpty ?? true) { groups.append(0) }
            groups[groups.count - 1] += 1
            end = digit.range.upperBound
        }
        return longest >= 8 || groups.suffix(4) == [2, 2, 2, 2]
    }

    private static func isBlank(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        bytes.isEmpty
            || String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
                $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
            }
    }
}
