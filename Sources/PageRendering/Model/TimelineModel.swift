package import Templating

/// An empty table of phases to lay cards on, or to fill in by hand.
package struct TimelineModel: TemplateModel {
    /// The phases, from the first to the last.
    var columns: [String]
    /// Who does what is laid there.
    var rows: [String]

    package static let fields: [TemplateField<TimelineModel>] = [
        .listOfTexts("columns", "The phases, from the first to the last.") { $0.columns },
        .listOfTexts("rows", "Whose tasks and offers lie in a row.") { $0.rows },
    ]
}
