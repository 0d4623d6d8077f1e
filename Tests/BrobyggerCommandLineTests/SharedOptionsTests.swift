import TestSupport
import Testing

struct SharedOptionsTests {
    @Test(arguments: [
        ["bygge"], ["check", "--todya", "2026-11-21"], ["check", "--today", "21/11 2026"],
        ["check", "--today", "2026-02-30"],
        ["check", "--format", "xml"], ["check", "--language", "sv"], ["check", "--color", "yes"],
        ["check", "ekstra"],
        ["check", "--content", ""], ["check", "--theme", ""], ["check", "--root"],
        ["serve", "--port", "80800"],
        ["build", "--base-url", "fjordby.example"], ["build", "--base-url", "a:"],
        ["build", "--base-url", ""],
        ["build", "--base-url", "https://fjordby.example/?a=b"],
        ["build", "--base-url", "https://"],
    ])
    func `wrong usage ends with 64 and says why`(_ arguments: [String]) async throws {
        let scratch = try ToolProject("empty").scratch
        let outcome = try await Executable.run(arguments, in: scratch)
        #expect(outcome.code == 64)
        #expect(outcome.standardError.contains("Error: "))
        #expect(outcome.standardOutput.isEmpty)
        #expect(scratch.fingerprint(of: "site").isEmpty)
    }

    @Test(arguments: [[], ["--help"], ["help", "build"], ["check", "--help"], ["--version"]] as [[String]])
    func `help and version end with 0`(_ arguments: [String]) async throws {
        let outcome = try await Executable.run(arguments, in: ScratchFolder())
        #expect(outcome.code == 0)
        #expect(!outcome.standardOutput.isEmpty)
        #expect(outcome.standardError.isEmpty)
    }

    @Test func `the exit codes stand in the help`() async throws {
        let outcome = try await Executable.run(["--help"], in: ScratchFolder())
        let help = outcome.standardOutput.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for code in ["0 fine", "1 the content has errors", "2 the machine failed", "64 wrong usage"] {
            #expect(help.contains(code))
        }
    }

    @Test func `an address with and without a slash at its end is the same`() async throws {
        let project = try ToolProject("empty")
        for url in ["https://x.example/y", "https://x.example/y/"] {
            try await expectEqual(project.run("build", "--base-url", url).code, 0)
            #expect(
                project.scratch.text("site/index.html")?.contains("href=\"https://x.example/y/\"") == true)
        }
    }
}
