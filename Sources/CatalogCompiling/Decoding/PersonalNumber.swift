import CatalogModel
import Diagnostics
import SourceReading

/// Finds what looks like a Danish personal number: `DDMMYY`, a hyphen, a blank or nothing, and four digits.
enum PersonalNumber {
    /// Reports each place, without repeating the number: reports may be public.
    ///
    /// The check digit is not asked for, because numbers without one are valid since 2007.
    static func problems(in file: SourceFile) -> [Diagnostic] {
        places(in: file.bytes).map { range in
            Diagnostic(
                .personalNumber, at: SourceLocation(file: file.path, range: range),
                Message(da: "her står måske et CPR-nummer", en: "this may be a CPR number"),
                remedy: Message(
                    da: "slet det; et CPR-nummer må aldrig stå her, heller ikke i historikken",
                    en: "delete it; a CPR number must never be here, nor in the history"))
        }
    }

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
                places.append(bytes.sourceRange(index..<(index + length)))
            }
            index = end
        }
        return places
    }

    /// The number of bytes of a personal number that begins with a run of digits.
    private static func length(_ bytes: [UInt8], digits: Range<Int>) -> Int? {
        guard digits.count == 6 || digits.count == 10, isDate(bytes[digits].prefix(6)) else { return nil }
        // Between letters the digits belong to something longer, such as the fingerprint of a translation.
        guard digits.count == 6 else {
            return isLetter(bytes, digits.lowerBound - 1) || isLetter(bytes, digits.upperBound) ? nil : 10
        }
        let separator = digits.upperBound
        guard separator < bytes.count,
            bytes[separator] == UInt8(ascii: "-") || bytes[separator] == UInt8(ascii: " ")
        else { return nil }
        let serial = bytes[(separator + 1)...].prefix { $0.isDigit }
        return serial.count == 4 ? 11 : nil
    }

    private static func isLetter(_ bytes: [UInt8], _ index: Int) -> Bool {
        bytes.indices.contains(index) && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[index] | 0x20)
    }

    /// Every year of the two digits has 365 days at least, and one of the centuries may be a leap year.
    private static func isDate(_ digits: ArraySlice<UInt8>) -> Bool {
        let numbers = digits.map { Int($0 - 0x30) }
        let (day, month, year) = (
            numbers[0] * 10 + numbers[1], numbers[2] * 10 + numbers[3], numbers[4] * 10 + numbers[5]
        )
        return [1900, 2000, 1800].contains { LocalDate(year: $0 + year, month: month, day: day) != nil }
    }
}
