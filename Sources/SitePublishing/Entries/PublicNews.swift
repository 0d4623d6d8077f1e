package import CatalogModel

/// What may be shown of a news item.
package struct PublicNews: PublicEntry {
    package let source: EntrySource<News>

    package init(_ source: EntrySource<News>) { self.source = source }

    package var date: LocalDate { entry.date }
    package var type: NewsType { entry.type }
    package var topics: [String] { entry.topics }
    package var authorRole: PublicText? { catalog.text(entry.authorRole) }
    package var from: AnyPublicEntry? { entry.from.flatMap { catalog.entry($0) } }
    package var about: [AnyPublicEntry] { entry.about.compactMap { catalog.entry($0) } }

    /// Whether the item is about the council's own work.
    package var isOfCouncil: Bool {
        switch entry.type {
        case .hearingResponse, .prize, .minutes: true
        case .news, .call, .eventReport: false
        }
    }

    /// What the council answered; only of a consultation response.
    package var hearing: PublicHearing? {
        entry.hearing.map { PublicHearing(hearing: $0, catalog: catalog) }
    }

    /// What was given to whom; only of a prize.
    package var prize: PublicPrize? {
        entry.prize.map { PublicPrize(prize: $0, catalog: catalog) }
    }
}

/// What may be shown of the council's answer to a hearing.
package struct PublicHearing: Sendable {
    let hearing: News.Hearing
    let catalog: PublicCatalog

    package var askedBy: PublicText? { hearing.askedBy.map { PublicText($0, in: catalog.mainLanguage) } }
    package var received: LocalDate? { hearing.received }
    package var deadline: LocalDate? { hearing.deadline }
    package var sent: LocalDate? { hearing.sent }
    package var document: String? { hearing.document }
    package var points: [PublicText] { hearing.points.map { catalog.text($0) } }
    package var outcome: News.Hearing.Outcome? { hearing.outcome }
    package var outcomeNote: PublicText? { catalog.text(hearing.outcomeNote) }
}

/// What may be shown of a prize.
package struct PublicPrize: Sendable {
    let prize: News.Prize
    let catalog: PublicCatalog

    package var year: Int? { prize.year }
    package var givenTo: AnyPublicEntry? { prize.givenTo.flatMap { catalog.entry($0) } }
    package var category: News.Prize.Category? { prize.category }
    package var reason: PublicText? { catalog.text(prize.reason) }
}
