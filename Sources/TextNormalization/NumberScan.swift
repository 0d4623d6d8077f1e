/// Goes through a text and finds numbers of several groups: `99 00 00 01`, `+45 99 00`, `16.30–18.00`, `24/12`.
struct NumberScan {
    private(set) var index = 0

    /// Goes on to the end of the next number, or of what is none; the number, where it has several groups.
    mutating func next(in text: borrowing Span<UInt8>) -> Range<Int>? {
        let start = index
        guard Self.begins(text, at: start) else {
            index += 1
            return nil
        }
        if Self.isGlued(text, at: start) {
            index = Self.endOfWord(text, from: start)
            return nil
        }
        index = Self.end(text, from: start)
        return Self.hasGroups(text, start..<index) ? start..<index : nil
    }

    /// A digit, `+` before one, or `(+45) ` and the like before one.
    private static func begins(_ text: borrowing Span<UInt8>, at start: Int) -> Bool {
        byte(text, start) == UInt8(ascii: "(")
            ? endOfParentheses(text, from: start) != nil : digitLength(text, at: afterPlus(text, start)) > 0
    }

    private static func afterPlus(_ text: borrowing Span<UInt8>, _ index: Int) -> Int {
        byte(text, index) == UInt8(ascii: "+") ? index + 1 : index
    }

    /// Where the digits after a number in parentheses begin; none where there are no such parentheses.
    private static func endOfParentheses(_ text: borrowing Span<UInt8>, from start: Int) -> Int? {
        let digits = afterPlus(text, start + 1)
        let end = endOfDigits(text, from: digits)
        guard end > digits, byte(text, end) == UInt8(ascii: ")") else { return nil }
        let next = byte(text, end + 1) == UInt8(ascii: " ") ? end + 2 : end + 1
        return digitLength(text, at: next) > 0 ? next : nil
    }

    /// Whether the number is part of a word in Latin letters, such as an address: that is read from left to right
    /// anyway, and would be torn apart.
    private static func isGlued(_ text: borrowing Span<UInt8>, at start: Int) -> Bool {
        guard let before = byte(text, start - 1) else { return false }
        if isLetter(before) { return true }
        guard "/_=@.-~%#?&:".utf8.contains(before), let first = byte(text, start - 2) else { return false }
        return isLetter(first) || "/_=@.-~%#?&:".utf8.contains(first)
    }

    private static func endOfWord(_ text: borrowing Span<UInt8>, from start: Int) -> Int {
        var end = start
        while let byte = byte(text, end), byte > 0x20, byte < 0x80 { end += 1 }
        return end
    }

    /// Groups of digits with one separator between two of them.
    private static func end(_ text: borrowing Span<UInt8>, from start: Int) -> Int {
        var end =
            byte(text, start) == UInt8(ascii: "(")
            ? endOfParentheses(text, from: start) ?? start : afterPlus(text, start)
        while true {
            end = endOfDigits(text, from: end)
            let length = separatorLength(text, at: end)
            if length > 0, digitLength(text, at: end + length) > 0 {
                end += length
            } else if let next = endOfSpan(text, at: end, from: start) {
                end = next
            } else {
                return end
            }
        }
    }

    private static func endOfDigits(_ text: borrowing Span<UInt8>, from start: Int) -> Int {
        var end = start
        while case let length = digitLength(text, at: end), length > 0 { end += length }
        return end
    }

    /// Where the second of two clock times begins, with a dash between spaces before it: `16.00 – 18.00`.
    private static func endOfSpan(_ text: borrowing Span<UInt8>, at end: Int, from start: Int) -> Int? {
        guard byte(text, end) == UInt8(ascii: " "), isClock(text, start..<end) else { return nil }
        let dash = byte(text, end + 1) == UInt8(ascii: "-") ? 1 : dashLength(text, at: end + 1)
        let next = end + 1 + dash + 1
        guard dash > 0, byte(text, next - 1) == UInt8(ascii: " "), digitLength(text, at: next) > 0 else {
            return nil
        }
        let hours = endOfDigits(text, from: next)
        guard isClockSign(byte(text, hours)) else { return nil }
        return isClock(text, next..<endOfDigits(text, from: hours + 1)) ? next : nil
    }

    /// `16.00` or `9:30`.
    private static func isClock(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
        let sign = range.upperBound - 3
        return (4...5).contains(range.count) && isClockSign(byte(text, sign))
            && digitLength(text, at: range.lowerBound) == 1 && digitLength(text, at: sign + 1) == 1
    }

    private static func isClockSign(_ byte: UInt8?) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
    }

    private static func hasGroups(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let length = digitLength(text, at: index)
            guard length > 0 else { return true }
            index += length
        }
        return false
    }

    /// The length of a digit, European or Arabic, in UTF-8; 0 where there is none.
    private static func digitLength(_ text: borrowing Span<UInt8>, at index: Int) -> Int {
        guard let first = byte(text, index) else { return 0 }
        if first &- 0x30 < 10 { return 1 }
        guard first == 0xD9 || first == 0xDB, let second = byte(text, index + 1) else { return 0 }
        return second &- (first == 0xD9 ? 0xA0 : 0xB0) < 10 ? 2 : 0
    }

    /// The length of a character that joins two groups, or 0.
    private static func separatorLength(_ text: borrowing Span<UInt8>, at index: Int) -> Int {
        guard let first = byte(text, index) else { return 0 }
        if " -./:,".utf8.contains(first) { return 1 }
        // A space that does not break; the decimal and thousands separators of Arabic.
        if first == 0xC2, byte(text, index + 1) == 0xA0 { return 2 }
        if first == 0xD9, let second = byte(text, index + 1), second == 0xAB || second == 0xAC { return 2 }
        return dashLength(text, at: index)
    }

    /// The length of a dash, a hyphen that does not break or a narrow space, or 0.
    private static func dashLength(_ text: borrowing Span<UInt8>, at index: Int) -> Int {
        guard byte(text, index) == 0xE2, byte(text, index + 1) == 0x80, let last = byte(text, index + 2)
        else {
            return 0
        }
        return [0x91, 0x92, 0x93, 0xAF].contains(last) ? 3 : 0
    }

    private static func byte(_ text: borrowing Span<UInt8>, _ index: Int) -> UInt8? {
        text.indices.contains(index) ? text[index] : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
