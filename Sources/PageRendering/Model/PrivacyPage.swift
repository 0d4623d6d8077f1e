package import Templating

/// What the site publishes about persons now, counted from the catalog.
package struct PrivacyPage: FramedModel {
    var frame: Frame
    var persons: Int
    var functions: Int
    var channels: [PrivacyChannelModel]

    package static let fields: [TemplateField<PrivacyPage>] = framed([
        .text("persons", "How many persons are shown with something of their own.") { String($0.persons) },
        .text("functions", "How many shared phones and mailboxes are shown.") { String($0.functions) },
        .list("channels", "Where facts about persons may stand.", of: PrivacyChannelModel.self) {
            $0.channels
        },
    ])
}

/// A way of publishing, and what of persons may be in it now.
package struct PrivacyChannelModel: TemplateModel {
    var name: String
    var items: [PrivacyItemModel]

    package static let fields: [TemplateField<PrivacyChannelModel>] = [
        .text("name", "What the channel is called, in the page's language.") { $0.name },
        .list("items", "The kinds of facts; none where nobody agreed to any.", of: PrivacyItemModel.self) {
            $0.items
        },
    ]
}

/// A kind of facts about persons.
package struct PrivacyItemModel: TemplateModel {
    var name: String
    var count: Int

    package static let fields: [TemplateField<PrivacyItemModel>] = [
        .text("name", "What the facts are called, in the page's language.") { $0.name },
        .text("count", "Of how many persons there is one.") { String($0.count) },
    ]
}
