/// Writes YAML 1.2 for people to read: blocks, indented by two spaces, short lists in one line.
package enum YAMLText {
    /// The longest line in which a list stands.
    private static let width = 100

    package static func text(of members: [WrittenMember]) -> String {
        lines(members).map { $0 + "\n" }.joined()
    }

    /// The text as a scalar, in single quotes unless it is a text to everybody, inside brackets as well.
    package static func scalar(_ text: String) -> String {
        let isLine = text.unicodeScalars.allSatisfy {
            $0.value >= 0x20 && $0.value != 0x7F && $0.value != 0x85
        }
        guard isLine else { return doubleQuoted(text) }
        return isPlain(text) ? text : "'" + doublingQuotes(text) + "'"
    }

    /// The value in one line, records in braces.
    package static func line(_ value: WrittenValue) -> String {
        switch value {
        case .text(let text): return scalar(text)
        case .moment(let text): return text
        case .number(let number): return String(number)
        case .decimal(let number): return String(describing: number)
        case .flag(let flag): return String(flag)
        case .list(let items): return "[" + items.map(line).joined(separator: ", ") + "]"
        case .record(let members):
            let pairs = members.map { scalar($0.key) + ": " + line($0.value) }
            return "{" + pairs.joined(separator: ", ") + "}"
        }
    }

    private static func lines(_ members: [WrittenMember]) -> [String] {
        members.flatMap { member in
            let comment = member.comment.map { ["# " + $0] } ?? []
            let key = scalar(member.key) + ":"
            if let short = inline(member.value) { return comment + [key + " " + short] }
            return comment + [key] + block(member.value).map { "  " + $0 }
        }
    }

    private static func block(_ value: WrittenValue) -> [String] {
        if let short = inline(value) { return [short] }
        return switch value {
        case .record(let members): lines(members)
        case .list(let items): items.flatMap(item)
        default: []
        }
    }

    private static func item(_ value: WrittenValue) -> [String] {
        block(value).enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
    }

    /// The value where it stands in one line.
    private static func inline(_ value: WrittenValue) -> String? {
        switch value {
        case .list(let items):
            guard items.allSatisfy(\.isScalar) else { return nil }
            let line = line(value)
            return line.utf8.count <= width ? line : nil
        case .record(let members): return members.isEmpty ? "{}" : nil
        default: return line(value)
        }
    }
}

extension WrittenValue {
    fileprivate var isScalar: Bool {
        switch self {
        case .list, .record: false
        default: true
        }
    }
}

// Which texts stand without quotes, and how the others are quoted.
extension YAMLText {
    private static let reserved: Set<String> = [
        "true", "false", "yes", "no", "on", "off", "null", "y", "n",
    ]

    /// A text that begins with a letter, or with a digit and has a letter after a space, as in `50 kr`; no mark in it
    /// means anything to YAML.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last, last != 0x20, last != colon,
            !reserved.contains(text.lowercased()),
            isLetter(first) || isDigit(first) && hasWord(text)
        else { return false }
        return !text.utf8.contains { "[]{},\"'`&*!|>%@\\".utf8.contains($0) }
            && !zip(text.utf8, text.utf8.dropFirst()).contains {
                $0 == colon && $1 == 0x20 || $0 == 0x20 && $1 == UInt8(ascii: "#")
            }
    }

    private static func hasWord(_ text: String) -> Bool {
        zip(text.utf8, text.utf8.dropFirst()).contains { $0 == 0x20 && isLetter($1) }
    }

    private static let colon = UInt8(ascii: ":")

    /// Danish letters and those of other scripts are more than one byte.
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func doublingQuotes(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.flatMap { $0 == "'" ? [$0, $0] : [$0] }))
    }

    private static func doubleQuoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar -> String in
            switch scalar {
            case "\"", "\\": "\\" + String(scalar)
            case "\n": "\\n"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x85:
                "\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            default: String(scalar)
            }
        }
        return "\"" + escaped.joined() + "\""
    }
}
