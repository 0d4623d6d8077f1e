import TestSupport
import Testing

@testable import Diagnostics

struct NearMissTests {
    private let fields = [
        "title", "summary", "organizers", "topics", "price", "place", "season_ends", "signup",
    ]

    @Test(arguments: [
        ("titel", "title"), ("Title", "title"), ("prise", "price"), ("plase", "place"),
        ("organiser", "organizers"),
        ("seasonEnds", "season_ends"), ("season-ends", "season_ends"), ("sign up", "signup"),
        ("topcis", "topics"),
        ("organ", "organizers"), ("summaryy", "summary"),
    ])
    func `a slip leads to the word`(_ word: String, _ expected: String) {
        #expect(NearMiss.of(word, among: fields) == expected)
    }

    @Test(arguments: ["", "x", "æøå", "qwerty", "to", "-", "navn"])
    func `what is like no word leads nowhere`(_ word: String) {
        #expect(NearMiss.of(word, among: fields) == nil)
    }

    @Test func `Danish letters and their spellings are the same`() {
        #expect(NearMiss.of("bornefamilier", among: ["boernefamilier"]) == "boernefamilier")
        #expect(NearMiss.of("BØRNEFAMILIER", among: ["boernefamilier"]) == "boernefamilier")
        #expect(NearMiss.of("aalborg", among: ["ålborg"]) == "ålborg")
        #expect(NearMiss.fold("Ær-ø_å b") == Array("aeroeaab".utf8))
    }

    @Test func `the nearest wins, and of equals the first in the alphabet`() {
        #expect(NearMiss.of("broen", among: ["broer", "broens", "broen-2"]) == "broen-2")
        #expect(NearMiss.of("cat", among: ["car", "bat"]) == "bat")
        #expect(NearMiss.of("place", among: ["places", "place"]) == "place")
    }

    @Test func `texts of many letters are compared at no cost`() {
        let word = String(repeating: "a", count: 20_000)
        let candidates = (0..<100).map { word + String($0) }
        let time = processorTime { _ = NearMiss.of(word + "bc", among: candidates) }
        #expect(time < .seconds(10))
    }
}
