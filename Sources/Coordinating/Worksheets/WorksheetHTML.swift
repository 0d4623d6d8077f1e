/// Writes a worksheet as a page of its own that prints on A4, with lines and fields to write in.
package struct WorksheetHTML: Sendable {
    private let sheet: Worksheet

    package init(_ sheet: Worksheet) {
        self.sheet = sheet
    }

    package var text: String {
        """
        <!doctype html>
        <html lang="\(sheet.language)">
        <head>
        <meta charset="utf-8">
        <meta name="generator" content="\(Worksheet.mark) \(sheet.name.rawValue)">
        <meta name="robots" content="noindex">
        <meta name="viewport" content="width=device-width">
        <title>\(escaped(sheet.title))</title>
        <style>
        \(Self.style)
        @page { size: A4\(isWide ? " landscape" : ""); margin: 12mm }
        \(isWide ? "table { font-size: 9.5pt }" : "")
        </style>
        </head>
        <body>
        <h1>\(escaped(sheet.title))</h1>
        \(sheet.blocks.map(html).joined(separator: "\n"))
        </body>
        </html>

        """
    }

    /// Whether a table has more columns than an upright page has room for.
    private var isWide: Bool {
        sheet.blocks.contains { block in
            if case .table(let header, _) = block { header.count > 4 } else { false }
        }
    }

    private func html(of block: Worksheet.Block) -> String {
        switch block {
        case .heading(let text): "<h2>\(escaped(text))</h2>"
        case .text(let text): "<p>\(escaped(text))</p>"
        case .list(let items): "<ul>\(items.map { "<li>\(escaped($0))</li>" }.joined())</ul>"
        case .boxes(let items):
            "<ul class=\"boxes\">\(items.map { "<li>\(escaped($0))</li>" }.joined())</ul>"
        case .table(let header, let rows): table(header, rows)
        case .fields(let columns, let rows, let labels):
            table([""] + columns, zip(rows, labels).map { [$0] + $1 }, "fields")
        case .line(let label, let known):
            "<p class=\"line\">\(escaped(label)): <span>\(escaped(known))</span></p>"
        }
    }

    private func table(_ header: [String], _ rows: [[String]], _ name: String = "plain") -> String {
        let head = header.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
        let body = rows.map { cells in
            let first = "<th scope=\"row\">\(escaped(cells.first ?? ""))</th>"
            return "<tr>\(first)\(cells.dropFirst().map(cell).joined())</tr>\n"
        }
        return
            "<table class=\"\(name)\"><thead><tr>\(head)</tr></thead><tbody>\n\(body.joined())</tbody></table>"
    }

    /// A telephone number stays on one line.
    private func cell(_ text: String) -> String {
        let isNumber = !text.isEmpty && text.utf8.allSatisfy { "0123456789 +".utf8.contains($0) }
        return "<td\(isNumber ? " class=\"number\"" : "")>\(escaped(text))</td>"
    }

    private func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let style = """
        body { font: 10.5pt/1.35 system-ui, sans-serif; max-width: 70rem; margin: 1rem auto; padding: 0 1rem }
        h1 { font-size: 1.5em } h2 { font-size: 1.15em; margin-bottom: .3em; break-after: avoid }
        table { border-collapse: collapse; width: 100% }
        .number { white-space: nowrap }
        th, td { border: 1px solid #555; padding: .35em .5em; text-align: start; vertical-align: top }
        tr { break-inside: avoid } td:empty { min-width: 5em; height: 2.4em }
        .fields td { height: 7em; width: 42% }
        .boxes { list-style: none; padding: 0 } .boxes li::before { content: "\\2610\\00a0" }
        .line span { display: inline-block; min-width: 60%; border-bottom: 1px solid #555 }
        """
}
