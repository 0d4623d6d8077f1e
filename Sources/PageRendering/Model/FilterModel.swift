package import Templating

/// The ways to narrow the list of activities down in the browser.
package struct FilterFormModel: TemplateModel {
    var filters: [FilterModel] = []
    var switches: [FilterOptionModel] = []

    package static let fields: [TemplateField<FilterFormModel>] = [
        .list("filters", "The filters with several values.", of: FilterModel.self) { $0.filters },
        .list("switches", "The filters that are on or off.", of: FilterOptionModel.self) { $0.switches },
    ]
}

/// A column of the index with the values that can be chosen.
package struct FilterModel: TemplateModel {
    var name: String
    var heading: String
    var also: String?
    var options: [FilterOptionModel]

    package static let fields: [TemplateField<FilterModel>] = [
        .text("name", "The column in the index, and the name in addresses.") { $0.name },
        .text("heading", "What the filter is called.") { $0.heading },
        .text("also", "Values that fit every choice, separated by blanks.") { $0.also },
        .list("options", "The values, those that find something.", of: FilterOptionModel.self) {
            $0.options
        },
    ]
}

/// A value of a filter.
package struct FilterOptionModel: TemplateModel {
    var name: String
    var value: String
    var label: TextModel

    package static let fields: [TemplateField<FilterOptionModel>] = [
        .text("name", "The column in the index, and the name in addresses.") { $0.name },
        .text("value", "What stands in the column.") { $0.value },
        .record("label", "The value in words.", TextModel.self) { $0.label },
    ]
}
