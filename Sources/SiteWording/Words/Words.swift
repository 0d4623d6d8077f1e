package import CatalogModel

/// What the generator itself says in one language, as values: pages, search and exports take them from here.
///
/// A text that the language's file does not have is a problem of that file, so none is missing when pages are made.
package final class Words: Sendable {
    /// What an entry is called as the result of a search.
    package let kinds: LabelTable<EntryKind>
    /// What a need of the front page is called as the result of a search.
    package let need: String
    /// What the sections with entries of a kind are called.
    package let kindSections: LabelTable<EntryKind>
    package let sections: LabelTable<SectionLabel>
    /// What the pages are called that bring things together.
    package let gatherings: LabelTable<Gathering>
    /// What such a page is for, in a sentence.
    package let gatheringLeads: LabelTable<Gathering>
    package let gathered: LabelTable<GatheredLabel>
    package let overview: OverviewWords
    package let filters: LabelTable<FilterLabel>
    package let facts: LabelTable<FactLabel>
    package let holidays: LabelTable<DanishHoliday>
    package let entries: EntryWords
    package let activities: ActivityWords
    package let associations: AssociationWords
    package let places: PlaceWords
    package let contacts: ContactWords
    package let news: NewsWords
    package let councils: CouncilWords
    package let forumType: LabelTable<Forum.ForumType>
    package let prices: PriceWords
    package let messages: MessageWords
    package let calendars: CalendarFileWords
    package let feeds: FeedWords
    /// `Week {number}`.
    package let week: Pattern
    /// `… and {count} more`.
    package let more: Pattern
    package let somethingToday: String
    package let offlineTitle: String
    package let privacyTitle: String
    package let myListTitle: String
    package let mapTitle: String
    package let neighboursTitle: String

    init(_ reader: inout LanguageReader) {
        kinds = reader.labels("kind", of: EntryKind.allCases)
        need = reader.text("kind.needs")
        kindSections = reader.labels("section", of: EntryKind.allCases.filter { $0.danishAddress != nil })
        sections = reader.labels("section")
        gatherings = reader.labels("gathering")
        gatheringLeads = reader.labels("gathering-lead")
        gathered = reader.labels("gathered")
        overview = OverviewWords(&reader)
        filters = reader.labels("filter")
        facts = reader.labels("fact")
        holidays = reader.labels("holiday")
        entries = EntryWords(&reader)
        activities = ActivityWords(&reader)
        associations = AssociationWords(&reader)
        places = PlaceWords(&reader)
        contacts = ContactWords(&reader)
        news = NewsWords(&reader)
        councils = CouncilWords(&reader)
        forumType = reader.labels("forum-type")
        prices = PriceWords(&reader)
        messages = MessageWords(&reader)
        calendars = CalendarFileWords(&reader)
        feeds = FeedWords(&reader)
        week = reader.pattern("week", filledWith: ["number"])
        more = reader.pattern("more", filledWith: ["count"])
        somethingToday = reader.text("something-today")
        offlineTitle = reader.text("offline.title")
        privacyTitle = reader.text("privacy.title")
        myListTitle = reader.text("my-list.title")
        mapTitle = reader.text("map.title")
        neighboursTitle = reader.text("neighbours.title")
    }
}

/// What entries of every kind have.
package struct EntryWords: Sendable {
    package let verification: LabelTable<Verification>
    package let verifiedPart: LabelTable<VerifiedPart>
    package let accessibility: LabelTable<Accessibility>

    init(_ reader: inout LanguageReader) {
        verification = reader.labels("verification")
        verifiedPart = reader.labels("verified-part")
        accessibility = reader.labels("accessibility")
    }
}

/// What readers are given to send to the editors.
package struct MessageWords: Sendable {
    /// `Something is wrong: {title}`.
    package let mistakeSubject: Pattern
    package let mistakeBody: String
    package let suggestionSubject: String
    package let suggestionBody: String

    init(_ reader: inout LanguageReader) {
        mistakeSubject = reader.pattern("mistake.subject", filledWith: ["title"])
        mistakeBody = reader.text("mistake.body")
        suggestionSubject = reader.text("suggest.subject")
        suggestionBody = reader.text("suggest.body")
    }
}
