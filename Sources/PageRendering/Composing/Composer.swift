import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording
import Templating

/// Makes the models of pages in one language from the catalog.
///
/// Its parts live in extensions, one file for each kind of page.
struct Composer: Sendable {
    let catalog: Catalog
    let shown: PublicCatalog
    let plan: SitePlan
    let language: LanguageCode
    let strings: ThemeStrings
    let wording: TimeWording
    let today: LocalDate
    let lists: Listings
    let waysBack: WaysBack
    let codes: QRCodes
    /// Laid out once for each section, since only the menu's mark differs.
    private var sharedBySection: [Section: TemplateRecord] = [:]
    private var sharedElsewhere = TemplateRecord(.nothing)
    /// Links to facet pages, which every entry has several of.
    private var linksToFacets: [Facet: [String: LinkModel]] = [:]
    /// Stands on every page of the list of activities.
    private(set) var activityFilterForm = FilterFormModel()
    private(set) var searchFilterForm = FilterFormModel()
    /// Where the search index of the language begins.
    var searchCore: String?
    /// The finished cards.
    var shelf: [EntryKey: [UInt8]] = [:]
    /// The finished facts in the main language, for the sheets of the others.
    var sheetFacts: [EntryKey: [UInt8]] = [:]

    init(
        catalog: Catalog, plan: SitePlan, language: LanguageCode, strings: ThemeStrings, codes: QRCodes,
        publication: Publication
    ) {
        self.catalog = catalog
        self.plan = plan
        self.language = language
        self.strings = strings
        self.codes = codes
        today = publication.today
        shown = PublicCatalog(publication, for: .web, in: language)
        waysBack = WaysBack(catalog.site)
        wording = TimeWording(language: language, today: today)
        lists = plan.listings[language] ?? Listings.empty
        for (facet, codes) in lists.codes {
            for code in codes { linksToFacets[facet, default: [:]][code] = makeLink(code, of: facet) }
        }
        activityFilterForm = makeFilterForm(EntryFilter.ofActivities, plan.activityFilters)
        searchFilterForm = makeFilterForm([.kind] + EntryFilter.ofActivities, plan.searchFilters)
        for section in Section.allCases { sharedBySection[section] = layOutShared(in: section) }
        sharedElsewhere = layOutShared(in: nil)
    }

    /// The link to the page of a topic, an audience, a district or a language.
    func link(_ code: String, of facet: Facet) -> LinkModel {
        linksToFacets[facet]?[code] ?? makeLink(code, of: facet)
    }

    /// What the pages of a section share, laid out.
    func shared(in section: Section?) -> TemplateRecord {
        section.flatMap { sharedBySection[$0] } ?? sharedElsewhere
    }

    func url(_ content: PageContent) -> String { plan.addresses.url(of: content, in: language) }

    func url(_ key: EntryKey) -> String { plan.addresses.url(of: key, in: language) }

    /// A text in the page's language, or in the main language and marked as such.
    func text(_ text: LocalizedText) -> TextModel {
        if let translation = text.translation(into: language) { return TextModel(text: translation) }
        guard language != catalog.site.mainLanguage else { return TextModel(text: text.original) }
        return TextModel(
            text: text.original, lang: catalog.site.mainLanguage.code,
            dir: catalog.site.mainLanguage.direction)
    }

    func text(_ text: PublicText) -> TextModel {
        guard text.language != language else { return TextModel(text: text.text) }
        return TextModel(text: text.text, lang: text.language.code, dir: text.language.direction)
    }

    func text(_ text: LocalizedText?) -> TextModel? { text.map { self.text($0) } }

    func number(_ number: Int?) -> String? { number.map { String($0) } }

    func phone(_ phone: PhoneNumber?) -> PhoneModel? {
        phone.map { PhoneModel(display: $0.display, e164: $0.e164) }
    }

    func sessions(_ sessions: [Session]) -> [SessionModel] {
        sessions.map { wording.session($0, seenFrom: today) }
    }

    func address(of target: FormattedText.Target) -> String {
        switch target {
        case .path: url(.home)
        case .media(let file): plan.addresses.url(of: .media(file))
        case .entry(let key, let fragment):
            switch catalog[key] {
            // What was left out with its errors has no page; its list is the nearest thing.
            case nil: Section(key.kind).map { url(.list(.section($0), number: 1)) } ?? url(.home)
            case let facts?: url(key) + (fragment.map { "#" + anchor($0, in: facts) } ?? "")
            }
        }
    }

    /// The heading that stands where `fragment` stands in the language it was written in.
    private func anchor(_ fragment: String, in facts: EntrySummary) -> String {
        guard let body = facts.common.body else { return fragment }
        let shown = (body.translation(into: language) ?? body.original).headings
        for text in [body.original] + body.translations.map(\.value) {
            if let index = text.headings.firstIndex(where: { $0.id == fragment }), index < shown.count {
                return shown[index].id
            }
        }
        return fragment
    }
}
