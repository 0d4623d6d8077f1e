internal import CatalogModel

/// Copies libcmark's HTML, giving the headings their levels and ids and opening the gaps for internal addresses.
///
/// Both are found by what only libcmark can write: it escapes every `<` and `"` that comes from the text, in
/// attributes as well, and no destination of a link is `gap:` unless `MarkdownReader` made it so.
struct HTMLSplice {
    /// The destination that stands for a gap until the HTML is rendered.
    static let placeholder = "gap:"

    let headings: [FormattedText.Heading]

    struct Result {
        var bytes: [UInt8] = []
        var gapOffsets: [Int] = []
    }

    func splice(_ html: UnsafeBufferPointer<UInt8>) -> Result {
        var result = Result()
        result.bytes.reserveCapacity(html.count + 16 * headings.count)
        var nextHeading = 0
        var index = 0
        while index < html.count {
            let byte = html[index]
            if byte == Byte.lessThan, let length = headingTagLength(html, index) {
                write(html[index + 1] == Byte.slash, &nextHeading, &result.bytes)
                index += length
            } else if byte == 0x22, isPlaceholder(html, index) {
                result.bytes.append(0x22)
                result.gapOffsets.append(result.bytes.count)
                result.bytes.append(0x22)
                index += Self.placeholder.utf8.count + 2
            } else {
                result.bytes.append(byte)
                index += 1
            }
        }
        return result
    }

    /// The length of `<h1>` or `</h1>` at `index`; `<hr />` is neither.
    private func headingTagLength(_ html: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
        let isClosing = index + 1 < html.count && html[index + 1] == Byte.slash
        let name = index + (isClosing ? 2 : 1)
        guard name + 2 < html.count, html[name] == UInt8(ascii: "h"), Byte.isDigit(html[name + 1]),
            html[name + 2] == Byte.greaterThan
        else { return nil }
        return name + 3 - index
    }

    /// Writes the tag that opens the next heading or closes the one that is open; headings do not nest.
    private func write(_ isClosing: Bool, _ next: inout Int, _ bytes: inout [UInt8]) {
        if !isClosing { next += 1 }
        guard headings.indices.contains(next - 1) else { return }
        let heading = headings[next - 1]
        if isClosing {
            bytes += "</h\(heading.level)>".utf8
        } else {
            // An id holds letters, digits, marks and hyphens, none of which needs escaping.
            bytes += "<h\(heading.level) id=\"\(heading.id)\">".utf8
        }
    }

    /// Whether the quote at `index` opens `href="gap:"` or `src="gap:"`; a title or an alt may say the same.
    private func isPlaceholder(_ html: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let end = index + 1 + Self.placeholder.utf8.count
        guard end < html.count, html[end] == 0x22, html[index + 1] == UInt8(ascii: "g"), index >= 5 else {
            return false
        }
        guard html[(index + 1)..<end].elementsEqual(Self.placeholder.utf8) else { return false }
        let name = html[(index - 5)..<index]
        return name.elementsEqual("href=".utf8) || name.elementsEqual(" src=".utf8)
    }
}
