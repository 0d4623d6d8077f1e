import Testing

@testable import CatalogCompiling

struct PrivateWordsTests {
    private func hash(_ word: String) -> UInt64 { NameWords.of(word).first?.hash ?? 0 }

    @Test func `a choice stands for several phrases`() {
        let words = PrivateWords(
            "crime verb: sidder i fængsel|arresten, bor på_gaden|herberg", invertsVerbs: true)
        #expect(
            words.facts[hash("sidder")]?.map(\.rest)
                == [["i", "fængsel"], ["i", "arresten"]].map { $0.map(hash) })
        #expect(words.facts[hash("bor")]?.map(\.rest.count) == [2, 1])
        #expect(words.mayTell(hash("fængsel")) && !words.mayTell(hash("går")))
    }

    @Test func `a word may play several parts, and longer phrases come first`() {
        let words = PrivateWords(
            "filler: her, så\ndeterminer: her\none of: en af\nfiller: en", invertsVerbs: false)
        #expect(words.roles[hash("her")]?.map(\.meaning) == [[.filler, .determiner]])
        #expect(words.roles[hash("en")]?.map(\.rest.count) == [1, 0])
    }

    /// A heading with a slip in it would take a whole line of words out of the rule.
    @Test(arguments: [DanishPrivateWords.text, EnglishPrivateWords.text, FirstNames.text])
    func `every heading is known`(_ text: String) {
        for line in text.split(separator: "\n") {
            let words = PrivateWords("\(line.prefix { $0 != ":" }): ord", invertsVerbs: true)
            #expect(words.facts.count + words.roles.count == 1, "\(line.prefix(40))")
        }
    }
}
