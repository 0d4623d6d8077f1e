import CatalogModel
import SitePlanning

extension Composer {
    /// The filters of the list of activities, each with the values that find something.
    func makeFilterForm() -> FilterFormModel {
        FilterFormModel(
            filters: [
                filter(.topics, terms(.topics)), filter(.weekdays, weekdays), filter(.timesOfDay, timesOfDay),
                filter(.district, terms(.districts)), filter(.audiences, terms(.audiences)),
                filter(.languages, terms(.languages)), filter(.danishLevel, danishLevels, also: "any none"),
            ].compactMap(\.self),
            switches: [
                option(.free, "true", TextModel(text: strings["price.free"])),
                option(.childcare, "yes", TextModel(text: strings["fact.childcare"])),
            ].filter { plan.filters.offers($0.value, of: $0.column) }.map(\.model))
    }

    private typealias Choice = (code: String, label: TextModel)

    private func filter(_ filter: ActivityFilter, _ choices: [Choice], also: String? = nil) -> FilterModel? {
        let offered = choices.filter { plan.filters.offers($0.code, of: filter) }
        guard !offered.isEmpty else { return nil }
        return FilterModel(
            name: filter.rawValue, heading: strings["filter.\(filter.rawValue)"], also: also,
            options: offered.map {
                FilterOptionModel(name: filter.rawValue, value: $0.code, label: $0.label)
            })
    }

    private func option(_ column: ActivityFilter, _ value: String, _ label: TextModel)
        -> (column: ActivityFilter, value: String, model: FilterOptionModel)
    {
        (column, value, FilterOptionModel(name: column.rawValue, value: value, label: label))
    }

    private func terms(_ facet: Facet) -> [Choice] {
        (lists.codes[facet] ?? []).map { code in
            let link = link(code, of: facet)
            return (code, TextModel(text: link.text, lang: link.lang, dir: link.dir))
        }
    }

    private var weekdays: [Choice] {
        Weekday.allCases.map {
            ($0.calendarCode, TextModel(text: wording.name(of: $0).capitalizedFirst))
        }
    }

    private var timesOfDay: [Choice] {
        TimeOfDay.allCases.map { ($0.rawValue, TextModel(text: strings["time-of-day.\($0.rawValue)"])) }
    }

    /// What fits everybody is no choice of its own.
    private var danishLevels: [Choice] {
        Activity.DanishLevel.allCases.filter { $0 != .any }.map {
            ($0.rawValue, TextModel(text: strings["danish-level.\($0.rawValue)"].capitalizedFirst))
        }
    }
}
