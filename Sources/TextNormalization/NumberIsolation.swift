/// Keeps numbers of several groups in order where the text around them runs from right to left.
///
/// `99 00 00 01` in Arabic is shown with its last pair first, and the reader would call somebody else (Unicode UAX #9:
/// each group is a number of its own, and the groups follow the paragraph).
package enum NumberIsolation {
    /// What stands around a number in HTML.
    package static let tags: (open: StaticString, close: StaticString) = ("<bdi dir=\"ltr\">", "</bdi>")
    /// What stands around a number where there can be no tag: LEFT-TO-RIGHT ISOLATE and POP DIRECTIONAL ISOLATE.
    package static let characters: (open: StaticString, close: StaticString) = ("\u{2066}", "\u{2069}")

    /// A plain text with such characters around its numbers.
    package static func isolated(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let numbers = numbers(in: bytes.span)
        guard !numbers.isEmpty else { return text }
        var result: [UInt8] = []
        var start = 0
        for number in numbers {
            result += bytes[start..<number.lowerBound]
            result.append(characters.open)
            result += bytes[number]
            result.append(characters.close)
            start = number.upperBound
        }
        return String(decoding: result + bytes[start...], as: UTF8.self)
    }

    /// The same HTML with tags around its numbers; nothing inside of tags and references is touched.
    package static func isolated(html: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(html.count + 64)
        var index = 0
        while index < html.count {
            let end = endOfText(html, from: index)
            let text = html[index..<end]
            var start = text.startIndex
            for number in numbers(in: text.span) {
                let range = index + number.lowerBound..<index + number.upperBound
                result += html[start..<range.lowerBound]
                result.append(tags.open)
                result += html[range]
                result.append(tags.close)
                start = range.upperBound
            }
            result += html[start..<end]
            index = endOfMarkup(html, from: end)
            result += html[end..<index]
        }
        return result
    }

    private static func endOfText(_ html: [UInt8], from start: Int) -> Int {
        html[start...].firstIndex { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") } ?? html.count
    }

    private static func endOfMarkup(_ html: [UInt8], from start: Int) -> Int {
        guard start < html.count else { return start }
        let end = html[start] == UInt8(ascii: "<") ? UInt8(ascii: ">") : UInt8(ascii: ";")
        return (html[start...].firstIndex(of: end) ?? html.count - 1) + 1
    }

    /// Where the numbers of several groups stand in a text.
    package static func numbers(in text: borrowing Span<UInt8>) -> [Range<Int>] {
        var numbers: [Range<Int>] = []
        var scan = NumberScan()
        while scan.index < text.count {
            if let number = scan.next(in: text) { numbers.append(number) }
        }
        return numbers
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }
}
