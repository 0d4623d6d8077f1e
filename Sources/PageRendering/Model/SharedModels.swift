import SiteWording
package import Templating

/// A text that may stand in another language than the page around it.
package struct TextModel: TemplateModel {
    var text: String
    /// None where the text is in the page's language.
    var lang: String?
    var dir: String?

    package static let fields: [TemplateField<TextModel>] = [
        .text("text", "The text.") { $0.text },
        .code("lang", "The BCP 47 code of the text's language, where it is not the page's.") { $0.lang },
        .code("dir", "`ltr` or `rtl`, where the language is not the page's.") { $0.dir },
    ]
}

/// Formatted text.
package struct BodyModel: TemplateModel {
    var html: [UInt8]
    var lang: String?
    var dir: String?

    package static let fields: [TemplateField<BodyModel>] = [
        .html("html", "The text as safe HTML: paragraphs, lists, links and headings from h2.") { $0.html },
        .code("lang", "The BCP 47 code of the text's language, where it is not the page's.") { $0.lang },
        .code("dir", "`ltr` or `rtl`, where the language is not the page's.") { $0.dir },
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
    var isPrintable = true

    package static let fields: [TemplateField<LinkModel>] = [
        .text("text", "The text of the link.") { $0.text },
        .link("url", "Where it leads.") { $0.url },
        .code("lang", "The BCP 47 code of the text's language, where it is not the page's.") { $0.lang },
        .code("dir", "`ltr` or `rtl`, where the language is not the page's.") { $0.dir },
        .text("count", "How many entries are behind the link, where that is known.") {
            $0.count.map { String($0) }
        },
        .flag("isCurrent", "Whether the link leads to the page or the section that is shown.") {
            $0.isCurrent
        },
        .flag("isPrintable", "Whether the text may stand on paper, too.") { $0.isPrintable },
    ]
}

/// A telephone number.
package struct PhoneModel: TemplateModel {
    var display: String
    var e164: String
    var purpose: TextModel?
    var ways: [String] = []
    var hours: [SessionModel] = []

    package static let fields: [TemplateField<PhoneModel>] = [
        .text("display", "The number as people read it; always read from left to right.") { $0.display },
        .code("e164", "The number in E.164 form, or a short one, for `tel:`.") { $0.e164 },
        .record("purpose", "What it is for, where a contact has several.", TextModel.self) { $0.purpose },
        .listOfTexts("ways", "What the number can be used for; empty is calls.") { $0.ways },
        .list("hours", "When it is answered, where that is said.", of: SessionModel.self) { $0.hours },
    ]
}

/// A mail address.
package struct MailModel: TemplateModel {
    var address: String
    var purpose: TextModel?

    package static let fields: [TemplateField<MailModel>] = [
        .code("address", "The address.") { $0.address },
        .record("purpose", "What it is for, where a contact has several.", TextModel.self) { $0.purpose },
    ]
}

/// A picture with what is needed to show it.
package struct PictureModel: TemplateModel {
    var url: String
    var width: Int
    var height: Int
    var alt: TextModel
    var credit: String?
    var licence: String?
    var isFirst: Bool

    package static let fields: [TemplateField<PictureModel>] = [
        .address("url", "The address of the picture.") { $0.url },
        .code("width", "Its width in pixels, for `width`, so that nothing moves while it is loaded.") {
            String($0.width)
        },
        .code("height", "Its height in pixels, for `height`.") { String($0.height) },
        .record("alt", "What the picture shows.", TextModel.self) { $0.alt },
        .text("credit", "Who made it.") { $0.credit },
        .text("licence", "On which terms it may be used.") { $0.licence },
        .flag("isFirst", "Whether no picture stands above it, so that it is not to be loaded lazily.") {
            $0.isFirst
        },
    ]
}

/// Somebody whom one can ask, with what may be shown of them.
package struct ContactCardModel: TemplateModel {
    var key: String? = nil
    var title: TextModel
    var url: String?
    var role: TextModel?
    var phones: [PhoneModel] = []
    var emails: [MailModel] = []
    var hours: [SessionModel] = []
    var answersWithin: TextModel?
    var languages: [LinkModel] = []
    var side: String?
    var isPrintable = true

    var phone: PhoneModel? { phones.first }
    var email: String? { emails.first?.address }

    package static let fields: [TemplateField<ContactCardModel>] = [
        .code("key", "The contact as `contacts/id`, where it has a page.") { $0.key },
        .record("title", "The name, or the role where the name is not shown.", TextModel.self) { $0.title },
        .address("url", "The contact's page, where there is one.") { $0.url },
        .record("role", "What the contact answers for, where the title is a name.", TextModel.self) {
            $0.role
        },
        .record("phone", "The first of the telephone numbers.", PhoneModel.self) { $0.phone },
        .list("phones", "The telephone numbers.", of: PhoneModel.self) { $0.phones },
        .code("email", "The first of the mail addresses.") { $0.email },
        .list("emails", "The mail addresses.", of: MailModel.self) { $0.emails },
        .list("hours", "When the contact can be reached.", of: SessionModel.self) { $0.hours },
        .flag("hasFacts", "Whether anything is known beside number and address.") {
            !$0.hours.isEmpty || $0.answersWithin != nil || !$0.languages.isEmpty
        },
        .record("answersWithin", "How soon one can expect an answer.", TextModel.self) { $0.answersWithin },
        .list("languages", "The languages spoken.", of: LinkModel.self) { $0.languages },
        .text("side", "Municipality or civil society, where contacts of both stand together.") { $0.side },
        .flag("isPrintable", "Whether all that is shown of the contact may stand on paper, too.") {
            $0.isPrintable
        },
    ]
}
