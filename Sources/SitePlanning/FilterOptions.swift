import CatalogModel
package import SitePublishing

/// The values that entries in lists have: a filter never offers what finds nothing.
package struct FilterOptions: Sendable {
    /// The codes of each filter, in the order of the filters.
    private var codes = [Set<String>](repeating: [], count: EntryFilter.inOrder.count)
    /// What the first entry with any code has of each filter, and whether another one has others.
    private var first = [[String]](repeating: [], count: EntryFilter.inOrder.count)
    private var isVaried = [Bool](repeating: false, count: EntryFilter.inOrder.count)

    init(_ catalog: PublicCatalog, of kinds: [EntryKind]) {
        for kind in kinds {
            for entry in catalog.views(of: kind) where entry.isListed { add(entry) }
        }
    }

    private mutating func add(_ entry: some PublicEntry) {
        for (position, filter) in EntryFilter.inOrder.enumerated() {
            let own = entry.codes(of: filter)
            for code in own where !codes[position].contains(code) { codes[position].insert(code) }
            if first[position].isEmpty { first[position] = own }
            if !own.isEmpty, own != first[position] { isVaried[position] = true }
        }
    }

    /// Whether entries that have a value have different ones.
    package func distinguishes(_ filter: EntryFilter) -> Bool {
        EntryFilter.inOrder.firstIndex(of: filter).map { isVaried[$0] } ?? false
    }

    /// Whether there is an entry with `code`.
    package func offers(_ code: String, of filter: EntryFilter) -> Bool {
        EntryFilter.inOrder.firstIndex(of: filter).map { codes[$0].contains(code) } ?? false
    }
}
