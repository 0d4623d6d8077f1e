import SiteWording
package import Templating

/// A fact with what it is called: the shape of all that a page shows as a line of label and value.
package struct FactModel: TemplateModel {
    var label: String
    var values: [FactValueModel]

    package static let fields: [TemplateField<FactModel>] = [
        .text("label", "What the fact is called, in the page's language.") { $0.label },
        .record("value", "The value, where there is only one.", FactValueModel.self) {
            $0.values.count == 1 ? $0.values[0] : nil
        },
        .list("values", "The values, where there are several.", of: FactValueModel.self) {
            $0.values.count > 1 ? $0.values : []
        },
        .flag("isPrintable", "Whether the fact may stand on paper, too.") {
            $0.values.allSatisfy(\.isPrintable)
        },
    ]
}

/// A value of a fact: a text, or a link.
package struct FactValueModel: TemplateModel {
    var text: String
    var url: String?
    var lang: String?
    var dir: String?
    var isPrintable = true

    package static let fields: [TemplateField<FactValueModel>] = [
        .text("text", "The value in words.") { $0.text },
        .link("url", "Where it leads, if anywhere.") { $0.url },
        .code("lang", "The BCP 47 code of the text's language, where it is not the page's.") { $0.lang },
        .code("dir", "`ltr` or `rtl`, where the direction is not the page's, as in numbers and addresses.") {
            $0.dir
        },
    ]
}

extension FactValueModel {
    init(_ text: TextModel) {
        self.init(text: text.text, lang: text.lang, dir: text.dir)
    }

    init(_ link: LinkModel) {
        self.init(
            text: link.text, url: link.url, lang: link.lang, dir: link.dir, isPrintable: link.isPrintable)
    }
}
