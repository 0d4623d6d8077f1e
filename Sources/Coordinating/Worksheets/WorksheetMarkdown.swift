/// Writes a worksheet as Markdown with tables, for programs that write texts.
package struct WorksheetMarkdown: Sendable {
    private let sheet: Worksheet

    package init(_ sheet: Worksheet) {
        self.sheet = sheet
    }

    package var text: String {
        let head = "<!-- \(Worksheet.mark) \(sheet.name.rawValue) -->\n\n# \(escaped(sheet.title))\n"
        return head + sheet.blocks.map { "\n" + text(of: $0) }.joined()
    }

    private func text(of block: Worksheet.Block) -> String {
        switch block {
        case .heading(let text): "## \(escaped(text))\n"
        case .text(let text): escaped(text) + "\n"
        case .list(let items): items.map { "- \(escaped($0))\n" }.joined()
        case .boxes(let items): items.map { "- [ ] \(escaped($0))\n" }.joined()
        case .table(let header, let rows): table(header, rows)
        case .fields(let columns, let rows, let labels):
            table([""] + columns, zip(rows, labels).map { [$0] + $1 })
        case .line(let label, let known):
            known.isEmpty
                ? "\(escaped(label)): ……………………………………………\n" : "\(escaped(label)): \(escaped(known))\n"
        }
    }

    private func table(_ header: [String], _ rows: [[String]]) -> String {
        let line = "|" + String(repeating: " --- |", count: header.count) + "\n"
        return row(header) + line + rows.map(row).joined()
    }

    private func row(_ cells: [String]) -> String {
        "| " + cells.map { $0.isEmpty ? " " : escaped($0) }.joined(separator: " | ") + " |\n"
    }

    /// With what means something in Markdown made harmless, on one line.
    private func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): bytes.append(UInt8(ascii: " "))
            case _ where Self.special.contains(byte): bytes += [UInt8(ascii: "\\"), byte]
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let special = Array("\\`*_[]<>|#".utf8)
}
