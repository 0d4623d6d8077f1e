import Foundation
import TestSupport
import Testing

/// Lists for coordinators, tried with the built tool on the small site of the tests.
struct ReportCommandTests {
    @Test func `a report in JSON has standard output for itself and ends with 0 whatever it finds`()
        async throws
    {
        let project = try ToolProject()
        try project.makeMistake()
        let outcome = try await project.run("report", "--format", "json")
        #expect(outcome.code == 0 && outcome.standardError.isEmpty)
        let parsed = try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [String: Any]
        let items = try #require(parsed?["items"] as? [[String: Any]])
        #expect(Set(items.compactMap { $0["list"] as? String }).isSuperset(of: ["calls", "seats"]))
    }

    @Test(arguments: ["content/list.md", "site/list.md", "themes/standard/list.md", "content"])
    func `nothing private is written where it is published`(_ path: String) async throws {
        let project = try ToolProject()
        let outcome = try await project.run("report", "--output", path)
        #expect(outcome.code == 64 && outcome.standardError.contains("'\(path)'"))
        #expect(project.scratch.text(path) == nil)
    }

    @Test func `a list goes into a file, and the mail to one contact onto the screen`() async throws {
        let project = try ToolProject()
        #expect(
            try await project.run("report", "calls", "--format", "html", "--output", "list.html").code == 0)
        #expect(project.scratch.text("list.html")?.contains("99 00 00 01") == true)
        let mail = try await project.run("report", "--for", "formand")
        #expect(mail.code == 0 && mail.standardOutput.hasPrefix("Til: amina@example.org\n"))
        #expect(try await project.run("report", "--for", "nobody").code == 1)
    }

    @Test func `an agenda names nobody`() async throws {
        let outcome = try await ToolProject().run("report", "--agenda")
        #expect(outcome.code == 0 && outcome.standardOutput.hasPrefix("HALVÅRSMØDE"))
        #expect(!outcome.standardOutput.contains("99 00 00 01"))
    }
}

struct VerifiedCommandTests {
    @Test func `what was confirmed leaves the call list`() async throws {
        let project = try ToolProject()
        let outcome = try await project.run(
            "verified", "places/trekanten", "activities/sprogcafe", "--how", "form")
        #expect(
            outcome.code == 0 && outcome.lastLine == "content/activities/sprogcafe.md: bekræftet 2026-11-21")
        let file = try #require(project.scratch.text("content/places/trekanten.md"))
        #expect(file.contains("verified: 2026-11-21\nverified_how: own-association\n"))
        let calls = try await project.run("report", "calls", "--format", "json").standardOutput
        #expect(!calls.contains("places/trekanten") && !calls.contains("activities/sprogcafe"))
        #expect(try await project.run("check").code == 0)
    }

    @Test func `an unknown entry or way is refused, and nothing is written`() async throws {
        let project = try ToolProject()
        let before = project.scratch.fingerprint(of: "content")
        #expect(try await project.run("verified", "places/trekanten", "places/x", "--how", "phone").code == 1)
        #expect(try await project.run("verified", "places/trekanten", "--how", "smoke").code == 64)
        #expect(try await project.run("verified", "--how", "phone").code == 64)
        #expect(project.scratch.fingerprint(of: "content") == before)
    }
}

struct NewsletterCommandTests {
    @Test func `two states of a site make a letter that names what is new`() async throws {
        let project = try ToolProject()
        #expect(try await project.run("build").code == 0)
        try project.scratch.copy(project.scratch.path("site/index.json"), to: "old.json")
        try project.scratch.put(
            "---\ntitle: Kor\nsummary: Vi synger\norganizers: [broen]\ntopics: [motion]\nwhen: [fredag kl. 19-21]\n---\n",
            at: "content/activities/kor.md")
        let outcome = try await project.run("newsletter", "--since", "old.json", today: "2026-12-21")
        #expect(outcome.code == 0 && outcome.standardOutput.contains("\n## Nye aktiviteter\n\n- [Kor]("))
        let draft = try await project.run(
            "newsletter", "--since", "old.json", "--format", "entry", today: "2026-12-21")
        try project.scratch.put(draft.output, at: "content/news/nyhedsbrev.md")
        #expect(try await project.run("check", today: "2026-12-21").code == 0)
    }

    @Test func `without an index, or with something else, there is no letter`() async throws {
        let project = try ToolProject()
        #expect(try await project.run("newsletter").code == 64)
        #expect(try await project.run("newsletter", "--since", "content/site.yml").code == 2)
    }
}
