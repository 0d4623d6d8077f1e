import TestSupport
import Testing

@testable import BrobyggerCommandLine

struct WorksheetCommandTests {
    @Test func `a worksheet goes to standard output, in the language that is asked for`() async throws {
        let project = try ToolProject()
        let outcome = try await Executable.run(
            ["worksheet", "partner-table", "--with", "topics/motion", "--language", "en"], in: project.scratch
        )
        #expect(outcome.code == 0 && outcome.standardOutput.contains("# Possible partners – "))
    }

    @Test(arguments: [
        ("content/ark.md", 64), ("content/pages/ark.md", 64), ("site/ark.html", 64),
        ("themes/standard/ark.md", 64),
        ("ark.html", 0), ("worksheet-a.md", 0),
    ])
    func `it is never written where it would be published`(_ path: String, _ code: Int32) async throws {
        let project = try ToolProject()
        let outcome = try await Executable.run(
            ["worksheet", "contact-list", "--output", path, "--language", "da"], in: project.scratch)
        #expect(outcome.code == code, "\(outcome.standardError)")
        #expect((project.scratch.text(path) != nil) == (code == 0))
        if code != 0 { #expect(outcome.standardError.contains("kun for koordinatorer")) }
        if path.hasSuffix(".html"), code == 0 {
            #expect(project.scratch.text(path)?.hasPrefix("<!doctype html>") == true)
        }
    }

    @Test(arguments: [
        (["partnertabel"], 64, "mente du 'partner-table'?"),
        (["agreement", "--with", "topics/motion"], 64, "associations/broen"),
        (["contact-list", "--with", "associations/broen"], 0, ""),
        (["contact-list", "--with", "associations/broenn"], 1, "mente du 'associations/broen'?"),
        (["contact-list", "--with", "topics/motionn"], 1, "mente du 'topics/motion'?"),
    ])
    func `a slip is answered with what was meant`(_ arguments: [String], _ code: Int32, _ answer: String)
        async throws
    {
        let project = try ToolProject()
        let outcome = try await Executable.run(
            ["worksheet"] + arguments + ["--language", "da"], in: project.scratch)
        #expect(outcome.code == code, "\(outcome.standardError)")
        #expect(answer.isEmpty || outcome.standardError.contains(answer), "\(outcome.standardError)")
    }
}
