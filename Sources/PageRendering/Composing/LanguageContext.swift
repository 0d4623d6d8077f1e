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
    let languages: Languages
    /// The language of the pages.
    let reader: Language
    /// The language of what nobody translated.
    let mainReader: Language
    let words: Words
    let wording: TimeWording
    let feedback: FeedbackAddresses
    let terms: TermLinks
    /// The colours that pages tell browsers.
    let colours: ThemeColours

    init(
        _ publication: Publication, _ plan: SitePlan, _ language: LanguageCode, _ languages: Languages,
        colours: ThemeColours = ThemeColours()
    ) {
        self.colours = colours
        catalog = PublicCatalog(publication, for: .web, in: language)
        paper = catalog.shown(in: .print)
        self.plan = plan
        lists = plan.listings[language] ?? Listings.empty
        self.languages = languages
        reader = languages[language]
        mainReader = languages[publication.site.mainLanguage]
        words = reader.words
        wording = TimeWording(reader, today: publication.today)
        feedback = FeedbackAddresses(publication.site)
        terms = TermLinks(catalog, plan.addresses, lists, languages)
    }
}
