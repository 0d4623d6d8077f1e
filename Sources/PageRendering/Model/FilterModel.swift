import SiteWording
package import Templating

/// The ways to narrow the list of activities or the results of a search down in the browser.
package struct FilterFormModel: TemplateModel {
    var filters: [FilterModel] = []
    var switches: [FilterOptionModel] = []
    var districts: [FilterOptionModel] = []
    var core: String?
    var within: String?
    var helpers: LinkModel?

    package static let fields: [TemplateField<FilterFormModel>] = [
        .list("filters", "The filters with several values.", of: FilterModel.self) { $0.filters },
        .list("switches", "The values that many look for, without a heading.", of: FilterOptionModel.self) {
            $0.switches
        },
        .flag("hasChoices", "Whether there is anything to narrow down by.") {
            $0.filters.contains(where: \.isChoice) || $0.switches.contains(where: \.isChoice)
        },
        .flag("hasSwitches", "Whether one of the values without a heading is a choice.") {
            $0.switches.contains(where: \.isChoice)
        },
        .list("districts", "Where distances can be counted from.", of: FilterOptionModel.self) {
            $0.districts
        },
        .address("core", "The first file of the language's search index; the others are named in it.") {
            $0.core
        },
        .code("within", "What everything in the list has: the name of a filter, a slash and the value.") {
            $0.within
        },
        .record("helpers", "The page that says whom to ring, where there is one.", LinkModel.self) {
            $0.helpers
        },
    ]
}

/// A way to narrow down, with the values that can be chosen.
package struct FilterModel: TemplateModel {
    var name: String
    var heading: String
    var options: [FilterOptionModel]
    var calendars: String?

    /// What has one value is no choice; the value stands there all the same for the script, which knows what it is called.
    var isChoice: Bool { options.count > 1 }

    package static let fields: [TemplateField<FilterModel>] = [
        .code("name", "The name in addresses and in the search index.") { $0.name },
        .text("heading", "What the filter is called.") { $0.heading },
        .flag("isChoice", "Whether there are several values; a filter with one is to be hidden.") {
            $0.isChoice
        },
        .list("options", "The values, those that find something.", of: FilterOptionModel.self) {
            $0.options
        },
        .address(
            "calendars",
            "With a value and a slash behind it the page where one can subscribe to the times of what has the value."
        ) { $0.calendars },
    ]
}

/// A value of a filter.
package struct FilterOptionModel: TemplateModel {
    var name: String
    var value: String
    var label: TextModel
    var hasNoCalendar = false
    var isChoice = true
    /// The positions of the entries that have the value, among those of the page.
    var places: [Int] = []

    package static let fields: [TemplateField<FilterOptionModel>] = [
        .code("name", "The name of its filter in addresses and in the search index.") { $0.name },
        .code("value", "The value there.") { $0.value },
        .record("label", "The value in words.", TextModel.self) { $0.label },
        .flag("isChoice", "Whether some have the value and others not; else it is to be hidden.") {
            $0.isChoice
        },
        .code(
            "places",
            "Which entries of the page have the value, from 0 in their order: `0 2 5`; only where all stand on one page."
        ) { $0.places.isEmpty ? nil : $0.places.map(String.init).joined(separator: " ") },
        .text("count", "How many these are.") { $0.places.isEmpty ? nil : String($0.places.count) },
        .flag(
            "hasNoCalendar",
            "Whether the value has no calendar, although other values of its filter have one."
        ) {
            $0.hasNoCalendar
        },
    ]
}

/// What an entry can be.
package struct KindModel: TemplateModel {
    var code: String
    var name: String

    package static let fields: [TemplateField<KindModel>] = [
        .code("code", "The kind in the search index.") { $0.code },
        .text("name", "The kind in words.") { $0.name },
    ]
}
