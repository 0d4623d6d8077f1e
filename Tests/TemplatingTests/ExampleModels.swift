import Templating

/// A model with a field of every type.
struct ExamplePage: TemplateModel {
    var title: String?
    var isFree = false
    var icon: [UInt8] = []
    var layout: String? = "wide"
    var names: [String] = []
    var topics: [ExampleTopic] = []
    var place: ExamplePlace?
    var website: String?
    var home: String? = "/"
    var site = TemplateRecord(ExamplePlace(name: "Aabenraa"))
    var strings = TemplateRecord(.record([("when", .text("Hvornår"))]))

    static let fields: [TemplateField<ExamplePage>] = [
        .text("title", "The entry's name.") { $0.title },
        .flag("isFree", "Whether taking part is free.") { $0.isFree },
        .html("icon", "A picture.") { $0.icon },
        .choice("layout", "How the page is laid out.", oneOf: ["wide", "narrow"]) { $0.layout },
        .listOfTexts("names", "Other names.") { $0.names },
        .list("topics", "What it is about.", of: ExampleTopic.self) { $0.topics },
        .record("place", "Where it is.", ExamplePlace.self) { $0.place },
        .prepared("site", "The site.", ExamplePlace.self) { $0.site },
        .table("strings", "The theme's texts.") { $0.strings },
        .link("website", "Its own site.") { $0.website },
        .address("home", "The front page.") { $0.home },
    ]
}

/// A model that holds itself.
struct ExampleTopic: TemplateModel {
    var label: String
    var narrower: [ExampleTopic] = []

    static let fields: [TemplateField<ExampleTopic>] = [
        .text("label", "What the topic is called.") { $0.label },
        .list("narrower", "The topics inside it.", of: ExampleTopic.self) { $0.narrower },
    ]
}

struct ExamplePlace: TemplateModel {
    var name: String
    var street: String?

    static let fields: [TemplateField<ExamplePlace>] = [
        .text("name", "What the place is called.") { $0.name },
        .text("street", "Street and number.") { $0.street },
    ]
}
