import Diagnostics
import Testing

@testable import TableReading

/// What spreadsheets save as text.
struct ReadTableTests {
    private static let known: Set<String> = ["titel", "pris", "alder", "titel;pris;alder"]

    private func read(_ bytes: [UInt8]) throws -> ReadTable {
        try ReadTable.read(bytes) { row in row.count { Self.known.contains($0) } }
    }

    private func cells(_ text: String) throws -> [[String]] { try read(Array(text.utf8)).rows.map(\.cells) }

    @Test(arguments: [";", ",", "\t"])
    func `the separator is the one that gives the most known columns`(_ mark: String) throws {
        let text =
            "Foreninger, kultur; og idræt\n" + ["titel", "pris", "alder"].joined(separator: mark) + "\n"
        #expect(try cells(text)[1] == ["titel", "pris", "alder"])
    }

    @Test func `quotation marks hold separators, line ends and themselves`() throws {
        let text = "titel;pris;alder\r\n\"Kor; \"\"Det glade\"\"\r\nfor alle\";50;18+\r\n"
        #expect(
            try cells(text) == [
                ["titel", "pris", "alder"], ["Kor; \"Det glade\"\r\nfor alle", "50", "18+"],
            ])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `all line ends are known, and the last one may be missing`(_ end: String) throws {
        #expect(try cells("titel;pris;alder\(end)a;b;c") == [["titel", "pris", "alder"], ["a", "b", "c"]])
    }

    @Test func `a first line that names the separator is obeyed, and counts as a row`() throws {
        let table = try read(Array("sep=|\r\ntitel|pris|alder\r\n".utf8))
        #expect(table.rows == [ReadTable.Row(number: 2, cells: ["titel", "pris", "alder"])])
    }

    @Test func `a quotation mark that never ends is refused with its row`() {
        #expect(throws: TableProblem.openQuote(row: 2)) { try cells("titel;pris;alder\n\"Kor;50") }
    }

    @Test func `UTF-16 and Windows-1252 are recognised, and only the guess is reported`() throws {
        let text = "titel;pris;alder\nLæsehjælp;50 €;18+\n"
        var wide: [UInt8] = [0xFF, 0xFE]
        for unit in text.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        let western: [UInt8] = text.unicodeScalars.map { $0 == "€" ? 0x80 : UInt8($0.value) }
        for bytes in [wide, marked, western] {
            let table = try read(bytes)
            #expect(table.rows[1].cells == ["Læsehjælp", "50 €", "18+"])
            #expect(table.remarks.isEmpty == (bytes != western))
        }
    }

    @Test func `what is no table is named`() {
        #expect(throws: TableProblem.otherFormat("PDF")) { try read(Array("%PDF-1.7".utf8)) }
        #expect(throws: TableProblem.otherFormat(".xls")) { try read([0xD0, 0xCF, 0x11, 0xE0]) }
    }

    @Test func `a list of millions of rows or columns is refused`() {
        let rows = [UInt8](repeating: 0x0A, count: 60_000)
        #expect(throws: TableProblem.tooManyRows) { try read(rows) }
        let columns = Array(String(repeating: "a;", count: 300).utf8)
        #expect(throws: TableProblem.tooManyColumns(row: 1)) { try read(columns) }
    }
}
