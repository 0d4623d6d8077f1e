import CatalogModel
import Testing

@testable import CatalogSchema

/// Names of languages that people write in the place of codes, with the code that is proposed.
struct LanguageCorpusTests {
    @Test(
        "Issue 14.2: languages by their names",
        arguments: [
            ("italiensk", "it"), ("Italian", "it"), ("italiano", "it"), ("dansk", "da"), ("English", "en"),
            ("Arabisk", "ar"),
            ("العربية", "ar"), ("farsi", "fa"), ("dari", "prs"), ("Pashto", "ps"), ("tigrinya", "ti"),
            ("kurmanji", "kmr"),
            ("sorani", "ckb"), ("somalisk", "so"), ("rumænsk", "ro"), ("vietnamesisk", "vi"), ("thai", "th"),
            ("tegnsprog", "dsl"),
            ("Swahili", "sw"), ("ungarsk", "hu"), ("ua", "uk"),
        ])
    func named(_ name: String, _ code: String) { #expect(LanguageCode.code(called: name) == code) }

    @Test(
        "Codes are in lower case",
        arguments: [
            ("pt-BR", "pt-br"), ("zh-Hans", "zh-hans"), ("DA", "da"), ("alle", nil), ("da", nil),
            ("Ord", nil),
        ])
    func lowered(_ written: String, _ code: String?) {
        #expect(LanguageCode.code(inCapitals: written) == code)
    }
}
