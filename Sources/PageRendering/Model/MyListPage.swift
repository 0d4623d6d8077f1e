import CatalogModel
package import Templating

/// The page that shows what a reader put aside; scripts fill it in from the entries' own pages.
package struct MyListPage: FramedModel {
    var frame: Frame
    var sections: [KeptKindModel]
    var activities: String

    package static let fields: [TemplateField<MyListPage>] = framed([
        .list("sections", "The kinds of entries that can be put aside.", of: KeptKindModel.self) {
            $0.sections
        },
        .address("activities", "The list of activities, where there is something to put aside.") {
            $0.activities
        },
    ])
}

/// A kind of entries that can be put aside, and where their pages lie.
package struct KeptKindModel: TemplateModel {
    var code: String
    var url: String

    package static let fields: [TemplateField<KeptKindModel>] = [
        .code("code", "The kind, with which the keys of its entries begin: `activities`.") { $0.code },
        .address("url", "The address below which their pages lie, in the page's language.") { $0.url },
    ]
}

extension EntryKind {
    /// Those that readers can put aside.
    static let kept: [EntryKind] = [.activity, .association, .place]
}
