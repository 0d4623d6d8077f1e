import CatalogCompiling
import CatalogModel
import CatalogSchema
import ContentEditing
import Diagnostics
import DocumentParsing
import SourceReading
import TableReading
import TestSupport

/// A table that somebody gives to `import`.
///
/// The first byte says what the rest is: the whole file, or the sheet, the shared texts and the styles of a workbook, apart by
/// a zero byte, since no change of a byte keeps the checksums of an archive.
enum TableTarget {
    static func complaint(about bytes: [UInt8]) async -> String? {
        guard let first = bytes.first else { return nil }
        let rest = Array(bytes.dropFirst())
        guard
            let table = try? ReadTable.read(
                first % 2 == 0 ? rest : workbook(rest), counting: source.names.count)
        else { return nil }
        return complaint(aboutRows: table.rows) ?? complaint(aboutWriting: table.rows)
            ?? complaint(aboutImporting: table)
    }

    private static func workbook(_ bytes: [UInt8]) -> [UInt8] {
        let parts = bytes.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false).map {
            Array($0)
        }
        let names = ["xl/sharedStrings.xml", "xl/styles.xml"]
        return StoredArchive.workbook(
            sheet: parts.first ?? [], zip(names, parts.dropFirst()).map { (name: $0, bytes: $1) })
    }

    private static func complaint(aboutRows rows: [ReadTable.Row]) -> String? {
        let isWithin = rows.allSatisfy { (1...1_048_576).contains($0.number) && $0.cells.count <= 200 }
        return isWithin ? nil : "a row is outside of every spreadsheet"
    }

    /// What is written as a table is read as the same cells.
    private static func complaint(aboutWriting rows: [ReadTable.Row]) -> String? {
        var text = CSVText()
        let written = rows.prefix(40).map(\.cells).filter { $0.count > 1 }
        text.add(["titel", "x"])
        for row in written { text.add(row) }
        guard let read = try? ReadTable.read(text.bytes, counting: { $0.contains("titel") ? 1 : 0 }) else {
            return "what was written as a table is none"
        }
        let cells = read.rows.dropFirst().map { $0.cells.map(withoutTab) }
        return cells == written.map { $0.map(withoutTab) } ? nil : "a table is not read as it was written"
    }

    /// The tab that keeps a formula from being one.
    private static func withoutTab(_ cell: String) -> String {
        String(decoding: cell.utf8.drop { $0 == 0x09 }, as: UTF8.self)
    }

    /// What is made of a row is a draft of known fields, in the folder of its kind, and shows no personal number.
    private static func complaint(aboutImporting table: ReadTable) -> String? {
        guard let result = try? TableImport(table, into: source) else { return nil }
        for change in result.changes {
            let file = SourceFile(path: change.path, bytes: change.new)
            let fields = DocumentParser().parse(file).value.frontMatter?.members ?? []
            let folder = "content/activities/"
            let id = change.path.utf8.dropFirst(folder.utf8.count).dropLast(3)
            guard change.path.utf8.starts(with: folder.utf8), ContentSchema.isID(String(Substring(id))) else {
                return "it makes the file \(change.path)"
            }
            guard fields.contains(where: { $0.key == "status" && $0.value.text == "draft" }),
                fields.allSatisfy({ keys.contains($0.key) })
            else { return "it makes the fields \(fields.map(\.key))" }
            if !PersonalNumber.places(in: change.new).isEmpty { return "it writes a personal number" }
        }
        let said = result.problems.map { $0.message.english }
        return said.contains(where: PersonalNumber.isContained) ? "it repeats a personal number" : nil
    }

    private static let keys = Set(ContentSchema.fields(of: .activity).map(\.key))

    private static let source = ImportSource(
        kind: .activity, words: words, rows: [:],
        content: ContentIndex(
            UnresolvedCatalog(
                decoding: EntryFiles.group([], below: ["content"], for: FrontMatterTarget.settings.site).value
            )),
        files: [], folder: "content/activities")

    private static let words: CellWords = {
        var words = CellWords(.danish)
        words.terms[.topics, default: NameTable()].add("sprog", named: "Sprog")
        words.entries[.association, default: NameTable()].add("broen", named: "Broen")
        words.languages.add("da", named: "dansk")
        return words
    }()
}
