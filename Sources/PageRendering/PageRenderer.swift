package import CatalogModel
package import SitePlanning
package import SitePublishing
import SiteWording
import Templating

/// Turns planned pages into HTML, one at a time and in any order.
///
/// Comes in: a page of the plan. Goes out: its file. It never touches the disk, and nothing can go wrong any
/// more: what could be wrong was found when the catalog and the theme were checked.
package struct PageRenderer: Sendable {
    private let templates: TemplateSet
    private let publication: Publication
    private let languages: [LanguageCode: PageContext]

    /// - Parameter annotations: what pages say to machines.
    package init(
        theme: Theme, publication: Publication, plan: SitePlan, annotations: any PageAnnotating
    ) {
        templates = theme.templates
        self.publication = publication
        let codes = QRCodes()
        let contexts = plan.languages.map { language in
            let context = LanguageContext(
                publication, plan, language, theme.languages, colours: theme.colours)
            return (language, PageContext(context, codes, annotations))
        }
        languages = Dictionary(contexts) { first, _ in first }
    }

    /// Renders a page with the finished cards that it may show.
    ///
    /// - Parameter searchIndex: the address of the first file of the language's search index, which two kinds of
    ///   pages name.
    package func render(
        _ page: PlannedPage, with cards: CardShelf, searchIndex: String? = nil
    ) -> OutputFile {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16_384)
        if let context = languages[page.language],
            let (template, record) = PageChoice(
                shared: context, cards: cards.cards(in: page.language), searchIndex: searchIndex
            ).record(of: page.content)
        {
            templates.render(
                template.name, record, isolatingNumbers: context.language.reader.isRightToLeft,
                into: &bytes)
        }
        return OutputFile(path: page.file, bytes: bytes)
    }
}

// Cards stand on many pages, so they are rendered first and once.
extension PageRenderer {
    var mainLanguage: LanguageCode { publication.site.mainLanguage }

    /// Every entry in every language.
    package var cards: [UnfinishedCard] {
        languages.keys.sorted().flatMap { language in
            let catalog = PublicCatalog(publication, for: .web, in: language)
            return EntryKind.allCases.flatMap { catalog.keys(of: $0) }.map {
                UnfinishedCard(language: language, key: $0)
            }
        }
    }

    /// Renders one card; in any order.
    package func render(_ card: UnfinishedCard) -> FinishedCard {
        var finished = FinishedCard(language: card.language, key: card.key)
        guard let context = languages[card.language],
            let entry = context.language.catalog.entry(card.key)
        else { return finished }
        let shared = context.frames.record(in: nil)
        if let model = CardComposer(context: context.language).card(entry) {
            templates.render(
                PageTemplate.card.name, TemplateRecord(model, sharing: shared),
                isolatingNumbers: context.language.reader.isRightToLeft, into: &finished.html)
        }
        if languages.count > 1, card.language == publication.site.mainLanguage,
            let model = SheetComposer(context: context.language).facts(entry)
        {
            templates.render(
                PageTemplate.sheetFacts.name, TemplateRecord(model, sharing: shared),
                isolatingNumbers: context.language.reader.isRightToLeft, into: &finished.sheetFacts)
        }
        return finished
    }
}

// What search says in the words of pages.
extension PageRenderer {
    /// What the values of filters are called in a language, by the filters' names and the values.
    ///
    /// Where a term has no label in the language, it is the one in the main language.
    package func facetLabels(in language: LanguageCode) -> [String: [String: String]] {
        guard let context = languages[language]?.language else { return [:] }
        let forms = FilterFormComposer(context: context)
        var labels = forms.filterLabels
        for kind in forms.kinds { labels[EntryFilter.kind.rawValue, default: [:]][kind.code] = kind.name }
        return labels
    }
}
