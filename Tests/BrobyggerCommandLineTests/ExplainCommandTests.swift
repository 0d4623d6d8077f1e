import Foundation
import TestSupport
import Testing

struct ExplainCommandTests {
    private func run(_ arguments: String...) async throws -> Executable.Outcome {
        try await Executable.run(["explain"] + arguments, in: ScratchFolder())
    }

    @Test func `a code is explained, in Danish unless English is asked for`() async throws {
        let danish = try await run("unknown-reference")
        #expect(danish.code == 0 && danish.standardError.isEmpty)
        #expect(danish.standardOutput.hasPrefix("unknown-reference (fejl)\n\nHer peges på en forening"))
        #expect(danish.standardOutput.contains("    organizers: [broen]\n"))
        let english = try await run("unknown-reference", "--language", "en")
        #expect(english.standardOutput.hasPrefix("unknown-reference (error)\n\nThis points at"))
    }

    @Test func `several codes are explained one after the other`() async throws {
        let outcome = try await run("raw-html", "stale-entry")
        #expect(outcome.standardOutput.hasPrefix("raw-html (fejl)\n"))
        #expect(outcome.standardOutput.contains("\n\nstale-entry (advarsel)\n"))
    }

    @Test func `without a code all are listed`() async throws {
        let outcome = try await run()
        #expect(outcome.code == 0)
        #expect(outcome.standardOutput.hasPrefix("Filer og deres navne\n  file-too-large "))
        #expect(outcome.standardOutput.contains("\n\nOplysninger om personer\n  missing-consent "))
    }

    @Test(arguments: [
        (["raw-htlm"], "Error: unknown code 'raw-htlm'; did you mean 'raw-html'?\n"),
        (["raw-html", "stale"], "Error: unknown code 'stale'; did you mean 'stale-entry'?\n"),
        (["qqqq", "--language", "en"], "Error: unknown code 'qqqq'; brobygger explain shows all codes\n"),
        (["qqqq", "--language", "da"], "Fejl: ukendt kode 'qqqq'; brobygger explain viser alle koder\n"),
        (["raw-html", "--all"], "Error: --all explains all codes"),
    ])
    func `a code that does not exist is wrong usage`(_ arguments: [String], _ message: String) async throws {
        let outcome = try await Executable.run(["explain"] + arguments, in: ScratchFolder())
        #expect(outcome.code == 64)
        #expect(outcome.standardError.hasPrefix(message))
        #expect(outcome.standardOutput.isEmpty)
    }

    /// `RECORD_GOLDENS=1` writes the pages anew, which fails so that nobody forgets to look.
    @Test(arguments: ["da", "en"])
    func `the reference in Documentation is what the command prints`(_ language: String) async throws {
        let page = URL(fileURLWithPath: #filePath).appendingPathComponent(
            "../../../Documentation/Problems.\(language).md"
        ).standardizedFileURL
        let made = try await run("--all", "--language", language)
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
            try Data(made.output).write(to: page)
            Issue.record("\(page.lastPathComponent) was written; look at it before it is committed")
        }
        #expect(made.code == 0)
        #expect(made.output == FileManager.default.contents(atPath: page.path).map { Array($0) })
    }
}
