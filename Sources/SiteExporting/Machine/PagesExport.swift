import CatalogModel
import Diagnostics
import SitePlanning
import SitePublishing

/// The addresses of a language's pages, for whatever keeps copies and has to know which of them are gone.
///
/// `pages.json` beside each `index.json`: `{"version": 1, "generated": "2026-11-21", "pages": ["", "nyt/"]}`, where
/// paths are relative to the site's base address. Former addresses are not among them.
struct PagesExport: SiteExport {
    let language: LanguageCode

    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        var json = JSONText()
        try json.object { json in
            json.key("version")
            json.value(1)
            json.key("generated")
            json.value(site.publication.today.description)
            json.key("pages")
            try json.array { json in
                for page in site.plan.pages where page.language == language && Self.isLasting(page.content) {
                    json.value(page.path)
                    try output.move(from: &json)
                }
            }
        }
        json.endLine()
        try output.write(json.bytes)
    }

    private static func isLasting(_ content: PageContent) -> Bool {
        switch content {
        case .redirect, .notFound: false
        case .home, .list, .facetIndex, .calendar, .entry, .gathering, .certificate, .search, .offline,
            .privacy, .myList, .map, .editing:
            true
        }
    }
}
