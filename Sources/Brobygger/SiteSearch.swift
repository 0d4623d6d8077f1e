import CatalogModel
import PageRendering
import SearchIndexing
import SitePlanning
import SitePublishing

/// The search indexes of a site, one for each language, which are made beside its pages.
enum SiteSearch {
    /// Makes them from the same words that the pages have; the answer is the address of the first file of each language.
    static func index(
        _ site: PreparedSite, named renderer: PageRenderer, width: Int, into sink: some OutputSink
    ) async throws -> [LanguageCode: String] {
        let indexer = indexer(site, named: renderer)
        let indexes = try await site.plan.languages.concurrentMap(width: width) { language in
            try indexer.index(in: language, into: sink)
        }
        let base = site.plan.addresses.basePath
        return Dictionary(uniqueKeysWithValues: indexes.map { ($0.language, base + $0.core) })
    }

    static func indexer(_ site: PreparedSite, named renderer: PageRenderer) -> SearchIndexer {
        let words = SearchWords(
            site.plan.languages.map { language in
                let labels = renderer.facetLabels(in: language).compactMap { name, labels in
                    EntryFilter(rawValue: name).map { ($0, labels) }
                }
                return (language, Dictionary(uniqueKeysWithValues: labels))
            })
        return SearchIndexer(site.publication, site.plan, words, site.theme.languages)
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
