import CatalogModel
import Diagnostics
import DocumentParsing

extension DecodingContext {
    /// Reports what may be a CPR number, without repeating it: reports may be public.
    ///
    /// The check digit is not asked for, because numbers without one are valid since 2007.
    mutating func reportPersonalNumbers(in document: Document) {
        for range in PersonalNumber.places(in: document.bytes) {
            report(
                .personalNumber, at: range,
                Message(da: "her står måske et CPR-nummer", en: "this may be a CPR number"),
                remedy: Message(
                    da: "slet det; et CPR-nummer må aldrig stå her, heller ikke i historikken",
                    en: "delete it; a CPR number must never be here, nor in the history"))
        }
    }
}

/// Finds what looks like a Danish personal number: `DDMMYY`, a hyphen, a blank or nothing, and four digits.
enum PersonalNumber {
    static func places(in bytes: [UInt8]) -> [SourceRange] {
        var places: [SourceRange] = []
        var index = 0
        while index < bytes.count {
            guard bytes[index].isDigit else {
                index += 1
                continue
            }
            let end = bytes[index...].firstIndex { !$0.isDigit } ?? bytes.count
            if let length = length(bytes, digits: index..<end) {
                places.append(range(bytes, from: index, length: length))
            }
            index = end
        }
        return places
    }

    /// The number of bytes of a personal number that begins with a run of digits.
    private static func length(_ bytes: [UInt8], digits: Range<Int>) -> Int? {
        guard digits.count == 6 || digits.count == 10, isDate(bytes[digits].prefix(6)) else { return nil }
        guard digits.count == 6 else { return 10 }
        let separator = digits.upperBound
        guard separator < bytes.count, bytes[separator] == UInt8(ascii: "-") || bytes[separator] == UInt8(ascii: " ")
        else { return nil }
        let serial = bytes[(separator + 1)...].prefix { $0.isDigit }
        return serial.count == 4 ? 11 : nil
    }

    /// Every year of the two digits has 365 days at least, and one of the centuries may be a leap year.
    private static func isDate(_ digits: ArraySlice<UInt8>) -> Bool {
        let numbers = digits.map { Int($0 - 0x30) }
        let (day, month, year) = (
            numbers[0] * 10 + numbers[1], numbers[2] * 10 + numbers[3], numbers[4] * 10 + numbers[5]
        )
        return [1900, 2000, 1800].contains { LocalDate(year: $0 + year, month: month, day: day) != nil }
    }

    private static func range(_ bytes: [UInt8], from start: Int, length: Int) -> SourceRange {
        let before = bytes[..<start]
        let line = before.count { $0 == 0x0A } + 1
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let column = bytes[lineStart..<start].count { $0 & 0xC0 != 0x80 } + 1
        return SourceRange(line: line, column: column, length: length)
    }
}
