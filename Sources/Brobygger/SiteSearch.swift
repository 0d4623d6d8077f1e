import CatalogModel
import PageRendering
import SearchIndexing
import SitePlanning

/// The search indexes of a site, one for each language, which are made beside its pages.
struct SiteSearch: Sendable {
    let indexes: [SearchIndex]

    /// Makes them from the same words that the pages have.
    static func index(_ site: PreparedSite, named renderer: PageRenderer) async -> SiteSearch {
        var words = SearchWords()
        words.labels = site.plan.languages.map { language in
            let labels = renderer.facetLabels(in: language).compactMap { name, labels in
                EntryFilter(rawValue: name).map { ($0, labels) }
            }
            return (language, Dictionary(uniqueKeysWithValues: labels))
        }
        words.price = { renderer.priceText($0, in: $1) }
        words.time = { renderer.timeText($0, in: $1) }
        let indexer = SearchIndexer(site.catalog, site.plan, words, today: site.today)
        return await withTaskGroup(of: SearchIndex.self) { group in
            for language in site.plan.languages { group.addTask { indexer.index(in: language) } }
            let indexes = await group.reduce(into: []) { $0.append($1) }
            return SiteSearch(indexes: indexes.sorted { $0.language < $1.language })
        }
    }

    var files: [OutputFile] { indexes.flatMap(\.files) }

    /// The address of the first file of each language.
    func cores(_ addresses: AddressBook) -> [LanguageCode: String] {
        Dictionary(uniqueKeysWithValues: indexes.map { ($0.language, addresses.basePath + $0.core) })
    }
}

extension PlannedPage {
    /// Whether the page names the first file of the search index, and so has to wait for it.
    var namesSearchIndex: Bool {
        switch content {
        case .search, .list(.section(.activities), number: _): true
        default: false
        }
    }
}
