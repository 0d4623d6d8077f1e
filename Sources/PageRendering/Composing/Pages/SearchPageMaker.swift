import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes the search page, and the one for addresses that do not exist.
struct SearchPageMaker: PageMaker {
    let shared: PageContext
    let cards: FinishedCards
    /// The address of the first file of the search index.
    var searchIndex: String?

    func page(_ content: PageContent) -> SearchPage {
        var page = SearchPage(
            frame: frame(content, title: title(of: content), in: .search),
            facets: links.facets(atMost: 40))
        page.frame.page.isSearch = content == .search
        if page.frame.page.isSearch { page.filter = shared.searchFilters.searching(searchIndex) }
        return page
    }

    private func title(of content: PageContent) -> String {
        let search = words.sections[.search]
        return content == .search ? search : context.reader.texts["notFoundHeading"] ?? search
    }
}
