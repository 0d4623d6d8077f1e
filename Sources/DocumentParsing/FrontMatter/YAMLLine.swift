internal import SourceReading

/// One line of YAML as its author sees it: an indentation, perhaps a name and a colon, and a value.
struct YAMLLine {
    let bytes: [UInt8]
    /// The whole line, in bytes of the file.
    let range: Range<Int>
    /// From the first character that is not blank, blanks at the end left out.
    let text: Range<Int>
    /// The name before the colon, where there is one.
    private(set) var key: Range<Int>?
    /// What follows the name, or the hyphen of a list, or all of the text.
    private(set) var value: Range<Int>

    init(_ number: Int, of file: SourceFile) {
        self.init(file.byteRange(ofLine: number), of: file.bytes)
    }

    init(_ range: Range<Int>, of bytes: [UInt8]) {
        self.bytes = bytes
        self.range = range
        text = bytes.trimmingBlanks(range)
        value = text
        skipHyphens()
        if let colon = Self.colon(in: value, of: bytes) {
            key = value.lowerBound..<colon
            value = bytes.trimmingBlanks((colon + 1)..<text.upperBound)
        }
    }

    /// The first TAB before the text.
    var indentingTab: Int? {
        (range.lowerBound..<text.lowerBound).first { bytes[$0] == 0x09 }
    }

    /// The first TAB behind a mark at the beginning: a hyphen, a question mark or a colon.
    var tabAfterMark: Int? {
        let start = bytes[text].prefix { Byte.isBlank($0) || "-?:".utf8.contains($0) }
        return start.firstIndex(of: 0x09)
    }

    /// Where a remark begins: the first `#` of the line or one with a blank before it.
    var remark: Int? {
        text.first { offset in
            bytes[offset] == Byte.hash && (offset == text.lowerBound || Byte.isBlank(bytes[offset - 1]))
        }
    }

    /// The first byte of the value.
    var valueStart: UInt8? { value.isEmpty ? nil : bytes[value.lowerBound] }

    var keyText: String? { key.map { String(decoding: bytes[$0], as: UTF8.self) } }

    /// Whether the value begins with a quote that does not end on this line.
    var hasOpenQuote: Bool {
        guard let quote = valueStart, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            return false
        }
        return bytes[value].count { $0 == quote } == 1
    }

    /// Whether the value begins with a bracket that does not end on this line.
    var hasOpenBracket: Bool {
        switch valueStart {
        case UInt8(ascii: "["): !bytes[value].contains(UInt8(ascii: "]"))
        case UInt8(ascii: "{"): !bytes[value].contains(UInt8(ascii: "}"))
        default: false
        }
    }

    /// A colon inside the first word, where a blank was forgotten: `title:Fodbold`.
    var gluedColon: Int? {
        guard key == nil else { return nil }
        let colon = value.first { bytes[$0] == Byte.colon || Byte.isBlank(bytes[$0]) }
        return colon.flatMap { bytes[$0] == Byte.colon ? $0 : nil }
    }

    private mutating func skipHyphens() {
        while value.count > 1, bytes[value.lowerBound] == Byte.hyphen,
            Byte.isBlank(bytes[value.lowerBound + 1])
        {
            value = bytes.trimmingBlanks((value.lowerBound + 1)..<value.upperBound)
        }
    }

    /// The colon that ends a name: one with a blank or the line's end after it, outside quotes.
    private static func colon(in range: Range<Int>, of bytes: [UInt8]) -> Int? {
        guard let first = range.first, !"\"'[{#".utf8.contains(bytes[first]) else { return nil }
        return range.first { offset in
            let next = offset + 1
            return bytes[offset] == Byte.colon && (next == range.upperBound || Byte.isBlank(bytes[next]))
        }
    }
}
