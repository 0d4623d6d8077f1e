package import CatalogModel

/// Names at the top of the site that its own pages have.
package enum ReservedAddresses {
    /// Whether a page of the site itself, or one of its languages, has the address that the entry would have.
    package static func hold(_ key: EntryKey, in site: SiteConfiguration) -> Bool {
        switch key.kind {
        case .page: names.contains(key.id) || site.languages.contains { $0.code == key.id }
        case .council: councilNames.contains(key.id)
        case .association: associationNames.contains(key.id)
        default: false
        }
    }

    static let names = Set(EntryKind.allCases.flatMap(addresses))
        .union(Gathering.allCases.filter { !$0.isOfCouncil && !$0.isSheet }.flatMap(\.names)).union(others)

    /// Names below the council's address.
    static let councilNames = Set(Gathering.allCases.filter(\.isOfCouncil).flatMap(\.names))

    /// Names below the address of associations.
    static let associationNames: Set<String> = ["type"]

    /// The sections that hold entries; free pages themselves have none.
    private static func addresses(of kind: EntryKind) -> [String] {
        kind.danishAddress.map { [$0, kind.folder] } ?? []
    }

    private static let others: Set<String> = [
        "emner", "topics", "maalgrupper", "audiences", "bydele", "districts", "sprog", "languages",
        "behov", "needs", "kalender", "calendar", "soeg", "search", "overblik", "overview",
        "privatliv", "privacy", "min-liste", "my-list", "kort", "map", "redaktion", "editing",
        "kommuner", "municipalities",
        "api", "media", "theme", "index", "sitemap", "robots", "404", "manifest", "offline",
    ]
}
