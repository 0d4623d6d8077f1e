package import CatalogModel

/// All that is known of one language of the site: a language is data, and this is its file, read and checked.
package final class Language: Sendable {
    package let code: LanguageCode
    package let isRightToLeft: Bool
    /// In the form of the Open Graph protocol, `da_DK`, where it has a code there.
    package let openGraphLocale: String?
    package let words: Words
    let calendar: CalendarWords
    let pluralRules: PluralRules
    package let numbers: NumberForms
    /// The order of words in lists.
    package let collation: Collation
    package let search: SearchRules
    /// What languages are called in this one, by their codes.
    let languageNames: [String: String]
    /// What templates show, by key; where a text has several forms for numbers they are JSON.
    package let texts: [String: String]

    /// The value of HTML's `dir` attribute.
    package var direction: String { isRightToLeft ? "rtl" : "ltr" }

    /// What the language calls itself.
    package var ownName: String { name(of: code) ?? code.code }

    /// What another language is called in this one; none where nobody gave it a name.
    package func name(of other: LanguageCode) -> String? { languageNames[other.code] }

    init(_ code: LanguageCode, _ reader: inout LanguageReader) {
        self.code = code
        pluralRules = PluralRules(&reader)
        reader = reader.counting(with: pluralRules)
        isRightToLeft = Self.isRightToLeft(&reader)
        openGraphLocale = reader.optionalText("open-graph")
        words = Words(&reader)
        let weekdays = reader.texts("weekdays", count: 7)
        let months = reader.texts("months", count: 12)
        calendar = reader.group("calendar") { CalendarWords(&$0, weekdays: weekdays, months: months) }
        numbers = reader.group("numbers") { NumberForms(&$0) }
        collation = Collation(reader.optionalGroup("sorting") { Alphabet(&$0) } ?? Alphabet())
        search = reader.optionalGroup("searching") { SearchRules(&$0) } ?? .none
        languageNames = Dictionary(
            reader.members("language-names").map { ($0.key, $0.text) },
            uniquingKeysWith: { first, _ in first })
        texts = reader.texts(besides: Self.structure)
    }

    private static func isRightToLeft(_ reader: inout LanguageReader) -> Bool {
        switch reader.text("direction") {
        case "rtl": return true
        case "ltr", "": return false
        default:
            reader.report(.notADirection, at: "direction")
            return false
        }
    }

    /// The keys that are no texts for templates.
    static let structure: Set<String> = [
        "calendar", "direction", "language-names", "numbers", "open-graph", "plurals", "searching", "sorting",
        "months", "weekdays",
    ]
}
