import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import Starting

struct StarterInterviewTests {
    /// What was shown, and what is typed.
    private final class Dialogue {
        var shown = ""
        var typed: ArraySlice<String>

        init(_ typed: [String]) { self.typed = typed[...] }

        var conversation: StarterInterview.Conversation {
            StarterInterview.Conversation(show: { self.shown += $0 }, hear: { self.typed.popFirst() })
        }
    }

    private static let program = ProgramFile(version: "0.1.0", architecture: "x86_64", sha256: "")

    private func answers(
        _ options: StarterOptions, _ dialogue: Dialogue? = nil
    ) throws -> StarterAnswers {
        try StarterInterview(options, in: .english, dialogue?.conversation)
            .answers(on: day("2026-11-21"), with: Self.program)
    }

    @Test func `where nobody is asked the rest is as proposed`() throws {
        var options = StarterOptions()
        options.municipality = "851"
        let answers = try answers(options)
        #expect(answers.name == "Sammen i Aalborg")
        #expect(answers.languages.map(\.code) == ["da", "en"])
        #expect(answers.baseURL == "https://aalborg.example/")
        #expect(answers.email == "redaktion@example.org" && answers.forge == .github)
        #expect(answers.repository == nil && answers.districts.isEmpty && answers.showsExamples)
    }

    @Test func `the municipality cannot be proposed`() {
        #expect(throws: AnswerProblem.self) { try answers(StarterOptions()) }
        var options = StarterOptions()
        options.municipalityName = "Fjordby"
        #expect(throws: Never.self) { try answers(options) }
    }

    @Test func `everything is asked for, a wrong answer again, and nothing that was given`() throws {
        var options = StarterOptions()
        options.forge = "gitlab"
        let dialogue = Dialogue([
            "Atlantis", "aalborg", "", "da,en,ar", "https://gitlab.com/aalborg/sammen", "",
            "post@example.org",
            "Øst, Vest", "9000 Aalborg", "2026-12-19 2027-01-03 Jul", "", "no",
        ])
        let answers = try answers(options, dialogue)
        #expect(dialogue.typed.isEmpty)
        #expect(dialogue.shown.contains("there is no Danish municipality 'Atlantis'"))
        #expect(!dialogue.shown.contains("forgejo?"))
        #expect(dialogue.shown.contains("[https://aalborg.gitlab.io/sammen/]"))
        #expect(answers.baseURL == "https://aalborg.gitlab.io/sammen/")
        #expect(answers.languages.count == 3 && answers.districts == ["Øst", "Vest"])
        #expect(answers.town?.postcode == "9000" && answers.schoolHolidays.count == 1)
        #expect(!answers.showsExamples)
    }

    @Test func `whoever stops answering gets no site`() {
        let problem = #expect(throws: AnswerProblem.self) {
            try answers(StarterOptions(), Dialogue(["851", "Navn"]))
        }
        #expect(problem?.message.english.contains("--yes") == true)
    }
}
