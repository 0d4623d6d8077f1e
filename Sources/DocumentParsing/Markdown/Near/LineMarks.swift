internal import Diagnostics

/// The near Markdown of one line.
struct LineMarks {
    let line: SourceLine
    let before: SourceLine?
    /// The lines of the paragraph above this one.
    let paragraph: [SourceLine]
    let definesNames: Bool
    private(set) var found: [(NearMark, NearMark.Finding)] = []
    /// Whether the line is an item of a list.
    private(set) var isItem = false

    init(line: SourceLine, before: SourceLine?, paragraph: [SourceLine], definesNames: Bool) {
        (self.line, self.before, self.paragraph, self.definesNames) = (line, before, paragraph, definesNames)
    }

    mutating func find() {
        let text = line.bytes[line.textRange]
        findAtStart(text)
        guard !text.contains(Byte.backtick) else { return }
        let signs = Signs(text)
        if signs.hasBold { findLooseBold(text) }
        if signs.hasBracket { findLinks(text) }
        if signs.hasTilde { findPairs(of: UInt8(ascii: "~"), length: 1, .tilde, text) }
        if signs.hasEquals { findPairs(of: UInt8(ascii: "="), length: 2, .equals, text) }
        if signs.hasTab, !isItem { findTabs(text) }
        if signs.hasExclamation { findLostReference(text) }
    }

    /// Which marks the line has at all: most have none.
    private struct Signs {
        var hasBold = false
        var hasBracket = false
        var hasTilde = false
        var hasEquals = false
        var hasTab = false
        var hasExclamation = false

        init(_ text: ArraySlice<UInt8>) {
            var last: UInt8 = 0
            for byte in text {
                switch byte {
                case UInt8(ascii: "*"): if last == byte { hasBold = true }
                case UInt8(ascii: "["): hasBracket = true
                case UInt8(ascii: "~"): hasTilde = true
                case UInt8(ascii: "="): if last == byte { hasEquals = true }
                case 0x09: hasTab = true
                case UInt8(ascii: "!"): hasExclamation = true
                default: break
                }
                last = byte
            }
        }
    }

    mutating func append(_ mark: NearMark, _ finding: NearMark.Finding) { found.append((mark, finding)) }

    mutating func add(_ mark: NearMark, _ range: Range<Int>, _ replacement: String? = nil) {
        let place = line.range(range)
        let fixes = replacement.map { [SourceEdit(place, $0)] } ?? []
        found.append((mark, NearMark.Finding(range: place, fixes: fixes)))
    }
}

// At the beginning of a line.
extension LineMarks {
    private mutating func findAtStart(_ text: ArraySlice<UInt8>) {
        guard let first = text.first else { return }
        switch first {
        case Byte.hash: findGluedHash(text)
        case Byte.hyphen, UInt8(ascii: "*"), UInt8(ascii: "+"): findDash(text)
        case UInt8(ascii: "o"): findBulletOfWord(text)
        case Byte.greaterThan:
            if text.dropFirst().first(where: { $0 != 0x20 }) == UInt8(ascii: "[") { findBox(text) }
        case 0x30...0x39: isItem = Self.isNumbered(text)
        case 0xC2, 0xE2, 0xEF: findBullet(text)
        default: break
        }
        findAddressLines(text)
    }

    private static func isNumbered(_ text: ArraySlice<UInt8>) -> Bool {
        let rest = text.drop { Byte.isDigit($0) }
        return ".)".utf8.contains(rest.first ?? 0) && Byte.isBlank(rest.dropFirst().first ?? 0x20)
    }

    /// A row of hashtags is no heading.
    private mutating func findGluedHash(_ text: ArraySlice<UInt8>) {
        let rest = text.drop { $0 == Byte.hash }
        let count = rest.startIndex - text.startIndex
        guard let next = rest.first, count <= 6, !Byte.isBlank(next), !Byte.isDigit(next),
            next != Byte.backslash
        else { return }
        let words = text.split(separator: 0x20)
        guard count > 1 || !words.allSatisfy({ $0.first == Byte.hash }) || words.count == 1 else { return }
        add(.gluedHash, text.startIndex..<rest.startIndex, String(repeating: "#", count: count) + " ")
    }

    /// A dash before a word may be a hyphen of speech; two lines of them are a list.
    private mutating func findDash(_ text: ArraySlice<UInt8>) {
        let next = text.dropFirst().first ?? 0x20
        isItem = Byte.isBlank(next)
        if next == 0xC2, text.dropFirst(2).first == 0xA0 {
            isItem = true
            add(.gluedDash, (text.startIndex + 1)..<(text.startIndex + 3), " ")
        } else if text.first == Byte.hyphen, Self.isLetter(next), hasSameStart(before, 1) {
            if let before { add(.gluedDash, before: before) }
            add(.gluedDash, text.startIndex..<(text.startIndex + 1), "- ")
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { Byte.isLetter(byte) || byte == 0xC3 }

    private func hasSameStart(_ other: SourceLine?, _ length: Int) -> Bool {
        guard let other else { return false }
        let text = other.text
        return text.prefix(length) == line.text.prefix(length)
            && Self.isLetter(text.dropFirst(length).first ?? 0)
    }

    /// The first of the lines, which nobody could tell to be an item of a list; a second fix of one place is dropped.
    private mutating func add(_ mark: NearMark, before other: SourceLine) {
        let start = other.text.startIndex
        let place = other.range(start..<(start + 1))
        found.append((mark, NearMark.Finding(range: place, fixes: [SourceEdit(place, "- ")])))
    }

    /// `•`, `·`, `◦`, `▪`, `●`, `○`, `‣`, `–` and what Word's own font has for them.
    private mutating func findBullet(_ text: ArraySlice<UInt8>) {
        let length = text.first == 0xC2 ? 2 : 3
        let scalar = String(decoding: text.prefix(length), as: UTF8.self).unicodeScalars.first ?? "a"
        let isDash = scalar == "\u{2013}" || scalar == "\u{2014}"
        let rest = text.dropFirst(length)
        let isPrivate = (0xF000...0xF0FF).contains(scalar.value)
        guard isDash || isPrivate || "•·◦▪■●○‣⁃∙➢✓".unicodeScalars.contains(scalar), !rest.isEmpty else {
            return
        }
        if isDash {
            guard Byte.isBlank(rest.first ?? 0), before?.text.starts(with: text.prefix(length)) ?? false
            else { return }
        }
        let item = rest.drop { Byte.isBlank($0) }
        if isDash, let before {
            let start = before.text.startIndex
            let place = before.range(start..<(start + length))
            found.append((.bullet, NearMark.Finding(range: place, fixes: [SourceEdit(place, "-")])))
        }
        add(.bullet, text.startIndex..<item.startIndex, "- ")
    }

    /// `o` and a TAB: the second level of Word's lists.
    private mutating func findBulletOfWord(_ text: ArraySlice<UInt8>) {
        guard text.dropFirst().first == 0x09 else { return }
        let item = text.dropFirst(2).drop { Byte.isBlank($0) }
        add(.bullet, text.startIndex..<item.startIndex, "- ")
    }

    private mutating func findBox(_ text: ArraySlice<UInt8>) {
        guard let start = text.firstIndex(of: UInt8(ascii: "[")),
            text.dropFirst(start - text.startIndex + 1).first == UInt8(ascii: "!"),
            let end = text.firstIndex(of: UInt8(ascii: "]"))
        else { return }
        add(.noteBox, start..<(end + 1))
    }

    /// A street above a postcode and its town, all of it short lines without a mark at their ends.
    private mutating func findAddressLines(_ text: ArraySlice<UInt8>) {
        guard text.prefix(4).allSatisfy({ Byte.isDigit($0) }), text.count < 45,
            text.dropFirst(4).first == 0x20,
            text.dropFirst(5).first.map({ (0x41...0x5A).contains($0) || $0 == 0xC3 }) ?? false,
            (1...4).contains(paragraph.count), let street = paragraph.last,
            street.text.contains(where: { Byte.isDigit($0) }), paragraph.allSatisfy(Self.isShortAndOpen)
        else { return }
        let fixes = paragraph.map { line in
            let end = line.textRange.upperBound
            return SourceEdit(line.range(end..<end), "\\")
        }
        found.append((.addressLines, NearMark.Finding(range: street.range(street.textRange), fixes: fixes)))
    }

    private static func isShortAndOpen(_ line: SourceLine) -> Bool {
        guard let first = line.text.first, let end = line.bytes.last else { return false }
        return line.bytes.count < 45 && !",.:;\\| ".utf8.contains(end) && !"-#>*".utf8.contains(first)
            && !isNumbered(line.text)
    }
}
