/// Reads the numbers of a text as people do: digits of any script, with spaces, dashes, dots, slashes and brackets
/// between them, and whatever nobody sees.
///
/// Everything that looks for numbers of people reads them here, so that a spelling which one of them knows is known to all.
package struct DigitRuns {
    /// A digit and what stands before it.
    package struct Digit {
        package let value: Int
        package let range: Range<Int>
        package let gap: Gap
    }

    /// What stands between two digits, apart from what nobody sees.
    package struct Gap {
        /// How many characters.
        package var width = 0
        /// Whether all of them are spaces.
        var isBlank = true
        var hasSlash = false
        /// The first byte of a comma, a colon or another mark that most numbers do not have; none without one.
        var mark: UInt8?
    }

    /// The widest gap within one number: brackets, dash and spaces together.
    private static let widestGap = 4

    private let bytes: UnsafeBufferPointer<UInt8>
    private let joinsMarks: Bool
    private var digits: [Digit] = []

    /// Calls `body` with the digits of each run, in time proportional to the length of the text.
    ///
    /// Commas, colons and the like end a run, unless `joinsMarks` says that somebody may have hidden a number with them.
    package static func forEach(
        in bytes: UnsafeBufferPointer<UInt8>, joinsMarks: Bool = false, _ body: (_ digits: [Digit]) -> Void
    ) {
        var runs = DigitRuns(bytes: bytes, joinsMarks: joinsMarks)
        runs.read(body)
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, joinsMarks: Bool) {
        self.bytes = bytes
        self.joinsMarks = joinsMarks
    }

    private mutating func read(_ body: ([Digit]) -> Void) {
        var offset = 0
        while true {
            skip(&offset)
            guard offset < bytes.count else { return }
            readRun(&offset)
            if !digits.isEmpty { body(digits) }
            digits.removeAll(keepingCapacity: true)
        }
    }

    /// Goes on to the next byte with which a digit may begin: none outside ASCII has a lead byte below D9, but for those
    /// above the line of Latin-1.
    private func skip(_ offset: inout Int) {
        while offset < bytes.count, bytes[offset] &- 0x30 > 9, bytes[offset] < 0xD9, bytes[offset] != 0xC2 {
            offset += 1
        }
    }

    private mutating func readRun(_ offset: inout Int) {
        var gap = Gap()
        while offset < bytes.count {
            let (sign, length) = NumberSign.read(bytes, at: offset)
            let range = offset..<(offset + length)
            offset += length
            switch sign {
            case .digit(let value):
                digits.append(Digit(value: value, range: range, gap: digits.isEmpty ? Gap() : gap))
                gap = Gap()
            case .invisible: continue
            case .space: gap.width += 1
            case .dash, .stop:
                gap.width += 1
                gap.isBlank = false
                if bytes[range.lowerBound] == UInt8(ascii: "/") { gap.hasSlash = true }
            case .mark:
                guard joinsMarks else { return }
                gap.width += 1
                gap.isBlank = false
                gap.mark = gap.mark ?? bytes[range.lowerBound]
            case .other: return
            }
            if digits.isEmpty || gap.width > Self.widestGap { return }
        }
    }
}
