import SitePublishing

/// The codes that all records have of each facet: most records repeat those of others, so each list is kept once.
struct CodeTable {
    private var facets = EntryFilter.inOrder.map { _ in Facet() }

    private struct Facet {
        var lists: [[String]] = [[]]
        var positions: [[String]: Int32] = [[]: 0]
        /// For each record the position of its list.
        var column: [Int32] = []

        mutating func append(_ codes: [String]) {
            let position = positions[codes] ?? Int32(lists.count)
            if position == lists.count {
                lists.append(codes)
                positions[codes] = position
            }
            column.append(position)
        }
    }

    mutating func append(_ codes: FilterCodes) {
        for position in facets.indices { facets[position].append(codes[position: position]) }
    }

    /// The codes that a record has of a facet, whose position is that among all filters.
    subscript(record: Int, position: Int) -> [String] {
        facets[position].lists[Int(facets[position].column[record])]
    }

    /// What the records have of a facet, in an order.
    func column(_ position: Int, in order: [Int]) -> FacetColumn {
        var column = FacetColumn(EntryFilter.inOrder[position].rawValue)
        var first = [Int?](repeating: nil, count: facets[position].lists.count)
        for (number, record) in order.enumerated() {
            let list = Int(facets[position].column[record])
            if let first = first[list] {
                column.append(sameAs: first)
            } else {
                first[list] = number
                column.append(facets[position].lists[list])
            }
        }
        return column
    }
}
