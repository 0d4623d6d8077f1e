import Testing

@testable import CatalogCompiling

struct ClauseTests {
    /// The clause behind the words of a text, read with a few words of its own.
    private func clause(_ text: String) -> Clause {
        let words = PrivateWords(
            """
            name: Ole
            person: hun
            role: nabo
            determiner: min
            link state: er
            link having: har
            preposition: med
            someone: folk
            condition: hvis
            filler: nu
            """, invertsVerbs: true)
        var text = text
        var clause = Clause(invertsVerbs: true)
        text.withUTF8 { bytes in
            for word in SentenceWord.all(in: bytes, joinsLines: false) {
                if word.followsPause { clause.pause() }
                clause.take(words.roles[word.hash]?.first?.meaning ?? [], word)
            }
        }
        return clause
    }

    private func tells(_ text: String, _ saying: PrivateWords.Saying) -> Bool {
        clause(text).tells(PrivateWords.Fact(matter: .health, saying: saying))
    }

    @Test(arguments: [
        "Ole er", "Hun er", "Min nabo er", "Ole, som kender alle, er", "I dag er Ole", "Ole er nu",
    ])
    func `a verb that rules from somebody lets a fact be told`(_ text: String) {
        #expect(tells(text, .state))
        #expect(!tells(text, .having))
    }

    @Test(arguments: [
        "Er Ole", "Hvis Ole er", "med Ole er", "Ole ved folk er", "Ole er, men", "folk er",
    ])
    func `a question, a condition and somebody else do not`(_ text: String) {
        #expect(!tells(text, .state))
    }

    @Test func `a town may have debts`() {
        let money = PrivateWords.Fact(matter: .money, saying: .having)
        let health = PrivateWords.Fact(matter: .health, saying: .having)
        #expect(!clause("Fjordby har").tells(money) && clause("Fjordby har").tells(health))
        #expect(clause("Ole har").tells(money))
    }
}
