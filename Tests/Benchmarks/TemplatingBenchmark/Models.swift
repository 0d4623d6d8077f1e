import Templating

/// The data of page.json, which both engines show.
struct Page: Decodable, TemplateModel {
    var language, direction, key, address, canonical, title, summary, changed, changedDate: String
    var translationNotice, when, next, nextDate, price, languages, audiences, district, registration: String?
    var registrationAddress, accessibility, capacity, image, imageText, feed, calendar, qr: String?
    var published, review, editAddress: String?
    var isDraft, hasRelated, isCancelled, isPast: Bool
    var body: String
    var topics: [Link]
    var place: Place?
    var organizer: Link?
    var contact: Contact?
    var related: [Card]
    var translations: [Translation]
    var site: Site
    var strings: [String: String]

    /// What all pages share, laid out once.
    var preparedSite: TemplateRecord?
    var preparedStrings: TemplateRecord?
    var finishedBody: [UInt8]?

    static let fields: [TemplateField<Page>] = [
        .text("language", "The page's language.") { $0.language },
        .text("direction", "The direction of its writing.") { $0.direction },
        .text("key", "The entry's key.") { $0.key },
        .text("address", "The page's address.") { $0.address },
        .text("canonical", "The address with its host.") { $0.canonical },
        .text("title", "The entry's name.") { $0.title },
        .text("summary", "One sentence about it.") { $0.summary },
        .text("changed", "The day of the last change.") { $0.changed },
        .text("changedDate", "The same for programs.") { $0.changedDate },
        .text("translationNotice", "A warning about the translation.") { $0.translationNotice },
        .text("when", "The schedule.") { $0.when },
        .text("next", "The next time.") { $0.next },
        .text("nextDate", "The same for programs.") { $0.nextDate },
        .text("price", "What it costs.") { $0.price },
        .text("languages", "Spoken languages.") { $0.languages },
        .text("audiences", "Who it is for.") { $0.audiences },
        .text("district", "The part of town.") { $0.district },
        .text("registration", "How to register.") { $0.registration },
        .text("registrationAddress", "Where to register.") { $0.registrationAddress },
        .text("accessibility", "Access.") { $0.accessibility },
        .text("capacity", "How many can come.") { $0.capacity },
        .text("image", "A picture.") { $0.image },
        .text("imageText", "What it shows.") { $0.imageText },
        .text("feed", "The feed.") { $0.feed },
        .text("calendar", "The calendar file.") { $0.calendar },
        .text("qr", "The QR code.") { $0.qr },
        .text("published", "The first day.") { $0.published },
        .text("review", "The day of review.") { $0.review },
        .text("editAddress", "Where to edit.") { $0.editAddress },
        .flag("isDraft", "Whether it is a draft.") { $0.isDraft },
        .flag("hasRelated", "Whether there are related entries.") { $0.hasRelated },
        .flag("isCancelled", "Whether it is cancelled.") { $0.isCancelled },
        .flag("isPast", "Whether it is over.") { $0.isPast },
        .html("body", "The text.") { $0.finishedBody ?? [] },
        .list("topics", "The topics.", of: Link.self) { $0.topics },
        .record("place", "Where it is.", Place.self) { $0.place },
        .record("organizer", "Who does it.", Link.self) { $0.organizer },
        .record("contact", "Whom to ask.", Contact.self) { $0.contact },
        .list("related", "Related entries.", of: Card.self) { $0.related },
        .list("translations", "The page in other languages.", of: Translation.self) { $0.translations },
        .prepared("site", "The site.", Site.self) { $0.preparedSite ?? TemplateRecord(.nothing) },
        .table("strings", "The theme's texts.") { $0.preparedStrings ?? TemplateRecord(.nothing) },
    ]

    private enum CodingKeys: CodingKey {
        case language, direction, key, address, canonical, title, summary, changed, changedDate
        case translationNotice, when, next, nextDate, price, languages, audiences, district, registration
        case registrationAddress, accessibility, capacity, image, imageText, feed, calendar, qr
        case published, review, editAddress
        case isDraft, hasRelated, isCancelled, isPast
        case body, topics, place, organizer, contact, related, translations, site, strings
    }
}

struct Card: Decodable, TemplateModel {
    var key, address, title, summary: String
    var isFree: Bool
    var next: String?
    var topics: [Link]
    var place: Place?

    static let fields: [TemplateField<Card>] = [
        .text("key", "The entry's key.") { $0.key },
        .text("address", "The page's address.") { $0.address },
        .text("title", "The entry's name.") { $0.title },
        .text("summary", "One sentence about it.") { $0.summary },
        .flag("isFree", "Whether taking part is free.") { $0.isFree },
        .text("next", "The next time.") { $0.next },
        .list("topics", "The topics.", of: Link.self) { $0.topics },
        .record("place", "Where it is.", Place.self) { $0.place },
    ]
}

struct Link: Decodable, TemplateModel {
    var title, address: String

    static let fields: [TemplateField<Link>] = [
        .text("title", "What the link is called.") { $0.title },
        .text("address", "Where it leads.") { $0.address },
    ]
}

struct Place: Decodable, TemplateModel {
    var name, address, street, postcode, city: String

    static let fields: [TemplateField<Place>] = [
        .text("name", "What the place is called.") { $0.name },
        .text("address", "Its page.") { $0.address },
        .text("street", "Street and number.") { $0.street },
        .text("postcode", "The postcode.") { $0.postcode },
        .text("city", "The town.") { $0.city },
    ]
}

struct Contact: Decodable, TemplateModel {
    var name: String
    var role, phone, phoneLink, email: String?

    static let fields: [TemplateField<Contact>] = [
        .text("name", "Who it is.") { $0.name },
        .text("role", "What the person does.") { $0.role },
        .text("phone", "The number to read.") { $0.phone },
        .text("phoneLink", "The number to call.") { $0.phoneLink },
        .text("email", "The address to write to.") { $0.email },
    ]
}

struct Translation: Decodable, TemplateModel {
    var language, address: String

    static let fields: [TemplateField<Translation>] = [
        .text("language", "The language.") { $0.language },
        .text("address", "The page in it.") { $0.address },
    ]
}

struct Site: Decodable, TemplateModel {
    var name, address, style, script, publisher, publisherAddress, accessibility: String
    var menu: [Link]

    static let fields: [TemplateField<Site>] = [
        .text("name", "The site's name.") { $0.name },
        .text("address", "Its front page.") { $0.address },
        .text("style", "The style sheet.") { $0.style },
        .text("script", "The script.") { $0.script },
        .text("publisher", "Who publishes it.") { $0.publisher },
        .text("publisherAddress", "Their page.") { $0.publisherAddress },
        .text("accessibility", "The accessibility statement.") { $0.accessibility },
        .list("menu", "The main menu.", of: Link.self) { $0.menu },
    ]
}
