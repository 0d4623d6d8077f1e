package import CatalogModel

// What cards of other sites are found by, filter by filter; nothing where their index says nothing.

extension NeighbourCard {
    /// - Parameter site: What the settings call its site.
    package func codes(of filter: EntryFilter, from site: String) -> [String] {
        switch filter {
        case .kind: [key.kind.folder]
        case .topic: codes.topics
        case .audience: codes.audiences
        case .need: codes.needs
        case .language: codes.languages.map(\.code)
        case .weekday: codes.weekdays
        case .timeOfDay: codes.timesOfDay
        case .danishLevel: codes.danishLevels.compactMap { Activity.DanishLevel(rawValue: $0) }.codes
        case .type: [codes.type?.rawValue].compactMap(\.self)
        case .price: isFree.map { [$0 ? "free" : "paid"] } ?? []
        case .openTo: isActivity ? gender.openTo : []
        case .only: gender.only
        case .age: isActivity ? AgeBand.codes(for: ages, gender) : []
        case .source: [site]
        // Districts are those of one municipality, and the rest no index tells.
        case .district, .childcare, .phase, .fritidspas: []
        }
    }

    private var isActivity: Bool { key.kind == .activity }
}

extension FilterCodes {
    package init(of card: NeighbourCard, from site: String) {
        self.init(codes: EntryFilter.inOrder.map { card.codes(of: $0, from: site) })
    }
}

extension NeighbourCard {
    /// What a reader of a language gets: that language, or else the site's main one, or else any of the site's, or else what
    /// there is.
    package func text(in reader: LanguageCode, of languages: [LanguageCode]) -> Text {
        for language in [reader] + languages {
            if let text = texts.first(where: { $0.language == language }) { return text }
        }
        return texts[0]
    }
}
