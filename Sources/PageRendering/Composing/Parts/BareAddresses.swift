/// Makes links of the addresses and telephone numbers that stand bare in a text, as people expect: `https://…`,
/// `www.…`, `post@example.org`, `99 00 00 01`.
///
/// It works on finished HTML, in which every other bracket is one of a tag. What stands in a link or in code stays.
struct BareAddresses {
    private let html: [UInt8]
    private var result: [UInt8] = []
    private var index = 0
    /// What stands before this place is in the result.
    private var copied = 0

    static func linked(_ html: [UInt8]) -> [UInt8] {
        guard html.contains(where: { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "/") || $0.isDigit })
        else {
            return html
        }
        var addresses = BareAddresses(html: html)
        return addresses.link()
    }

    private init(html: [UInt8]) {
        self.html = html
        result.reserveCapacity(html.count + 64)
    }

    private mutating func link() -> [UInt8] {
        while index < html.count {
            switch html[index] {
            case UInt8(ascii: "<"): index = endOfElement()
            case UInt8(ascii: "h"), UInt8(ascii: "w"): put(beginsWord(at: index) ? address() : nil)
            case UInt8(ascii: "@"): put(mail())
            case UInt8(ascii: "+"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                put(beginsWord(at: index) ? PhoneScan(html, from: index).number : nil)
            default: index += 1
            }
        }
        return result + html[copied...]
    }

    /// A link whose text is what stood there.
    private mutating func put(_ found: Found?) {
        guard let found else { return index += 1 }
        result += html[copied..<found.start]
        result += "<a href=\"\(found.scheme)".utf8
        result += found.address
        result += "\">".utf8
        result += html[found.start..<found.end]
        result += "</a>".utf8
        (index, copied) = (found.end, found.end)
    }

    /// An address that is safe in an attribute: it holds nothing but what the text holds, escaped.
    struct Found {
        var scheme: String
        var address: [UInt8]
        var start: Int
        var end: Int
    }

    // MARK: - Markup

    /// Behind the tag that begins here; of a link or of code behind its end.
    private func endOfElement() -> Int {
        let end = after(UInt8(ascii: ">"), from: index)
        guard let name = passedOver, isTag(name) else { return end }
        let close = Array("</\(name)>".utf8)
        var at = end
        while at < html.count, !html[at...].starts(with: close) {
            at = after(UInt8(ascii: "<"), from: at + 1) - 1
        }
        return min(at, html.count)
    }

    /// The only element with this first letter whose texts stay.
    private var passedOver: String? {
        guard index + 1 < html.count else { return nil }
        return switch html[index + 1] {
        case UInt8(ascii: "a"): "a"
        case UInt8(ascii: "c"): "code"
        case UInt8(ascii: "p"): "pre"
        default: nil
        }
    }

    private func isTag(_ name: String) -> Bool {
        let rest = html[(index + 1)...]
        guard rest.starts(with: name.utf8) else { return false }
        let next = rest.dropFirst(name.utf8.count).first
        return next == UInt8(ascii: ">") || next == UInt8(ascii: " ")
    }

    /// Behind the next such byte, or the end and one.
    private func after(_ byte: UInt8, from start: Int) -> Int {
        guard start < html.count else { return html.count + 1 }
        return (html[start...].firstIndex(of: byte) ?? html.count - 1) + 1
    }

    // MARK: - Addresses

    private func beginsWord(at start: Int) -> Bool {
        guard start > 0 else { return true }
        let before = html[start - 1]
        if before >= 0x80 { return isSpaceOrDash(before: start) }
        return !before.isLetterOrDigit && !"@/._-+&=".utf8.contains(before)
    }

    /// Whether a space that does not break, a dash or a quotation mark ends here.
    private func isSpaceOrDash(before end: Int) -> Bool {
        html[..<end].suffix(2).elementsEqual([0xC2, 0xA0]) || html[..<end].suffix(3).first == 0xE2
    }

    private func address() -> Found? {
        for (start, scheme) in [("https://", ""), ("http://", ""), ("www.", "https://")]
        where html[index...].starts(with: start.utf8) {
            let host = html[(index + start.utf8.count)...].prefix {
                $0.isLetterOrDigit || "-.".utf8.contains($0)
            }
            guard host.contains(UInt8(ascii: ".")), host.first?.isLetterOrDigit == true else { return nil }
            let end = endOfAddress(from: host.startIndex)
            return Found(scheme: scheme, address: Array(html[index..<end]), start: index, end: end)
        }
        return nil
    }

    /// An address ends at a blank, at a tag or at a bracket that it did not open; the full stop of a sentence is no part of it.
    private func endOfAddress(from start: Int) -> Int {
        var end = start
        while end < html.count, html[end] > 0x20, html[end] != UInt8(ascii: "<"),
            !beginsEntityThatEnds(at: end)
        {
            end += 1
        }
        return withoutSentenceMarks(start..<end)
    }

    private func withoutSentenceMarks(_ address: Range<Int>) -> Int {
        var end = address.upperBound
        let opens = html[address].count { $0 == UInt8(ascii: "(") }
        var closes = html[address].count { $0 == UInt8(ascii: ")") }
        while end > address.lowerBound, !html[..<end].suffix(5).elementsEqual("&amp;".utf8) {
            let last = html[end - 1]
            if last == UInt8(ascii: ")"), closes > opens {
                closes -= 1
            } else if !".,:;!?'*_~]".utf8.contains(last) {
                break
            }
            end -= 1
        }
        return end
    }

    private func beginsEntityThatEnds(at index: Int) -> Bool {
        ["&lt;", "&gt;", "&quot;"].contains { html[index...].starts(with: $0.utf8) }
    }

    private func mail() -> Found? {
        var start = index
        while start > copied, html[start - 1].isLetterOrDigit || ".-_+".utf8.contains(html[start - 1]) {
            start -= 1
        }
        var host = html[(index + 1)...].prefix { $0.isLetterOrDigit || "-.".utf8.contains($0) }
        while host.last == UInt8(ascii: ".") || host.last == UInt8(ascii: "-") { host.removeLast() }
        guard start < index, html[start].isLetterOrDigit, beginsWord(at: start),
            host.contains(UInt8(ascii: ".")), host.first?.isLetterOrDigit == true
        else { return nil }
        return Found(
            scheme: "mailto:", address: Array(html[start..<host.endIndex]), start: start, end: host.endIndex)
    }
}

/// Reads a telephone number that begins at a place of a text.
///
/// Eight digits without a country are one in pairs or in fours: together they may be the number of a company.
private struct PhoneScan {
    private(set) var number: BareAddresses.Found?

    init(_ html: [UInt8], from start: Int) {
        let isForeign = html[start] == UInt8(ascii: "+")
        guard isForeign || html[start].isDigit else { return }
        var groups = [0]
        var digits: [UInt8] = []
        var end = isForeign ? start + 1 : start
        // No number is longer: without a bound the work would grow with the square of a row of groups.
        scan: while end < html.count, digits.count <= 15 {
            if html[end].isDigit {
                digits.append(html[end])
                groups[groups.count - 1] += 1
                end += 1
                continue
            }
            for space: [UInt8] in [[0x20], [0xC2, 0xA0]] where html[end...].starts(with: space) {
                guard end + space.count < html.count, html[end + space.count].isDigit else { break scan }
                groups.append(0)
                end += space.count
                continue scan
            }
            break
        }
        guard Self.isNumber(digits, groups, isForeign: isForeign), !Self.goesOn(html, at: end),
            !Self.isOfCompany(html[..<start])
        else { return }
        number = BareAddresses.Found(
            scheme: isForeign ? "tel:+" : "tel:+45", address: digits, start: start, end: end)
    }

    private static func isNumber(_ digits: [UInt8], _ groups: [Int], isForeign: Bool) -> Bool {
        isForeign ? (9...15).contains(digits.count) : groups == [2, 2, 2, 2] || groups == [4, 4]
    }

    /// Whether more belongs to it: another digit after a punctuation mark, or a letter.
    private static func goesOn(_ html: [UInt8], at end: Int) -> Bool {
        guard end < html.count else { return false }
        let next = end + 1 < html.count ? html[end + 1] : 0
        return html[end].isLetterOrDigit || "-./:,".utf8.contains(html[end]) && next.isDigit
    }

    /// Whether the word before says that it is the number of a company.
    private static func isOfCompany(_ before: ArraySlice<UInt8>) -> Bool {
        let words = String(decoding: before.suffix(16), as: UTF8.self).lowercased()
        return ["cvr", "p-n", "konto", "se-n"].contains { words.contains($0) }
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { self &- 0x30 < 10 }
    fileprivate var isLetterOrDigit: Bool { isDigit || (self | 0x20) &- 0x61 < 26 }
}
