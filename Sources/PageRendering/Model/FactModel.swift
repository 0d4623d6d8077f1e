package import Templating

/// A fact with what it is called: the shape of all that a page shows as a line of label and value.
package struct FactModel: TemplateModel {
    var label: String
    var values: [FactValueModel]

    package static let fields: [TemplateField<FactModel>] = [
        .text("label", "What the fact is called, in the page's language.") { $0.label },
        .record("value", "The value, where there is one alone.", FactValueModel.self) {
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
        .text("url", "Where it leads, if anywhere.") { $0.url },
        .text("lang", "The BCP 47 code of the text's language, where it is not the page's.") { $0.lang },
        .text("dir", "`ltr` or `rtl`, where the direction is not the page's, as in numbers and addresses.") {
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

/// What facts are called; the words are the theme's, as `fact.<name>`.
enum FactLabel: String, CaseIterable, Sendable {
    case alternateName = "alternate-name"
    case acronym, parent, level, organisation
    case ledBy = "led-by"
    case founded, members, volunteers, cvr
    case pNumber = "p-number"
    case childCertificate = "child-certificate"
    case insurance, premises, districts, forums
    case languageNote = "language-note"
    case format, needs
    case meetingPoint = "meeting-point"
    case gettingThere = "getting-there"
    case bring
    case requiredPapers = "required-papers"
    case food, childcare, interpreter
    case transportHelp = "transport-help"
    case accessibility, phases
    case deliveredBy = "delivered-by"
    case category
    case operatedBy = "operated-by"
    case amenities
    case askedBy = "asked-by"
    case received, deadline, sent, document, outcome
    case prizeCategory = "prize-category"
    case appointedHow = "appointed-how"
    case legalBasis = "legal-basis"
    case rules, secretary
    case meetingRhythm = "meeting-rhythm"
}
