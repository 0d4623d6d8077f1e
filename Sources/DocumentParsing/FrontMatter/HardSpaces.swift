internal import Diagnostics
internal import SourceReading

/// Finds spaces that are none to YAML where it needs plain ones: before a field, after its colon, after a dash.
///
/// Programs for texts put them there, and they look like any other.
struct HardSpaces {
    /// The text with plain spaces in those places.
    private(set) var plain: ArraySlice<UInt8>
    /// The places, in bytes of the file.
    private(set) var places: [Range<Int>] = []

    init(_ text: ArraySlice<UInt8>) {
        plain = text
        // Each of them begins with one of these three bytes, which few texts have.
        guard text.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xE3 }) else { return }
        find(in: text)
        guard !places.isEmpty else { return }
        var result: [UInt8] = []
        var position = text.startIndex
        for place in places {
            result += text[position..<place.lowerBound]
            result.append(0x20)
            position = place.upperBound
        }
        plain = (result + text[position...])[...]
    }

    private mutating func find(in text: ArraySlice<UInt8>) {
        var start = text.startIndex
        while start < text.endIndex {
            let end = text[start...].firstIndex(of: Byte.lineFeed) ?? text.endIndex
            findInLine(text[start..<end])
            start = end + 1
        }
    }

    /// The margin, the space behind each dash, and that behind the colon of the first name.
    private mutating func findInLine(_ line: ArraySlice<UInt8>) {
        var offset = skipSpaces(line, from: line.startIndex)
        while offset < line.endIndex, line[offset] == Byte.hyphen, offset + 1 < line.endIndex,
            Self.isSpace(line, at: offset + 1)
        {
            offset = skipSpaces(line, from: offset + 1)
        }
        let name = line[offset...].prefix {
            Byte.isLetter($0) || Byte.isDigit($0) || $0 == UInt8(ascii: "_") || $0 >= 0x80
                || $0 == Byte.hyphen
        }
        let colon = offset + name.count
        guard !name.isEmpty, colon < line.endIndex, line[colon] == Byte.colon else { return }
        offset = skipSpaces(line, from: colon + 1)
        guard offset < line.endIndex, "[{".utf8.contains(line[offset]) else { return }
        findBetweenBrackets(line[offset...])
    }

    /// Behind commas and colons, outside of quotes.
    private mutating func findBetweenBrackets(_ line: ArraySlice<UInt8>) {
        var quote: UInt8 = 0
        var offset = line.startIndex
        while offset < line.endIndex {
            let byte = line[offset]
            offset += 1
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if ",:[{".utf8.contains(byte) {
                offset = skipSpaces(line, from: offset)
            }
        }
    }

    /// The offset behind spaces of all kinds; those that are not plain are taken down.
    private mutating func skipSpaces(_ line: ArraySlice<UInt8>, from start: Int) -> Int {
        var offset = start
        while offset < line.endIndex {
            let length = Self.length(ofHardSpace: line, at: offset)
            if length > 0 {
                places.append(offset..<(offset + length))
            } else if line[offset] != 0x20 {
                break
            }
            offset += max(length, 1)
        }
        return offset
    }

    private static func isSpace(_ line: ArraySlice<UInt8>, at offset: Int) -> Bool {
        line[offset] == 0x20 || length(ofHardSpace: line, at: offset) > 0
    }

    /// U+00A0, U+2000 to U+200A, U+202F, U+205F and U+3000 in UTF-8; 0 for anything else.
    private static func length(ofHardSpace line: ArraySlice<UInt8>, at offset: Int) -> Int {
        let second = offset + 1 < line.endIndex ? line[offset + 1] : 0
        let third = offset + 2 < line.endIndex ? line[offset + 2] : 0
        switch (line[offset], second, third) {
        case (0xC2, 0xA0, _): return 2
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80): return 3
        default: return 0
        }
    }

    /// One problem for a text, at the first place; its fix mends all of them.
    func problem(in file: SourceFile) -> Diagnostic? {
        guard let first = places.first else { return nil }
        let count = places.count
        return Diagnostic(
            .hardSpace, at: file.location(ofBytes: first),
            count == 1
                ? Message(
                    da: "her står et hårdt mellemrum, som ligner et almindeligt",
                    en: "here is a non-breaking space, which looks like a plain one")
                : Message(
                    da: "her og \(count - 1) steder til står et hårdt mellemrum, som ligner et almindeligt",
                    en:
                        "here and in \(count - 1) more places is a non-breaking space, which looks like a plain one"
                ),
            remedy: Message(da: "skriv et almindeligt mellemrum", en: "write a plain space"),
            fixes: places.map { SourceEdit(file.sourceRange(ofBytes: $0), " ") })
    }
}
