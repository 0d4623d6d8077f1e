internal import CatalogModel

/// Copies libcmark's HTML, gives the headings their levels and ids, and opens the gaps for addresses.
///
/// Both are found by what only libcmark can write: it escapes every `<` and `"` that comes from the text, in
/// attributes as well, and no destination of a link is `gap:` unless `MarkdownReader` made it so.
struct HTMLSplice {
    /// The destination that stands for a gap until the HTML is rendered.
    static let placeholder = "gap:"

    struct Result {
        var bytes: [UInt8] = []
        var gapOffsets: [Int] = []
    }

    private let html: UnsafeBufferPointer<UInt8>
    private let headings: [FormattedText.Heading]
    private var nextHeading = 0
    private var result = Result()
    /// The bytes before it are in the result.
    private var copied = 0

    static func splice(_ html: UnsafeBufferPointer<UInt8>, _ headings: [FormattedText.Heading]) -> Result {
        var splice = HTMLSplice(html: html, headings: headings)
        splice.result.bytes.reserveCapacity(html.count + 24 * headings.count)
        splice.run()
        return splice.result
    }

    private init(html: UnsafeBufferPointer<UInt8>, headings: [FormattedText.Heading]) {
        self.html = html
        self.headings = headings
    }

    private mutating func run() {
        var index = Self.nextSpecial(html, from: 0)
        while index < html.count {
            if let length = headingTagLength(index) {
                copy(upTo: index)
                writeHeadingTag(isClosing: html[index + 1] == Byte.slash)
                copied = index + length
            } else if isPlaceholder(index) {
                copy(upTo: index + 1)
                result.gapOffsets.append(result.bytes.count)
                copied = index + 1 + Self.placeholder.utf8.count
            }
            index = Self.nextSpecial(html, from: index + 1)
        }
        copy(upTo: html.count)
    }

    /// The next `<` or `"`.
    private static func nextSpecial(_ html: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < html.count, html[index] != Byte.lessThan, html[index] != 0x22 { index += 1 }
        return index
    }

    private mutating func copy(upTo end: Int) {
        result.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: html[copied..<end]))
        copied = end
    }

    /// The length of `<h1>` or `</h1>` at `index`; `<hr />` is neither.
    private func headingTagLength(_ index: Int) -> Int? {
        guard html[index] == Byte.lessThan else { return nil }
        let isClosing = index + 1 < html.count && html[index + 1] == Byte.slash
        let name = index + (isClosing ? 2 : 1)
        guard name + 2 < html.count, html[name] == UInt8(ascii: "h"), Byte.isDigit(html[name + 1]),
            html[name + 2] == Byte.greaterThan
        else { return nil }
        return name + 3 - index
    }

    /// Writes the tag that opens the next heading or closes the one that is open; headings do not nest.
    private mutating func writeHeadingTag(isClosing: Bool) {
        if !isClosing { nextHeading += 1 }
        guard headings.indices.contains(nextHeading - 1) else { return }
        let heading = headings[nextHeading - 1]
        result.bytes += isClosing ? Array("</h".utf8) : Array("<h".utf8)
        result.bytes.append(0x30 + UInt8(clamping: heading.level))
        if !isClosing {
            result.bytes += Array(" id=\"".utf8)
            // Letters, digits, marks and hyphens: nothing that needs escaping.
            result.bytes += Array(heading.id.utf8)
            result.bytes.append(0x22)
        }
        result.bytes.append(Byte.greaterThan)
    }

    /// Whether the quote at `index` opens `href="gap:"` or `src="gap:"`; a title or an alt may say the same.
    private func isPlaceholder(_ index: Int) -> Bool {
        let end = index + 1 + Self.placeholder.utf8.count
        guard end < html.count, html[end] == 0x22, html[index] == 0x22, html[index + 1] == UInt8(ascii: "g"),
            index >= 5
        else {
            return false
        }
        guard html[(index + 1)..<end].elementsEqual(Self.placeholder.utf8) else { return false }
        let name = html[(index - 5)..<index]
        return name.elementsEqual("href=".utf8) || name.elementsEqual(" src=".utf8)
    }
}
