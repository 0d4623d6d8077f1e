import CatalogModel

// What entries are found by, filter by filter; nothing where nothing is known.

extension PublicActivity {
    package func codes(of filter: EntryFilter) -> [String] {
        switch filter {
        case .kind: [Activity.kind.folder]
        case .topic: topics
        case .weekday: schedule.weekdays(from: catalog.today).map(\.calendarCode)
        case .timeOfDay: schedule.timesOfDay(from: catalog.today).map(\.rawValue)
        case .district: hasSeveralPlaces ? districts : [place?.district].compactMap(\.self)
        case .language: languages.map(\.code)
        case .audience: audiences
        case .price: price?.isOpenToAll.map { [$0 ? "free" : "paid"] } ?? []
        case .danishLevel: danishLevels.codes
        case .childcare: childcare?.answer == .yes ? [Answer.yes.rawValue] : []
        case .phase:
            (phases.contains(.any) ? Activity.Phase.allCases : phases).filter { $0 != .any }.map(\.rawValue)
        case .type: []
        case .openTo: gender.openTo
        case .only: gender.only
        case .age: AgeBand.codes(for: ages, gender)
        case .fritidspas: fritidspas == .yes ? [Answer.yes.rawValue] : []
        case .need: answeredNeeds
        case .source: source
        }
    }

    /// The districts of all its places.
    private var districts: [String] {
        var seen: Set<String> = []
        return places.compactMap(\.district).filter { seen.insert($0).inserted }
    }
}

// What activities of this site and of others are found by alike.

extension Activity.Gender? {
    /// Who is not kept out.
    var openTo: [String] {
        self == .womenOnly ? ["woman"] : self == .menOnly ? ["man"] : ["woman", "man"]
    }

    /// Whom it is for and nobody else.
    var only: [String] { self == .womenOnly ? ["women"] : self == .menOnly ? ["men"] : [] }
}

extension [Activity.DanishLevel] {
    /// What needs no Danish, or suits everybody, is there for readers of every level.
    var codes: [String] {
        let all = contains(.any) || contains(.none) ? Activity.DanishLevel.allCases : self
        return all.filter { $0 != .any }.map(\.rawValue)
    }
}

extension PublicAssociation {
    package func codes(of filter: EntryFilter) -> [String] {
        switch filter {
        case .kind: [Association.kind.folder]
        case .topic: topics
        case .audience: audiences
        case .language: languages.map(\.code)
        case .district: allDistricts
        case .type: [type?.rawValue].compactMap(\.self)
        case .source: source
        default: []
        }
    }

    /// The districts that it works in, and those of its places.
    private var allDistricts: [String] {
        var seen: Set<String> = []
        return (districts + places.compactMap(\.district)).filter { seen.insert($0).inserted }
    }
}

extension PublicContact {
    package func codes(of filter: EntryFilter) -> [String] {
        switch filter {
        case .kind: [Contact.kind.folder]
        case .language: languages.map(\.code)
        case .source: source
        default: []
        }
    }
}

extension PublicCouncil {
    package func codes(of filter: EntryFilter) -> [String] {
        switch filter {
        case .kind: [Council.kind.folder]
        case .topic: focus.map(\.topic)
        case .source: source
        default: []
        }
    }
}

extension PublicNews {
    package func codes(of filter: EntryFilter) -> [String] {
        switch filter {
        case .kind: [News.kind.folder]
        case .topic: topics
        case .source: source
        default: []
        }
    }
}

extension PublicPage {
    package func codes(of filter: EntryFilter) -> [String] {
        filter == .kind ? [FreePage.kind.folder] : filter == .source ? source : []
    }
}

extension PublicPlace {
    package func codes(of filter: EntryFilter) -> [String] {
        switch filter {
        case .kind: [Place.kind.folder]
        case .district: [district].compactMap(\.self)
        case .source: source
        default: []
        }
    }
}

extension PublicEntry {
    /// What tells the site's own entries from those of its neighbours; nothing where it has none.
    var source: [String] { catalog.publication.site.neighbours.isEmpty ? [] : [NeighbourSite.own] }
}
