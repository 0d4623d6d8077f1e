import CatalogModel
import Diagnostics
import SourceReading
import TestSupport

@testable import CatalogCompiling

/// Content in memory, as a report sees it.
struct WorkContent {
    let site: SiteConfiguration
    let unresolved: UnresolvedCatalog

    /// `files` by their paths below `content/`.
    init(_ files: [String: String]) {
        let source = { (path: String) -> SourceFile? in
            files[path].map { SourceFile(path: "content/" + path, bytes: Array($0.utf8)) }
        }
        let settings = SiteSettings.decode(source("site.yml"), [:], in: "content").value
        let documents = files.keys.sorted().filter { $0.hasSuffix(".md") }.compactMap(source)
        let entries = EntryFiles.group(documents, below: ["content"], for: settings.site).value
        (site, unresolved) = (settings.site, UnresolvedCatalog(decoding: entries))
    }

    var editorialContacts: [EditorialContact] { unresolved.editorialContacts }
}
