import CatalogModel
import SitePublishing

/// The finished cards of a site, which many pages show, and what sheets in other languages say in the main one.
package struct CardShelf: Sendable {
    private var cards: [LanguageCode: [EntryKey: [UInt8]]] = [:]
    private var sheetFacts: [EntryKey: [UInt8]] = [:]
    /// What renders a card when a page needs it; none where all are rendered.
    private var renderer: PageRenderer?

    /// A shelf for single pages: each renders the cards that it shows.
    package init(renderingWith renderer: PageRenderer) { self.renderer = renderer }

    package init(_ finished: [FinishedCard]) {
        for card in finished {
            cards[card.language, default: [:]][card.key] = card.html
            if !card.sheetFacts.isEmpty { sheetFacts[card.key] = card.sheetFacts }
        }
    }

    /// The cards of one language.
    func cards(in language: LanguageCode) -> FinishedCards {
        FinishedCards(
            language: language, cards: cards[language] ?? [:], sheetFacts: sheetFacts, renderer: renderer)
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
    private let language: LanguageCode
    private let cards: [EntryKey: [UInt8]]
    private let sheetFacts: [EntryKey: [UInt8]]
    private let renderer: PageRenderer?

    fileprivate init(
        language: LanguageCode, cards: [EntryKey: [UInt8]], sheetFacts: [EntryKey: [UInt8]],
        renderer: PageRenderer?
    ) {
        (self.language, self.cards, self.sheetFacts) = (language, cards, sheetFacts)
        self.renderer = renderer
    }

    /// The cards of entries one after the other, those without a page left out.
    func row(_ keys: some Sequence<EntryKey>) -> CardsModel? {
        var html: [UInt8] = []
        for key in keys {
            if let card = cards[key] ?? rendered(key, in: language)?.html { html += card }
        }
        return html.isEmpty ? nil : CardsModel(html: html)
    }

    func row<View: PublicEntry>(_ entries: [View]) -> CardsModel? { row(entries.lazy.map { $0.key }) }

    func facts(forSheetOf key: EntryKey) -> [UInt8]? {
        if let facts = sheetFacts[key] { return facts }
        let facts = renderer.flatMap { rendered(key, in: $0.mainLanguage)?.sheetFacts } ?? []
        return facts.isEmpty ? nil : facts
    }

    private func rendered(_ key: EntryKey, in language: LanguageCode) -> FinishedCard? {
        renderer?.render(UnfinishedCard(language: language, key: key))
    }
}
