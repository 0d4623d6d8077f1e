package import Templating

/// Times that a reader can have in a calendar of their own.
package struct CalendarModel: TemplateModel {
    var title: String
    var webcal: String
    var address: String
    var file: String

    package static let fields: [TemplateField<CalendarModel>] = [
        .text("title", "Whose times they are.") { $0.title },
        .link("webcal", "The address by which programs subscribe, beginning with `webcal:`.") { $0.webcal },
        .link("address", "The same with `https:`, for copying: Google and Outlook ask for it.") {
            $0.address
        },
        .address("file", "The file, for those who want it once.") { $0.file },
    ]
}

/// A file beside the page that programs can find and subscribe to, for `link rel="alternate"`.
package struct ResourceModel: TemplateModel {
    var type: String
    var title: String?
    var url: String

    package static let fields: [TemplateField<ResourceModel>] = [
        .code("type", "What the file is, such as `text/calendar`.") { $0.type },
        .text("title", "What it holds, where that is not what the page is about.") { $0.title },
        .address("url", "Where it is.") { $0.url },
    ]
}
