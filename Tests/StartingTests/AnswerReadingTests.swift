import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import Starting

struct AnswerReadingTests {
    @Test func `languages begin with one that the examples are written in`() throws {
        #expect(try AnswerReading.languages("da, en,ar uk").map(\.code) == ["da", "en", "ar", "uk"])
        for wrong in ["ar,da", "", "da,da", "dansk", "da,xx"] {
            #expect(throws: AnswerProblem.self, "\(wrong)") { try AnswerReading.languages(wrong) }
        }
    }

    @Test func `an unknown code is taken with a name, where nobody can be asked`() throws {
        let made = try AnswerReading.municipality("899", named: "Fjordby", takesUnknown: true)
        #expect(made == Municipality(code: "0899", name: "Fjordby"))
        #expect(throws: AnswerProblem.self) {
            try AnswerReading.municipality("899", named: nil, takesUnknown: true)
        }
        #expect(throws: AnswerProblem.self) {
            try AnswerReading.municipality("899", named: "Fjordby", takesUnknown: false)
        }
    }

    @Test func `a name that is nearly one is proposed`() {
        let problem = #expect(throws: AnswerProblem.self) {
            try AnswerReading.municipality("Hjøring x", named: nil, takesUnknown: false)
        }
        #expect(problem?.message.english.contains("'Hjøring x'") == true)
    }

    @Test(arguments: [
        ("https://a.example", "https://a.example/"), ("https://a.example/b/", "https://a.example/b/"),
    ])
    func `an address ends in a slash`(_ text: String, _ address: String) throws {
        #expect(try AnswerReading.address(text) == address)
    }

    @Test(arguments: [
        "a.example", "ftp://a.example/", "https://", "https:///a.b", "https://a.example/ b",
        "https://a.example/?x", "https://a@b.example/", "https://a.example/%{email}", "javascript:alert(1)",
    ])
    func `what is no address is refused`(_ text: String) {
        #expect(throws: AnswerProblem.self) { try AnswerReading.address(text) }
    }

    @Test func `a repository is named as browsers know it`() throws {
        #expect(try AnswerReading.repository("https://a.example/b/c.git") == "https://a.example/b/c")
        #expect(try AnswerReading.repository("") == nil)
        #expect(throws: AnswerProblem.self) { try AnswerReading.repository("git@a.example:b/c.git") }
        #expect(throws: AnswerProblem.self) { try AnswerReading.repository("https://a.example/") }
    }

    @Test func `a forge may be called by the name of its kind`() throws {
        #expect(try AnswerReading.forge("GitLab") == .gitlab)
        #expect(try AnswerReading.forge("codeberg") == .forgejo)
        let problem = #expect(throws: AnswerProblem.self) { try AnswerReading.forge("githup") }
        #expect(problem?.message.english.contains("'github'") == true)
    }

    @Test(arguments: ["a", "a@b", "@b.dk", "a b@c.dk", "a@b.dk,c@d.dk", "a@b@c.dk"])
    func `what is no mail address is refused`(_ text: String) {
        #expect(throws: AnswerProblem.self) { try AnswerReading.email(text) }
    }

    @Test func `districts, a town and school holidays are read as they are asked for`() throws {
        #expect(try AnswerReading.districts("Havnen,  Øst ,Vest,") == ["Havnen", "Øst", "Vest"])
        #expect(throws: AnswerProblem.self) { try AnswerReading.districts("Øst,oest") }
        #expect(try AnswerReading.town("9800 Hjørring")?.name == "Hjørring")
        #expect(throws: AnswerProblem.self) { try AnswerReading.town("Hjørring 9800") }
        let holiday = try AnswerReading.schoolHoliday("2026-12-19 2027-01-03 Jul og nytår")
        #expect(holiday?.to == day("2027-01-03") && holiday?.name == "Jul og nytår")
        #expect(throws: AnswerProblem.self) { try AnswerReading.schoolHoliday("2027-01-03 2026-12-19 Jul") }
    }

    @Test(arguments: ["", "\u{200B}", "a\nb", String(repeating: "x", count: 121)])
    func `a name shows something in one line`(_ text: String) {
        #expect(throws: AnswerProblem.self) { try AnswerReading.text(text, limit: 120) }
    }
}
