package import CatalogModel

/// Names at the top of the site that its own pages have.
package enum ReservedAddresses {
    /// Whether a page of the site itself, or one of its languages, has the address that the entry would have.
    package static func hold(_ key: EntryKey, in site: SiteConfiguration) -> Bool {
        key.kind == .page && (names.contains(key.id) || site.languages.contains { $0.code == key.id })
    }

    static let names: Set<String> = [
        "aktiviteter", "activities", "foreninger", "associations", "kontakter", "contacts", "steder",
        "places", "nyt",
        "news", "raadet", "council", "emner", "topics", "maalgrupper", "audiences", "bydele", "districts",
        "sprog",
        "languages", "behov", "needs", "kalender", "calendar", "soeg", "search", "overblik", "overview",
        "privatliv", "privacy",
        "api",
        "media", "theme", "index", "sitemap", "robots", "404", "manifest", "offline",
    ]
}
