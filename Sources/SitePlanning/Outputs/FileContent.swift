package import CatalogModel
import SitePublishing

/// What a file of the site holds that is not a page.
///
/// Its address is in `AddressBook`, so that pages can link to it.
package enum FileContent: Hashable, Sendable {
    /// The public index of the entries, `index.json`.
    case index(LanguageCode)
    /// The addresses of a language's pages, `pages.json`; of many pages the first ones, and the names of the other parts.
    case pageList(LanguageCode)
    /// A further part of that list, counted from 2, with the pages at these positions of the plan.
    case pageListPart(LanguageCode, number: Int, pages: Range<Int>)
    /// What the form for new entries offers, and its words, `form.json`.
    case editingForm(LanguageCode)
    /// What it asks for of one kind, such as `activities.json`, or its words for what is there already.
    case editingPart(EditingPart, LanguageCode)
    /// The entries that can be chosen in it, `entries.json`.
    case editingEntries(LanguageCode)
    /// What a phone needs to install the site.
    case manifest(LanguageCode)
    /// Where the search index of a language begins; made with the index.
    case searchStart(LanguageCode)
    /// Times to subscribe to (iCalendar).
    case calendar(CalendarScope, LanguageCode)
    /// The same at an address that an entry had once: its calendar, or an empty one where the entry is gone.
    case formerCalendar(EntryKey, of: EntryKey?, LanguageCode)
    /// News or changes to subscribe to (Atom).
    case feed(FeedScope, LanguageCode)
    /// The list of pages for search engines, or where there are too many for one file the list of its parts.
    case sitemap
    /// A part of that list, counted from 1, with the pages at these positions of the plan.
    case sitemapPart(number: Int, pages: Range<Int>)
    /// What crawlers may do.
    case robots
    /// The script that lets pages be read without a network.
    case serviceWorker
    /// The drawing of the municipality.
    case map
    /// Which sites' cards are shown, and sums by which the next build notices a loss, `sources.json`.
    case sources
    /// Response headers for Netlify and Cloudflare Pages.
    case headers
    /// The same for Apache.
    case apacheSettings
    /// A part of the JSON interface.
    case interface(InterfaceFile)
    /// A part of Open Referral's interface.
    case openReferral(OpenReferralFile)
    /// Where Netlify and Cloudflare Pages find what the addresses of Open Referral lead to.
    case redirects
    /// The entries of a kind as a table.
    case table(EntryKind, TableFormat)
    /// A file of the theme, by its path below `assets/`.
    case asset(String)
    /// A picture or document, by its path below `content/media/`.
    case media(String)
    /// A file of `content/static/`, by its path below it.
    case passedOn(String)
}

/// The forms in which tables are offered.
package enum TableFormat: String, CaseIterable, Hashable, Sendable {
    /// A workbook (ECMA-376), which every spreadsheet opens as it was meant.
    case xlsx
    /// A text with semicolons (RFC 4180).
    case csv
}

extension AddressBook {
    /// The address of a file below the site's folder.
    package func path(of file: FileContent) -> String {
        switch file {
        case .index(let language): prefix(language) + "index.json"
        case .pageList(let language): prefix(language) + "pages.json"
        case .pageListPart(let language, let number, pages: _): prefix(language) + "pages-\(number).json"
        case .editingForm(let language): path(of: .editing, in: language) + "form.json"
        case .editingPart(let part, let language): path(of: .editing, in: language) + part.name + ".json"
        case .editingEntries(let language): path(of: .editing, in: language) + "entries.json"
        case .manifest(let language): prefix(language) + "manifest.webmanifest"
        case .searchStart(let language): searchFolder(language) + "latest.json"
        case .calendar(let scope, let language): folder(of: scope, in: language) + "calendar.ics"
        case .formerCalendar(let key, of: _, let language):
            path(of: .entry(key), in: language) + "calendar.ics"
        case .feed(let scope, let language): folder(of: scope, in: language) + "feed.xml"
        case .sitemap: "sitemap.xml"
        case .sitemapPart(let number, pages: _): "sitemap-\(number).xml"
        case .robots: "robots.txt"
        case .serviceWorker: "sw.js"
        case .map: "map.svg"
        case .sources: "sources.json"
        case .headers: "_headers"
        case .apacheSettings: ".htaccess"
        case .interface(let file): file.path
        case .openReferral(let file): file.path
        case .redirects: "_redirects"
        // Danish names in every language, so that one table has one address.
        case .table(let kind, let format):
            "api/v1/tables/" + (Section(kind)?.slug(in: .danish) ?? kind.folder) + "." + format.rawValue
        case .asset(let name): "theme/" + name
        case .media(let name): "media/" + name
        case .passedOn(let name): name
        }
    }
}

extension AddressBook {
    /// The folder of the page that has the calendar.
    private func folder(of scope: CalendarScope, in language: LanguageCode) -> String {
        switch scope {
        case .everything: path(of: .calendar(number: 1), in: language)
        case .entry(let key): path(of: .entry(key), in: language)
        case .facet(let facet, let code): path(of: .list(.facet(facet, code: code), number: 1), in: language)
        }
    }

    /// The folder of the page that has the feed.
    private func folder(of scope: FeedScope, in language: LanguageCode) -> String {
        switch scope {
        case .news: path(of: .list(.section(.news), number: 1), in: language)
        case .changes: prefix(language)
        case .topic(let code): path(of: .list(.facet(.topics, code: code), number: 1), in: language)
        }
    }
}

extension FileContent {
    /// How many addresses a sitemap may hold (sitemaps.org, version 0.9).
    package static let sitemapLimit = 50_000
    /// How the names of the assets begin that only the form for new entries needs.
    package static let editingAssets = "editing"
    /// The asset without which a site has no service worker.
    package static let offlineScript = "offline.js"

    /// What the form for new entries is made of in a language, beside its scripts.
    package static func ofForm(_ language: LanguageCode) -> [FileContent] {
        [.editingForm(language)] + EditingPart.all.map { .editingPart($0, language) } + [
            .editingEntries(language)
        ]
    }

    /// Every file beside the pages and the search index; `assets` are those of the theme.
    static func all(
        of publication: Publication, _ pages: [PlannedPage], assets: [String],
        subscriptions: [FileContent] = [], hasHistory: Bool = false, hasMap: Bool = false,
        hasNeighbours: Bool = false
    ) -> [FileContent] {
        let languages = publication.site.languages
        var files: [FileContent] = languages.map { .index($0) }
        files += sitemaps(of: pages)
        files.append(.robots)
        files += languages.flatMap { pageLists(of: pages, in: $0) } + languages.map { .manifest($0) }
        if assets.contains(offlineScript) { files.append(.serviceWorker) }
        if hasMap { files.append(.map) }
        if hasNeighbours { files.append(.sources) }
        for page in pages where page.content == .editing {
            files += FileContent.ofForm(page.language)
        }
        files +=
            [.headers, .apacheSettings] + tables(of: publication)
            + interfaces(of: publication, hasHistory: hasHistory) + subscriptions
        return files + assets.map { .asset($0) } + publication.mediaNames.map { .media($0) }
    }

    /// A table of each kind of which something may be copied; free pages are texts and no table.
    private static func tables(of publication: Publication) -> [FileContent] {
        guard publication.site.exports.tables != .no else { return [] }
        let catalog = PublicCatalog(publication, for: .json, in: publication.site.mainLanguage)
        let kinds = EntryKind.allCases.filter { kind in
            kind != .page && catalog.views(of: kind).contains { kind != .contact || $0.isListed }
        }
        return kinds.flatMap { kind in TableFormat.allCases.map { .table(kind, $0) } }
    }

    /// The kinds that have a table among the files.
    static func kindsInTables(_ files: [FileContent]) -> Set<EntryKind> {
        Set(files.compactMap { if case .table(let kind, _) = $0 { kind } else { nil } })
    }

    private static func sitemaps(of pages: [PlannedPage]) -> [FileContent] {
        var starts: [Int] = []
        var count = 0
        for (position, page) in pages.enumerated() where page.isIndexed {
            if count % sitemapLimit == 0 { starts.append(position) }
            count += 1
        }
        guard starts.count > 1 else { return [.sitemap] }
        let ends = starts.dropFirst() + [pages.count]
        return [.sitemap]
            + zip(starts, ends).enumerated().map { .sitemapPart(number: $0 + 1, pages: $1.0..<$1.1) }
    }
}
