import CatalogCompiling
import CatalogModel
import CatalogSchema
import Diagnostics

/// A row of a table whose columns are known.
struct ReadRow {
    let number: Int
    /// The cells by their place among the columns of the kind, without empty ones.
    private var cells: [Int: (column: Int, text: String)] = [:]
    /// The column of the file in which there may be a personal number.
    let personalNumber: Int?
    /// How many cells say something, in columns that are known or not.
    let filledCount: Int

    private static let sums: Set<[UInt8]> = Set(["i alt", "ialt", "sum", "total"].map { NearMiss.fold($0) })

    /// None for a row in which nothing stands or only a sum, and for the header where it stands once more.
    init?(_ row: ReadTable.Row, _ header: TableHeader, _ source: ImportSource) {
        number = row.number
        let filled = row.cells.filter { !CellRepair.trimmed($0).isEmpty }
        guard let first = filled.first else { return nil }
        if filled.count < 4, Self.sums.contains(NearMiss.fold(first.withoutRemarks)) { return nil }
        filledCount = filled.count
        let production = source.column(of: "p_number")
        for column in header.columns where column.index < row.cells.count {
            let text = CellRepair.plain(row.cells[column.index])
            if !text.isEmpty { cells[column.meaning] = (column.index, text) }
        }
        if let when = source.column(of: "when"), let days = cells[when], let clock = header.clock {
            cells[when]?.text = clock.times(on: days.text, row.cells)
        }
        personalNumber = row.cells.indices.first { index in
            guard PersonalNumber.isContained(in: row.cells[index]) else { return false }
            let meaning = header.columns.first { $0.index == index }?.meaning
            return meaning == nil || meaning != production || !row.cells[index].isProductionUnit
        }
        let repeated = header.columns.count { column in
            column.index < row.cells.count && row.cells[column.index] == column.name
        }
        if repeated == header.columns.count { return nil }
    }

    subscript(meaning: Int?) -> String? { meaning.flatMap { cells[$0]?.text } }

    /// The columns that say something, in their order.
    var filled: [(meaning: Int, column: Int, text: String)] {
        cells.sorted { $0.key < $1.key }.map { ($0.key, $0.value.column, $0.value.text) }
    }

    var isHeading: Bool { filledCount == 1 }
}

/// Which entry a row is about: the one with its key, or else the one of the same name and first organizer.
struct RowEntries {
    enum Match {
        case entry(EntryKey, isGuess: Bool)
        case new
        case heading
        case unknownKey(ImportProblem)
    }

    private let source: ImportSource
    private var idsByName: [[UInt8]: [String]] = [:]

    init(_ source: ImportSource) {
        self.source = source
        for (id, title) in source.content.titles(of: source.kind) {
            idsByName[NearMiss.fold(title), default: []].append(id)
        }
    }

    func match(_ row: ReadRow) -> Match {
        if let id = row[source.idColumn] { return match(id, row) }
        guard let title = row[source.column(of: source.titleKey)] else {
            return row.isHeading ? .heading : .new
        }
        let ids = idsByName[NearMiss.fold(title)] ?? []
        let sameOrganizer = ids.filter { organizers(of: $0, agreeWith: row) }
        if sameOrganizer.count == 1 { return .entry(EntryKey(source.kind, sameOrganizer[0]), isGuess: true) }
        let sameID = EntryKey(source.kind, ContentSchema.id(from: title))
        if ids.isEmpty, source.content[sameID] != nil, organizers(of: sameID.id, agreeWith: row) {
            return .entry(sameID, isGuess: true)
        }
        return row.isHeading ? .heading : .new
    }

    private func match(_ id: String, _ row: ReadRow) -> Match {
        let key = EntryKey(source.kind, id)
        if source.content[key] != nil { return .entry(key, isGuess: false) }
        if let owner = source.content.owner(ofAlias: key) { return .entry(owner, isGuess: false) }
        let meant = source.content.nearMiss(key)
        return .unknownKey(
            ImportProblem(
                .unknownKey, row: row.number, value: id,
                Message(
                    da: "nøglen findes ikke; ret den, eller slet den, hvis det er en ny post",
                    en: "there is no such key; correct it, or delete it if this is a new entry"),
                suggestion: meant?.id))
    }

    /// Whether the row names the same first organizer, or no other.
    private func organizers(of id: String, agreeWith row: ReadRow) -> Bool {
        guard let column = source.column(of: "organizers"), let cell = row[column],
            let form = source.forms[column]
        else { return true }
        guard let now = source.rows[id]?[column], !now.isEmpty else { return true }
        func first(_ cell: String) -> String? {
            form.read(cell).yaml.utf8.split { "[], ".utf8.contains($0) }.first.map { String(Substring($0)) }
        }
        return first(cell) == first(now)
    }
}
