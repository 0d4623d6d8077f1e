/// Lines of an iCalendar file (RFC 5545, 3.1): at most 75 bytes each, longer ones continued behind a blank.
struct ICalendarText {
    private(set) var bytes: [UInt8] = []

    /// In bytes, without the line end.
    private static let lineLimit = 75

    init() {}

    /// A text: what separates values is escaped, line feeds are kept, other control characters are not (RFC 5545, 3.3.11).
    mutating func line(_ name: StaticString, text: String) { write(name, Self.escaped(text)) }

    /// Several texts.
    mutating func line(_ name: StaticString, texts: [String]) {
        var value: [UInt8] = []
        for text in texts {
            if !value.isEmpty { value.append(UInt8(ascii: ",")) }
            value += Self.escaped(text)
        }
        write(name, value)
    }

    /// A value that is no text, such as an address, a day or a number: it is written as it is.
    mutating func line(_ name: StaticString, _ value: String) { write(name, value.utf8) }

    /// The same with a name that holds more than itself, such as a zone.
    mutating func line(named name: String, _ value: String) {
        bytes += name.utf8
        bytes.append(UInt8(ascii: ":"))
        bytes += value.utf8
        endLine()
    }

    /// Lines that were written before.
    mutating func append(written lines: [UInt8]) { bytes += lines }

    private mutating func write(_ name: StaticString, _ value: some Collection<UInt8>) {
        let start = bytes.count
        name.withUTF8Buffer { bytes += $0 }
        bytes.append(UInt8(ascii: ":"))
        let rest = Self.lineLimit - (bytes.count - start)
        if value.count <= rest { bytes += value } else { fold(value, rest) }
        endLine()
    }

    private mutating func endLine() {
        bytes.append(0x0D)
        bytes.append(0x0A)
    }

    /// A character stays whole: no line begins inside its bytes.
    private mutating func fold(_ value: some Collection<UInt8>, _ first: Int) {
        var rest = Array(value)[...]
        var room = first
        while rest.count > room {
            var end = rest.startIndex + room
            while rest[end] & 0xC0 == 0x80 { end -= 1 }
            bytes += rest[..<end]
            endLine()
            bytes.append(0x20)
            rest = rest[end...]
            room = Self.lineLimit - 1
        }
        bytes += rest
    }

    private static func escaped(_ text: String) -> [UInt8] {
        var escaped: [UInt8] = []
        escaped.reserveCapacity(text.utf8.count + 8)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
                escaped.append(UInt8(ascii: "\\"))
                escaped.append(byte)
            case 0x0A: escaped += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            case 0..<0x20, 0x7F: break
            default: escaped.append(byte)
            }
        }
        return escaped
    }
}
