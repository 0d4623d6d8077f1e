package import CatalogModel
package import SitePublishing

/// A part of the site with an address of its own at the top level.
package enum Section: String, CaseIterable, Hashable, Sendable {
    case activities, associations, contacts, places, news, council
    case topics, audiences, districts, languages, needs
    case calendar, search

    /// The section that holds the entries of a kind; free pages lie at the top level.
    package init?(_ kind: EntryKind) { self.init(rawValue: kind.folder) }

    /// The kind of entry that the section lists.
    package var kind: EntryKind? { EntryKind.allCases.first { Section($0) == self } }

    /// The name in addresses: Danish on Danish pages, English on all others.
    package func slug(in language: LanguageCode) -> String {
        guard language == .danish else { return rawValue }
        return switch self {
        case .activities: "aktiviteter"
        case .associations: "foreninger"
        case .contacts: "kontakter"
        case .places: "steder"
        case .news: "nyt"
        case .council: "raadet"
        case .topics: "emner"
        case .audiences: "maalgrupper"
        case .districts: "bydele"
        case .languages: "sprog"
        case .needs: "behov"
        case .calendar: "kalender"
        case .search: "soeg"
        }
    }
}

/// A way to narrow the catalog down that works without script.
package enum Facet: String, CaseIterable, Hashable, Sendable {
    case topics, audiences, districts, languages
    /// What people come for, in their own words.
    case needs

    package var section: Section {
        switch self {
        case .topics: .topics
        case .audiences: .audiences
        case .districts: .districts
        case .languages: .languages
        case .needs: .needs
        }
    }

    /// The filter that finds what the facet's pages list; needs are no filter.
    package var filter: EntryFilter? {
        switch self {
        case .topics: .topic
        case .audiences: .audience
        case .districts: .district
        case .languages: .language
        case .needs: nil
        }
    }

    /// The vocabulary with the facet's terms; languages have none.
    package var vocabulary: Vocabulary.Name? { Vocabulary.Name(rawValue: rawValue) }
}
