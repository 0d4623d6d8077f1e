import CatalogModel
import PageRendering
import SearchIndexing
import SitePlanning

/// The search index of a language, made as a whole when the first of its files is asked for.
struct RequestedSearch: Sendable {
    /// Below the site's folder, with a slash at its end.
    let folder: String
    /// What pages call the first file, whose name in a build depends on what is in it.
    let address: String
    private let first: String
    private let index: Once<[String: [UInt8]]>

    init(_ site: PreparedSite, named renderer: PageRenderer, in language: LanguageCode) {
        folder = site.plan.addresses.searchFolder(language)
        let first = folder + "core.json"
        self.first = first
        address = site.plan.addresses.basePath + first
        index = Once {
            let sink = MemorySink()
            let core = try SiteSearch.indexer(site, named: renderer).index(in: language, into: sink).core
            var files = await Dictionary(sink.files().map { ($0.path, $0.bytes) }) { first, _ in first }
            files[first] = files[core]
            return files
        }
    }

    func bytes(of path: String) async throws -> [UInt8]? { try await index.value[path] }
}
