import CatalogModel
package import SitePublishing

/// The values that entries in lists have: a filter never offers what finds nothing.
package struct FilterOptions: Sendable {
    private var codes: [EntryFilter: Set<String>] = [:]

    init(_ kinds: [EntryKind], _ catalog: Catalog, today: LocalDate) {
        for key in kinds.flatMap(catalog.keys) where Self.isListed(key, catalog, today) {
            for filter in EntryFilter.allCases {
                let found = filter.codes(of: key, catalog, today)
                if !found.isEmpty { codes[filter, default: []].formUnion(found) }
            }
        }
    }

    private static func isListed(_ key: EntryKey, _ catalog: Catalog, _ today: LocalDate) -> Bool {
        guard catalog[key]?.common.status.isListed ?? false else { return false }
        return switch key.kind {
        case .contact: catalog.contacts[EntryID(key.id)]?.entry.hasPage ?? false
        case .news: catalog.news[EntryID(key.id)]?.entry.expires.map { today <= $0 } ?? true
        default: true
        }
    }

    /// Whether there is an entry with `code`.
    package func offers(_ code: String, of filter: EntryFilter) -> Bool {
        codes[filter]?.contains(code) ?? false
    }
}
