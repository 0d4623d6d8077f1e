package import CatalogModel

/// Decides which pages and which other files the site has.
///
/// Comes in: the catalog. Goes out: every output with its address. It never renders and never touches the disk.
package struct SitePlanner: Sendable {
    let today: LocalDate

    package init(today: LocalDate) {
        self.today = today
    }

    /// `assets` are the files of the theme, by their paths below its folder `assets`.
    package func plan(_ catalog: Catalog, assets: [String] = []) async -> SitePlan {
        async let coming = ComingTimes(catalog, from: today)
        async let related = RelatedActivities(catalog, today: today).all
        async let activityFilters = FilterOptions([.activity], catalog, today: today)
        async let searchFilters = FilterOptions(EntryKind.allCases, catalog, today: today)
        let addresses = AddressBook(site: catalog.site)
        let calendar = CalendarPages(await coming.days)
        var pages: [PlannedPage] = []
        var listings: [LanguageCode: Listings] = [:]
        for language in catalog.site.languages {
            let lists = Listings(catalog: catalog, language: language, today: today)
            listings[language] = lists
            pages += contents(catalog, lists, calendar).map {
                PlannedPage(content: $0, language: language, path: addresses.path(of: $0, in: language))
            }
        }
        pages.append(
            PlannedPage(
                content: .notFound, language: catalog.site.mainLanguage,
                path: addresses.path(of: .notFound, in: catalog.site.mainLanguage)))
        return SitePlan(
            pages: pages, files: FileContent.all(of: catalog, pages, assets: assets), addresses: addresses,
            listings: listings, languages: catalog.site.languages,
            upcoming: await coming.upcoming, calendar: calendar, related: await related,
            activityFilters: await activityFilters, searchFilters: await searchFilters)
    }

    private func contents(
        _ catalog: Catalog, _ lists: Listings, _ calendar: CalendarPages
    ) -> [PageContent] {
        var contents: [PageContent] = [.home, .search, .offline, .privacy]
        contents += calendar.pages.indices.map { .calendar(number: $0 + 1) }
        let sections = Section.allCases.filter { $0.kind != nil }
        contents += sections.flatMap { pages(of: .section($0), lists) }
        for facet in Facet.allCases {
            contents.append(.facetIndex(facet))
            contents += (lists.codes[facet] ?? []).flatMap { pages(of: .facet(facet, code: $0), lists) }
        }
        contents += entries(catalog.activities) + entries(catalog.associations) + entries(catalog.places)
        contents += entries(catalog.contacts, where: { $0.hasPage }) + entries(catalog.news)
        contents += entries(catalog.councils) + entries(catalog.pages)
        return contents
    }

    private func pages(of list: ListKey, _ lists: Listings) -> [PageContent] {
        (1...lists.pageCount(of: list)).map { .list(list, number: $0) }
    }

    /// An entry's page, and a redirect from each of its former addresses.
    private func entries<Entry: CatalogEntry>(
        _ table: EntryTable<Entry>, where isShown: (Entry) -> Bool = { _ in true }
    ) -> [PageContent] {
        table.entries.lazy.map(\.entry).filter(isShown).flatMap { entry in
            [PageContent.entry(entry.key)]
                + entry.common.aliases.map { .redirect(EntryKey(Entry.kind, $0), to: entry.key) }
        }
    }
}
