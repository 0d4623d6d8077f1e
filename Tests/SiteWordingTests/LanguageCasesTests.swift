import CatalogModel
import Foundation
import TestSupport
import Testing

@testable import SiteWording

/// What we know of each language, written to `.build/language-cases.json`; `Tests/Languages/run` compares it with CLDR and
/// ICU.
struct LanguageCasesTests {
    @Test func `what is known of languages is written down for the comparison with CLDR and ICU`() throws {
        let cases = try StandardLanguages.codes.map { try LanguageCase($0) }
        #expect(cases.allSatisfy { $0.sorted.count > 300 && $0.languageNames.count > 150 })
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        try encoder.encode(cases).write(to: root.appending(path: ".build/language-cases.json"))
    }
}

/// A language with all that others know of it, too.
struct LanguageCase: Encodable {
    var code: String
    var direction: String
    var weekdays: [String]
    var months: [String]
    var languageNames: [String: String]
    /// The category of each number, as it is written.
    var plurals: [String: String]
    /// The words of `Tests/Languages/words`, in our order.
    var sorted: [String]

    init(_ code: String) throws {
        let language = StandardLanguages.language(code)
        self.code = code
        direction = language.direction
        weekdays = language.calendar.weekdays
        months = language.calendar.months
        languageNames = language.languageNames
        plurals = [:]
        for number in 0...210 {
            plurals[String(number)] = language.pluralRules.category(of: CountedNumber(number)).rawValue
            let halves = CountedNumber(number, fraction: 50, digits: 2)
            plurals["\(number).50"] = language.pluralRules.category(of: halves).rawValue
        }
        let words = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../Languages/words/\(code).txt")
        sorted = try String(contentsOf: words, encoding: .utf8).split(separator: "\n").map(String.init)
            .map { (key: language.collation.key(of: $0), word: $0) }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.word)
    }
}
