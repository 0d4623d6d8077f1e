package import CatalogSchema
import Diagnostics

/// Which column of a table holds which field, by the names above the columns.
package struct TableHeader: Sendable {
    /// A column of the file that was recognised.
    struct Column: Sendable {
        /// From 0.
        let index: Int
        let name: String
        /// Its place among the columns of the kind.
        let meaning: Int
    }

    let row: Int
    let columns: [Column]
    /// The columns with the times of day, where the days stand in a column of their own.
    let clock: ClockColumns?
    /// The names of columns that mean nothing here, and of those that mean the same as one before.
    let unknown: [(index: Int, name: String)]

    private static let rowsLookedAt = 10
    private static let least = 3

    /// The first of the first ten rows with the names of three fields.
    static func find(in table: ReadTable, _ names: ColumnNames) throws(TableProblem) -> TableHeader {
        for row in table.rows.prefix(rowsLookedAt) {
            let found = names.columns(of: row.cells)
            let filled = row.cells.count { !$0.isEmpty }
            guard found.count >= least || filled >= 2 && found.count == filled else { continue }
            let clock = ClockColumns(row.cells, beside: found, when: names.when)
            let unknown = row.cells.enumerated().filter { index, name in
                !name.isEmpty && !found.contains { $0.index == index } && clock?.holds(index) != true
            }
            return TableHeader(
                row: row.number, columns: found, clock: clock,
                unknown: unknown.map { (index: $0.offset, name: $0.element) })
        }
        let seen = table.rows.prefix(rowsLookedAt).flatMap(\.cells).filter { !$0.isEmpty }
        throw .noHeader(seen: seen.prefix(5).map { String($0.prefix(40)) })
    }
}

/// What the columns of a kind are called, by the table that is made here and by people.
package struct ColumnNames: Sendable {
    private var indexByName: [[UInt8]: Int] = [:]
    private var names: [(name: String, target: String)] = []
    /// The place of the column for times.
    let when: Int?

    package init(_ columns: [TableColumn]) {
        when = columns.firstIndex { $0.key == "when" }
        // The table's own names go before all others: `navn` is a name of several fields.
        for (index, column) in columns.enumerated() { add(index, column.label.danish, column.label.english) }
        for (index, column) in columns.enumerated() { if let key = column.key { add(index, key) } }
        for (index, column) in columns.enumerated() { column.otherNames.forEach { add(index, $0) } }
        for (index, column) in columns.enumerated() {
            column.key.flatMap { Self.spoken[$0] }?.forEach { add(index, $0) }
        }
    }

    /// What people who keep lists write above columns, by the key of the field, and nobody in front matter.
    private static let spoken: [String: [String]] = [
        "title": ["hvad", "aktivitet", "tilbud", "arrangement", "what", "activity", "offer", "event"],
        "name": ["hvem", "klub", "gruppe", "sted", "hvor", "club", "group", "place"],
        "organizers": ["hvem står for det", "hvem står bag", "hvem holder det", "klub", "who", "by whom"],
        "last_date": ["sidste gang", "last time"],
        "bring": ["tag med", "skal medbringes"],
    ]

    private mutating func add(_ index: Int, _ names: String...) {
        for name in names {
            let folded = NearMiss.fold(name)
            guard indexByName[folded] == nil else { continue }
            indexByName[folded] = index
            self.names.append((name, String(index)))
        }
    }

    /// How many names of a row are known, to find the header by.
    package func count(in row: [String]) -> Int { columns(of: row).count }

    /// The columns that are recognised; of two that mean the same the first.
    func columns(of row: [String]) -> [TableHeader.Column] {
        var taken: Set<Int> = []
        return row.enumerated().compactMap { index, name in
            guard let meaning = meaning(of: name), taken.insert(meaning).inserted else { return nil }
            return TableHeader.Column(index: index, name: name, meaning: meaning)
        }
    }

    /// The column that a name means: `Titel *`, `Alder (år)`, `Emner:` and `Sted / adresse` as well.
    func meaning(of name: String) -> Int? {
        let text = name.withoutRemarks
        guard !text.isEmpty, text.utf8.count <= 60 else { return nil }
        if let index = indexByName[NearMiss.fold(text)] { return index }
        let parts = text.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)).withoutRemarks }
        if parts.count > 1, let index = parts.lazy.compactMap({ indexByName[NearMiss.fold($0)] }).first {
            return index
        }
        // A slip of the pen in a short word is another word.
        guard text.utf8.count >= 5, let match = NearMiss.match(text, among: names), match.isCertain else {
            return nil
        }
        return Int(match.target)
    }
}

extension String {
    /// Without what stands in brackets, and without marks and blanks at the ends.
    var withoutRemarks: String {
        let start = utf8.firstIndex { $0 == UInt8(ascii: "(") || $0 == 0x0A } ?? utf8.endIndex
        let marks = Set("*:.?!# \t".utf8)
        let bytes = utf8[..<start]
        let first = bytes.firstIndex { !marks.contains($0) } ?? bytes.endIndex
        let last = bytes.lastIndex { !marks.contains($0) }.map { bytes.index(after: $0) } ?? bytes.endIndex
        return first < last ? String(self[first..<last]) : ""
    }
}
