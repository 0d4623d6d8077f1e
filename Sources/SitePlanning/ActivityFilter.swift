package import CatalogModel

/// A way to narrow the list of activities down; the raw value is its column in the index.
package enum ActivityFilter: String, CaseIterable, Sendable {
    case topics, weekdays
    case timesOfDay = "times_of_day"
    case district, audiences, languages
    case danishLevel = "danish_level"
    case free, childcare

    /// What an activity has in the column; empty where nothing is known.
    package func codes(of activity: Activity, _ catalog: Catalog, _ today: LocalDate) -> [String] {
        switch self {
        case .topics: activity.topics
        case .weekdays: activity.schedule.weekdays(from: today).map(\.calendarCode)
        case .timesOfDay: activity.schedule.timesOfDay(from: today).map(\.rawValue)
        case .district:
            [activity.place.flatMap { catalog.places[$0]?.entry.district }].compactMap(\.self)
        case .audiences: activity.audiences
        case .languages: activity.languages.map(\.code)
        case .danishLevel: activity.danishLevels.map(\.rawValue)
        case .free: activity.price.map { [String($0.isFree)] } ?? []
        case .childcare: [activity.childcare?.answer?.rawValue].compactMap(\.self)
        }
    }
}

/// The values that activities in lists have: a filter never offers what finds nothing.
package struct FilterOptions: Sendable {
    private var codes: [ActivityFilter: Set<String>] = [:]

    init(_ catalog: Catalog, today: LocalDate) {
        for activity in catalog.activities.entries.lazy.map(\.entry)
        where activity.common.status.isListed {
            for filter in ActivityFilter.allCases {
                for code in filter.codes(of: activity, catalog, today) {
                    codes[filter, default: []].insert(code)
                }
            }
        }
    }

    /// Whether there is an activity with `code`.
    package func offers(_ code: String, of filter: ActivityFilter) -> Bool {
        codes[filter]?.contains(code) ?? false
    }
}
