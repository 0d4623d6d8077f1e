import SiteWording
package import Templating

/// An entry as it stands in lists: the model of the template `card`.
///
/// A card stands on many pages and is rendered once for each language.
package struct CardModel: TemplateModel {
    var key: String
    var kind: String
    var title: TextModel
    var url: String
    var summary: TextModel?
    var next: DateModel?
    var date: DateModel?
    var place: TextModel?
    var price: String?
    var languages: String?
    var label: TextModel?
    var phone: PhoneModel?
    var call: PhoneModel?
    var isCallOnPaper = true
    var organisation: TextModel?
    var isPrintable = true
    var isFree = false
    var isPaused = false
    var isOnline = false
    var isWomenOnly = false
    var menOnly: String?
    var fritidspas: String?
    var ages: String?
    var wantsVolunteers = false
    var alert: TextModel?

    package static let fields: [TemplateField<CardModel>] = [
        .sharedTable("t", SharedModel.strings),
        .shared("site", SharedModel.site, SiteModel.self),
        .code("key", "The entry as `kind/id`.") { $0.key },
        .text("kind", "The entry's kind in words, in the page's language.") { $0.kind },
        .record("title", "The entry's title or name.", TextModel.self) { $0.title },
        .address("url", "The entry's page.") { $0.url },
        .record("summary", "What it is about, at most 160 characters.", TextModel.self) { $0.summary },
        .record("next", "When an activity takes place next.", DateModel.self) { $0.next },
        .record("date", "The day of a news item.", DateModel.self) { $0.date },
        .record("place", "Where an activity takes place; a place's district.", TextModel.self) { $0.place },
        .flag("hasKind", "Whether there is a label or a date.") { $0.label != nil || $0.date != nil },
        .flag("hasFacts", "Whether there is anything beside title and summary.") {
            $0.next != nil || $0.place != nil || $0.isOnline || $0.languages != nil || $0.price != nil
                || $0.isWomenOnly || $0.menOnly != nil || $0.fritidspas != nil || $0.ages != nil
                || $0.wantsVolunteers || $0.phone != nil || $0.call != nil || $0.organisation != nil
        },
        .text("price", "What an activity costs.") { $0.price },
        .text("languages", "The languages spoken there, separated by commas.") { $0.languages },
        .record("label", "The type of an association or a news item, a contact's role.", TextModel.self) {
            $0.label
        },
        .record("phone", "The number to call, for lists on paper.", PhoneModel.self) { $0.phone },
        .record(
            "call", "The number of a contact, or of whom to ring before one comes, to tap.", PhoneModel.self
        ) { $0.call },
        .flag("isCallOnPaper", "Whether `call` may be printed; of an activity `phone` is.") {
            $0.isCallOnPaper
        },
        .record("organisation", "Where a contact belongs.", TextModel.self) { $0.organisation },
        .flag("isPrintable", "Whether all that is shown may stand on paper, too.") { $0.isPrintable },
        .flag("isFree", "Whether taking part is free.") { $0.isFree },
        .flag("isPaused", "Whether it is paused at the moment.") { $0.isPaused },
        .flag("isOnline", "Whether it takes place on the net.") { $0.isOnline },
        .flag("isWomenOnly", "Whether it is for women only.") { $0.isWomenOnly },
        .text("menOnly", "Says that it is for men only, where it is.") { $0.menOnly },
        .text("fritidspas", "Says that the municipality's fee help for children can be used, where it can.") {
            $0.fritidspas
        },
        .text("ages", "For which ages an activity is.") { $0.ages },
        .flag("wantsVolunteers", "Whether it looks for volunteers.") { $0.wantsVolunteers },
        .record("alert", "A notice that holds today.", TextModel.self) { $0.alert },
    ]
}

/// One card or more; a list without any is not there at all.
package struct CardsModel: TemplateModel {
    var html: [UInt8]

    package static let fields: [TemplateField<CardsModel>] = [
        .html("html", "The cards, one after the other, as the template `card` made them.") { $0.html }
    ]
}
