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
    var strings: ThemeStrings { context.strings }
    var wording: TimeWording { context.wording }
    var language: LanguageCode { context.catalog.language }
    var today: LocalDate { context.catalog.today }

    func url(_ content: PageContent) -> String { context.plan.addresses.url(of: content, in: language) }

    func url(_ key: EntryKey) -> String { context.plan.addresses.url(of: key, in: language) }

    /// An address of the site with scheme and host.
    func absolute(_ url: String) -> String { context.plan.addresses.origin + url }

    /// A text, marked where it is not in the page's language.
    func text(_ text: PublicText) -> TextModel { TextModel(text, readIn: language) }

    func text(_ text: PublicText?) -> TextModel? { text.map { self.text($0) } }

    func text(_ text: LocalizedText) -> TextModel { self.text(catalog.text(text)) }

    func text(_ text: LocalizedText?) -> TextModel? { text.map { self.text($0) } }

    func number(_ number: Int?) -> String? { number.map { String($0) } }

    func phone(_ phone: PhoneNumber?) -> PhoneModel? {
        phone.map { PhoneModel(display: $0.display, e164: $0.e164) }
    }

    func sessions(_ sessions: [Session]) -> [SessionModel] {
        sessions.map { wording.session($0, seenFrom: today) }
    }

    func list(_ texts: [String]) -> String? {
        texts.isEmpty ? nil : texts.joined(separator: wording.separator)
    }

    func languageNames(_ languages: [LanguageCode]) -> String? {
        list(languages.map { LanguageNames.name(of: $0, in: language) })
    }

    /// `Gratis`, `50 kr.` or `50 kr. pr. måned`.
    func price(_ price: Price) -> String? {
        guard let amount = price.amount else { return nil }
        if amount == 0 { return strings["price.free"] }
        let kroner = String(amount / 100)
        let fraction = amount % 100
        let decimals = fraction == 0 ? "" : (fraction < 10 ? ",0" : ",") + String(fraction)
        guard let per = strings.label("price-per", price.per) else {
            return strings["price.amount"].filling(("amount", kroner + decimals))
        }
        return strings["price.amount-per"].filling(("amount", kroner + decimals), ("per", per))
    }
}

extension TextModel {
    init(_ text: PublicText, readIn language: LanguageCode) {
        guard text.language != language else {
            self.init(text: text.text)
            return
        }
        self.init(text: text.text, lang: text.language.code, dir: text.language.direction)
    }
}
