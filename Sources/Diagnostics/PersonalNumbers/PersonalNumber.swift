/// What looks like a Danish personal number: `DDMMYY` or `DDMMYYYY`, whatever joins them or nothing, and four digits.
///
/// The check digit is not asked for: numbers without one are given out since 2007. Numbers that stand in for one have a
/// day that is 60 too high. Day, month and year may stand apart, too.
package enum PersonalNumber {
    /// The bytes of each, in time proportional to the length of the text, which need not be sound UTF-8.
    package static func places(in bytes: [UInt8]) -> [Range<Int>] {
        bytes.withUnsafeBufferPointer { places(in: $0) }
    }

    package static func places(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var places: [Range<Int>] = []
        DigitRuns.forEach(in: bytes, joinsMarks: true) { digits in
            guard digits.count >= 10 else { return }
            places += PersonalNumberForm(digits: digits, bytes: bytes).places
        }
        return places
    }

    package static func isContained(in text: String) -> Bool {
        // Ten digits take ten bytes, and most texts of fields are shorter.
        guard text.utf8.count >= 10 else { return false }
        let places = text.utf8.withContiguousStorageIfAvailable { self.places(in: $0) }
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

/// Finds the forms of a personal number in a run of digits.
private struct PersonalNumberForm {
    /// A hyphen with a space on each side is the widest that people write.
    private static let widestGap = 3
    /// Dates of this year and later are those of activities: `21.11.2026 2400 København`.
    private static let firstYearOfActivities = 2020

    let digits: [DigitRuns.Digit]
    let bytes: UnsafeBufferPointer<UInt8>

    var places: [Range<Int>] {
        var places: [Range<Int>] = []
        var start = 0
        while start + 10 <= digits.count {
            let length = start == 0 || gap(start) > 0 ? length(from: start) : nil
            if let length {
                places.append(digits[start].range.lowerBound..<digits[start + length - 1].range.upperBound)
            }
            start += length ?? 1
        }
        return places
    }

    private func gap(_ index: Int) -> Int { digits[index].gap.width }

    /// Of the number that begins with a digit, ten or twelve; none where there is no number.
    private func length(from start: Int) -> Int? {
        if isNumber(from: start, yearLength: 2) { return 10 }
        return isNumber(from: start, yearLength: 4) ? 12 : nil
    }

    private func isNumber(from start: Int, yearLength: Int) -> Bool {
        let serial = start + 4 + yearLength
        let end = serial + 4
        guard end <= digits.count, end == digits.count || gap(end) > 0,
            isDate(from: start, yearLength: yearLength)
        else { return false }
        guard hasOwnMarks(from: start, serial, end) else { return false }
        if stands(from: start, to: end), (start + 1..<end).allSatisfy({ gap($0) > 0 }) { return true }
        let isApart = gap(start + 2) > 0
        guard isApart == (gap(start + 4) > 0), gap(serial) <= Self.widestGap,
            gap(start + 2) <= Self.widestGap,
            gap(start + 4) <= Self.widestGap,
            (start + 1..<end).allSatisfy({
                gap($0) == 0 || $0 == start + 2 || $0 == start + 4 || $0 == serial
            })
        else { return false }
        return isApart ? standsApart(start, serial, yearLength) : standsTogether(start, serial, end)
    }

    /// Whether nothing of the same run goes on before or after the digits, a comma or the like apart.
    private func stands(from start: Int, to end: Int) -> Bool {
        (start == 0 || digits[start].gap.mark != nil) && (end == digits.count || digits[end].gap.mark != nil)
    }

    /// Whether a comma or the like stands only between the parts of the number, and by itself.
    ///
    /// A colon is within a date only where that cannot be a time: its year is no second.
    private func hasOwnMarks(from start: Int, _ serial: Int, _ end: Int) -> Bool {
        (start + 1..<end).allSatisfy { index in
            guard let mark = digits[index].gap.mark else { return true }
            guard gap(index) == 1 else { return false }
            if index == serial { return true }
            let isWithinDate = index == start + 2 || index == start + 4
            let isTime = mark == UInt8(ascii: ":") && serial == start + 6 && number(start + 4, 2) < 60
            return isWithinDate && !isTime && !digits[serial].gap.isBlank
        }
    }

    /// A list of short numbers has gaps of one kind before the first three, too.
    private func standsApart(_ start: Int, _ serial: Int, _ yearLength: Int) -> Bool {
        let before = digits[start].gap
        if start > 0, before.mark == nil, before.isBlank == digits[start + 2].gap.isBlank { return false }
        guard yearLength == 4, digits[serial].gap.isBlank || digits[serial].gap.mark != nil else {
            return true
        }
        return number(start + 4, 4) < Self.firstYearOfActivities
    }

    private func standsTogether(_ start: Int, _ serial: Int, _ end: Int) -> Bool {
        if gap(serial) == 0 { return !isInCode(start, end - 1, ofLength: 16) }
        // An address of news: `/nyt/261121/1234`.
        let before = digits[start].range.lowerBound - 1
        if digits[serial].gap.hasSlash, before >= 0, bytes[before] == UInt8(ascii: "/") { return false }
        return !isInCode(start, serial - 1, ofLength: 8)
    }

    private func number(_ start: Int, _ count: Int) -> Int {
        digits[start..<(start + count)].reduce(0) { $0 * 10 + $1.value }
    }

    /// Whether the digits are a day, a month and a year, of any century where the year has two digits.
    private func isDate(from start: Int, yearLength: Int) -> Bool {
        let written = number(start, 2)
        let (day, month) = (written > 60 ? written - 60 : written, number(start + 2, 2))
        let year = number(start + 4, yearLength)
        guard day > 0, yearLength == 2 || (1858...2057).contains(year) else { return false }
        switch month {
        // Of the years that end in 00 the year 2000 was a leap year.
        case 2: return day <= (year % 4 == 0 && year != 1900 ? 29 : 28)
        case 4, 6, 9, 11: return day <= 30
        case 1...12: return day <= 31
        default: return false
        }
    }

    /// Whether the digits belong to a hexadecimal code with letters, such as a fingerprint or a UUID.
    private func isInCode(_ first: Int, _ last: Int, ofLength length: Int) -> Bool {
        let own = digits[first].range.lowerBound..<digits[last].range.upperBound
        var (start, end) = (own.lowerBound, own.upperBound)
        while start > 0, own.lowerBound - start < length, bytes[start - 1].isHexDigit { start -= 1 }
        while end < bytes.count, end - own.upperBound < length, bytes[end].isHexDigit { end += 1 }
        return end - start >= length && end - start > own.count
    }
}

extension UInt8 {
    fileprivate var isHexDigit: Bool { self &- 0x30 <= 9 || (self | 0x20) &- 0x61 < 6 }
}
