import CatalogModel
import Diagnostics
import PageRendering
import SiteExporting
import SitePlanning
import SourceReading

/// A prepared site whose pages and files are made when somebody asks for them, one at a time.
///
/// What comes out is what a build writes, byte by byte, but for the address of the search index on two kinds of pages: in
/// a build it is known only when the index has been made.
package struct RequestedSite: Sendable {
    private let pages: [String: PlannedPage]
    private let renderer: PageRenderer
    private let cards: CardShelf
    private let files: RequestedFiles
    private let searches: [LanguageCode: RequestedSearch]

    /// - Parameters:
    ///   - site: A site that may be written.
    ///   - root: The project's root, from which pictures are read.
    package init(_ site: PreparedSite, root: String) {
        let renderer = PageRenderer(
            theme: site.theme, publication: site.publication, plan: site.plan,
            annotations: SchemaOrg(site.publication, site.plan, site.theme.languages))
        self.renderer = renderer
        cards = CardShelf(renderingWith: renderer)
        pages = Dictionary(site.plan.pages.lazy.map { ($0.file, $0) }) { first, _ in first }
        files = RequestedFiles(site, reader: SourceReader(root: root))
        searches = Dictionary(
            uniqueKeysWithValues: site.plan.languages.map {
                ($0, RequestedSearch(site, named: renderer, in: $0))
            })
    }

    /// Whether there is a page in the file of a path, for example `aktiviteter/sprogcafe/index.html`.
    package func hasPage(_ path: String) -> Bool { pages[path] != nil }

    /// The bytes of a page or another file; none where the site has no such file.
    ///
    /// Throws where a picture is not the same any more as when the site was prepared.
    package func bytes(of path: String) async throws -> [UInt8]? {
        if let page = pages[path] {
            return renderer.render(
                page, with: cards, searchIndex: searches[page.language]?.address
            ).bytes
        }
        for search in searches.values where path.utf8.starts(with: search.folder.utf8) {
            return try await search.bytes(of: path)
        }
        return try await files.bytes(of: path)
    }
}
