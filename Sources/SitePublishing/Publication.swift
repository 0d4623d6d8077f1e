package import CatalogModel

/// The checked catalog on one day: what everything that is published is made from.
///
/// There is one for a build. All channels and languages share it as a reference, and read it as `PublicCatalog`s.
package final class Publication: Sendable {
    package let site: SiteConfiguration
    package let vocabularies: [Vocabulary.Name: Vocabulary]
    package let synonyms: [SynonymGroup]
    /// What the map is drawn from; none where there is no map.
    package let map: MapOutline?
    /// The day on which the site is made.
    package let today: LocalDate
    /// In which the UUIDs of the site's entries are made.
    package let namespace: EntryUUID

    // Only this module looks into the catalog; everything else sees what `PublicCatalog` shows of it.
    let catalog: Catalog
    /// The activities that have passed.
    let over: Set<EntryID<Activity>>
    let nextTimes: NextTimes
    let backLinks: BackLinks

    /// The needs whose pages list whatever looks for volunteers.
    let volunteerNeeds: [String]
    /// Finds the words that need explaining.
    let words: WordFinder

    /// The files of `content/media/` that the site shows, by their paths below it.
    package var mediaNames: [String] { catalog.media.keys.sorted() }

    /// - Parameter map: what `content/map.geojson` draws.
    package init(_ catalog: Catalog, today: LocalDate, map: MapOutline? = nil) {
        (site, vocabularies, synonyms) = (catalog.site, catalog.vocabularies, catalog.synonyms)
        self.map = map
        self.today = today
        namespace = catalog.site.namespace
        self.catalog = catalog
        over = catalog.activitiesOver(on: today)
        nextTimes = NextTimes(catalog, from: today, without: over)
        backLinks = BackLinks(catalog)
        volunteerNeeds = (catalog.vocabularies[.needs]?.terms ?? [])
            .filter { $0.lists == .volunteersWanted }.map(\.code)
        words = WordFinder(catalog.vocabularies[.words]?.terms ?? [])
    }

    /// The same with a catalog in which some entries have been exchanged: only what is decided about these is decided anew.
    ///
    /// - Parameters:
    ///   - old: Only these entries, as the other publication has them.
    ///   - new: Only these entries, as they are in `catalog`.
    package init(_ other: Publication, exchanging old: Catalog, for new: Catalog, in catalog: Catalog) {
        (site, vocabularies, synonyms) = (other.site, other.vocabularies, other.synonyms)
        (map, today, namespace) = (other.map, other.today, other.namespace)
        self.catalog = catalog
        let ids = new.activities.entries.map(\.id)
        over = other.over.subtracting(ids).union(new.activitiesOver(on: today))
        nextTimes = other.nextTimes.exchanging(ids, for: NextTimes(new, from: today, without: over))
        // News are listed by their days.
        let isLinkedTheSame = new.news.entries.isEmpty && BackLinks(old) == BackLinks(new)
        backLinks = isLinkedTheSame ? other.backLinks : BackLinks(catalog)
        (volunteerNeeds, words) = (other.volunteerNeeds, other.words)
    }
}

extension Catalog {
    fileprivate func activitiesOver(on today: LocalDate) -> Set<EntryID<Activity>> {
        Set(activities.entries.filter { $0.entry.isOver(on: today) }.map(\.id))
    }
}
