/// A human language by its BCP 47 code, for example `da` or `ar`.
package struct LanguageCode: Hashable, Sendable {
    package let code: String

    package init(_ code: String) {
        self.code = code
    }

    package static let danish = LanguageCode("da")

    /// Whether the text has the form of a BCP 47 code: 2 or 3 letters, then subtags of 2 to 8.
    package static func isWellFormed(_ code: String) -> Bool {
        let subtags = code.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let first = subtags.first, (2...3).contains(first.count), first.allSatisfy(isLetter) else {
            return false
        }
        return subtags.dropFirst().allSatisfy { subtag in
            (2...8).contains(subtag.count) && subtag.allSatisfy { isLetter($0) || isDigit($0) }
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}

extension LanguageCode: Comparable {
    package static func < (left: LanguageCode, right: LanguageCode) -> Bool { left.code < right.code }
}
