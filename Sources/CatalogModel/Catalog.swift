/// The kinds of entry that a catalog holds.
///
/// The raw value is also the name of the template that shows an entry of the kind.
package enum EntryKind: String, CaseIterable, Hashable, Sendable {
    case association, activity, contact, place, news, council, forum, agreement, page

    /// The folder of `content/` that holds the kind, also the kind's name in commands, JSON and references.
    package var folder: String {
        switch self {
        case .association: "associations"
        case .activity: "activities"
        case .contact: "contacts"
        case .place: "places"
        case .news: "news"
        case .council: "council"
        case .forum: "forums"
        case .agreement: "agreements"
        case .page: "pages"
        }
    }

    /// The word for the kind in Danish addresses, where others have the folder; none of free pages, which lie at the
    /// top of the site.
    package var danishAddress: String? {
        switch self {
        case .association: "foreninger"
        case .activity: "aktiviteter"
        case .contact: "kontakter"
        case .place: "steder"
        case .news: "nyt"
        case .council: "raadet"
        case .forum: "fora"
        case .agreement: "aftaler"
        case .page: nil
        }
    }

    /// The type of the kind's entries, for code that treats all kinds alike.
    package var type: any CatalogedEntry.Type {
        switch self {
        case .association: Association.self
        case .activity: Activity.self
        case .contact: Contact.self
        case .place: Place.self
        case .news: News.self
        case .council: Council.self
        case .forum: Forum.self
        case .agreement: Agreement.self
        case .page: FreePage.self
        }
    }

    package init?(folder: String) {
        guard let kind = Self.allCases.first(where: { $0.folder == folder }) else { return nil }
        self = kind
    }

    /// All kinds, those named before the others.
    package static func all(beginningWith first: [EntryKind]) -> [EntryKind] {
        first + allCases.filter { !first.contains($0) }
    }
}

/// The resolved, checked data of the site: only entries that have a page or are shown on one.
///
/// Drafts are not in it, nor is what was left out with its errors: a look-up of such an entry gives none.
package struct Catalog: Sendable {
    package var site: SiteConfiguration
    package var vocabularies: [Vocabulary.Name: Vocabulary]
    package var associations = EntryTable<Association>()
    package var activities = EntryTable<Activity>()
    package var contacts = EntryTable<Contact>()
    package var places = EntryTable<Place>()
    package var news = EntryTable<News>()
    package var councils = EntryTable<Council>()
    package var forums = EntryTable<Forum>()
    package var agreements = EntryTable<Agreement>()
    package var pages = EntryTable<FreePage>()
    package var synonyms: [SynonymGroup] = []
    /// The files of `content/media/` that the site may show, by their paths below it.
    package var media: [String: MediaFacts] = [:]

    package init(site: SiteConfiguration, vocabularies: [Vocabulary.Name: Vocabulary]) {
        self.site = site
        self.vocabularies = vocabularies
    }

    package func term(_ code: String, of vocabulary: Vocabulary.Name) -> Vocabulary.Term? {
        vocabularies[vocabulary]?[code]
    }
}
