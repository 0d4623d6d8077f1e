import CatalogModel

/// What there is to take part in, counted by two filters at a time.
///
/// It counts what lists and filters count: activities that are in lists. So a number can link to the list that it counts.
package struct Coverage: Sendable {
    /// The codes that each filter can have: the terms of its vocabulary, days, parts of the day, languages that are spoken.
    package let codes: [EntryFilter: [String]]
    /// Under which of the codes each activity is found, by their positions, each once.
    private let positions: [EntryFilter: [[Int]]]

    package init(_ catalog: PublicCatalog) {
        let activities = catalog.activities.filter(\.isListed)
        let spoken = Set(activities.flatMap(\.languages)).map(\.code)
        let codes: [EntryFilter: [String]] = [
            .topic: catalog.codes(of: .topics), .audience: catalog.codes(of: .audiences),
            .district: catalog.codes(of: .districts), .weekday: Weekday.allCases.map(\.calendarCode),
            .timeOfDay: TimeOfDay.allCases.map(\.rawValue), .language: spoken.sorted(),
        ]
        self.codes = codes
        positions = Dictionary(
            uniqueKeysWithValues: codes.map { filter, codes in
                let places = Dictionary(
                    codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
                return (filter, activities.map { Self.positions(of: $0.codes(of: filter), in: places) })
            })
    }

    private static func positions(of codes: [String], in places: [String: Int]) -> [Int] {
        var positions: [Int] = []
        for code in codes {
            if let place = places[code], !positions.contains(place) { positions.append(place) }
        }
        return positions
    }

    /// How many activities each term of a filter has, and how many each pair of terms.
    package func table(_ rows: EntryFilter, by columns: EntryFilter) -> CoverageTable {
        table(rows, by: [columns])
    }

    /// The same with several filters in the columns, of which a column has one term each.
    package func table(_ rows: EntryFilter, by columns: [EntryFilter]) -> CoverageTable {
        var table = CoverageTable(
            rows: rows, columns: columns, rowCodes: codes[rows] ?? [],
            columnCodes: columns.reduce([[]]) { all, filter in
                all.flatMap { start in (codes[filter] ?? []).map { start + [$0] } }
            })
        let rows = positions[rows] ?? []
        let columns = columns.map { (positions[$0] ?? [], codes[$0]?.count ?? 0) }
        for activity in rows.indices {
            let found = columns.reduce([0]) { all, column in
                all.flatMap { start in column.0[activity].map { start * column.1 + $0 } }
            }
            table.count(rows[activity], found)
        }
        return table
    }
}

/// Numbers of activities, for each term of one filter and each of others.
package struct CoverageTable: Sendable {
    package let rows: EntryFilter
    package let columns: [EntryFilter]
    package let rowCodes: [String]
    /// Of each column a term of each filter.
    package let columnCodes: [[String]]
    /// How many activities each row has; one that is in several columns counts once.
    package private(set) var rowTotals: [Int]
    package private(set) var columnTotals: [Int]
    /// By row and column.
    package private(set) var counts: [[Int]]
    private let rowPositions: [String: Int]
    private let columnPositions: [[String]: Int]

    init(rows: EntryFilter, columns: [EntryFilter], rowCodes: [String], columnCodes: [[String]]) {
        (self.rows, self.columns, self.rowCodes, self.columnCodes) = (rows, columns, rowCodes, columnCodes)
        rowTotals = rowCodes.map { _ in 0 }
        columnTotals = columnCodes.map { _ in 0 }
        counts = rowCodes.map { _ in columnCodes.map { _ in 0 } }
        rowPositions = Dictionary(
            rowCodes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        columnPositions = Dictionary(
            columnCodes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Counts an activity in its rows and columns, each of which is named once.
    mutating func count(_ rows: [Int], _ columns: [Int]) {
        for column in columns { columnTotals[column] += 1 }
        for row in rows {
            rowTotals[row] += 1
            for column in columns { counts[row][column] += 1 }
        }
    }

    /// How many activities have both terms.
    package func count(_ row: String, _ column: String...) -> Int {
        guard let row = rowPositions[row], let column = columnPositions[column] else { return 0 }
        return counts[row][column]
    }
}

extension PublicCatalog {
    /// The codes of a vocabulary, in the order in which they were written.
    fileprivate func codes(of vocabulary: Vocabulary.Name) -> [String] {
        publication.vocabularies[vocabulary]?.terms.map(\.code) ?? []
    }
}
