/// Keeps numbers of several groups in order where the text around them runs from right to left.
///
/// `99 00 00 01` in Arabic is shown with its last pair first, and the reader would call somebody else (Unicode UAX #9:
/// each group is a number of its own, and the groups follow the paragraph).
enum NumberIsolation {
    /// The same HTML with `bdi dir="ltr"` around such numbers; nothing inside tags is touched.
    static func isolate(_ html: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(html.count + 64)
        var index = 0
        while index < html.count {
            let end =
                switch html[index] {
                case UInt8(ascii: "<"): endOfMarkup(html, from: index, with: UInt8(ascii: ">"))
                case UInt8(ascii: "&"): endOfMarkup(html, from: index, with: UInt8(ascii: ";"))
                case UInt8(ascii: "+"), UInt8(ascii: "0")...UInt8(ascii: "9"): endOfNumber(html, from: index)
                default: index + 1
                }
            if isNumberOfGroups(html[index..<end]) {
                result += "<bdi dir=\"ltr\">".utf8
                result += html[index..<end]
                result += "</bdi>".utf8
            } else {
                result += html[index..<end]
            }
            index = end
        }
        return result
    }

    private static func endOfMarkup(_ html: [UInt8], from start: Int, with sign: UInt8) -> Int {
        (html[start...].firstIndex(of: sign) ?? html.count - 1) + 1
    }

    /// Groups of digits with one sign between two of them.
    private static func endOfNumber(_ html: [UInt8], from start: Int) -> Int {
        var end = start + 1
        while end < html.count {
            if isDigit(html[end]) {
                end += 1
            } else if end + 1 < html.count, isDigit(html[end + 1]), " -./:".utf8.contains(html[end]) {
                end += 2
            } else {
                let length = signLength(html, at: end)
                guard length > 0, end + length < html.count, isDigit(html[end + length]) else { break }
                end += length + 1
            }
        }
        return end
    }

    /// The length of an en dash or a blank that does not break (UTF-8), or 0.
    private static func signLength(_ html: [UInt8], at index: Int) -> Int {
        if html[index...].starts(with: [0xE2, 0x80, 0x93]) { return 3 }
        return html[index...].starts(with: [0xC2, 0xA0]) ? 2 : 0
    }

    private static func isNumberOfGroups(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first, isDigit(first) || first == UInt8(ascii: "+") else { return false }
        return text.dropFirst().contains { !isDigit($0) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
