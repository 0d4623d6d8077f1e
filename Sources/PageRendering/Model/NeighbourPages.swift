import SiteWording
package import Templating

/// The page of all other municipalities that are shown, or a page of what one of them offers.
package struct NeighboursPage: FramedModel {
    var frame: Frame
    var title: TextModel
    var sites: [NeighbourSiteModel] = []
    var site: NeighbourSiteModel?
    var groups: [NeighbourGroupModel] = []
    var previous: String?
    var next: String?
    var number: String
    var count: String
    var isPaged = false

    package static let fields: [TemplateField<NeighboursPage>] = framed([
        .record("title", "The heading of the page.", TextModel.self) { $0.title },
        .list("sites", "All of them; only on the page of all.", of: NeighbourSiteModel.self) { $0.sites },
        .record("neighbour", "Whose page it is; none on the page of all.", NeighbourSiteModel.self) {
            $0.site
        },
        .list("groups", "What it offers, by kind.", of: NeighbourGroupModel.self) { $0.groups },
        .address("previous", "The page before this one.") { $0.previous },
        .address("next", "The page after this one.") { $0.next },
        .text("number", "The number of this page.") { $0.number },
        .text("count", "The number of pages.") { $0.count },
        .flag("isPaged", "Whether the municipality has more than one page.") { $0.isPaged },
    ])
}

/// Another municipality whose site is shown here, too.
package struct NeighbourSiteModel: TemplateModel {
    var title: TextModel
    var page: String
    var home: String
    var host: String
    var total: String
    var updated: DateModel?

    package static let fields: [TemplateField<NeighbourSiteModel>] = [
        .record("title", "What it is called.", TextModel.self) { $0.title },
        .address("page", "The page here with what it offers.") { $0.page },
        .link("home", "Its own site.") { $0.home },
        .text("host", "The host that the card leads to, for readers to see.") { $0.host },
        .text("total", "How many of its entries are shown.") { $0.total },
        .record("updated", "The day on which its own site was made.", DateModel.self) { $0.updated },
    ]
}

/// Cards of one kind.
package struct NeighbourGroupModel: TemplateModel {
    var heading: String
    var cards: [NeighbourCardModel]

    package static let fields: [TemplateField<NeighbourGroupModel>] = [
        .text("heading", "The kind in words.") { $0.heading },
        .list("cards", "The entries; every card leads to another site.", of: NeighbourCardModel.self) {
            $0.cards
        },
    ]
}

/// An entry of another site, as a card that leads there; it knows nothing about persons.
package struct NeighbourCardModel: TemplateModel {
    var key: String
    var title: TextModel
    var url: String
    var summary: TextModel?
    var next: DateModel?
    var date: DateModel?
    var place: TextModel?
    var price: String?
    var languages: String?
    var audience: String?
    var isPaused = false
    var host: String
    var others: [LinkModel] = []

    package static let fields: [TemplateField<NeighbourCardModel>] = [
        .code("key", "The entry as `site:kind/id`.") { $0.key },
        .record("title", "The entry's title or name.", TextModel.self) { $0.title },
        .link("url", "The entry's page on its own site.") { $0.url },
        .record("summary", "What it is about, at most 160 characters.", TextModel.self) { $0.summary },
        .record("next", "When an activity takes place next.", DateModel.self) { $0.next },
        .record("date", "The day of a news item.", DateModel.self) { $0.date },
        .record("place", "Where it is.", TextModel.self) { $0.place },
        .text("price", "Says that taking part is free, where it is.") { $0.price },
        .text("languages", "The languages spoken there, separated by commas.") { $0.languages },
        .text("audience", "For whom it is and nobody else: ages, women or men.") { $0.audience },
        .flag("isPaused", "Whether it is paused at the moment.") { $0.isPaused },
        .text("host", "The name of the site that the card leads to.") { $0.host },
        .list("others", "Other municipalities that tell of the same thing.", of: LinkModel.self) {
            $0.others
        },
    ]
}

/// A place of another municipality, for the list beside the map.
package struct NeighbourPlaceModel: TemplateModel {
    var title: TextModel
    var url: String
    var municipality: TextModel
    var location: String

    package static let fields: [TemplateField<NeighbourPlaceModel>] = [
        .record("title", "The place's name.", TextModel.self) { $0.title },
        .link("url", "The place's page on its own site.") { $0.url },
        .record("municipality", "Whose place it is.", TextModel.self) { $0.municipality },
        .code("location", "Latitude and longitude in degrees, for the script that sorts by distance.") {
            $0.location
        },
    ]
}
