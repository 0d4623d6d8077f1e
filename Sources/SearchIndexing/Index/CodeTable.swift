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
}
