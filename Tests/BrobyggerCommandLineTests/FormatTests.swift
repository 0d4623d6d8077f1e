import Foundation
import TestSupport
import Testing

/// The forms for programs, and the summary of a run of GitHub Actions.
struct FormatTests {
    @Test func `in SARIF there is SARIF on standard output and nothing else`() async throws {
        for (fixture, code) in [("broken", Int32(1)), ("empty", 0)] {
            let outcome = try await ToolProject(fixture).run("check", "--format", "sarif", "--timings")
            #expect(outcome.code == code)
            let parsed = try JSONSerialization.jsonObject(with: Data(outcome.output))
            let runs = try #require((parsed as? [String: Any])?["runs"] as? [[String: Any]])
            let results = try #require(runs.first?["results"] as? [[String: Any]])
            #expect(results.isEmpty == (code == 0))
            #expect(outcome.standardError.contains("; "))
        }
    }

    @Test func `for GitHub each problem is a command on standard output`() async throws {
        let outcome = try await ToolProject("broken").run("check", "--format", "github")
        #expect(outcome.code == 1)
        let lines = outcome.standardOutput.split(separator: "\n")
        let commands = lines.filter { $0.hasPrefix("::") }
        #expect(commands.count == lines.count - 1 && commands.count > 5)
        #expect(
            commands.contains {
                $0.hasPrefix(
                    "::error file=content/activities/sprogcafe.md,line=4,endLine=4,col=14,endColumn=18,"
                        + "title=unknown-reference::ukendt forening 'bron'%0Amente du 'broen'?")
            })
        #expect(
            outcome.lastLine == "5 filer: 1 klar, 0 kladder, 4 med fejl; 9 fejl, 1 advarsel; intet skrevet")
        #expect(outcome.standardError.isEmpty)
    }

    @Test func `in text a line tells where to read more`() async throws {
        let broken = try await ToolProject("broken").run("check")
        let last = try #require(broken.standardError.split(separator: "\n").last)
        #expect(last.hasPrefix("læs mere: brobygger explain ") && last.split(separator: " ").count == 7)
        try await expectEqual(ToolProject("empty").run("check").standardError, "")
    }

    @Test(arguments: ["text", "json", "github", "sarif"])
    func `in a run of GitHub Actions all problems are in its summary`(_ format: String) async throws {
        let project = try ToolProject("broken")
        try project.scratch.put("# Before\n\n", at: "summary.md")
        let outcome = try await project.run(
            "build", "--format", format,
            environment: ["GITHUB_STEP_SUMMARY": project.scratch.path("summary.md")])
        #expect(outcome.code == 1)
        let summary = try #require(project.scratch.text("summary.md"))
        #expect(summary.hasPrefix("# Before\n\n<p>5 filer, "))
        #expect(summary.contains("<td><code>content/activities/sprogcafe.md:4:14</code></td>"))
        #expect(summary.hasSuffix("</table>\n"))
        #expect(!summary.contains("<b>"))
    }

    @Test func `the summary is made where there is none, and has a megabyte at most`() async throws {
        let project = try ToolProject("broken")
        let path = project.scratch.path("summary.md")
        _ = try await project.run("check", environment: ["GITHUB_STEP_SUMMARY": path])
        #expect(project.scratch.text("summary.md")?.hasPrefix("<p>5 filer, ") == true)
        try project.scratch.put(String(repeating: "x", count: 1024 * 1024 - 700), at: "summary.md")
        _ = try await project.run("check", environment: ["GITHUB_STEP_SUMMARY": path])
        let summary = try #require(project.scratch.text("summary.md"))
        #expect(
            summary.utf8.count <= 1024 * 1024
                && summary.hasSuffix(" til, som der ikke er plads til her</p>\n"))
    }

    @Test func `a summary that cannot be written changes nothing else`() async throws {
        let project = try ToolProject("empty")
        let outcome = try await project.run(
            "check", environment: ["GITHUB_STEP_SUMMARY": project.scratch.path("none/summary.md")])
        #expect(outcome.code == 0)
        #expect(outcome.standardError.contains("cannot write the summary to '"))
    }
}
