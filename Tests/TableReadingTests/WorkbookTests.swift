import TestSupport
import Testing

@testable import TableReading

/// Sheets as nobody's program writes them.
struct WorkbookTests {
    private func rows(
        _ cells: String, _ others: [(name: String, bytes: [UInt8])] = []
    ) throws -> [ReadTable.Row] {
        let sheet = Array("<worksheet><sheetData>\(cells)</sheetData></worksheet>".utf8)
        return try ReadTable.read(StoredArchive.workbook(sheet: sheet, others)) { _ in 0 }.rows
    }

    private func texts(_ texts: String...) -> [(name: String, bytes: [UInt8])] {
        let items = texts.map { "<si><t>\($0)</t></si>" }.joined()
        return [("xl/sharedStrings.xml", Array("<sst>\(items)</sst>".utf8))]
    }

    @Test func `cells name their texts by number, and a number that names none is empty`() throws {
        let cells =
            "<row r=\"4\"><c t=\"s\"><v>1</v></c><c t=\"s\"><v>7</v></c><c t=\"s\"><v>-1</v></c></row>"
        #expect(try rows(cells, texts("A", "B")) == [ReadTable.Row(number: 4, cells: ["B"])])
    }

    @Test(arguments: [
        "9223372036854775807", "-9223372036854775808", "0", "-1", "99999999999999999999", "x", "",
    ])
    func `a row that has no number of a row counts on from the one before`(_ number: String) throws {
        let cell = "<c t=\"str\"><v>A</v></c>"
        let found = try rows("<row r=\"6\">\(cell)</row><row r=\"\(number)\">\(cell)</row><row>\(cell)</row>")
        #expect(found.map(\.number) == [6, 7, 8])
    }

    @Test(arguments: ["XFD1", "ZZZZ1", "GT1"])
    func `a text in a column that no list has is refused, an empty cell there is not`(_ place: String) throws
    {
        #expect(throws: TableProblem.tooManyColumns(row: 1)) {
            try rows("<row><c r=\"\(place)\" t=\"str\"><v>A</v></c></row>")
        }
        #expect(try rows("<row><c r=\"\(place)\"/></row>") == [ReadTable.Row(number: 1, cells: [])])
    }

    @Test func `one long text in many cells counts as often as it is named`() throws {
        let long = texts(String(repeating: "a", count: 1_000_000))
        let row = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row>"
        #expect(try rows(String(repeating: row, count: 30), long).count == 30)
        #expect(throws: TableProblem.unpacksTooLarge) { try rows(String(repeating: row, count: 40), long) }
    }

    @Test func `numbers that no day or time has stay numbers`() throws {
        let styles = Array(
            "<styleSheet><cellXfs><xf/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>".utf8
        )
        for number in ["1e400", "-1e400", "nan", "1e300", "-5", "110001"] {
            for style in ["1", "2", "9", "-1", "9223372036854775807"] {
                let found = try rows(
                    "<row><c s=\"\(style)\"><v>\(number)</v></c></row>", [("xl/styles.xml", styles)])
                #expect(found.first?.cells.first?.contains(":") == false)
            }
        }
    }

    @Test func `entities and document types are refused in every part`() {
        let entity = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
        #expect(throws: TableProblem.damaged) {
            try rows("", [("xl/styles.xml", Array((entity + "<a/>").utf8))])
        }
        #expect(throws: TableProblem.damaged) {
            try rows("", [("xl/sharedStrings.xml", Array((entity + "<sst><si><t>&a;</t></si></sst>").utf8))])
        }
    }
}
