import CatalogModel
import SitePlanning
import SitePublishing
import Templating

/// Chooses what makes a page, and which template shows it.
struct PageChoice {
    let shared: PageContext
    let cards: FinishedCards
    let searchIndex: String?

    func record(of content: PageContent) -> (PageTemplate, TemplateRecord)? {
        switch content {
        case .home: (.home, HomePageMaker(shared: shared, cards: cards).page().record)
        case .list(let list, let number): (.list, lists.page(list, number: number).record)
        case .facetIndex(let facet): (.facet, lists.facetPage(facet).record)
        case .calendar(let number):
            (.calendar, CalendarPageMaker(shared: shared, cards: cards).page(number).record)
        case .gathering(.overview):
            (.overview, OverviewPageMaker(shared: shared, cards: cards).page().record)
        case .gathering(let gathering):
            (.gathering, GatheringPageMaker(shared: shared, cards: cards).page(gathering).record)
        case .certificate(let key):
            shared.language.catalog.activity(EntryID(key.id)).map {
                (.certificate, CertificatePageMaker(shared: shared, cards: cards).page($0).record)
            }
        case .search: (.search, search.page(content).record)
        case .notFound: (.notFound, search.page(content).record)
        case .offline: (.offline, plain.offlinePage().record)
        case .map: MapPageMaker(shared: shared, cards: cards).page().map { (.map, $0.record) }
        case .neighbours: (.neighbours, others.page().record)
        case .neighbour(let site, let number): (.neighbours, others.page(of: site, number: number).record)
        case .myList: (.myList, plain.myListPage().record)
        case .privacy: (.privacy, PrivacyPageMaker(shared: shared, cards: cards).page().record)
        case .editing: (.editing, EditingPageMaker(shared: shared, cards: cards).page().record)
        case .redirect(_, let target): (.redirect, plain.redirectPage(content, to: target).record)
        case .entry(let key):
            shared.language.catalog.entry(key).map { (.entry(key.kind), record(of: $0)) }
        }
    }

    private func record(of entry: AnyPublicEntry) -> TemplateRecord {
        switch entry {
        case .activity(let activity):
            ActivityPageMaker(shared: shared, cards: cards).page(activity).record
        case .agreement(let agreement):
            AgreementPageMaker(shared: shared, cards: cards).page(agreement).record
        case .association(let association):
            AssociationPageMaker(shared: shared, cards: cards).page(association).record
        case .contact(let contact): ContactPageMaker(shared: shared, cards: cards).page(contact).record
        case .council(let council): CouncilPageMaker(shared: shared, cards: cards).page(council).record
        case .forum(let forum): ForumPageMaker(shared: shared, cards: cards).page(forum).record
        case .news(let news): NewsPageMaker(shared: shared, cards: cards).page(news).record
        case .page(let page): plain.page(page).record
        case .place(let place): PlacePageMaker(shared: shared, cards: cards).page(place).record
        }
    }

    private var lists: ListPageMaker {
        ListPageMaker(shared: shared, cards: cards, searchIndex: searchIndex)
    }

    private var search: SearchPageMaker {
        SearchPageMaker(shared: shared, cards: cards, searchIndex: searchIndex)
    }

    private var others: NeighboursPageMaker { NeighboursPageMaker(shared: shared, cards: cards) }

    private var plain: PlainPageMaker { PlainPageMaker(shared: shared, cards: cards) }
}

extension EntryKind {
    /// What the template of the kind's entries can show, and what is made with it.
    var page: (model: any TemplateModel.Type, help: String) {
        switch self {
        case .activity: (ActivityPage.self, "An activity.")
        case .agreement: (AgreementPage.self, "What associations and municipality agreed on.")
        case .association: (AssociationPage.self, "An association.")
        case .contact: (ContactPage.self, "A contact.")
        case .council: (CouncilPage.self, "The integration council.")
        case .forum: (ForumPage.self, "A body in which municipality and associations work together.")
        case .news: (NewsPage.self, "A news item.")
        case .page: (FreePageModel.self, "A free page.")
        case .place: (PlacePage.self, "A place.")
        }
    }
}
