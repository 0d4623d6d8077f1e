package import CatalogModel
package import SitePublishing

/// A part of the site with an address of its own at the top level.
package enum Section: Hashable, Sendable {
    /// The list of a kind of entry.
    case entries(EntryKind)
    case topics, audiences, districts, languages, needs
    /// The types of associations.
    case types
    case calendar, search

    /// The section that holds the entries of a kind; free pages lie at the top level.
    package init?(_ kind: EntryKind) {
        guard kind.danishAddress != nil else { return nil }
        self = .entries(kind)
    }

    /// What `site.yml` calls the section; it has no word for the search.
    package var name: SectionName? {
        switch self {
        case .entries(let kind): SectionName(kind)
        case .topics: .topics
        case .audiences: .audiences
        case .districts: .districts
        case .languages: .languages
        case .needs: .needs
        case .types: .types
        case .calendar: .calendar
        case .search: nil
        }
    }

    /// The kind of entry that the section lists.
    package var kind: EntryKind? { if case .entries(let kind) = self { kind } else { nil } }

    /// The name in addresses: Danish on Danish pages, English on all others.
    package func slug(in language: LanguageCode) -> String {
        let (danish, english) = addresses
        return language == .danish ? danish : english
    }

    private var addresses: (danish: String, english: String) {
        switch self {
        case .entries(let kind): (kind.danishAddress ?? kind.folder, kind.folder)
        case .topics: ("emner", "topics")
        case .audiences: ("maalgrupper", "audiences")
        case .districts: ("bydele", "districts")
        case .languages: ("sprog", "languages")
        case .needs: ("behov", "needs")
        case .types: ("foreninger/type", "associations/type")
        case .calendar: ("kalender", "calendar")
        case .search: ("soeg", "search")
        }
    }
}

extension Section: CaseIterable {
    /// What people look for first comes first.
    package static let allCases: [Section] =
        EntryKind.all(beginningWith: [.activity]).compactMap { Section($0) } + [
            .topics, .audiences, .districts, .languages, .needs, .types, .calendar, .search,
        ]

    package static let activities = Section.entries(.activity)
    package static let associations = Section.entries(.association)
    package static let contacts = Section.entries(.contact)
    package static let places = Section.entries(.place)
    package static let news = Section.entries(.news)
    package static let council = Section.entries(.council)
}

/// A way to narrow the catalog down that works without script.
package enum Facet: String, CaseIterable, Hashable, Sendable {
    case topics, audiences, districts, languages
    /// What people come for, in their own words.
    case needs
    /// The types of associations.
    case types

    package var section: Section {
        switch self {
        case .topics: .topics
        case .audiences: .audiences
        case .districts: .districts
        case .languages: .languages
        case .needs: .needs
        case .types: .types
        }
    }

    /// The filter that finds what the facet's pages list.
    package var filter: EntryFilter {
        switch self {
        case .topics: .topic
        case .audiences: .audience
        case .districts: .district
        case .languages: .language
        case .types: .type
        case .needs: .need
        }
    }

    /// The vocabulary with the facet's terms; languages and types have none.
    package var vocabulary: Vocabulary.Name? { Vocabulary.Name(rawValue: rawValue) }
}
