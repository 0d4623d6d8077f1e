package import Templating

/// The overview for those who coordinate: what there is, where, when and for whom, what is missing, and what meets at the same time.
package struct OverviewPage: FramedModel {
    var frame: Frame
    var title: String
    var lead: String
    var numbers: [OverviewNumberModel] = []
    var gaps: [String] = []
    var moreGaps: String?
    var overlaps: [OverlapModel] = []
    var moreOverlaps: String?
    var tables: [MatrixModel] = []
    var phases: [BarModel] = []
    var phaseNotes: [String] = []
    var associations: [CompletenessModel] = []
    var moreAssociations: String?
    var others: [LinkModel] = []

    package static let fields: [TemplateField<OverviewPage>] = framed([
        .text("title", "The heading of the page.") { $0.title },
        .text("lead", "What it is for, in a sentence.") { $0.lead },
        .list("numbers", "Numbers that tell whether the directory helps.", of: OverviewNumberModel.self) {
            $0.numbers
        },
        .listOfTexts("gaps", "What nobody offers, in words.") { $0.gaps },
        .text("moreGaps", "How many more gaps there are, where the list is cut.") { $0.moreGaps },
        .list(
            "overlaps", "Activities about the same for the same people at the same time.",
            of: OverlapModel.self
        ) {
            $0.overlaps
        },
        .text("moreOverlaps", "How many more there are, where the list is cut.") { $0.moreOverlaps },
        .list("tables", "Activities counted by two filters at a time.", of: MatrixModel.self) { $0.tables },
        .list("phases", "Activities by phase of the reception.", of: BarModel.self) { $0.phases },
        .listOfTexts("phaseNotes", "Which phases are crowded and which are empty.") { $0.phaseNotes },
        .list(
            "associations", "Associations whose entries lack something, those that lack most first.",
            of: CompletenessModel.self
        ) {
            $0.associations
        },
        .text("moreAssociations", "How many more there are, where the list is cut.") { $0.moreAssociations },
        .list("others", "Pages for the same readers.", of: LinkModel.self) { $0.others },
    ])
}

/// A number with what it counts.
package struct OverviewNumberModel: TemplateModel {
    var label: String
    var value: String

    package static let fields: [TemplateField<OverviewNumberModel>] = [
        .text("label", "What is counted.") { $0.label },
        .text("value", "How many.") { $0.value },
    ]
}

/// Two activities that fall together.
package struct OverlapModel: TemplateModel {
    var first: LinkModel
    var second: LinkModel
    var when: String
    var what: String

    package static let fields: [TemplateField<OverlapModel>] = [
        .record("first", "One of the two.", LinkModel.self) { $0.first },
        .record("second", "The other one.", LinkModel.self) { $0.second },
        .text("when", "The weekday and the time that they share.") { $0.when },
        .text("what", "The topics and audiences that they share.") { $0.what },
    ]
}

/// A table of numbers of activities, for each term of one filter and each of another.
package struct MatrixModel: TemplateModel {
    var caption: String
    var columns: [String]
    var rows: [MatrixRowModel]

    package static let fields: [TemplateField<MatrixModel>] = [
        .text("caption", "Which two filters are counted.") { $0.caption },
        .listOfTexts("columns", "The terms of the columns.") { $0.columns },
        .list("rows", "The rows.", of: MatrixRowModel.self) { $0.rows },
    ]
}

/// A row of such a table.
package struct MatrixRowModel: TemplateModel {
    var head: LinkModel
    var total: String
    var cells: [MatrixCellModel]

    package static let fields: [TemplateField<MatrixRowModel>] = [
        .record("head", "The term of the row, with its page.", LinkModel.self) { $0.head },
        .text("total", "How many activities the row has.") { $0.total },
        .list("cells", "The numbers, column by column.", of: MatrixCellModel.self) { $0.cells },
    ]
}

/// A cell of such a table.
package struct MatrixCellModel: TemplateModel {
    var count: String
    var url: String?

    package static let fields: [TemplateField<MatrixCellModel>] = [
        .text("count", "How many activities have both terms.") { $0.count },
        .address("url", "The list of them; none where there are none.") { $0.url },
    ]
}

/// A bar of a chart.
package struct BarModel: TemplateModel {
    var label: String
    var count: String
    var width: String

    package static let fields: [TemplateField<BarModel>] = [
        .text("label", "What is counted.") { $0.label },
        .text("count", "How many.") { $0.count },
        .code("width", "The length of the bar, in hundredths of the longest one.") { $0.width },
    ]
}

/// An association with what its entry does not say.
package struct CompletenessModel: TemplateModel {
    var association: LinkModel
    var count: String
    var missing: [String]

    package static let fields: [TemplateField<CompletenessModel>] = [
        .record("association", "The association.", LinkModel.self) { $0.association },
        .text("count", "How much of what readers ask for is there, such as `8/11`.") { $0.count },
        .listOfTexts("missing", "What is not.") { $0.missing },
    ]
}
