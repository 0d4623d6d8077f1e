package import CatalogModel
package import SitePlanning
package import SitePublishing
import SiteWording
import Templating

/// Turns planned pages into HTML, one at a time and in any order.
///
/// Comes in: a page of the plan. Goes out: its file. It never touches the disk, and nothing can go wrong any
/// more: what could be wrong was found when the catalog and the theme were checked.
package struct PageRenderer: Sendable {
    private let templates: TemplateSet
    private let catalog: Catalog
    private var composers: [LanguageCode: SharedComposer]

    /// Where the search index of each language begins; set before pages are rendered.
    package var searchCores: [LanguageCode: String] = [:] {
        didSet {
            for (language, shared) in composers {
                var composer = shared.composer
                composer.searchCore = searchCores[language]
                composers[language] = SharedComposer(composer)
            }
        }
    }

    /// All pages of a language are made with one composer: as a reference it is not copied for each of them.
    private final class SharedComposer: Sendable {
        let composer: Composer

        init(_ composer: Composer) {
            self.composer = composer
        }
    }

    package init(theme: Theme, catalog: Catalog, publication: Publication, plan: SitePlan) {
        templates = theme.templates
        self.catalog = catalog
        let codes = QRCodes()
        var composers: [LanguageCode: SharedComposer] = [:]
        for language in plan.languages {
            let composer = Composer(
                catalog: catalog, plan: plan, language: language,
                strings: theme.strings[language] ?? ThemeStrings([:]), codes: codes,
                publication: publication)
            composers[language] = SharedComposer(composer)
        }
        self.composers = composers
    }

    /// What the values of filters are called in a language, by the filters' names and the values.
    ///
    /// Where a term has no label in the language, it is the one in the main language.
    package func facetLabels(in language: LanguageCode) -> [String: [String: String]] {
        guard let composer = composers[language]?.composer else { return [:] }
        var labels = composer.filterLabels
        for kind in composer.kinds { labels[EntryFilter.kind.rawValue, default: [:]][kind.code] = kind.name }
        return labels
    }

    /// `Gratis`, `50 kr.` or `50 kr. pr. måned` in a language; none where only a note tells the price.
    package func priceText(_ price: Price, in language: LanguageCode) -> String? {
        composers[language]?.composer.price(price)
    }

    /// When something takes place, as cards say it in a language: `tirsdag 24. november` and `17.00–19.00`.
    package func timeText(
        _ occurrence: Schedule.Occurrence, in language: LanguageCode
    ) -> (day: String, time: String)? {
        guard let composer = composers[language]?.composer else { return nil }
        let model = composer.wording.occurrence(occurrence, seenFrom: composer.today)
        return (model.text, model.time ?? "")
    }

    /// Every entry in every language: what has to be rendered and shelved before pages can be rendered.
    package var cards: [Card] {
        composers.keys.sorted().flatMap { language in
            EntryKind.allCases.flatMap { catalog.keys(of: $0) }.map { Card(language: language, key: $0) }
        }
    }

    /// An entry as it stands in the lists of one language.
    package struct Card: Sendable {
        let language: LanguageCode
        let key: EntryKey
        var html: [UInt8] = []
        /// What the sheets in other languages say in the main one.
        var sheetFacts: [UInt8] = []
    }

    /// Renders one card; in any order.
    package func render(_ card: Card) -> Card {
        var card = card
        guard let composer = composers[card.language]?.composer else { return card }
        let shared = composer.shared(in: nil)
        if let model = composer.card(card.key) {
            templates.render(
                PageTemplate.card.rawValue, TemplateRecord(model, sharing: shared), into: &card.html)
        }
        if composers.count > 1, card.language == catalog.site.mainLanguage,
            let model = composer.makeSheetFacts(card.key)
        {
            templates.render(
                PageTemplate.sheetFacts.rawValue, TemplateRecord(model, sharing: shared),
                into: &card.sheetFacts)
        }
        return card
    }

    /// Keeps the rendered cards for the pages that show them.
    package mutating func shelve(_ cards: [Card]) {
        let facts = cards.filter { !$0.sheetFacts.isEmpty }.map { ($0.key, $0.sheetFacts) }
        let sheetFacts = Dictionary(facts) { first, _ in first }
        for (language, cards) in Dictionary(grouping: cards, by: \.language) {
            guard var composer = composers[language]?.composer else { continue }
            for card in cards { composer.shelf[card.key] = card.html }
            if language != catalog.site.mainLanguage { composer.sheetFacts = sheetFacts }
            composers[language] = SharedComposer(composer)
        }
    }

    package func render(_ page: PlannedPage) -> OutputFile {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16_384)
        if let shared = composers[page.language],
            let (template, record) = model(of: page.content, shared.composer)
        {
            templates.render(template.rawValue, record, into: &bytes)
        }
        return OutputFile(path: page.file, bytes: bytes)
    }

    private func model(of content: PageContent, _ composer: Composer) -> (PageTemplate, TemplateRecord)? {
        switch content {
        case .home: (.home, composer.homePage().record)
        case .list(let list, let number): (.list, composer.listPage(list, number: number).record)
        case .facetIndex(let facet): (.facet, composer.facetPage(facet).record)
        case .calendar(let number): (.calendar, composer.calendarPage(number).record)
        case .search: (.search, composer.searchPage(content).record)
        case .notFound: (.notFound, composer.searchPage(content).record)
        case .offline: (.offline, composer.offlinePage().record)
        case .privacy: (.privacy, composer.privacyPage().record)
        case .redirect(_, let target): (.redirect, composer.redirectPage(content, to: target).record)
        case .entry(let key): entry(key, composer)
        }
    }

    private func entry(_ key: EntryKey, _ composer: Composer) -> (PageTemplate, TemplateRecord)? {
        switch key.kind {
        case .activity:
            return catalog.activities[EntryID(key.id)].map {
                (.activity, composer.activityPage($0.entry).record)
            }
        case .association:
            return catalog.associations[EntryID(key.id)].map {
                (.association, composer.associationPage($0.entry).record)
            }
        case .place:
            return catalog.places[EntryID(key.id)].map {
                (.place, composer.placePage($0.entry).record)
            }
        case .contact:
            return catalog.contacts[EntryID(key.id)].map {
                (.contact, composer.contactPage($0.entry).record)
            }
        case .news:
            return catalog.news[EntryID(key.id)].map { (.news, composer.newsPage($0.entry).record) }
        case .council:
            return catalog.councils[EntryID(key.id)].map {
                (.council, composer.councilPage($0.entry).record)
            }
        case .page:
            return catalog.pages[EntryID(key.id)].map { page in
                let (frame, entry) = (composer.frame(of: page.entry), composer.entry(page.entry))
                return (.page, FreePageModel(frame: frame, entry: entry).record)
            }
        }
    }
}

/// The templates that every theme has, by the names of their files.
enum PageTemplate: String, CaseIterable, Sendable {
    case home, list, facet, calendar, activity, association, place, contact, news, council, page, search
    case notFound = "not-found"
    case offline, privacy, redirect
    case card
    case sheetFacts = "sheet-facts"

    /// What is made with it, as one sentence for people who write themes.
    var help: String {
        switch self {
        case .home: "The front page."
        case .list: "The list of a section, of a topic, an audience, a district or a language."
        case .facet: "All topics, all audiences, all districts or all languages."
        case .calendar: "What takes place, day by day."
        case .activity: "An activity."
        case .association: "An association."
        case .place: "A place."
        case .contact: "A contact."
        case .news: "A news item."
        case .council: "The integration council."
        case .page: "A free page."
        case .search: "The search page."
        case .notFound: "What is shown for an address that does not exist."
        case .offline: "What a phone shows for a page that it did not keep, where there is no network."
        case .privacy: "What the site publishes about persons, and on which ground."
        case .sheetFacts:
            "The main facts of an entry in the main language, for sheets of paper in the others; a part of pages."
        case .redirect: "A former address, which leads on to the new one."
        case .card: "An entry as it stands in lists; a part of pages, not a page."
        }
    }

    /// What the template can show.
    var model: any TemplateModel.Type {
        switch self {
        case .home: HomePage.self
        case .list: ListPage.self
        case .facet: FacetPage.self
        case .calendar: CalendarPage.self
        case .activity: ActivityPage.self
        case .association: AssociationPage.self
        case .place: PlacePage.self
        case .contact: ContactPage.self
        case .news: NewsPage.self
        case .council: CouncilPage.self
        case .page: FreePageModel.self
        case .search, .notFound: SearchPage.self
        case .offline: OfflinePage.self
        case .privacy: PrivacyPage.self
        case .redirect: RedirectPage.self
        case .card: CardModel.self
        case .sheetFacts: SheetFactsModel.self
        }
    }
}
