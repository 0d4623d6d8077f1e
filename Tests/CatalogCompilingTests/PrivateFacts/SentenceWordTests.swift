import Testing

@testable import CatalogCompiling

struct SentenceWordTests {
    private func marks(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            SentenceWord.all(in: bytes, joinsLines: false).map {
                $0.beginsSentence ? "|" : $0.followsPause ? "," : "."
            }.joined()
        }
    }

    @Test(arguments: [
        ("Ole kom. Mona gik", "|.|."), ("kl. 9 kom Ole", "|.."), ("9.000 kroner om", "|."),
        ("Ole, som kom", "|,."), ("Ole – som kom", "|,."), ("Emne: Ole kom", "||."), ("Ole\nMona", "||"),
        ("f.eks. kom Ole", "|..."),
        ("Ole (som kom) gik", "|,.,"), ("", ""), ("Kom! Gå? nu; så", "||||"),
    ])
    func `sentences end where they are seen to end`(_ text: String, _ expected: String) {
        #expect(marks(text) == expected)
    }
}
