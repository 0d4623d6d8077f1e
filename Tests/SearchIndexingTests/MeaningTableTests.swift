import CatalogModel
import Diagnostics
import SiteWording
import TestSupport
import Testing

@testable import SearchIndexing

struct MeaningTableTests {
    private func table(_ languages: [String]) -> String {
        let languages = languages.map { StandardLanguages.all[LanguageCode($0)] }
        var json = JSONText()
        MeaningTable(languages: languages, folding: Folding(languages)).write(to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test func `phrases and months are folded word by word`() {
        let text = table(["da"])
        #expect(text.contains(#""next-week":["naeste uge","i naeste uge"]"#))
        #expect(text.contains(##""age":["# aar","# aarig""##) && text.contains(##""#aarig""##))
        #expect(text.contains(#""saturday":["loerdag""#))
        #expect(text.contains(#""months":[["januar"],["februar"]"#))
    }

    @Test func `of a phrase that two languages have the reader's meaning counts`() {
        let text = table(["de", "da"])
        #expect(text.contains(#""tomorrow":["morgen","i morgen""#))
        #expect(!text.contains(#""formiddagen","morgen""#))
        #expect(text.contains(#"["januar"],["februar"],["maerz","marts"]"#))
    }

    @Test(arguments: StandardLanguages.codes)
    func `every language says each of them, and an age with its number`(_ code: String) {
        let meanings = StandardLanguages.all[LanguageCode(code)].search.meanings
        for meaning in TimeMeanings.Meaning.allCases {
            #expect(
                meanings?.phrases[meaning]?.isEmpty == false, "\(code) has nothing for \(meaning.rawValue)")
        }
        #expect(meanings?.phrases[.age]?.allSatisfy { $0.contains("{n}") } == true)
    }
}
