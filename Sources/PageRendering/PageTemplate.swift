import Templating

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
