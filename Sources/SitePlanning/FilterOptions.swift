import CatalogModel
package import SitePublishing

/// The values that entries in lists have: a filter never offers what finds nothing.
package struct FilterOptions: Sendable {
    private var codes: [EntryFilter: Set<String>] = [:]

    init(_ catalog: PublicCatalog, of kinds: [EntryKind]) {
        for kind in kinds { add(kind, of: catalog) }
    }

    private mutating func add(_ kind: EntryKind, of catalog: PublicCatalog) {
        switch kind {
        case .activity: add(catalog.activities)
        case .association: add(catalog.associations)
        case .contact: add(catalog.contacts)
        case .council: add(catalog.councils)
        case .news: add(catalog.news)
        case .page: add(catalog.pages)
        case .place: add(catalog.places)
        }
    }

    private mutating func add<View: PublicEntry>(_ entries: PublicEntries<View>) {
        for entry in entries where entry.isListed {
            for filter in EntryFilter.allCases {
                let found = entry.codes(of: filter)
                if !found.isEmpty { codes[filter, default: []].formUnion(found) }
            }
        }
    }

    /// Whether there is an entry with `code`.
    package func offers(_ code: String, of filter: EntryFilter) -> Bool {
        codes[filter]?.contains(code) ?? false
    }
}
