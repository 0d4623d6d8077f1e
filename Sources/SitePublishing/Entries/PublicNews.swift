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
    package var isOfCouncil: Bool { entry.isOfCouncil }

    /// What the council answered; only of a consultation response.
    package var hearing: PublicHearing? {
        entry.hearing.map { PublicHearing(hearing: $0, catalog: catalog) }
    }

    /// What was given to whom; only of a prize.
    package var prize: PublicPrize? {
        entry.prize.map { PublicPrize(prize: $0, catalog: catalog) }
    }
}

extension PublicNews {
    /// What can be applied for; only of a grant.
    package var grant: PublicGrant? { entry.grant.map { PublicGrant(grant: $0, catalog: catalog) } }

    /// Whether the council is being asked and has not answered, so that others can still have their say.
    package var isOpenHearing: Bool {
        guard let hearing = entry.hearing, hearing.sent == nil, let deadline = hearing.deadline else {
            return false
        }
        return catalog.today <= deadline
    }

    /// Whether somebody can be nominated for the prize.
    package var takesNominations: Bool {
        entry.prize?.nominationsUntil.map { catalog.today <= $0 } ?? false
    }
}

/// What may be shown of money that can be applied for.
package struct PublicGrant: Sendable {
    let grant: News.Grant
    let catalog: PublicCatalog

    package var amount: PublicText? { catalog.text(grant.amount) }
    package var applicants: PublicText? { catalog.text(grant.applicants) }
    package var deadline: LocalDate? { grant.deadline }
    package var helper: PublicContact? { catalog.listedContacts([grant.helper].compactMap(\.self)).first }
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
    package var howToBeHeard: PublicText? { catalog.text(hearing.howToBeHeard) }
    package var ledTo: [AnyPublicEntry] { hearing.ledTo.compactMap { catalog.entry($0) } }
}

/// What may be shown of a prize.
package struct PublicPrize: Sendable {
    let prize: News.Prize
    let catalog: PublicCatalog

    package var year: Int? { prize.year }
    package var givenTo: AnyPublicEntry? { prize.givenTo.flatMap { catalog.entry($0) } }
    package var category: News.Prize.Category? { prize.category }
    package var reason: PublicText? { catalog.text(prize.reason) }
    /// The last day on which somebody can be nominated.
    package var nominationsUntil: LocalDate? { prize.nominationsUntil }
}
