/// What a site says of its sections: which come first in menus and on the front page, which are not shown there, and what
/// they are called.
///
/// Addresses and pages stay as they are: a section that is hidden is only led to from nowhere but its own pages.
package struct SectionChoices: Hashable, Sendable {
    /// Those that come first; all others follow in the usual order.
    package var order: [SectionName] = []
    package var hidden: [SectionName] = []
    package var names: [SectionName: LocalizedText] = [:]

    package init() {}

    /// What the site shows of some sections, in its order.
    package func shown<Part>(_ parts: [Part], named name: (Part) -> SectionName?) -> [Part] {
        let named = parts.map { (part: $0, name: name($0)) }
            .filter { part in part.name.map { !hidden.contains($0) } ?? true }
        let first = order.flatMap { wanted in named.filter { $0.name == wanted } }
        return (first + named.filter { part in part.name.map { !order.contains($0) } ?? true }).map(\.part)
    }

    package func isHidden(_ name: SectionName) -> Bool { hidden.contains(name) }

    /// What the site calls a section in a language; none where it goes by its usual name.
    ///
    /// A text without a language is for all of them.
    package func name(of section: SectionName, in language: LanguageCode) -> String? {
        guard let name = names[section] else { return nil }
        return name.translations.isEmpty ? name.original : name.translation(into: language)
    }
}

/// A section as `site.yml` names it: by the English word of its address.
package enum SectionName: String, CaseIterable, Hashable, Sendable {
    case activities, calendar, associations, places, contacts, news, council, forums, agreements
    case topics, audiences, districts, languages, needs
    case types
    case overview
    case helpers = "who-helps"
    case reception, cooperation
    case volunteering = "volunteer"
    case exchange = "seeks-and-offers"
    case rooms, grants
    case giving = "give"
    case tools, words

    /// The section that holds the entries of a kind; free pages have none.
    package init?(_ kind: EntryKind) {
        switch kind {
        case .association: self = .associations
        case .activity: self = .activities
        case .contact: self = .contacts
        case .place: self = .places
        case .news: self = .news
        case .council: self = .council
        case .forum: self = .forums
        case .agreement: self = .agreements
        case .page: return nil
        }
    }

    /// What brings together what lies in several entries; the pages below the council and the sheets have no place of their
    /// own in any menu.
    package init?(_ gathering: Gathering) {
        switch gathering {
        case .overview: self = .overview
        case .helpers: self = .helpers
        case .reception: self = .reception
        case .cooperation: self = .cooperation
        case .volunteering: self = .volunteering
        case .exchange: self = .exchange
        case .rooms: self = .rooms
        case .grants: self = .grants
        case .giving: self = .giving
        case .tools: self = .tools
        case .words: self = .words
        case .receptionCards, .receptionTimeline, .hearings, .prizes, .joining: return nil
        }
    }
}
