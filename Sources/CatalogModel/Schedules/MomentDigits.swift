/// Writes days and times as ISO 8601 has them, straight into the text that they become.
///
/// They stand some hundred times on every page, so no text is made for a part of one.
struct MomentDigits {
    private let room: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    fileprivate init(_ room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

    /// Adds an ASCII character.
    mutating func append(_ character: Unicode.Scalar) {
        room[count] = UInt8(ascii: character)
        count += 1
    }

    /// Adds a day, `2026-11-21` or `20261121`.
    mutating func append(_ date: LocalDate, separated: Bool = true) {
        let (year, month, day) = date.components
        appendPair(year / 100)
        appendPair(year % 100)
        if separated { append("-") }
        appendPair(month)
        if separated { append("-") }
        appendPair(day)
    }

    /// Adds a time of day, `17:00` or `1700`.
    mutating func append(_ time: LocalTime, separated: Bool = true) {
        appendPair(time.hour)
        if separated { append(":") }
        appendPair(time.minute)
    }

    /// Adds a number from 0 to 99.
    mutating func appendPair(_ number: Int) {
        room[count] = UInt8(0x30 + number / 10)
        room[count + 1] = UInt8(0x30 + number % 10)
        count += 2
    }
}

extension String {
    /// What `write` writes, at most `length` bytes.
    init(ofLength length: Int, _ write: (inout MomentDigits) -> Void) {
        self.init(unsafeUninitializedCapacity: length) { room in
            var digits = MomentDigits(room)
            write(&digits)
            return digits.count
        }
    }
}
