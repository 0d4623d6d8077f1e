import CatalogModel
import CatalogSchema
import Diagnostics
import DocumentParsing
import SourceReading

/// Looks at the texts among the fields for what is lost on the way, or shown as nobody meant it: a text behind `#`, and
/// marks that only the text below the fields knows.
struct FieldTexts {
    private let file: SourceFile
    private(set) var problems: [Diagnostic] = []

    static func problems(in document: Document, _ kind: EntryKind) -> [Diagnostic] {
        guard let frontMatter = document.frontMatter else { return [] }
        var texts = FieldTexts(file: document.source)
        guard texts.mayHold(before: document.source.lineStart(frontMatter.closingLine)) else { return [] }
        texts.look(at: frontMatter.members, ContentSchema.fields(of: kind))
        return texts.problems
    }

    /// The same of a file that is fields and nothing else, such as `site.yml` or a vocabulary.
    static func problems(in file: SourceFile, _ root: YAMLNode, _ shape: ValueShape) -> [Diagnostic] {
        var texts = FieldTexts(file: file)
        guard texts.mayHold(before: file.bytes.count) else { return [] }
        texts.look(at: root, shape)
        return texts.problems
    }

    private init(file: SourceFile) {
        self.file = file
    }

    /// Few files have any of the characters that matter.
    private func mayHold(before end: Int) -> Bool {
        var last: UInt8 = 0
        for byte in file.bytes[..<end] {
            if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "#") && last == 0x20 { return true }
            if last == byte, byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") { return true }
            last = byte
        }
        return false
    }

    private mutating func look(at node: YAMLNode, _ shape: ValueShape) {
        switch (shape, node.content) {
        case (.text, .scalar(let text)): look(at: node, text)
        case (.list(let element), .sequence(let items)): for item in items { look(at: item, element) }
        case (.list(let element), .scalar): look(at: node, element)
        case (.record(let fields), .mapping(let members)): look(at: members, fields)
        case (.members(_, let value), .mapping(let members)):
            for member in members { look(at: member.value, value) }
        case (.either(let shapes), _): for shape in shapes { look(at: node, shape) }
        default: break
        }
    }

    private mutating func look(at members: [YAMLMember], _ fields: [FieldDescription]) {
        for field in fields {
            if let member = members[field.key] { look(at: member.value, field.shape) }
        }
    }

    private mutating func look(at node: YAMLNode, _ text: String) {
        if !node.isQuoted, let rest = lostText(after: node) {
            report(rest, behind: text, at: node)
        } else if let plain = PlainWords.of(text) {
            report(marksIn: text, plain, at: node)
        }
    }
}

// A text behind a space and #.
extension FieldTexts {
    /// What stands behind the value on its line, where it looks like a part of it: a remark has two spaces before it.
    private func lostText(after node: YAMLNode) -> (text: String, range: SourceRange)? {
        let line = file.line(node.range.end.line)
        let scalars = Array(String(decoding: line, as: UTF8.self).unicodeScalars)
        let start = node.range.end.column - 1
        guard start + 1 < scalars.count, start > 0, scalars[start] == " ", scalars[start + 1] == "#" else {
            return nil
        }
        let rest = scalars[start...].reduce(into: "") { $0.unicodeScalars.append($1) }
        let end = rest.unicodeScalars.reversed().drop { $0 == " " }.count
        return (
            String(String.UnicodeScalarView(rest.unicodeScalars.prefix(end))),
            SourceRange(node.range.end, SourcePosition(line: node.range.end.line, column: start + 1 + end))
        )
    }

    private mutating func report(
        _ rest: (text: String, range: SourceRange), behind text: String, at node: YAMLNode
    ) {
        let isOneLine = node.range.start.line == node.range.end.line
        // Where nothing stands before it, the blank is the one behind the colon.
        let blank = text.isEmpty ? " " : ""
        let whole = YAMLText.scalar(String(Substring((text + rest.text).utf8.dropFirst(blank.utf8.count))))
        // `#1` is a part of the value, while behind `# ` there may be a remark.
        let isCertain = isOneLine && !rest.text.utf8.dropFirst(2).starts(with: " ".utf8)
        problems.append(
            Diagnostic(
                .lostText, at: SourceLocation(file: file.path, range: rest.range),
                Message(
                    da: "teksten fra # er ikke med: den er en bemærkning",
                    en: "the text from # on is left out: it is a remark"),
                remedy: Message(
                    da:
                        "sæt anførselstegn om det hele, hvis det skal vises: \(whole); en bemærkning har to mellemrum før #",
                    en:
                        "put quotes around all of it if it is to be shown: \(whole); a remark has two spaces before #"
                ),
                fixes: isCertain
                    ? [SourceEdit(SourceRange(node.range.start, rest.range.end), blank + whole)] : []))
    }
}

// Marks that are shown as they are.
extension FieldTexts {
    private mutating func report(marksIn text: String, _ plain: String, at node: YAMLNode) {
        let isOneLine = node.range.start.line == node.range.end.line
        let written = YAMLText.scalar(plain)
        problems.append(
            Diagnostic(
                .unsupportedMarkdown, at: SourceLocation(file: file.path, range: node.range),
                Message(
                    da: "felter vises, som de er skrevet: tegn for fed og koder som &amp; bliver stående",
                    en:
                        "fields are shown as they are written: marks of bold and codes such as &amp; stay as they are"
                ),
                suggestion: plain, fixes: isOneLine ? [SourceEdit(node.range, written)] : []))
    }
}

/// A text without what means something only below the fields.
private enum PlainWords {
    /// None where the text has no such marks.
    static func of(_ text: String) -> String? {
        let plain = withoutBold(withoutEntities(text))
        return plain == text ? nil : plain
    }

    private static func withoutEntities(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var parts = text.split(separator: "&", omittingEmptySubsequences: false)
        var result = String(parts.removeFirst())
        for part in parts {
            let name = part.prefix { $0 != ";" && $0 != " " }
            if name.endIndex < part.endIndex, part[name.endIndex] == ";",
                let character = character(String(name))
            {
                result += character + part[part.index(after: name.endIndex)...]
            } else {
                result += "&" + part
            }
        }
        return result
    }

    private static func character(_ name: String) -> String? {
        if let character = names[name] { return character }
        guard name.utf8.first == UInt8(ascii: "#") else { return nil }
        let digits = name.dropFirst()
        let isHexadecimal = "xX".utf8.contains(digits.utf8.first ?? 0)
        let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap { $0 >= 0x20 ? Unicode.Scalar($0) : nil }.map { String($0) }
    }

    /// What editors of web pages write.
    private static let names = [
        "amp": "&", "nbsp": " ", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "aelig": "æ", "oslash": "ø",
        "aring": "å", "AElig": "Æ", "Oslash": "Ø", "Aring": "Å", "eacute": "é", "auml": "ä", "ouml": "ö",
        "uuml": "ü",
        "ndash": "–", "mdash": "—", "hellip": "…", "rsquo": "’", "lsquo": "‘", "rdquo": "”", "ldquo": "“",
        "laquo": "«", "raquo": "»", "euro": "€", "shy": "",
    ]

    /// `**bold**` and `__bold__` without their marks.
    private static func withoutBold(_ text: String) -> String {
        for mark in ["**", "__"] where text.contains(mark) {
            let parts = text.split(separator: mark, omittingEmptySubsequences: false)
            if parts.count >= 3, parts.count % 2 == 1 { return parts.joined() }
        }
        return text
    }
}

extension SourceFile {
    /// The byte at which a line begins, counted from 1; the end of the file where there is no such line.
    fileprivate func lineStart(_ number: Int) -> Int {
        var start = 0
        for _ in 1..<max(number, 1) {
            guard let end = bytes[start...].firstIndex(of: 0x0A) else { return bytes.count }
            start = end + 1
        }
        return start
    }

    fileprivate func line(_ number: Int) -> ArraySlice<UInt8> {
        let start = lineStart(number)
        return bytes[start...].prefix { $0 != 0x0A }
    }
}
