import CatalogCompiling
import CatalogModel
import Diagnostics
import Foundation
import SitePublishing
import SourceReading

extension SiteBuilder {
    /// The site that was prepared last with what files say now, where nothing but texts below front matter is other
    /// than it was; none where more is.
    ///
    /// Nobody has checked the new texts yet. The whole preparation that follows finds the same site, and what is wrong.
    func exchangeTexts(
        in paths: [String], remembering memory: inout PreparingMemory
    ) -> PreparedSite? {
        guard let current = memory.currentSite, let texts = memory.site?.texts,
            current.today == options.today ?? LocalDate(now: Date(), in: current.publication.site.timeZone),
            var files = memory.files, files.readAgain(paths, SourceReader(root: options.root)),
            let sources = memory.entries?.siblings(of: paths).flatMap(files.files)
        else { return nil }
        let entries = EntryFiles.group(sources, below: options.content, for: current.publication.site)
        guard entries.diagnostics.isEmpty, let decoded = memory.entries?.decodedAgain(entries.value),
            let catalog = texts.catalog(current.catalog, exchanging: decoded.new, of: decoded.all)
        else { return nil }
        memory.files = files
        let site = current.withTexts(of: catalog)
        memory.keep(site)
        return site
    }
}

extension PreparedSite {
    fileprivate func withTexts(of catalog: Catalog) -> PreparedSite {
        PreparedSite(
            catalog: catalog, publication: Publication(publication, withTextsOf: catalog), plan: plan,
            theme: theme, today: today, diagnostics: diagnostics, summary: summary, sources: sources,
            isPublishable: isPublishable, losesHistory: losesHistory, timings: timings, upkeep: upkeep)
    }
}
