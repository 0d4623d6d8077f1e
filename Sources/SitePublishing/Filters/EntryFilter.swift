package import CatalogModel

/// A way to narrow a list or what a search found down; the raw value is its name in addresses and in the search index.
package enum EntryFilter: String, CaseIterable, Sendable {
    case kind, topic, weekday
    case timeOfDay = "time_of_day"
    case district, language, audience
    /// `free` or `paid`.
    case price
    case danishLevel = "danish_level"
    /// `yes` alone: nobody looks for something without.
    case childcare

    /// What the entry has; empty where nothing is known.
    package func codes(of key: EntryKey, _ catalog: Catalog, _ today: LocalDate) -> [String] {
        if self == .kind { return [key.kind.folder] }
        switch key.kind {
        case .activity:
            return catalog.activities[EntryID(key.id)].map { codes(of: $0.entry, catalog, today) } ?? []
        case .association:
            return catalog.associations[EntryID(key.id)].map { codes(of: $0.entry, catalog) } ?? []
        case .contact where self == .language:
            return catalog.contacts[EntryID(key.id)]?.entry.languages.map(\.code) ?? []
        case .place where self == .district:
            return [catalog.places[EntryID(key.id)]?.entry.district].compactMap(\.self)
        case .news where self == .topic:
            return catalog.news[EntryID(key.id)]?.entry.topics ?? []
        case .council where self == .topic:
            return catalog.councils[EntryID(key.id)]?.entry.focus.map(\.topic) ?? []
        default: return []
        }
    }

    package func codes(of activity: Activity, _ catalog: Catalog, _ today: LocalDate) -> [String] {
        switch self {
        case .kind: [Activity.kind.folder]
        case .topic: activity.topics
        case .weekday: activity.schedule.weekdays(from: today).map(\.calendarCode)
        case .timeOfDay: activity.schedule.timesOfDay(from: today).map(\.rawValue)
        case .district:
            [activity.place.flatMap { catalog.places[$0]?.entry.district }].compactMap(\.self)
        case .language: activity.languages.map(\.code)
        case .audience: activity.audiences
        case .price: activity.price?.amount.map { [$0 == 0 ? "free" : "paid"] } ?? []
        case .danishLevel: danishLevels(of: activity)
        case .childcare: activity.childcare?.answer == .yes ? [Answer.yes.rawValue] : []
        }
    }

    /// What needs no Danish, or suits everybody, is there for readers of every level.
    private func danishLevels(of activity: Activity) -> [String] {
        let own = activity.danishLevels
        let all = own.contains(.any) || own.contains(.none) ? Activity.DanishLevel.allCases : own
        return all.filter { $0 != .any }.map(\.rawValue)
    }

    private func codes(of association: Association, _ catalog: Catalog) -> [String] {
        switch self {
        case .topic: return association.topics
        case .audience: return association.audiences
        case .language: return association.languages.map(\.code)
        case .district:
            var seen: Set<String> = []
            let ofPlaces = association.places.compactMap { catalog.places[$0]?.entry.district }
            return (association.districts + ofPlaces).filter { seen.insert($0).inserted }
        default: return []
        }
    }
}
