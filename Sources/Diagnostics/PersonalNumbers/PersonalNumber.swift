/// What looks like a Danish personal number: `DDMMYY`, hyphens or blanks or nothing, and four digits.
///
/// The check digit is not asked for: numbers without one are given out since 2007. The digits may be those of any script,
/// hyphens and blanks may be those of any keyboard, and what nobody sees between them does not hide them.
package enum PersonalNumber {
    /// The bytes of each, in time proportional to the length of the text, which need not be sound UTF-8.
    package static func places(in bytes: [UInt8]) -> [Range<Int>] {
        bytes.withUnsafeBufferPointer { PersonalNumberScan($0).places }
    }

    package static func isContained(in text: String) -> Bool {
        // Ten digits take ten bytes, and most texts of fields are shorter.
        guard text.utf8.count >= 10 else { return false }
        let places = text.utf8.withContiguousStorageIfAvailable { PersonalNumberScan($0).places }
        return !(places ?? self.places(in: Array(text.utf8))).isEmpty
    }

    /// The same text with a bullet for each digit of a personal number: reports may be public.
    package static func masked(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let places = places(in: bytes)
        guard !places.isEmpty else { return text }
        var result = ""
        var index = 0
        for place in places {
            result += String(decoding: bytes[index..<place.lowerBound], as: UTF8.self)
            result += masked(bytes[place])
            index = place.upperBound
        }
        return result + String(decoding: bytes[index...], as: UTF8.self)
    }

    private static func masked(_ bytes: ArraySlice<UInt8>) -> String {
        var result = String.UnicodeScalarView()
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            result.append(NumberSign(scalar).isDigit ? "•" : scalar)
        }
        return String(result)
    }
}

/// One pass over a text that keeps no more than the digits around the place it is at.
private struct PersonalNumberScan {
    /// A hyphen with a blank on each side is the widest that people write.
    private static let mostJoints = 3

    private(set) var places: [Range<Int>] = []
    private let bytes: UnsafeBufferPointer<UInt8>
    private var digits = Digits()
    /// Six digits that are a date and wait for the other four.
    private var birthday: Digits?
    private var joints = 0

    /// Digits with nothing to be seen between them.
    private struct Digits {
        var count = 0
        /// As one number.
        var firstSix = 0
        var start = 0
        var end = 0

        mutating func append(_ digit: Int, _ range: Range<Int>) {
            if count == 0 { start = range.lowerBound }
            if count < 6 { firstSix = firstSix * 10 + digit }
            count += 1
            end = range.upperBound
        }

        /// Whether the first six are a day, a month and a year of any century.
        var beginWithDate: Bool {
            guard count >= 6 else { return false }
            let (day, month, year) = (firstSix / 10000, firstSix / 100 % 100, firstSix % 100)
            guard (1...12).contains(month), day > 0 else { return false }
            // Of the years that end in 00 the year 2000 was a leap year.
            switch month {
            case 2: return day <= (year % 4 == 0 ? 29 : 28)
            case 4, 6, 9, 11: return day <= 30
            default: return day <= 31
            }
        }
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        var offset = 0
        while true {
            if digits.count == 0, birthday == nil { skip(&offset) }
            guard offset < bytes.count else { break }
            let (sign, length) = NumberSign.read(bytes, at: offset)
            take(sign, offset..<(offset + length))
            offset += length
        }
        endDigits()
    }

    /// Goes on to the next byte with which a digit may begin: none outside ASCII has a lead byte below D9.
    private func skip(_ offset: inout Int) {
        while offset < bytes.count, bytes[offset] &- 0x30 > 9, bytes[offset] < 0xD9 { offset += 1 }
    }

    private mutating func take(_ sign: NumberSign, _ range: Range<Int>) {
        switch sign {
        case .digit(let digit): digits.append(digit, range)
        case .invisible: break
        case .joint:
            endDigits()
            joints += 1
            if joints > Self.mostJoints { birthday = nil }
        case .other:
            endDigits()
            birthday = nil
        }
    }

    private mutating func endDigits() {
        guard digits.count > 0 else { return }
        if digits.count == 4, let birthday {
            places.append(birthday.start..<digits.end)
        } else if digits.count == 10, digits.beginWithDate, !isInCode(digits, ofLength: 16) {
            places.append(digits.start..<digits.end)
        }
        let mayGoOn = digits.count == 6 && digits.beginWithDate && !isInCode(digits, ofLength: 8)
        birthday = mayGoOn ? digits : nil
        joints = 0
        digits = Digits()
    }

    /// Whether the digits belong to a hexadecimal code with letters, such as a fingerprint or a UUID.
    private func isInCode(_ digits: Digits, ofLength length: Int) -> Bool {
        var (start, end) = (digits.start, digits.end)
        while start > 0, digits.start - start < length, bytes[start - 1].isHexDigit { start -= 1 }
        while end < bytes.count, end - digits.end < length, bytes[end].isHexDigit { end += 1 }
        return end - start >= length && end - start > digits.end - digits.start
    }
}

extension UInt8 {
    fileprivate var isHexDigit: Bool { self &- 0x30 <= 9 || (self | 0x20) &- 0x61 < 6 }
}
