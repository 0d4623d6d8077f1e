/// JSON written piece by piece as UTF-8 bytes (RFC 8259), for outputs whose order of keys is part of the contract.
package struct JSONText: Sendable {
    package private(set) var bytes: [UInt8] = []
    private var needsComma = false

    package init() {}

    /// Begins behind something else, such as the tag around it.
    package init(after beginning: String) { bytes.append(contentsOf: beginning.utf8) }

    package mutating func object(_ members: (inout JSONText) throws -> Void) rethrows {
        try nest("{", "}", members)
    }

    package mutating func array(_ elements: (inout JSONText) throws -> Void) rethrows {
        try nest("[", "]", elements)
    }

    /// Hands out what is written so far, for outputs that are never whole in memory; what is written next continues it.
    package mutating func takeBytes() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// The name of the next value of an object.
    package mutating func key(_ name: StaticString) {
        separate()
        bytes.append(0x22)
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: [0x22, 0x3A])
        needsComma = false
    }

    /// A name that comes from the content.
    package mutating func key(text name: String) {
        separate()
        quote(name)
        bytes.append(0x3A)
        needsComma = false
    }

    package mutating func value(_ text: String) {
        separate()
        quote(text)
        needsComma = true
    }

    package mutating func value(_ number: Int) {
        raw(String(number))
    }

    package mutating func value(_ flag: Bool) {
        raw(flag ? "true" : "false")
    }

    package mutating func value(_ number: Double) {
        raw(String(describing: number))
    }

    /// A value that was written before.
    package mutating func value(written json: [UInt8]) {
        separate()
        bytes.append(contentsOf: json)
        needsComma = true
    }

    package mutating func values(_ texts: some Sequence<String>) {
        array { json in for text in texts { json.value(text) } }
    }

    /// A line break between elements, for files that people look at.
    package mutating func lineBreak() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        bytes.append(0x0A)
        needsComma = false
    }

    /// The line end after the last value of a file.
    package mutating func endLine() {
        bytes.append(0x0A)
    }

    private mutating func raw(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
        needsComma = true
    }

    private mutating func nest(
        _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONText) throws -> Void
    ) rethrows {
        separate()
        bytes.append(UInt8(ascii: open))
        needsComma = false
        try body(&self)
        bytes.append(UInt8(ascii: close))
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = false
    }

    /// Escapes what RFC 8259 asks for and also `<`, `>`, `&`, so that the text is harmless inside HTML as well, and
    /// U+2028 and U+2029, which end lines of scripts.
    private mutating func quote(_ text: String) {
        bytes.append(0x22)
        var text = text
        text.withUTF8 { text in
            var start = 0
            for index in text.indices where Self.needsEscape(text[index]) {
                if text[index] == 0xE2 {
                    guard Self.isLineSeparator(text[index...]) else { continue }
                    bytes.append(contentsOf: text[start..<index])
                    bytes.append(contentsOf: text[index + 2] == 0xA8 ? "\\u2028".utf8 : "\\u2029".utf8)
                    start = index + 3
                } else {
                    bytes.append(contentsOf: text[start..<index])
                    escape(text[index])
                    start = index + 1
                }
            }
            bytes.append(contentsOf: text[start...])
        }
        bytes.append(0x22)
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x22, 0x26, 0x3C, 0x3E, 0x5C, 0x7F, 0xE2: true
        default: false
        }
    }

    private static func isLineSeparator(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let bytes = bytes.prefix(3)
        return bytes.elementsEqual([0xE2, 0x80, 0xA8]) || bytes.elementsEqual([0xE2, 0x80, 0xA9])
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x22, 0x5C: bytes.append(contentsOf: [0x5C, byte])
        case 0x0A: bytes.append(contentsOf: [0x5C, UInt8(ascii: "n")])
        default: escapeAsNumber(byte)
        }
    }

    private mutating func escapeAsNumber(_ byte: UInt8) {
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
    }
}
