import CatalogModel
package import SitePublishing

/// The values that entries in lists have: a filter never offers what finds nothing.
package struct FilterOptions: Sendable {
    private var codes: [EntryFilter: Set<String>] = [:]

    init(_ catalog: PublicCatalog, of kinds: [EntryKind]) {
        for kind in kinds {
            for entry in catalog.views(of: kind) where entry.isListed { add(entry) }
        }
    }

    private mutating func add(_ entry: some PublicEntry) {
        for filter in EntryFilter.allCases {
            let found = entry.codes(of: filter)
            if !found.isEmpty { codes[filter, default: []].formUnion(found) }
        }
    }

    /// Whether there is an entry with `code`.
    package func offers(_ code: String, of filter: EntryFilter) -> Bool {
        codes[filter]?.contains(code) ?? false
    }
}
