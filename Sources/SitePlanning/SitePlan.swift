package import CatalogModel

/// A list that is spread over pages.
package enum ListKey: Hashable, Sendable {
    case section(Section)
    case facet(Facet, code: String)
}

/// What a page shows.
package enum PageContent: Hashable, Sendable {
    case home
    /// One page of a list, counted from 1.
    case list(ListKey, number: Int)
    /// All topics, audiences, districts, languages or needs.
    case facetIndex(Facet)
    /// One page of the coming weeks, counted from 1.
    case calendar(number: Int)
    case entry(EntryKey)
    case gathering(Gathering)
    /// What those who took part in a course can have signed.
    case certificate(EntryKey)
    case search
    case notFound
    /// What is published about persons, and on which ground.
    case privacy
    /// The municipality with its places.
    case map
    /// What a reader put aside; the page is empty, and the phone fills it in.
    case myList
    /// What is shown without a network where no copy of a page was kept.
    case offline
    /// The municipalities whose sites are shown here, too.
    case neighbours
    /// One page of what such a site offers, by its position in the settings; counted from 1.
    case neighbour(Int, number: Int)
    /// The form with which new entries are written.
    case editing
    /// A former address of an entry.
    case redirect(EntryKey, to: EntryKey)
}

/// A page that the site will have.
package struct PlannedPage: Hashable, Sendable {
    package let content: PageContent
    package let language: LanguageCode
    /// Below the site's folder, for example `aktiviteter/sprogcafe/`.
    package let path: String

    /// The file that holds the page.
    package var file: String {
        path.utf8.last == UInt8(ascii: "/") || path.isEmpty ? path + "index.html" : path
    }

    /// Whether search engines and the sitemap are to know the page.
    package var isIndexed: Bool { Self.isIndexed(content) }

    package static func isIndexed(_ content: PageContent) -> Bool {
        switch content {
        case .home, .list, .facetIndex, .calendar, .entry, .gathering, .privacy, .map: true
        // What belongs to another site is to be found there.
        case .search, .notFound, .offline, .redirect, .certificate, .myList, .editing, .neighbours,
            .neighbour:
            false
        }
    }
}

/// Which outputs exist, at which address, in which language, showing what.
package struct SitePlan: Sendable {
    package let pages: [PlannedPage]
    /// Every file that is neither a page nor part of the search index.
    package let files: [FileContent]
    package let addresses: AddressBook
    /// The lists of each language, in the order in which they are shown.
    package let listings: [LanguageCode: Listings]
    package let languages: [LanguageCode]
    /// The kinds that are offered as tables.
    package let tables: Set<EntryKind>
    /// What changed since the site was published last.
    package let history: History
    /// What can be subscribed to, and when it takes place.
    package let calendars: CalendarPlan
    package let feeds: FeedPlan
    /// What takes place from the site's day on, page by page.
    package let calendar: CalendarPages
    /// The drawn map, where there is something to draw.
    package let map: MapPlan?
    /// For each activity the ones that are most like it, at most four.
    package let related: [EntryID<Activity>: [EntryID<Activity>]]
    /// What the list of activities can be narrowed down by.
    package let activityFilters: FilterOptions
    /// What the results of a search can be narrowed down by.
    package let searchFilters: FilterOptions
    package let icons: SiteIcons
    /// What is shown of other sites; nothing of it is passed on.
    package let neighbours: NeighbourPlan
}
