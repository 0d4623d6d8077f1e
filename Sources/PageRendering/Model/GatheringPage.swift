package import Templating

/// A page that brings together what lies in several entries.
package struct GatheringPage: FramedModel {
    var frame: Frame
    var name: String
    var title: String
    var lead: String
    var parts: [GatheredPartModel] = []
    var timeline: TimelineModel?
    var others: [LinkModel] = []

    package static let fields: [TemplateField<GatheringPage>] = framed([
        .code("name", "Which page it is, such as `rooms`.") { $0.name },
        .text("title", "The heading of the page.") { $0.title },
        .text("lead", "What it is for, in a sentence.") { $0.lead },
        .list("parts", "What it shows, part by part.", of: GatheredPartModel.self) { $0.parts },
        .record("timeline", "An empty table to lay cards on.", TimelineModel.self) { $0.timeline },
        .list("others", "The other pages of the kind.", of: LinkModel.self) { $0.others },
    ])
}

/// A part of a page that brings things together.
package struct GatheredPartModel: TemplateModel {
    var heading: String?
    var link: LinkModel?
    var text: TextModel?
    var cards: CardsModel?
    var more: LinkModel?
    var contacts: [ContactCardModel] = []
    var items: [GatheredItemModel] = []
    var isLong = false

    package static let fields: [TemplateField<GatheredPartModel>] = [
        .text("heading", "What it is called; none where the page has one part.") { $0.heading },
        .record("link", "What it is called and where all of it stands, instead of a heading.", LinkModel.self)
        {
            $0.link
        },
        .record("text", "What there is to say first.", TextModel.self) { $0.text },
        .record("cards", "Entries.", CardsModel.self) { $0.cards },
        .record("more", "Where the others are, when there are too many cards for one page.", LinkModel.self) {
            $0.more
        },
        .list("contacts", "Whom one can ask.", of: ContactCardModel.self) { $0.contacts },
        .list("items", "Things with what is known of them.", of: GatheredItemModel.self) { $0.items },
        .flag("isLong", "Whether it is many screens of a phone long, so that it may be folded there.") {
            $0.isLong
        },
    ]
}

/// A thing with what is known of it.
package struct GatheredItemModel: TemplateModel {
    var title: TextModel
    var url: String?
    var text: TextModel?
    var facts: [FactModel] = []
    var anchor: String?

    package static let fields: [TemplateField<GatheredItemModel>] = [
        .code("anchor", "Its own address within the page, where others link to it.") { $0.anchor },
        .record("title", "What it is called.", TextModel.self) { $0.title },
        .link("url", "Its page, where it has one.") { $0.url },
        .record("text", "What there is to say.", TextModel.self) { $0.text },
        .list("facts", "What is known, fact by fact.", of: FactModel.self) { $0.facts },
    ]
}
