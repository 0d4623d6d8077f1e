import CatalogSchema
import Diagnostics
import DocumentParsing
import SourceReading

/// Finds lines that begin with a date or a year: Markdown makes numbered lists of them, and counts on by itself.
struct NumberedLines {
    private struct Item {
        let line: Int
        /// The columns of the number and of the mark behind it.
        let column: Int
        let markColumn: Int
        let number: Int
        /// A full stop or a bracket; another one begins another list.
        let mark: UInt8
        let isDate: Bool
    }

    private var items: [Item] = []
    private var found: [[Item]] = []
    private var isAfterBlank = true
    private var isInCode = false

    /// One problem for each list of such lines, at its first one.
    static func problems(in document: Document) -> [Diagnostic] {
        guard let body = document.body else { return [] }
        var lines = NumberedLines()
        var number = body.startLine
        var start = body.sourceRange.lowerBound
        let bytes = document.source.bytes
        while start < body.sourceRange.upperBound {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            lines.read(bytes[start..<end], number)
            (start, number) = (end + 1, number + 1)
        }
        lines.closeList()
        return lines.found.map { problem($0, document.path) }
    }

    private mutating func read(_ line: ArraySlice<UInt8>, _ number: Int) {
        let text = line.drop { $0 == 0x20 }
        if text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8) { isInCode.toggle() }
        defer { isAfterBlank = text.isEmpty }
        guard !isInCode, !text.isEmpty else { return }
        let margin = text.startIndex - line.startIndex
        if margin < 4, let item = Self.item(text, number, margin) {
            if let last = items.last, last.mark != item.mark { closeList() }
            // Only a list that begins with 1 may stand right below a text.
            if !items.isEmpty || isAfterBlank || item.number == 1 { items.append(item) }
        } else if isAfterBlank, margin < 2 {
            closeList()
        }
    }

    private mutating func closeList() {
        if Self.isChanged(items) { found.append(items) }
        items = []
    }

    /// Dates are never items; other numbers count when they are shown as others.
    ///
    /// All of them 1 is a habit of many.
    private static func isChanged(_ items: [Item]) -> Bool {
        guard let first = items.first else { return false }
        if items.contains(where: \.isDate) { return true }
        let isSame = items.allSatisfy { $0.number == first.number }
        return !isSame && items.enumerated().contains { $0.element.number != first.number + $0.offset }
    }

    private static func item(_ text: ArraySlice<UInt8>, _ line: Int, _ margin: Int) -> Item? {
        let digits = text.prefix { (0x30...0x39).contains($0) }
        guard (1...9).contains(digits.count), let number = Int(String(decoding: digits, as: UTF8.self)) else {
            return nil
        }
        let rest = text.dropFirst(digits.count)
        guard let mark = rest.first, ".)".utf8.contains(mark), rest.dropFirst().first == 0x20 else {
            return nil
        }
        let word = rest.dropFirst().drop { $0 == 0x20 }.prefix { $0 > 0x2E && !":,;!?/".utf8.contains($0) }
        let isMonth = ContentSchema.isMonth(String(decoding: word, as: UTF8.self).lowercased())
        return Item(
            line: line, column: margin + 1, markColumn: margin + 1 + digits.count, number: number, mark: mark,
            isDate: mark == UInt8(ascii: ".") && (1...31).contains(number) && isMonth)
    }

    private static func problem(_ items: [Item], _ file: String) -> Diagnostic {
        let first =
            items.enumerated().first {
                $0.element.isDate || $0.element.number != items[0].number + $0.offset
            }?.element ?? items[0]
        // Dates and years are no items for certain.
        let others = items.filter { $0.isDate || $0.number > 31 }
        let dash = items.count > 1 ? "- " : ""
        return Diagnostic(
            .changedNumbers,
            at: SourceLocation(
                file: file,
                range: SourceRange(
                    line: first.line, column: first.column, length: first.markColumn - first.column + 1)),
            Message(
                da: "tallet bliver til et punkt i en liste, som selv tæller videre",
                en: "the number becomes an item of a list, which counts on by itself"),
            remedy: Message(
                da: "sæt \\ foran punktummet: \(dash)\(first.number)\\. …",
                en: "put \\ before the full stop: \(dash)\(first.number)\\. …"),
            fixes: others.flatMap { edits($0, dash) })
    }

    private static func edits(_ item: Item, _ dash: String) -> [SourceEdit] {
        let start = SourcePosition(line: item.line, column: item.column)
        let mark = SourcePosition(line: item.line, column: item.markColumn)
        let lead = dash.isEmpty ? [] : [SourceEdit(SourceRange(start, start), dash)]
        return lead + [SourceEdit(SourceRange(mark, mark), "\\")]
    }
}
