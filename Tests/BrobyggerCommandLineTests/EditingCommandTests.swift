import Foundation
import TestSupport
import Testing

struct RefsCommandTests {
    @Test func `every place that points at an entry is listed, and counted`() async throws {
        let outcome = try await ToolProject().run("refs", "places/trekanten")
        #expect(outcome.code == 0)
        #expect(outcome.standardOutput.contains("content/activities/sprogcafe.md:"))
        let lines = outcome.standardOutput.split(separator: "\n")
        #expect(outcome.lastLine == "\(lines.count - 1) steder peger på 'places/trekanten'")
    }

    @Test func `in JSON every place has its line and column`() async throws {
        let outcome = try await ToolProject().run("refs", "places/trekanten", "--format", "json")
        let parsed = try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [String: Any]
        let references = try #require(parsed?["references"] as? [[String: Any]])
        #expect(references.contains { $0["from"] as? String == "activities/sprogcafe" && $0["line"] is Int })
    }

    @Test func `an unknown entry ends with 1 and a proposal, an unknown kind with 64`() async throws {
        let unknown = try await ToolProject().run("refs", "places/trekantn", "--language", "en")
        #expect(unknown.code == 1)
        #expect(
            unknown.standardError
                == "brobygger: 'places/trekantn' does not exist; did you mean 'places/trekanten'?\n")
        #expect(try await ToolProject().run("refs", "steder/trekanten").code == 64)
        #expect(try await ToolProject().run("refs", "trekanten").code == 64)
    }
}

struct RenameCommandTests {
    @Test func `files move and references follow; check finds nothing new`() async throws {
        let project = try ToolProject()
        let before = try await project.run("check")
        let outcome = try await project.run("rename", "places/trekanten", "skibshallen")
        #expect(outcome.code == 0)
        #expect(outcome.lastLine.hasPrefix("'places/trekanten' hedder nu 'places/skibshallen'; "))
        #expect(project.scratch.text("content/places/trekanten.md") == nil)
        #expect(
            project.scratch.text("content/places/skibshallen.md")?.contains("aliases: [trekanten]") == true)
        #expect(
            project.scratch.text("content/activities/sprogcafe.md")?.contains("place: skibshallen") == true)
        let after = try await project.run("check")
        #expect(after.code == 0)
        #expect(after.standardOutput == before.standardOutput)
    }

    @Test func `a dry run says what it would do and does nothing`() async throws {
        let project = try ToolProject()
        let before = project.scratch.fingerprint(of: "content")
        let outcome = try await project.run("rename", "places/trekanten", "skibshallen", "--dry-run")
        #expect(
            outcome.standardOutput.contains("content/places/trekanten.md → content/places/skibshallen.md"))
        #expect(project.scratch.fingerprint(of: "content") == before)
    }

    @Test(arguments: ["Ny Hal", "../x", "trekanten", ""])
    func `an id that cannot be is refused, and nothing is changed`(_ id: String) async throws {
        let project = try ToolProject()
        let before = project.scratch.fingerprint(of: "content")
        let outcome = try await project.run("rename", "places/trekanten", id)
        #expect(outcome.code == 1)
        #expect(outcome.standardError.hasPrefix("brobygger: '"))
        #expect(project.scratch.fingerprint(of: "content") == before)
    }

    @Test func `a file whose fields cannot be read is not renamed`() async throws {
        let project = try ToolProject()
        try project.scratch.put("ingen felter", at: "content/places/hallen.md")
        let outcome = try await project.run("rename", "places/hallen", "ny-hal")
        #expect(outcome.code == 1)
        #expect(outcome.standardError.contains("kan ikke læses; kør brobygger check"))
        #expect(project.scratch.text("content/places/hallen.md") == "ingen felter")
    }

    @Test func `a file that cannot be written ends with 2 and changes nothing`() async throws {
        let project = try ToolProject()
        try project.scratch.put("x", at: "content/places/skibshallen.md/x")
        let before = project.scratch.fingerprint(of: "content")
        let outcome = try await project.run("rename", "places/trekanten", "skibshallen")
        #expect(outcome.code == 2)
        #expect(project.scratch.fingerprint(of: "content") == before)
    }
}

struct TranslateCommandTests {
    @Test func `a translation is made, is in order, and is not made twice`() async throws {
        let project = try ToolProject()
        let made = try await project.run("translate", "places/trekanten", "en")
        #expect(made.code == 0)
        let text = try #require(project.scratch.text("content/places/trekanten.en.md"))
        #expect(text.hasPrefix("---\ntranslation: {of: '"))
        #expect(text.contains("\n# name: "))
        let again = try await project.run("translate", "places/trekanten", "en")
        #expect(
            again.lastLine == "content/places/trekanten.en.md passer allerede til teksterne på hovedsproget")
        #expect(project.scratch.text("content/places/trekanten.en.md") == text)
        #expect(try await project.run("check").code == 0)
    }

    @Test func `a language that the site does not have is refused`() async throws {
        let outcome = try await ToolProject().run("translate", "places/trekanten", "so", "--language", "en")
        #expect(outcome.code == 1)
        #expect(outcome.standardError.hasPrefix("brobygger: the site is not translated into 'so'"))
    }

    @Test(
        "Issue 12.12: a language by its name is answered with its code, the main one with what to do",
        arguments: [("engelsk", "mente du 'en'?"), ("da", "ret selve posten")])
    func named(_ language: String, _ answer: String) async throws {
        let outcome = try await ToolProject().run("translate", "places/trekanten", language)
        #expect(outcome.code == 1)
        #expect(outcome.standardError.contains(answer))
    }
}

struct CheckFixTests {
    @Test func `what is certain is repaired and shown, the rest is reported`() async throws {
        let project = try ToolProject("broken")
        let outcome = try await project.run("check", "--fix", "--language", "en")
        #expect(outcome.code == 1)
        #expect(
            outcome.standardOutput.contains(
                "content/activities/sprogcafe.md:4:14: 'bron' → 'broen' [unknown-reference]"))
        #expect(
            project.scratch.text("content/activities/sprogcafe.md")?.contains("organizers: [broen]") == true)
        #expect(!outcome.standardError.contains("unknown-reference"))
        #expect(outcome.standardError.contains("broken-anchor"))
        let again = try await project.run("check", "--fix", "--language", "en")
        #expect(again.standardOutput.split(separator: "\n").count == 1)
    }

    @Test func `a repair that another one brings to light is made, too`() async throws {
        let project = try ToolProject()
        try project.scratch.put(
            "---\nnavn: Hallen\nbekraeftet: 1/10 2026\n---\n", at: "content/places/hallen.md")
        #expect(try await project.run("check", "--fix").code == 0)
        #expect(
            project.scratch.text("content/places/hallen.md")
                == "---\nname: Hallen\nverified: 2026-10-01\n---\n")
    }

    @Test func `sound content is not touched`() async throws {
        let project = try ToolProject()
        let before = project.scratch.fingerprint(of: "content")
        #expect(try await project.run("check", "--fix").code == 0)
        #expect(project.scratch.fingerprint(of: "content") == before)
    }
}

struct PublishedOptionTests {
    private static let index = """
        {"version": 1, "generated": "2026-11-20", "language": "da", "entries": [
        {"kind": "places", "id": "hallen", "url": "/steder/hallen/", "title": "Hallen"}]}
        """

    @Test func `an address that vanished is reported`() async throws {
        let project = try ToolProject()
        try project.scratch.put(Self.index, at: "live.json")
        let outcome = try await project.run("check", "--published", "live.json")
        #expect(outcome.code == 0)
        #expect(
            outcome.standardError.contains(
                "content/places/hallen.md:1:1: warning: siden 'Hallen' er udgivet på /steder/hallen/"))
    }

    @Test func `a site's own index holds no address that vanished`() async throws {
        let project = try ToolProject()
        #expect(try await project.run("build").code == 0)
        let outcome = try await project.run("check", "--published", "site/index.json")
        #expect(!outcome.standardError.contains("vanished-address"))
    }

    @Test(arguments: ["{}", "[]", "nej", "{\"version\": 2, \"entries\": []}"])
    func `what is no index ends with 2`(_ text: String) async throws {
        let project = try ToolProject()
        try project.scratch.put(text, at: "live.json")
        #expect(try await project.run("check", "--published", "live.json").code == 2)
        #expect(try await project.run("check", "--published", "mangler.json").code == 2)
    }
}
