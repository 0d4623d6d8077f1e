extension [UInt8] {
    /// Adds a text in quotes (RFC 8259, 7).
    ///
    /// Escaped is what the standard asks for, and also `<`, `>`, `&`, so that the text is harmless inside HTML as well, and
    /// U+2028 and U+2029, which end lines of scripts.
    mutating func append(quoted text: String) {
        append(0x22)
        var text = text
        text.withUTF8 { append(escaping: $0) }
        append(0x22)
    }

    /// The same for a text that is there as UTF-8.
    mutating func append(quoted text: ArraySlice<UInt8>) {
        append(0x22)
        text.withUnsafeBufferPointer { append(escaping: $0) }
        append(0x22)
    }

    /// What needs no escape is copied in one piece, however long it is.
    private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var position = JSONQuoting.next(in: text, from: 0)
        while position < text.count {
            let length = JSONQuoting.escapedLength(in: text, at: position)
            if length > 0 {
                append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<position]))
                append(escapeOf: text[position], last: text[position + length - 1])
                start = position + length
            }
            position = JSONQuoting.next(in: text, from: position + Swift.max(1, length))
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    private mutating func append(escapeOf byte: UInt8, last: UInt8) {
        append(0x5C)
        switch byte {
        case 0x22, 0x5C: append(byte)
        case 0x0A: append(UInt8(ascii: "n"))
        case 0xE2: append(contentsOf: last == 0xA8 ? "u2028".utf8 : "u2029".utf8)
        default:
            append(contentsOf: "u00".utf8)
            append(JSONQuoting.digit(byte >> 4))
            append(JSONQuoting.digit(byte & 15))
        }
    }
}

/// Finds what has to be escaped.
private enum JSONQuoting {
    /// The position of the next byte that may need an escape; the end where there is none.
    static func next(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var position = start
        // Most texts are clean from end to end, so eight bytes are looked at together.
        while position + 8 <= text.count, isClean(eight(of: text, at: position)) { position += 8 }
        while position < text.count, !mayNeedEscape(text[position]) { position += 1 }
        return position
    }

    private static func eight(of text: UnsafeBufferPointer<UInt8>, at position: Int) -> UInt64 {
        UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: position, as: UInt64.self)
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// Whether none of eight bytes may need an escape.
    ///
    /// To take one from each byte sets the high bit of those that were 0; a byte that it sets by a borrow has one that was
    /// 0 below it.
    private static func isClean(_ bytes: UInt64) -> Bool {
        func zeros(_ bytes: UInt64) -> UInt64 { (bytes &- ones) & ~bytes }
        let controls = (bytes &- ones &* 0x20) & ~bytes
        // `"` and `&`, and `<` and `>`, are one bit apart.
        let found =
            controls | zeros((bytes | ones &* 4) ^ ones &* 0x26) | zeros((bytes | ones &* 2) ^ ones &* 0x3E)
            | zeros(bytes ^ ones &* 0x5C) | zeros(bytes ^ ones &* 0x7F) | zeros(bytes ^ ones &* 0xE2)
        return found & highs == 0
    }

    private static func mayNeedEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x22, 0x26, 0x3C, 0x3E, 0x5C, 0x7F, 0xE2: true
        default: false
        }
    }

    /// How many bytes the escape stands for; 0 where there is none, as with most that begins with the byte E2.
    static func escapedLength(in text: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
        guard text[position] == 0xE2 else { return 1 }
        guard position + 2 < text.count, text[position + 1] == 0x80 else { return 0 }
        return text[position + 2] == 0xA8 || text[position + 2] == 0xA9 ? 3 : 0
    }

    static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
