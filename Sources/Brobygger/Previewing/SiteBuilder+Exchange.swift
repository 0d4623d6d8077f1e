import CatalogCompiling
import CatalogModel
import Diagnostics
import Foundation
import SitePublishing
import SourceReading

extension SiteBuilder {
    /// The site that was prepared last with what files of entries say now; none where it takes more to show it.
    ///
    /// Nobody has checked the new states yet. Where nothing but texts below front matter is other than it was, the whole
    /// preparation that follows finds the same site. Otherwise the pages of the entries are as they will be, while lists and
    /// counts are planned anew only then.
    func exchangeEntries(
        in paths: [String], remembering memory: inout PreparingMemory
    ) -> PreparedSite? {
        guard let current = memory.currentSite, let exchange = memory.site?.exchange,
            current.today == options.today ?? LocalDate(now: Date(), in: current.publication.site.timeZone),
            var files = memory.files, files.readAgain(paths, SourceReader(root: options.root)),
            let sources = memory.entries?.siblings(of: paths).flatMap(files.files)
        else { return nil }
        let entries = EntryFiles.group(sources, below: options.content, for: current.publication.site)
        guard entries.diagnostics.isEmpty, let decoded = memory.entries?.decodedAgain(entries.value),
            let exchanged = exchange.exchange(decoded.new, of: decoded.all, in: current.catalog)
        else { return nil }
        memory.files = files
        let site = current.exchanging(exchanged)
        memory.keep(site, isPlanned: exchanged.isOnlyText)
        return site
    }
}

extension PreparedSite {
    fileprivate func exchanging(_ exchanged: EntryExchange.Exchanged) -> PreparedSite {
        let publication = Publication(
            publication, exchanging: exchanged.old, for: exchanged.new, in: exchanged.catalog)
        return PreparedSite(
            catalog: exchanged.catalog, publication: publication, plan: plan, theme: theme, today: today,
            diagnostics: diagnostics, summary: summary, sources: sources,
            isPublishable: isPublishable, losesHistory: losesHistory, timings: timings, upkeep: upkeep)
    }
}
