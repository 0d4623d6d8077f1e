import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes models of one kind from what is published, in the words of one language.
protocol Composer: Sendable {
    var context: LanguageContext { get }
}

// What every composer says now and then.
extension Composer {
    var catalog: PublicCatalog { context.catalog }
    var plan: SitePlan { context.plan }
    var lists: Listings { context.lists }
    var words: Words { context.words }
    var wording: TimeWording { context.wording }
    var language: LanguageCode { context.catalog.language }
    var today: LocalDate { context.catalog.today }

    func url(_ content: PageContent) -> String { context.plan.addresses.url(of: content, in: language) }

    func url(_ key: EntryKey) -> String { context.plan.addresses.url(of: key, in: language) }

    /// An address of the site with scheme and host.
    func absolute(_ url: String) -> String { context.plan.addresses.origin + url }

    /// A text, marked where it is not in the page's language.
    func text(_ text: PublicText) -> TextModel {
        TextModel(text, read: context.reader, else: context.mainReader)
    }

    func text(_ text: PublicText?) -> TextModel? { text.map { self.text($0) } }

    func text(_ text: LocalizedText) -> TextModel { self.text(catalog.text(text)) }

    func text(_ text: LocalizedText?) -> TextModel? { text.map { self.text($0) } }

    func number(_ number: Int?) -> String? { number.map { String($0) } }

    func phone(_ phone: PhoneNumber?) -> PhoneModel? {
        phone.map { PhoneModel(display: $0.display, e164: $0.e164) }
    }

    func phone(_ phone: ContactPhone) -> PhoneModel {
        PhoneModel(
            display: phone.number.display, e164: phone.number.e164, purpose: text(phone.purpose),
            ways: words.contacts.phoneWay[phone.ways], hours: sessions(phone.hours))
    }

    func sessions(_ sessions: [Session]) -> [SessionModel] {
        sessions.map { wording.session($0, seenFrom: today) }
    }

    func list(_ texts: [String]) -> String? {
        texts.isEmpty ? nil : texts.joined(separator: wording.separator)
    }

    func languageNames(_ languages: [LanguageCode]) -> String? {
        list(languages.map { context.languages.name(of: $0, in: language) })
    }

    /// `Gratis`, `50 kr.` or `50 kr. pr. måned`.
    func price(_ price: Price) -> String? { context.reader.text(price) }
}

extension TextModel {
    /// A text in the reader's language, or in the main one and marked as such.
    init(_ text: PublicText, read reader: Language, else main: Language) {
        guard text.language != reader.code else {
            self.init(text: text.text)
            return
        }
        self.init(text: text.text, lang: text.language.code, dir: main.direction)
    }
}
