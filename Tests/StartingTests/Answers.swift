import CatalogModel
import SourceReading
import TestSupport

@testable import Starting

extension StarterAnswers {
    /// What Aalborg might answer, changed by `change`.
    static func example(
        languages: [String] = ["da", "en"], forge: StarterForge = .github,
        _ change: (inout StarterAnswers) -> Void = { _ in }
    ) -> StarterAnswers {
        var answers = StarterAnswers(
            name: "Sammen i Aalborg", languages: languages.map { LanguageCode($0) },
            municipality: Municipality(code: "0851", name: "Aalborg"), baseURL: "https://aalborg.example/",
            forge: forge, email: "redaktion@example.org", today: day("2026-11-21"),
            program: ProgramFile(
                version: "0.1.0", architecture: "x86_64", sha256: String(repeating: "a", count: 64)))
        answers.repository = "https://git.example/aalborg/sammen"
        change(&answers)
        return answers
    }
}

extension Starter {
    /// The text of a file; none where there is no such file.
    func text(_ path: String) -> String? {
        files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }
}
