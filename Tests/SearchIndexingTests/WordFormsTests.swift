import CatalogModel
import Testing

@testable import SearchIndexing

struct WordFormsTests {
    private func terms(_ word: String, in language: String = "da", known: Set<String> = []) -> [String] {
        WordForms(rules: LanguageRules(language)) { known.contains($0) }
            .forms(of: word).map(\.term)
    }

    @Test(arguments: [
        ("sprogcafé", "cafe"), ("fodboldklubben", "klubben"), ("lektiehjælp", "hjaelp"),
        ("integrationsrådet", "raadet"), ("sundhedsplejerske", "plejerske"), ("skolebørn", "boern"),
        ("svømmehallen", "hallen"),
    ])
    func `the later part of a compound finds it`(_ word: String, _ part: String) {
        #expect(terms(word, known: ["integration", "svømme"]).contains(part))
    }

    @Test(arguments: ["foreningen", "deltagere", "kultur", "naturen", "kommunen", "velkommen", "tirsdag"])
    func `a word that only ends as one does is no compound`(_ word: String) {
        #expect(terms(word) == [Folding.standard.folded(word)])
    }

    @Test func `a part that the catalog has by itself counts, too`() {
        #expect(!terms("vinterbadning").contains("badning"))
        #expect(terms("vinterbadning", known: ["vinter", "badning"]).contains("badning"))
    }

    @Test("Case 40: a word that nobody writes is neither split nor stemmed")
    func longWords() {
        let word = String(repeating: "sprogcafe", count: 2000)
        #expect(terms(word, known: ["sprog", "cafe"]) == [word])
        let hyphens = String(repeating: "a-", count: 8000)
        #expect(terms(hyphens) == [hyphens])
    }

    @Test func `words with hyphens are found joined and in parts`() {
        #expect(Set(terms("e-Boks")) == ["eboks", "e", "boks"])
        #expect(Set(terms("قصه\u{200C}گویی", in: "fa")) == ["قصهگويي", "قصه", "گويي"])
    }

    @Test func `the article and prepositions that are written on may be left out`() {
        #expect(terms("المدرسة", in: "ar") == ["المدرسه", "مدرسه"])
        #expect(terms("ንቖልዑ", in: "ti").contains("ቖልዑ"))
        // Two characters of Ethiopic are a word; two letters of Arabic are not.
        #expect(terms("ብናጻ", in: "ti").contains("ናጻ"))
        #expect(terms("الاب", in: "ar") == ["الاب"])
    }

    @Test func `forms that no ending explains stand for each other`() {
        #expect(terms("børn").contains("barn"))
        #expect(terms("women", in: "en").contains("woman"))
    }

    @Test(arguments: [
        ("da", "klubben", "klubberne"), ("da", "aktivitet", "aktiviteter"), ("en", "running", "runs"),
        ("uk", "бібліотека", "бібліотекою"), ("fa", "کلاس", "کلاس‌ها"),
    ])
    func `forms of a word have one stem`(_ language: String, _ one: String, _ other: String) {
        let forms = WordForms(rules: LanguageRules(language)) { $0 == "aktivitet" }
        let stems = Set(forms.forms(of: other).map(\.stem))
        #expect(stems.contains(forms.forms(of: one)[0].stem))
    }
}
