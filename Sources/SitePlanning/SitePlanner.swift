package import CatalogModel
package import SitePublishing
package import SiteWording

/// Decides which pages and which other files the site has.
///
/// Comes in: what is published. Goes out: every output with its address. It never renders and never touches the disk.
package struct SitePlanner: Sendable {
    /// The order of words in the site's languages.
    let languages: Languages

    package init(languages: Languages = .none) {
        self.languages = languages
    }

    /// `assets` are the files of the theme, by their paths below its folder `assets`; `passedOn` are files that the site has as
    /// they are; `published` is what the site has now, without which nothing is known of changes; `neighbourhood` is what other
    /// sites have.
    package func plan(
        _ publication: Publication, assets: [String] = [], passingOn passedOn: [String] = [],
        since published: PublishedSite? = nil, beside neighbourhood: Neighbourhood = .none
    ) async -> SitePlan {
        let site = publication.site
        let catalog = PublicCatalog(publication, for: .web, in: site.mainLanguage)
        async let days = CalendarDay.days(
            of: catalog.activities, from: publication.today, count: CalendarPages.length, site.holidays)
        async let history = History(publication, since: published)
        async let times = CalendarPlan.Times(publication)
        async let related = RelatedActivities(catalog).all
        async let activityFilters = FilterOptions(catalog, of: [.activity])
        let neighbours = NeighbourPlan(neighbourhood, beside: catalog, languages[site.mainLanguage])
        async let searchFilters = FilterOptions(catalog, of: EntryKind.allCases, with: neighbours)
        let addresses = AddressBook(site: site, onlyCouncil: catalog.onlyCouncil)
        let coming = await days
        let calendar = CalendarPages(coming)
        let timed = TimedNeeds(
            publication.vocabularies[.needs]?.terms ?? [], coming, from: publication.today)
        let map = Self.map(catalog)
        let planned = await site.languages.concurrently { language in
            let catalog = catalog.read(in: language)
            let lists = Listings(catalog, languages, timed: timed)
            let contents =
                contents(catalog, lists, calendar) + (map == nil ? [] : [.map]) + Self.pages(of: neighbours)
            let pages = contents.map {
                PlannedPage(content: $0, language: language, path: addresses.path(of: $0, in: language))
            }
            return (lists: lists, pages: pages)
        }
        let listings = planned.mapValues(\.lists)
        var pages = site.languages.flatMap { planned[$0]?.pages ?? [] }
        pages.append(Self.notFound(in: site.mainLanguage, addresses))
        let changes = await history
        let calendars = await CalendarPlan(publication, times, listings, changes)
        let feeds = FeedPlan(publication, changes)
        let files =
            FileContent.all(
                of: publication, pages, assets: assets, subscriptions: calendars.files + feeds.files,
                hasHistory: changes.isKnown, hasMap: map != nil, hasNeighbours: !neighbours.isEmpty)
            + passedOn.map { .passedOn($0) }
        return SitePlan(
            pages: pages, files: files,
            addresses: addresses, listings: listings, languages: site.languages,
            tables: FileContent.kindsInTables(files),
            history: changes, calendars: calendars, feeds: feeds,
            calendar: calendar, map: map, related: await related, activityFilters: await activityFilters,
            searchFilters: await searchFilters, icons: SiteIcons(catalog, assets: assets),
            neighbours: neighbours)
    }

    private static func notFound(in language: LanguageCode, _ addresses: AddressBook) -> PlannedPage {
        PlannedPage(
            content: .notFound, language: language, path: addresses.path(of: .notFound, in: language))
    }

    /// The page of all neighbours that show anything, and the pages of each.
    private static func pages(of neighbours: NeighbourPlan) -> [PageContent] {
        let shown = neighbours.shown
        guard !shown.isEmpty else { return [] }
        return [.neighbours]
            + shown.flatMap { site in
                (1...neighbours.pageCount(of: site)).map { .neighbour(site, number: $0) }
            }
    }

    /// The map with every place that is listed; without places nobody looks for one.
    private static func map(_ catalog: PublicCatalog) -> MapPlan? {
        let places = catalog.places.filter(\.isListed).compactMap(\.location)
        guard !places.isEmpty, let outline = catalog.publication.map else { return nil }
        return MapPlan(outline, showing: places)
    }

    private func contents(
        _ catalog: PublicCatalog, _ lists: Listings, _ calendar: CalendarPages
    ) -> [PageContent] {
        var contents: [PageContent] = [.home, .search, .offline, .privacy, .myList]
        if EditingForm.speaks(catalog.language) { contents.append(.editing) }
        contents += calendar.pages.indices.map { .calendar(number: $0 + 1) }
        contents += Gathering.allCases.filter(lists.gatherings.contains).map { PageContent.gathering($0) }
        let sections = Section.allCases.filter { section in
            section.kind.map { $0 != .council || catalog.onlyCouncil == nil } ?? false
        }
        contents += sections.flatMap { pages(of: .section($0), lists) }
        for facet in Facet.allCases {
            contents.append(.facetIndex(facet))
            contents += (lists.codes[facet] ?? []).flatMap { pages(of: .facet(facet, code: $0), lists) }
        }
        contents += catalog.activities.filter { $0.certificate != nil && !$0.isEnded }
            .map { .certificate($0.key) }
        return contents
            + EntryKind.all(beginningWith: Self.firstKinds).flatMap { entries(of: $0, in: catalog) }
    }

    private func pages(of list: ListKey, _ lists: Listings) -> [PageContent] {
        (1...lists.pageCount(of: list)).map { .list(list, number: $0) }
    }

    /// The page of each entry that has one, and a redirect from each of its former addresses.
    private func entries(of kind: EntryKind, in catalog: PublicCatalog) -> [PageContent] {
        catalog.views(of: kind).filter { $0.hasPage }.flatMap { entry in
            let key = entry.key
            let former = (key == catalog.onlyCouncil ? [key.id] : []) + entry.aliases
            return [PageContent.entry(key)] + former.map { .redirect(EntryKey(kind, $0), to: key) }
        }
    }

    /// The order in which the pages of entries are listed for machines; kinds that are not here follow.
    private static let firstKinds: [EntryKind] = [
        .activity, .association, .place, .contact, .news, .council, .page,
    ]
}

extension [LanguageCode] {
    /// Something for each language; no language waits for another.
    func concurrently<Value: Sendable>(
        _ make: @escaping @Sendable (LanguageCode) -> Value
    ) async -> [LanguageCode: Value] {
        await withTaskGroup(of: (LanguageCode, Value).self) { group in
            for language in self { group.addTask { (language, make(language)) } }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
    }
}
