import CatalogModel
import TestSupport
import Testing

@testable import SitePublishing

struct WordFinderTests {
    private func found(_ texts: String..., words: [String]) -> [String] {
        let terms = words.map { word in
            var term = Vocabulary.Term(code: word)
            term.word = word
            return term
        }
        return WordFinder(terms).terms(in: texts).map(\.code)
    }

    @Test(arguments: ["Tovholder", "tovholderen.", "»TOVHOLDERNE«", "Spørg tovholderens makker"])
    func `a word is found in all its forms`(_ text: String) {
        #expect(found(text, words: ["Tovholder"]) == ["Tovholder"])
    }

    @Test(arguments: ["tovholderskab", "tovhold", "medtovholder", ""])
    func `what only looks like a word is another one`(_ text: String) {
        #expect(found(text, words: ["Tovholder"]) == [])
    }

    @Test func `several words are found one after the other, each in any form`() {
        let words = ["etnisk minoritetsforening"]
        #expect(found("Vi er etniske minoritetsforeninger", words: words) == words)
        #expect(found("etnisk og minoritetsforening", words: words) == [])
        #expect(found("etnisk", words: words) == [])
    }

    @Test func `words come once, in the order of the vocabulary, from all texts`() {
        #expect(found("b b a", "c", words: ["a", "b", "c", "d"]) == ["a", "b", "c"])
        #expect(found("a", words: []) == [])
    }

    @Test func `a reader of a translation is told the word of the original, too`() {
        let english = LanguageCode("en")
        let catalog = Catalog.example { catalog in
            var term = Vocabulary.Term(code: "tovholder")
            (term.word, term.labels) = ("Tovholder", [.danish: "Den, der samler trådene"])
            var vocabulary = Vocabulary()
            vocabulary.append(term)
            catalog.vocabularies[.words] = vocabulary
            catalog.pages = EntryTable([
                .example("om", "Om tovholderen") {
                    $0.title.translate(into: english, "About the coordinator")
                },
                .example("andet", "Andet"),
            ])
        }
        let published = PublicCatalog(Publication(catalog, today: testDay), for: .web, in: english)
        #expect(published.pages.map { $0.explainedWords.map(\.code) } == [[], ["tovholder"]])
    }
}

struct NeedsTests {
    private func catalog(until: LocalDate?) -> PublicCatalog {
        Catalog.example { catalog in
            var need = Vocabulary.Term(code: "frivillig")
            need.lists = .volunteersWanted
            var vocabulary = Vocabulary()
            vocabulary.append(need)
            catalog.vocabularies[.needs] = vocabulary
            var wanted = VolunteersWanted()
            (wanted.what, wanted.until) = (LocalizedText("En kok"), until)
            catalog.activities = EntryTable([.example("a") { $0.volunteersWanted = wanted }, .example("b")])
        }.published()
    }

    @Test func `what looks for volunteers answers the need to volunteer, as long as it does`() {
        #expect(catalog(until: nil).activities.map(\.answeredNeeds) == [["frivillig"], []])
        #expect(catalog(until: testDay.adding(days: -1)).activities.map(\.answeredNeeds) == [[], []])
    }
}
