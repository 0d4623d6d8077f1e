/// A value that is written as YAML.
indirect enum YAMLValue: Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    /// In one line, `[a, b]`.
    case line([YAMLValue])
    case list([YAMLValue])
    case record([YAMLMember])
}

/// A key with its value, and perhaps a comment above it.
struct YAMLMember: Sendable {
    var key: String
    var value: YAMLValue
    var comment: String?

    init(_ key: String, _ value: YAMLValue, comment: String? = nil) {
        (self.key, self.value, self.comment) = (key, value, comment)
    }

    init(_ key: String, _ text: String) {
        self.init(key, .text(text))
    }
}

/// Writes YAML 1.2 for people to read: blocks, indented by two blanks.
enum YAMLText {
    static func text(of members: [YAMLMember]) -> String {
        lines(members).map { $0 + "\n" }.joined()
    }

    /// The text as a scalar, in single quotes unless it is a plain word to everybody.
    static func scalar(_ text: String) -> String {
        let isLine = text.unicodeScalars.allSatisfy {
            $0.value >= 0x20 && $0.value != 0x7F && $0.value != 0x85
        }
        guard isLine else { return doubleQuoted(text) }
        return isPlain(text) ? text : "'" + doublingQuotes(text) + "'"
    }

    private static func lines(_ members: [YAMLMember]) -> [String] {
        members.flatMap { member in
            let comment = member.comment.map { ["# " + $0] } ?? []
            let key = scalar(member.key) + ":"
            if let short = inline(member.value) { return comment + [key + " " + short] }
            return comment + [key] + block(member.value).map { "  " + $0 }
        }
    }

    private static func block(_ value: YAMLValue) -> [String] {
        switch value {
        case .record(let members): lines(members)
        case .list(let items): items.flatMap(item)
        default: [inline(value) ?? ""]
        }
    }

    private static func item(_ value: YAMLValue) -> [String] {
        block(value).enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
    }

    /// The value where it stands in one line.
    private static func inline(_ value: YAMLValue) -> String? {
        switch value {
        case .text(let text): scalar(text)
        case .number(let number): String(number)
        case .flag(let flag): String(flag)
        case .line(let items): "[" + items.map { inline($0) ?? "" }.joined(separator: ", ") + "]"
        case .list(let items): items.isEmpty ? "[]" : nil
        case .record(let members): members.isEmpty ? "{}" : nil
        }
    }

    private static let reserved: Set<String> = [
        "true", "false", "yes", "no", "on", "off", "null", "y", "n",
    ]

    /// Letters, digits, `_`, `-`, `.` and `/`, beginning with a letter.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLetter(first), !reserved.contains(text.lowercased()) else {
            return false
        }
        return text.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || "_-./".utf8.contains($0) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

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
