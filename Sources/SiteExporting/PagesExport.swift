import CatalogModel
import Diagnostics
import SitePlanning

/// The addresses of a language's pages, for whatever keeps copies and has to know which of them are gone.
///
/// `pages.json` beside each `index.json`: `{"version": 1, "generated": "2026-11-21", "pages": ["", "nyt/"]}`, where
/// paths are relative to the site's base address. Former addresses are not among them.
struct PagesExport: SiteExport {
    func files(for site: ExportedSite) -> [OutputFile] {
        site.plan.languages.map { language in
            let pages = site.plan.pages.filter { $0.language == language && Self.isLasting($0.content) }
            var json = JSONText()
            json.object { json in
                json.key("version")
                json.value(1)
                json.key("generated")
                json.value(site.today.description)
                json.key("pages")
                json.values(pages.lazy.map(\.path))
            }
            json.endLine()
            return OutputFile(path: Self.path(site.plan.addresses.prefix(language)), bytes: json.bytes)
        }
    }

    static func path(_ prefix: String) -> String { prefix + "pages.json" }

    private static func isLasting(_ content: PageContent) -> Bool {
        switch content {
        case .redirect, .notFound: false
        case .home, .list, .facetIndex, .calendar, .entry, .search, .offline, .privacy: true
        }
    }
}
