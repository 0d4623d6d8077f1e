import CatalogModel
package import SitePublishing

/// The values that entries in lists have: a filter never offers what finds nothing.
package struct FilterOptions: Sendable {
    /// How many entries have each code of each filter, in the order of the filters.
    private var codes = [[String: Int]](repeating: [:], count: EntryFilter.inOrder.count)
    private var total = 0
    /// What the first entry with any code has of each filter, and whether another one has others.
    private var first = [[String]](repeating: [], count: EntryFilter.inOrder.count)
    private var isVaried = [Bool](repeating: false, count: EntryFilter.inOrder.count)
    /// What the entry before had, and how many in a row had it: neighbours are often alike, so they are counted at once.
    private var runs = [(codes: [String], length: Int)](repeating: ([], 0), count: EntryFilter.inOrder.count)

    init(_ catalog: PublicCatalog, of kinds: [EntryKind], with neighbours: NeighbourPlan = .none) {
        for kind in kinds {
            for entry in catalog.views(of: kind) where entry.isListed { add { entry.codes(of: $0) } }
        }
        for card in neighbours.cards {
            let site = neighbours.members[card.site].site.name
            add { card.codes(of: $0, from: site) }
        }
        finish()
    }

    /// The values of some activities.
    package init(_ activities: [PublicActivity]) {
        for activity in activities { add { activity.codes(of: $0) } }
        finish()
    }

    private mutating func add(_ codesOf: (EntryFilter) -> [String]) {
        total += 1
        for (position, filter) in EntryFilter.inOrder.enumerated() {
            let own = codesOf(filter)
            guard !own.isEmpty else { continue }
            if own == runs[position].codes {
                runs[position].length += 1
            } else {
                count(position)
                runs[position] = (own, 1)
            }
        }
    }

    /// Counts the run of a filter.
    private mutating func count(_ position: Int) {
        let (own, length) = runs[position]
        guard length > 0 else { return }
        // Most have one value at most; hundreds may stand in a list, some of them twice.
        for code in own.count > 1 ? Array(Set(own)) : own { codes[position][code, default: 0] += length }
        if first[position].isEmpty { first[position] = own }
        if own != first[position] { isVaried[position] = true }
    }

    private mutating func finish() {
        for position in runs.indices { count(position) }
        runs = []
    }

    /// Whether entries that have a value have different ones.
    package func distinguishes(_ filter: EntryFilter) -> Bool {
        EntryFilter.inOrder.firstIndex(of: filter).map { isVaried[$0] } ?? false
    }

    /// Whether there is an entry with `code`.
    package func offers(_ code: String, of filter: EntryFilter) -> Bool {
        count(code, of: filter) > 0
    }

    /// Whether there are entries with `code` and others without it, so that to ask for it makes a list shorter.
    package func narrows(_ code: String, of filter: EntryFilter) -> Bool {
        (1..<max(total, 1)).contains(count(code, of: filter))
    }

    private func count(_ code: String, of filter: EntryFilter) -> Int {
        EntryFilter.inOrder.firstIndex(of: filter).flatMap { codes[$0][code] } ?? 0
    }
}
