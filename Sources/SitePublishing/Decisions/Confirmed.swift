package import CatalogModel

// Whether readers can rely on what an entry says: somebody made sure of it, and not too long ago for its kind.

extension PublicEntry {
    /// How it stands on the day of the site.
    package var freshness: Freshness { Freshness(facts.common, of: key.kind, on: catalog.today) }
}
