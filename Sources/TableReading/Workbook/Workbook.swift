import Diagnostics

/// Reads the first sheet of a workbook (ECMA-376) that people can see.
///
/// Days and times, which workbooks keep as numbers, come out as they are written in files: `2026-12-17`, `19:00`.
struct Workbook {
    private var archive: ZipArchive
    private var texts: [String] = []
    private var styles = CellStyles()
    private var countsFrom1904 = false
    /// In bytes: what all cells together may say, since each may name one long text that is kept once.
    private static let textLimit = 64 * 1024 * 1024

    static func read(_ bytes: [UInt8]) throws(TableProblem) -> ReadTable {
        var workbook = Workbook(archive: try ZipArchive(bytes))
        return try workbook.table()
    }

    private init(archive: ZipArchive) { self.archive = archive }

    private mutating func table() throws(TableProblem) -> ReadTable {
        guard let book = try archive.file("xl/workbook.xml") else { throw .noWorkbook }
        let sheets = try sheets(of: book)
        guard let sheet = sheets.first(where: { !$0.isHidden }) ?? sheets.first,
            let path = try path(of: sheet), let cells = try archive.file(path)
        else { throw .noWorkbook }
        if let part = try archive.file("xl/sharedStrings.xml") { texts = try SharedTexts.read(part) }
        if let part = try archive.file("xl/styles.xml") { styles = try CellStyles(part) }
        var table = try rows(of: cells)
        if sheets.count > 1 { table.remarks.append(Self.onlyFirst(sheet.name, of: sheets.count)) }
        return table
    }

    private struct Sheet {
        let name: String
        let relation: String
        let isHidden: Bool
    }

    private mutating func sheets(of part: [UInt8]) throws(TableProblem) -> [Sheet] {
        var sheets: [Sheet] = []
        var countsFrom1904 = false
        try XMLEvents.forEach(in: part) { event in
            guard case .start(let name, let attributes) = event else { return }
            if name == "workbookPr" {
                countsFrom1904 = ["1", "true"].contains(attributes["date1904", default: ""])
            } else if name == "sheet" {
                let relation = attributes.first { $0.key.hasSuffix(":id") }?.value ?? ""
                let state = attributes["state", default: "visible"]
                sheets.append(
                    Sheet(
                        name: attributes["name", default: ""], relation: relation,
                        isHidden: state != "visible"))
            }
        }
        self.countsFrom1904 = countsFrom1904
        return sheets
    }

    /// Where the sheet lies; other programs name their parts in other ways.
    private mutating func path(of sheet: Sheet) throws(TableProblem) -> String? {
        guard let part = try archive.file("xl/_rels/workbook.xml.rels") else { return nil }
        var target: String?
        try XMLEvents.forEach(in: part) { event in
            guard case .start("Relationship", let attributes) = event, attributes["Id"] == sheet.relation
            else { return }
            target = attributes["Target"]
        }
        return target.map { $0.hasPrefix("/") ? String($0.dropFirst()) : "xl/" + $0 }
    }

    private static func onlyFirst(_ name: String, of count: Int) -> Message {
        Message(
            da: "projektmappen har \(count) ark; kun '\(name)' er læst",
            en: "the workbook has \(count) sheets; only '\(name)' was read")
    }

    /// A cell on its way in.
    private struct Cell {
        var column: Int
        var type: String
        var style: Int
        var text = ""
    }

    private func rows(of part: [UInt8]) throws(TableProblem) -> ReadTable {
        var rows: [ReadTable.Row] = []
        var (cells, number): ([String], Int) = ([], 0)
        var cell: Cell?
        var (takesText, isReading) = (false, false)
        var problem: TableProblem?
        var left = Self.textLimit
        try XMLEvents.forEach(in: part) { event in
            switch event {
            case .start("row", let attributes):
                number = attributes["r"].flatMap { Self.rowNumber($0) } ?? number + 1
                cells = []
            case .start("c", let attributes):
                let place = attributes["r"].map { Self.column(of: $0) } ?? cells.count
                cell = Cell(
                    column: place, type: attributes["t", default: "n"],
                    style: attributes["s"].flatMap { Int($0) } ?? 0)
            case .start("rPh", _): isReading = true
            case .end("rPh"): isReading = false
            case .start("v", _), .start("t", _): takesText = !isReading
            case .end("v"), .end("t"): takesText = false
            case .text(let text): if takesText { cell?.text += text }
            case .end("c"):
                guard let done = cell, done.column <= ReadTable.columnLimit else {
                    if cell?.text.isEmpty == false { problem = .tooManyColumns(row: number) }
                    break
                }
                while cells.count <= done.column { cells.append("") }
                cells[done.column] = value(of: done)
                left -= cells[done.column].utf8.count
                if left < 0 { problem = .unpacksTooLarge }
                cell = nil
            case .end("row"):
                do throws(TableProblem) {
                    rows.append(try ReadTable.checked(cells, number: number))
                } catch {
                    // Rows that only have a height or a colour may be many.
                    if cells.contains(where: { !$0.isEmpty }) { problem = error }
                }
            default: break
            }
        }
        if let problem { throw problem }
        return ReadTable(rows: rows)
    }

    /// None for what is no number of a row in any spreadsheet.
    private static func rowNumber(_ text: String) -> Int? {
        Int(text).flatMap { (1...1_048_576).contains($0) ? $0 : nil }
    }

    /// The column of `AB12`, from 0.
    private static func column(of place: String) -> Int {
        var column = 0
        for byte in place.utf8.prefix(4) where (0x41...0x5A).contains(byte) {
            column = column * 26 + Int(byte - 0x40)
        }
        return max(0, column - 1)
    }

    private func value(of cell: Cell) -> String {
        switch cell.type {
        case "s": Int(cell.text).flatMap { texts.indices.contains($0) ? texts[$0] : nil } ?? ""
        case "inlineStr", "str", "d": cell.text
        case "b": cell.text == "1" ? "ja" : "nej"
        case "e": ""
        default: styles.text(of: cell.text, style: cell.style, countsFrom1904: countsFrom1904)
        }
    }
}

extension XMLEvents {
    /// Hands out all events of a part; a broken part is a broken workbook.
    static func forEach(in part: [UInt8], _ body: (Event) -> Void) throws(TableProblem) {
        var events = XMLEvents(part)
        do throws(Refusal) {
            while let event = try events.next() { body(event) }
        } catch {
            throw .damaged
        }
    }
}

/// The texts that cells name by their number.
enum SharedTexts {
    static func read(_ part: [UInt8]) throws(TableProblem) -> [String] {
        var texts: [String] = []
        var current: String?
        var (takesText, isReading) = (false, false)
        try XMLEvents.forEach(in: part) { event in
            switch event {
            case .start("si", _): current = ""
            case .end("si"):
                texts.append(current ?? "")
                current = nil
            // How a text is read aloud stands beside it in Japanese workbooks.
            case .start("rPh", _): isReading = true
            case .end("rPh"): isReading = false
            case .start("t", _): takesText = !isReading
            case .end("t"): takesText = false
            case .text(let text): if takesText { current? += text }
            default: break
            }
        }
        return texts
    }
}

extension TableProblem {
    static let noWorkbook = TableProblem.brokenWorkbook(
        Message(
            da: "den er ikke et regneark fra Excel eller LibreOffice",
            en: "it is no spreadsheet of Excel or LibreOffice"))
}
