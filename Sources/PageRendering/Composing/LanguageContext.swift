import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// What everything in one language is made from; made once, and read by every composer of the language.
final class LanguageContext: Sendable {
    /// What pages may show.
    let catalog: PublicCatalog
    /// What may be printed from them.
    let paper: PublicCatalog
    let plan: SitePlan
    let lists: Listings
    let strings: ThemeStrings
    let wording: TimeWording
    let feedback: FeedbackAddresses
    let terms: TermLinks

    init(_ publication: Publication, _ plan: SitePlan, _ language: LanguageCode, _ strings: ThemeStrings) {
        catalog = PublicCatalog(publication, for: .web, in: language)
        paper = catalog.shown(in: .print)
        self.plan = plan
        lists = plan.listings[language] ?? Listings.empty
        self.strings = strings
        wording = TimeWording(language: language, today: publication.today)
        feedback = FeedbackAddresses(publication.site)
        terms = TermLinks(catalog, plan.addresses, lists)
    }
}
