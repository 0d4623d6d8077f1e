internal import Diagnostics
internal import SourceReading

/// Finds a `#` right behind the end of a value, which is neither text nor a remark: YAML asks for a space before it.
///
/// libyaml drops what follows without a word.
enum GluedRemarks {
    static func problems(in file: SourceFile, _ bytes: Range<Int>, from firstLine: Int) -> [Diagnostic] {
        guard file.bytes[bytes].contains(Byte.hash) else { return [] }
        var problems: [Diagnostic] = []
        file.bytes.forEachLine(in: bytes, from: firstLine) { line in
            guard line.bytes.contains(Byte.hash), let place = place(in: line, of: file.bytes) else { return }
            let start = line.range(place..<place)
            problems.append(
                Diagnostic(
                    .invalidFrontMatter,
                    at: SourceLocation(file: file.path, range: line.range(place..<(place + 1))),
                    Message(da: "der mangler et mellemrum før #", en: "there is no space before #"),
                    remedy: Message(
                        da: "skriv to mellemrum før en bemærkning, og sæt anførselstegn om en tekst med #",
                        en: "write two spaces before a remark, and put a text with # in quotes"),
                    fixes: [SourceEdit(start, "  ")]))
        }
        return problems
    }

    /// The `#`, where the value before it has an end of its own: a quote, a bracket, the mark of a block.
    private static func place(in line: SourceLine, of bytes: [UInt8]) -> Int? {
        let value = YAMLLine(line.bytes.startIndex..<line.bytes.endIndex, of: bytes).value
        guard let first = value.first else { return nil }
        switch bytes[first] {
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            let rest = bytes[(first + 1)..<value.upperBound].drop { "+-0123456789".utf8.contains($0) }
            return rest.first == Byte.hash ? rest.startIndex : nil
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return afterQuote(bytes[value])
        case UInt8(ascii: "["), UInt8(ascii: "{"): return afterBracket(bytes[value])
        default: return nil
        }
    }

    private static func afterQuote(_ value: ArraySlice<UInt8>) -> Int? {
        guard let quote = value.first, let end = endOfQuote(value, quote), end + 1 < value.endIndex,
            value[end + 1] == Byte.hash
        else { return nil }
        return end + 1
    }

    /// The closing quote: one that is not doubled, nor has a backslash before it.
    private static func endOfQuote(_ value: ArraySlice<UInt8>, _ quote: UInt8) -> Int? {
        var offset = value.startIndex + 1
        while offset < value.endIndex {
            if value[offset] == Byte.backslash, quote == UInt8(ascii: "\"") {
                offset += 2
            } else if value[offset] == quote {
                guard quote == UInt8(ascii: "'"), offset + 1 < value.endIndex, value[offset + 1] == quote
                else {
                    return offset
                }
                offset += 2
            } else {
                offset += 1
            }
        }
        return nil
    }

    private static func afterBracket(_ value: ArraySlice<UInt8>) -> Int? {
        var offset = value.startIndex
        while offset < value.endIndex {
            let byte = value[offset]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
                ",[{: ".utf8.contains(offset > value.startIndex ? value[offset - 1] : 0)
            {
                guard let end = endOfQuote(value[offset...], byte) else { return nil }
                offset = end
            } else if byte == Byte.hash, offset > value.startIndex, "]},".utf8.contains(value[offset - 1]) {
                return offset
            } else if byte == Byte.hash, value[offset - 1] == 0x20 {
                return nil
            }
            offset += 1
        }
        return nil
    }
}
