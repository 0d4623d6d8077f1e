internal import Diagnostics

// Within a line.
extension LineMarks {
    mutating func findLooseBold(_ text: ArraySlice<UInt8>) {
        let marks = Self.doubleStars(text)
        for (open, close) in zip(marks, marks.dropFirst()).enumerated().filter({ $0.offset % 2 == 0 }).map(
            \.element)
        {
            let inside = text[(open + 2)..<close]
            guard let first = inside.first, let last = inside.last, first == 0x20 || last == 0x20 else {
                continue
            }
            let core = inside.drop { $0 == 0x20 }
            guard let end = core.lastIndex(where: { $0 != 0x20 }) else { continue }
            let words = String(decoding: core[...end], as: UTF8.self)
            let lead = first == 0x20 && open > text.startIndex && text[open - 1] != 0x20 ? " " : ""
            let isBeforeWord = close + 2 < text.endIndex && text[close + 2] != 0x20
            add(
                .looseBold, open..<(close + 2),
                "\(lead)**\(words)**\(last == 0x20 && isBeforeWord ? " " : "")")
        }
    }

    /// What Word writes where it no longer finds what a field pointed at.
    mutating func findLostReference(_ text: ArraySlice<UInt8>) {
        for sentence in Self.lostReferences {
            let bytes = Array(sentence.utf8)
            var rest = text
            while let start = rest.firstIndex(of: bytes[0]) {
                rest = rest[start...]
                guard rest.starts(with: bytes) else {
                    rest = rest.dropFirst()
                    continue
                }
                add(.lostReference, start..<(start + bytes.count))
                rest = rest.dropFirst(bytes.count)
            }
        }
    }

    private static let lostReferences = [
        "Fejl! Henvisningskilde ikke fundet.", "Fejl! Bogmærke er ikke defineret.",
        "Error! Reference source not found.", "Error! Bookmark not defined.",
    ]

    /// Pairs of stars that no backslash stands before, rows of three and more left out.
    private static func doubleStars(_ text: ArraySlice<UInt8>) -> [Int] {
        var marks: [Int] = []
        var offset = text.startIndex
        while offset < text.endIndex {
            guard text[offset] == UInt8(ascii: "*") else {
                offset += text[offset] == Byte.backslash ? 2 : 1
                continue
            }
            let end = text[offset...].firstIndex { $0 != UInt8(ascii: "*") } ?? text.endIndex
            if end - offset == 2 { marks.append(offset) }
            offset = end
        }
        return marks
    }

    /// `~x~` and `==x==`: the mark, a text without spaces at its ends, and the mark again.
    mutating func findPairs(of sign: UInt8, length: Int, _ mark: NearMark, _ text: ArraySlice<UInt8>) {
        var open: Int?
        var offset = text.startIndex
        while offset < text.endIndex {
            guard text[offset] == sign else {
                offset += text[offset] == Byte.backslash ? 2 : 1
                continue
            }
            let end = text[offset...].firstIndex { $0 != sign } ?? text.endIndex
            let isAfterWord = offset > text.startIndex && text[offset - 1] != 0x20
            let isBeforeWord = end < text.endIndex && text[end] != 0x20
            if end - offset == length, let start = open, isAfterWord {
                add(mark, start..<end)
                open = nil
            } else if end - offset == length, isBeforeWord, !isAfterWord {
                open = offset
            }
            offset = end
        }
    }

    /// Two lines with a TAB between words look like a table to whoever pasted them.
    mutating func findTabs(_ text: ArraySlice<UInt8>) {
        guard let before, before.bytes[before.textRange].contains(0x09) else { return }
        add(.tabs, line.textRange)
    }

    mutating func findLinks(_ text: ArraySlice<UInt8>) {
        var offset = text.startIndex
        while let open = text[offset...].firstIndex(of: UInt8(ascii: "[")) {
            offset = open + 1
            if open > text.startIndex, text[open - 1] == Byte.backslash { continue }
            if offset < text.endIndex, text[offset] == UInt8(ascii: "[") {
                offset = findWikiLink(text, from: open)
            } else if let close = text[offset...].firstIndex(of: UInt8(ascii: "]")) {
                findLink(text, open, close)
                offset = close + 1
            }
        }
    }

    private mutating func findWikiLink(_ text: ArraySlice<UInt8>, from open: Int) -> Int {
        let rest = text[(open + 2)...]
        guard let close = rest.firstIndex(of: UInt8(ascii: "]")), close + 1 < text.endIndex,
            text[close + 1] == UInt8(ascii: "]"), close > open + 2
        else { return open + 2 }
        add(.wikiLink, open..<(close + 2))
        return close + 2
    }

    /// What follows the text of a link: `[text]` from `open` to `close`.
    private mutating func findLink(_ text: ArraySlice<UInt8>, _ open: Int, _ close: Int) {
        let rest = text[(close + 1)...]
        switch rest.first {
        case UInt8(ascii: "("): findAddress(text, open, rest.startIndex)
        case 0x20: findGap(text, open, close)
        case UInt8(ascii: "["): findUndefinedName(text, open, close)
        default: break
        }
        findSwapped(text, open, close)
    }

    /// A space before the address: `[text] (https://…)`.
    private mutating func findGap(_ text: ArraySlice<UInt8>, _ open: Int, _ close: Int) {
        let rest = text[(close + 1)...].drop { $0 == 0x20 }
        guard rest.first == UInt8(ascii: "("), Self.isAddress(rest.dropFirst()) else { return }
        let place = line.range((close + 1)..<rest.startIndex)
        add(.gapInLink, open..<(rest.startIndex + 1), fixes: [SourceEdit(place, "")])
    }

    /// Brackets the other way round: `(text)[https://…]`.
    private mutating func findSwapped(_ text: ArraySlice<UInt8>, _ open: Int, _ close: Int) {
        guard open > text.startIndex, text[open - 1] == UInt8(ascii: ")"),
            Self.isAddress(text[(open + 1)...]),
            let start = text[..<open].lastIndex(of: UInt8(ascii: "("))
        else { return }
        let words = String(decoding: text[(start + 1)..<(open - 1)], as: UTF8.self)
        let address = String(decoding: text[(open + 1)..<close], as: UTF8.self)
        add(
            .swappedLink, start..<(close + 1),
            fixes: [SourceEdit(line.range(start..<(close + 1)), "[\(words)](\(address))")])
    }

    /// Spaces in an address, unless a title follows it; or no end at all.
    private mutating func findAddress(_ text: ArraySlice<UInt8>, _ open: Int, _ bracket: Int) {
        let rest = text[(bracket + 1)...]
        guard let end = rest.firstIndex(of: UInt8(ascii: ")")) else {
            if Self.isAddress(rest) { add(.openLink, open..<text.endIndex, fixes: []) }
            return
        }
        let address = text[(bracket + 1)..<end]
        guard address.first != Byte.lessThan, let last = address.last, address.first != 0x20, last != 0x20,
            address.contains(0x20), !address.contains(where: { "\"'(<".utf8.contains($0) }),
            Self.isAddress(address)
        else { return }
        let place = line.range((bracket + 1)..<end)
        let inBrackets = "<" + String(decoding: address, as: UTF8.self) + ">"
        add(.spaceInAddress, open..<(end + 1), fixes: [SourceEdit(place, inBrackets)])
    }

    private mutating func findUndefinedName(_ text: ArraySlice<UInt8>, _ open: Int, _ close: Int) {
        guard !definesNames, let end = text[(close + 2)...].firstIndex(of: UInt8(ascii: "]")),
            end > close + 2,
            !Self.isAddress(text[(close + 2)...])
        else { return }
        add(.undefinedName, open..<(end + 1), fixes: [])
    }

    private static func isAddress(_ text: ArraySlice<UInt8>) -> Bool {
        ["http", "www.", "mailto:", "tel:", "../", "./", "#"].contains { text.starts(with: $0.utf8) }
    }

    private mutating func add(_ mark: NearMark, _ range: Range<Int>, fixes: [SourceEdit]) {
        append(mark, NearMark.Finding(range: line.range(range), fixes: fixes))
    }
}
