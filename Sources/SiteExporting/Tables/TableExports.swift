import CatalogModel
import CatalogSchema
import SitePlanning

/// The table of a kind as a text with semicolons (RFC 4180), the way a Danish Excel opens it: with a byte order mark,
/// and every field in quotes.
struct TextTableExport: SiteExport {
    let kind: EntryKind

    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        let sheet = TableSheet(kind, of: site)
        var text = CSVText()
        text.add(sheet.header)
        try sheet.forEachRow { _, row in
            text.add(row)
            if text.bytes.count >= ByteStream.pieceSize { try output.write(text.takeBytes()) }
        }
        try output.write(text.bytes)
    }
}

/// The table of a kind as a workbook (ECMA-376), in which every cell is a text.
struct WorkbookExport: SiteExport {
    let kind: EntryKind

    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        let words = site.cellWords
        let sheet = TableSheet(kind, of: site)
        var workbook = WorkbookText(title: words.text(kind.plural), header: sheet.header)
        sheet.forEachRow { _, row in workbook.add(row) }
        try workbook.write(to: &output)
    }
}
