import Foundation
import TestSupport
import Testing

struct CheckCommandTests {
    @Test func `sound content ends with 0, and every file is accounted for`() async throws {
        let outcome = try await ToolProject().run("check")
        #expect(outcome.code == 0)
        #expect(
            outcome.lastLine == "14 filer: 13 klar, 1 kladde, 0 med fejl; 0 fejl, 6 advarsler; intet skrevet"
        )
        #expect(outcome.standardError.contains(": warning: "))
        let english = try await ToolProject().run("check", "--language", "en")
        #expect(english.lastLine.hasPrefix("14 files: 13 ready, 1 draft, 0 with errors; "))
    }

    @Test func `content with errors ends with 1, and tells each on standard error`() async throws {
        let outcome = try await ToolProject("broken").run("check")
        #expect(outcome.code == 1)
        #expect(
            outcome.standardError.contains(
                "content/activities/sprogcafe.md:4:14: error: ukendt forening 'bron'"))
        #expect(outcome.standardError.contains("mente du 'broen'?"))
        #expect(
            outcome.standardOutput
                == "5 filer: 1 klar, 0 kladder, 4 med fejl; 9 fejl, 1 advarsel; intet skrevet\n")
    }

    @Test func `check writes nothing`() async throws {
        let project = try ToolProject()
        let before = project.scratch.fingerprint(of: "")
        _ = try await project.run("check")
        #expect(project.scratch.fingerprint(of: "") == before)
    }

    @Test func `in JSON there is JSON on standard output and nothing else`() async throws {
        for (fixture, code) in [("broken", Int32(1)), ("empty", 0)] {
            let outcome = try await ToolProject(fixture).run("check", "--format", "json", "--timings")
            #expect(outcome.code == code)
            let parsed = try JSONSerialization.jsonObject(with: Data(outcome.output))
            let json = try #require(parsed as? [String: Any])
            #expect(json["version"] as? Int == 1)
            let summary = try #require(json["summary"] as? [String: Int])
            #expect(Set(summary.keys) == ["files", "ready", "drafts", "withErrors", "errors", "warnings"])
            let diagnostics = try #require(json["diagnostics"] as? [[String: Any]])
            #expect(diagnostics.count == (summary["errors"] ?? 0) + (summary["warnings"] ?? 0))
            for diagnostic in diagnostics {
                #expect(
                    Set(diagnostic.keys).isSuperset(of: [
                        "code", "severity", "file", "line", "column", "message", "notes",
                    ]))
            }
            #expect(outcome.standardError.contains("; "))
        }
    }

    @Test func `messages are in the language that is asked for, otherwise in that of the site`() async throws
    {
        let project = try ToolProject("broken")
        #expect(
            try await project.run("check", "--language", "en").standardError.contains(
                "unknown association 'bron'"))
        #expect(
            try await project.run("check", "--language", "da").standardError.contains(
                "ukendt forening 'bron'"))
        let english = try await ToolProject("empty").run("check")
        #expect(english.lastLine == "0 files: 0 ready, 0 drafts, 0 with errors; nothing written")
    }

    @Test func `warnings end with 0, and with 1 when they are to fail`() async throws {
        let project = try ToolProject()
        try await expectEqual(project.run("check").code, 0)
        try await expectEqual(project.run("check", "--strict").code, 1)
        try await expectEqual(ToolProject("empty").run("check", "--strict").code, 0)
    }

    @Test func `a project that is not there is a failure of the machine`() async throws {
        let project = try ToolProject()
        let root = try await project.run("check", "--root", "nowhere")
        #expect(root.code == 2)
        #expect(
            root.standardError
                == "brobygger: kan ikke læse 'content': den findes ikke; ret stien, eller se efter, hvem der flytter den\n"
        )
        #expect(root.standardOutput.isEmpty)
        try await expectEqual(project.run("check", "--theme", "themes/none").code, 2)
        try await expectEqual(project.run("check", "--content", "content", "--content", "none").code, 2)
    }

    @Test func `folders may be written with slashes and dots around them`() async throws {
        let outcome = try await ToolProject().run(
            "check", "--root", "./", "--content", "./content//", "--theme", "././themes/standard/")
        #expect(outcome.code == 0)
    }

    @Test func `colours are for terminals, or when asked for`() async throws {
        let project = try ToolProject("broken")
        #expect(try await !project.run("check").standardError.contains("\u{1B}["))
        #expect(try await project.run("check", "--color", "always").standardError.contains("\u{1B}["))
        #expect(try await !project.run("check", "--color", "never").standardError.contains("\u{1B}["))
    }

    @Test func `how long each stage took goes to standard error`() async throws {
        let outcome = try await ToolProject("empty").run("check", "--timings")
        #expect(outcome.standardError.contains("parse"))
        #expect(outcome.standardOutput.split(separator: "\n").count == 1)
    }

    @Test("Issue 12.19: only the problems of the files that are named are shown")
    func someFiles() async throws {
        let project = try ToolProject()
        try project.scratch.put("---\ntitle: A\nx: 1\n---\n", at: "content/pages/a.md")
        try project.scratch.put("---\ntitle: B\ny: 1\n---\n", at: "content/pages/b.md")
        let one = try await project.run("check", "content/pages/a.md")
        #expect(one.code == 1)
        #expect(one.standardError.contains("pages/a.md") && !one.standardError.contains("pages/b.md"))
        let sound = try await project.run("check", "content/pages/om.md", "content/vocabulary")
        #expect(sound.code == 0)
        // All files are counted, and the problems of these are.
        #expect(one.lastLine.contains("2 med fejl; vist: 1 fejl, 0 advarsler; "))
        #expect(sound.lastLine.contains("2 med fejl; intet at vise; "))
        try await expectEqual(project.run("check", "content/pages/nowhere.md").code, 64)
    }

    @Test("Issue 12.19: many warnings of one code are one line, unless all are asked for")
    func groups() async throws {
        let project = try ToolProject()
        for number in 1...5 {
            try project.scratch.put(
                "---\nname: Sted \(number)\n---\n", at: "content/places/sted-\(number).md")
        }
        let few = try await project.run("check")
        #expect(few.standardError.contains(" × orphan-entry: "))
        #expect(!few.standardError.contains("[orphan-entry]"))
        let all = try await project.run("check", "--all")
        #expect(all.standardError.contains("[orphan-entry]"))
    }

    @Test("Issue 12.6: a build that would lose most entries is not written, unless that is allowed")
    func fewerEntries() async throws {
        let project = try ToolProject()
        for number in 1...40 {
            try project.scratch.put(
                "---\ntitle: Side \(number)\n---\n", at: "content/pages/side-\(number).md")
        }
        try await expectEqual(project.run("build").code, 0)
        for number in 1...40 { try project.scratch.remove("content/pages/side-\(number).md") }
        let lost = try await project.run("build")
        #expect(lost.code == 1)
        #expect(lost.standardError.contains("[fewer-entries]"))
        #expect(project.scratch.text("site/side-1/index.html") != nil)
        try await expectEqual(project.run("build", "--allow-fewer").code, 0)
        #expect(project.scratch.text("site/side-1/index.html") == nil)
    }
}
