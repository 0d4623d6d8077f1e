import CatalogModel
import SitePublishing

/// The finished cards of a site, which many pages show, and what sheets in other languages say in the main one.
package struct CardShelf: Sendable {
    private var cards: [LanguageCode: [EntryKey: [UInt8]]] = [:]
    private var sheetFacts: [EntryKey: [UInt8]] = [:]

    package init(_ finished: [FinishedCard]) {
        for card in finished {
            cards[card.language, default: [:]][card.key] = card.html
            if !card.sheetFacts.isEmpty { sheetFacts[card.key] = card.sheetFacts }
        }
    }

    /// The cards of one language.
    func cards(in language: LanguageCode) -> FinishedCards {
        FinishedCards(cards: cards[language] ?? [:], sheetFacts: sheetFacts)
    }
}

/// An entry whose card is still to be rendered, in one language.
package struct UnfinishedCard: Sendable {
    let language: LanguageCode
    let key: EntryKey
}

/// An entry as it stands in the lists of one language.
package struct FinishedCard: Sendable {
    let language: LanguageCode
    let key: EntryKey
    var html: [UInt8] = []
    /// The main facts for paper, where the language is the main one and others need them.
    var sheetFacts: [UInt8] = []
}

/// The finished cards of one language.
struct FinishedCards: Sendable {
    private let cards: [EntryKey: [UInt8]]
    private let sheetFacts: [EntryKey: [UInt8]]

    fileprivate init(cards: [EntryKey: [UInt8]], sheetFacts: [EntryKey: [UInt8]]) {
        (self.cards, self.sheetFacts) = (cards, sheetFacts)
    }

    /// The cards of entries one after the other, those without a page left out.
    func row(_ keys: some Sequence<EntryKey>) -> CardsModel? {
        var html: [UInt8] = []
        for key in keys {
            if let card = cards[key] { html += card }
        }
        return html.isEmpty ? nil : CardsModel(html: html)
    }

    func row<View: PublicEntry>(_ entries: [View]) -> CardsModel? { row(entries.lazy.map { $0.key }) }

    func facts(forSheetOf key: EntryKey) -> [UInt8]? { sheetFacts[key] }
}
