import CatalogModel
import Templating

/// The templates that every theme has.
enum PageTemplate: Hashable, Sendable {
    case home, list, facet, calendar
    case entry(EntryKind)
    case gathering, overview, certificate, search, notFound, offline, privacy, myList, map, neighbours,
        editing, redirect
    case card, sheetFacts

    /// The name of its file.
    var name: String {
        switch self {
        case .home: "home"
        case .list: "list"
        case .facet: "facet"
        case .calendar: "calendar"
        case .entry(let kind): kind.rawValue
        case .gathering: "gathering"
        case .certificate: "certificate"
        case .overview: "overview"
        case .search: "search"
        case .notFound: "not-found"
        case .offline: "offline"
        case .privacy: "privacy"
        case .myList: "my-list"
        case .map: "map"
        case .neighbours: "neighbours"
        case .editing: "editing"
        case .redirect: "redirect"
        case .card: "card"
        case .sheetFacts: "sheet-facts"
        }
    }

    /// What is made with it, as one sentence for people who write themes.
    var help: String {
        switch self {
        case .home: "The front page."
        case .list: "The list of a section, of a topic, an audience, a district or a language."
        case .facet: "All topics, all audiences, all districts or all languages."
        case .calendar: "What takes place, day by day."
        case .entry(let kind): kind.page.help
        case .gathering: "What lies in several entries, for one purpose: cooperation, rooms, grants, words …"
        case .certificate: "A certificate of a course, to print and fill in."
        case .overview: "What there is and what is missing, for those who coordinate."
        case .search: "The search page."
        case .notFound: "What is shown for an address that does not exist."
        case .offline: "What a phone shows for a page that it did not keep, where there is no network."
        case .privacy: "What the site publishes about persons, and on which ground."
        case .map: "The municipality as a map with its places."
        case .neighbours: "Other municipalities whose sites are shown, or what one of them offers."
        case .myList: "What a reader put aside, on the phone only: scripts fill it in."
        case .editing: "The form with which new entries are written, in Danish and English only."
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
        case .entry(let kind): kind.page.model
        case .gathering: GatheringPage.self
        case .certificate: CertificatePage.self
        case .overview: OverviewPage.self
        case .search, .notFound: SearchPage.self
        case .offline: OfflinePage.self
        case .privacy: PrivacyPage.self
        case .myList: MyListPage.self
        case .map: MapPage.self
        case .neighbours: NeighboursPage.self
        case .editing: EditingPage.self
        case .redirect: RedirectPage.self
        case .card: CardModel.self
        case .sheetFacts: SheetFactsModel.self
        }
    }
}

extension PageTemplate: CaseIterable {
    static let allCases: [PageTemplate] =
        [.home, .list, .facet, .calendar]
        + EntryKind.all(beginningWith: [.activity, .association, .place]).map { .entry($0) }
        + [
            .gathering, .overview, .certificate, .search, .notFound, .offline, .privacy, .myList, .map,
            .neighbours, .editing, .redirect, .card, .sheetFacts,
        ]
}
