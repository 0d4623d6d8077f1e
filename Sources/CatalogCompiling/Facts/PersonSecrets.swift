import CatalogModel
import CatalogSchema
import Diagnostics

/// The phone numbers and mail addresses of persons.
struct PersonSecrets {
    /// The last eight digits, which nobody leaves out.
    private var numbers: Set<[UInt8]> = []
    /// In lower case.
    private var addresses: Set<[UInt8]> = []

    var isEmpty: Bool { numbers.isEmpty && addresses.isEmpty }

    init(_ contacts: [ContactRecord]) {
        for contact in contacts where contact.type == .person {
            if let phone = contact.phone { numbers.insert(phone.e164.utf8.suffix(8)) }
            if let email = contact.email { addresses.insert(Array(email.lowercased().utf8)) }
        }
    }

    /// The bytes of each number and address.
    func ranges(in bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "@") {
                if let range = address(around: index, in: bytes) { found.append(range) }
            } else if bytes[index].isDigit {
                let end = endOfNumber(bytes, from: index)
                if let range = number(in: bytes, index..<end) { found.append(range) }
                index = end
                continue
            }
            index += 1
        }
        return found
    }

    /// Digits with at most one blank, dot, hyphen or slash between two of them.
    private func endOfNumber(_ bytes: [UInt8], from start: Int) -> Int {
        var end = start + 1
        while end < bytes.count {
            if bytes[end].isDigit {
                end += 1
            } else if end + 1 < bytes.count, bytes[end + 1].isDigit, " .-/".utf8.contains(bytes[end]) {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    private func number(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        let digits = range.filter { bytes[$0].isDigit }
        guard digits.count >= 8 else { return nil }
        for start in 0...(digits.count - 8) {
            let positions = digits[start..<(start + 8)]
            if numbers.contains(positions.map { bytes[$0] }) {
                return positions[start]..<(positions[start + 7] + 1)
            }
        }
        return nil
    }

    private func address(around sign: Int, in bytes: [UInt8]) -> Range<Int>? {
        var (start, end) = (sign, sign + 1)
        while start > 0, isPartOfAddress(bytes[start - 1]) { start -= 1 }
        while end < bytes.count, isPartOfAddress(bytes[end]) { end += 1 }
        // The full stop of the sentence is not part of the address.
        while end > sign, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
        let text = bytes[start..<end].map {
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0
        }
        return addresses.contains(text) ? start..<end : nil
    }

    private func isPartOfAddress(_ byte: UInt8) -> Bool {
        byte.isDigit || byte >= 0x80 || "._%+-".utf8.contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}

extension [UInt8] {
    /// Lines and columns of a stretch of one line.
    func sourceRange(_ range: Range<Int>) -> SourceRange {
        let before = self[..<range.lowerBound]
        let line = before.count { $0 == 0x0A } + 1
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let column = self[lineStart..<range.lowerBound].count { $0 & 0xC0 != 0x80 } + 1
        return SourceRange(line: line, column: column, length: self[range].count { $0 & 0xC0 != 0x80 })
    }
}
