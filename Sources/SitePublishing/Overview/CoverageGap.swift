/// Something that nobody offers, as the terms of filters for which there is no activity.
package struct CoverageGap: Hashable, Sendable {
    /// The row of the table first, which is for whom it would be, or about what.
    package let terms: [Term]

    /// A term of a filter.
    package struct Term: Hashable, Sendable {
        package let filter: EntryFilter
        package let code: String

        package init(_ filter: EntryFilter, _ code: String) {
            (self.filter, self.code) = (filter, code)
        }
    }

    /// The term of a filter; none where the gap is not about it.
    package subscript(filter: EntryFilter) -> String? { terms.first { $0.filter == filter }?.code }
}

extension Coverage {
    /// How many activities a row and a column need before the empty cell where they meet is worth a word: below that
    /// nearly all cells of a small directory are empty.
    package static let leastForGap = 3

    /// What is missing: audiences that have nothing at all, and empty cells whose row and column both have something.
    ///
    /// What already follows from a gap with fewer terms is not repeated.
    package var gaps: [CoverageGap] {
        let audiences = Columns.ofAudiences.map { table(.audience, by: $0) }
        let lonely = lonelyAudiences(audiences.first)
        let found = lonely + audiences.flatMap(emptyCells) + emptyCells(table(.topic, by: .district))
        let known = Set(found.map { Set($0.terms) })
        let evenings = emptyCells(table(.audience, by: [.district, .timeOfDay])).filter { gap in
            !gap.terms.dropFirst().contains { known.contains([gap.terms[0], $0]) }
        }
        return found + evenings
    }

    private enum Columns {
        static let ofAudiences: [EntryFilter] = [.topic, .district, .weekday, .timeOfDay, .language]
    }

    private func lonelyAudiences(_ table: CoverageTable?) -> [CoverageGap] {
        guard let table else { return [] }
        return zip(table.rowCodes, table.rowTotals).filter { $1 == 0 }.map { code, _ in
            CoverageGap(terms: [CoverageGap.Term(.audience, code)])
        }
    }

    private func emptyCells(_ table: CoverageTable) -> [CoverageGap] {
        table.rowCodes.indices.filter { table.rowTotals[$0] >= Self.leastForGap }.flatMap { row in
            table.columnCodes.indices.filter {
                table.columnTotals[$0] >= Self.leastForGap && table.counts[row][$0] == 0
            }.map { column in
                CoverageGap(
                    terms: [CoverageGap.Term(table.rows, table.rowCodes[row])]
                        + zip(table.columns, table.columnCodes[column]).map { CoverageGap.Term($0, $1) })
            }
        }
    }
}
