package import Templating

/// A text that may stand in another language than the page around it.
package struct TextModel: TemplateModel {
    var text: String
    /// None where the text is in the page's language.
    var lang: String?
    var dir: String?

    package static let fields: [TemplateField<TextModel>] = [
        .text("text", "The text.") { $0.text },
        .text("lang", "The BCP 47 code of the text's language, where it is not the page's.") { $0.lang },
        .text("dir", "`ltr` or `rtl`, where the language is not the page's.") { $0.dir },
    ]
}

/// Formatted text.
package struct BodyModel: TemplateModel {
    var html: [UInt8]
    var lang: String?
    var dir: String?

    package static let fields: [TemplateField<BodyModel>] = [
        .html("html", "The text as safe HTML: paragraphs, lists, links and headings from h2.") { $0.html },
        .text("lang", "The BCP 47 code of the text's language, where it is not the page's.") { $0.lang },
        .text("dir", "`ltr` or `rtl`, where the language is not the page's.") { $0.dir },
    ]
}

/// A link with its text.
package struct LinkModel: TemplateModel {
    var text: String
    var url: String
    var lang: String?
    var dir: String?
    var count: Int?
    var isCurrent = false

    package static let fields: [TemplateField<LinkModel>] = [
        .text("text", "The text of the link.") { $0.text },
        .text("url", "Where it leads.") { $0.url },
        .text("lang", "The BCP 47 code of the text's language, where it is not the page's.") { $0.lang },
        .text("dir", "`ltr` or `rtl`, where the language is not the page's.") { $0.dir },
        .text("count", "How many entries are behind the link, where that is known.") { $0.count.map { String($0) } },
        .flag("isCurrent", "Whether the link leads to the page or the section that is shown.") { $0.isCurrent },
    ]
}

/// A day, or a time on a day.
package struct DateModel: TemplateModel {
    var text: String
    /// ISO 8601, for the `datetime` attribute.
    var iso: String
    var time: String?

    package static let fields: [TemplateField<DateModel>] = [
        .text("text", "The day in words, in the page's language.") { $0.text },
        .text("iso", "The day or the moment in ISO 8601, for `datetime`.") { $0.iso },
        .text("time", "From when to when, such as 17:00–19:00; always read from left to right.") { $0.time },
    ]
}

/// One rule of a schedule in words.
package struct SessionModel: TemplateModel {
    var days: String
    var time: String
    var bounds: String?

    package static let fields: [TemplateField<SessionModel>] = [
        .text("days", "On which days, in the page's language.") { $0.days },
        .text("time", "From when to when, such as 17:00–19:00; always read from left to right.") { $0.time },
        .text("bounds", "From and until which day the rule holds.") { $0.bounds },
    ]
}

/// A telephone number.
package struct PhoneModel: TemplateModel {
    var display: String
    var e164: String

    package static let fields: [TemplateField<PhoneModel>] = [
        .text("display", "The number as people read it; always read from left to right.") { $0.display },
        .text("e164", "The number in E.164 form, for `tel:`.") { $0.e164 },
    ]
}

/// A picture with what is needed to show it.
package struct PictureModel: TemplateModel {
    var url: String
    var alt: TextModel
    var credit: String?
    var licence: String?

    package static let fields: [TemplateField<PictureModel>] = [
        .text("url", "The address of the picture.") { $0.url },
        .record("alt", "What the picture shows.", TextModel.self) { $0.alt },
        .text("credit", "Who made it.") { $0.credit },
        .text("licence", "On which terms it may be used.") { $0.licence },
    ]
}

/// An entry in a list.
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
    var label: String?
    var isFree = false
    var isPaused = false
    var isOnline = false
    var isWomenOnly = false
    var alert: TextModel?

    package static let fields: [TemplateField<CardModel>] = [
        .text("key", "The entry as `kind/id`.") { $0.key },
        .text("kind", "The entry's kind in words, in the page's language.") { $0.kind },
        .record("title", "The entry's title or name.", TextModel.self) { $0.title },
        .text("url", "The entry's page.") { $0.url },
        .record("summary", "What it is about, at most 160 characters.", TextModel.self) { $0.summary },
        .record("next", "When an activity takes place next.", DateModel.self) { $0.next },
        .record("date", "The day of a news item.", DateModel.self) { $0.date },
        .record("place", "Where an activity takes place; a place's district.", TextModel.self) { $0.place },
        .text("price", "What an activity costs.") { $0.price },
        .text("languages", "The languages spoken there, separated by commas.") { $0.languages },
        .text("label", "The type of an association or a news item, a contact's role.") { $0.label },
        .flag("isFree", "Whether taking part is free.") { $0.isFree },
        .flag("isPaused", "Whether it is paused at the moment.") { $0.isPaused },
        .flag("isOnline", "Whether it takes place on the net.") { $0.isOnline },
        .flag("isWomenOnly", "Whether it is for women only.") { $0.isWomenOnly },
        .record("alert", "A notice that holds today.", TextModel.self) { $0.alert },
    ]
}

/// Somebody whom one can ask, with what may be shown of them.
package struct ContactCardModel: TemplateModel {
    var key: String
    var title: TextModel
    var url: String?
    var role: TextModel?
    var phone: PhoneModel?
    var email: String?
    var hours: [SessionModel] = []
    var answersWithin: TextModel?
    var languages: [LinkModel] = []

    package static let fields: [TemplateField<ContactCardModel>] = [
        .text("key", "The contact as `contacts/id`.") { $0.key },
        .record("title", "The name, or the role where the name is not shown.", TextModel.self) { $0.title },
        .text("url", "The contact's page, where there is one.") { $0.url },
        .record("role", "What the contact answers for, where the title is a name.", TextModel.self) { $0.role },
        .record("phone", "The telephone number.", PhoneModel.self) { $0.phone },
        .text("email", "The mail address.") { $0.email },
        .list("hours", "When the contact can be reached.", of: SessionModel.self) { $0.hours },
        .record("answersWithin", "How soon one can expect an answer.", TextModel.self) { $0.answersWithin },
        .list("languages", "The languages spoken.", of: LinkModel.self) { $0.languages },
    ]
}
