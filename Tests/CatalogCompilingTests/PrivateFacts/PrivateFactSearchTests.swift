import CatalogModel
import Foundation
import TestSupport
import Testing

@testable import CatalogCompiling

/// A line of `Tests/Sentences/private-facts.tsv`.
struct JudgedSentence: Sendable {
    let language: LanguageCode
    /// None where the sentence is harmless.
    let matter: PrivateMatter?
    let part: String
    let text: String

    static let all: [JudgedSentence] = {
        let file = URL(filePath: #filePath).appending(path: "../../../Sentences/private-facts.tsv")
            .standardized
        let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
        return lines.compactMap { line in
            let cells = line.split(separator: "\t").map(String.init)
            guard cells.count == 4 else { return nil }
            return JudgedSentence(
                language: LanguageCode(cells[0]), matter: PrivateMatter(rawValue: cells[1]), part: cells[2],
                text: cells[3])
        }
    }()

    var found: [PrivateMatter] { ToldFacts.matters(text, language) }
}

enum ToldFacts {
    static func matters(_ text: String, _ language: LanguageCode = .init("da")) -> [PrivateMatter] {
        guard let words = PrivateWords.words(of: language) else { return [] }
        var text = text
        return text.withUTF8 { PrivateFactSearch.finds(in: $0, words).map(\.matter) }
    }

    /// The words that tell.
    static func words(_ text: String, _ language: String = "da") -> [String] {
        guard let words = PrivateWords.words(of: LanguageCode(language)) else { return [] }
        var text = text
        return text.withUTF8 { bytes in
            PrivateFactSearch.finds(in: bytes, words).map { String(decoding: bytes[$0.range], as: UTF8.self) }
        }
    }
}

struct PrivateFactSearchTests {
    /// Sentences seen while the lists were made, sentences kept aside until they were done, and sentences written later,
    /// which say how much slips through: 30 of each are telling, 30 harmless.
    @Test(arguments: [("seen", 0.98, 0.0), ("unseen", 0.96, 0.0), ("later", 0.9, 0.04)])
    func `nine of ten sentences are found, and of harmless ones hardly any`(
        _ part: String, _ least: Double, _ most: Double
    ) {
        let sentences = JudgedSentence.all.filter { $0.part == part }
        let telling = sentences.filter { $0.matter != nil }
        let harmless = sentences.filter { $0.matter == nil }
        #expect(telling.count >= 30 && harmless.count == telling.count)
        let missed = telling.filter { !$0.found.contains($0.matter ?? .health) }
        let alarms = harmless.filter { !$0.found.isEmpty }
        #expect(
            Double(telling.count - missed.count) >= least * Double(telling.count), "\(missed.map(\.text))")
        #expect(Double(alarms.count) <= most * Double(harmless.count), "\(alarms.map(\.text))")
    }

    @Test func `both languages have sentences of each matter`() {
        for language in ["da", "en"] {
            for matter in PrivateMatter.allCases {
                #expect(
                    JudgedSentence.all.count { $0.language.code == language && $0.matter == matter } >= 10)
            }
        }
    }

    @Test(arguments: [
        ("Ole har diabetes.", ["diabetes"]), ("Ole har **diabetes**.", ["diabetes"]),
        ("OLE HAR DIABETES", ["DIABETES"]), ("I dag er Ole sygemeldt.", ["sygemeldt"]),
        ("Oles gæld er stor.", ["gæld"]), ("Klubbens kasserer skylder husleje.", ["skylder"]),
        ("Hun er 40 år og gravid.", ["gravid"]), ("Familien Haddad har gæld.", ["gæld"]),
        ("Ole er muslim og har diabetes.", ["muslim", "diabetes"]),
        ("Zerihun er muslim.", ["muslim"]),
    ])
    func `the words that tell are pointed at`(_ text: String, _ words: [String]) {
        #expect(ToldFacts.words(text) == words)
    }

    @Test(arguments: [
        "Ole hjælper mennesker med diabetes.", "Ole hjælper gæster, der har gæld.",
        "Har du diabetes, så ring til Ole.",
        "Hvis Ole er syg, så ring til Mona.", "Formanden må ikke være straffet.", "Fjordby har gæld.",
        "Foreningen er konkurs.", "Ole er muslimsk præst.", "Ole er kristen præst.", "Caféen har gæld.",
        "Ole taler om gæld. Har du gæld?", "Mona kommer, og foreningen har gæld.", "",
        "Yousef er leder af Foreningen af Kristne.", "Er formanden syg, leder næstformanden mødet.",
    ])
    func `who only helps, asks or is an association tells nothing`(_ text: String) {
        #expect(ToldFacts.words(text) == [])
    }

    @Test(arguments: [
        ("He's a Muslim.", ["Muslim"]), ("Samira is a Muslim chaplain.", []),
        ("Our chair's debt is large.", ["debt"]),
        ("The Haddad family is in debt.", ["in debt"]), ("A family in debt can call Ole.", []),
        ("If our chair is ill, call Ole.", []), ("The coach must not be convicted.", []),
    ])
    func `English is read as well`(_ text: String, _ words: [String]) {
        #expect(ToldFacts.words(text, "en") == words)
    }

    @Test func `texts in other languages are left alone`() {
        #expect(PrivateWords.words(of: LanguageCode("ar")) == nil)
    }

    /// Many words to begin with must not mean many ways to go on.
    @Test func `long texts take time in proportion to their length`() {
        func time(_ count: Int) -> Duration {
            let text = String(repeating: "Ole har har har ikke ikke syg, og ", count: count)
            return processorTime { _ = ToldFacts.words(text) }
        }
        _ = time(500)
        #expect(time(16_000) < time(2_000) * 24 + .milliseconds(50))
    }
}
