import Foundation
import TestSupport
import Testing

struct BuildCommandTests {
    @Test func `a build writes the site and says how much`() async throws {
        let project = try ToolProject()
        try project.scratch.put("", at: "site/.gitkeep")
        let outcome = try await project.run("build")
        #expect(outcome.code == 0)
        let files = project.scratch.files(below: "site")
        #expect(files["index.html"] != nil && files[".gitkeep"] != nil)
        let count = files.count - 2
        #expect(
            outcome.lastLine
                == "14 filer: 13 klar, 1 kladde, 0 med fejl; 0 fejl, 6 advarsler; \(count) sider og filer skrevet til site, 0 uændrede, 0 fjernet"
        )
    }

    @Test func `a second build changes nothing, and removes what is gone`() async throws {
        let project = try ToolProject()
        _ = try await project.run("build")
        let before = project.scratch.fingerprint(of: "site").filter { $0.contains(".html ") }
        let again = try await project.run("build", "--language", "en")
        #expect(again.lastLine.contains("; 0 pages and files written to site, "))
        #expect(project.scratch.fingerprint(of: "site").filter { $0.contains(".html ") } == before)
        try project.scratch.remove("content/news/gammel.md")
        let less = try await project.run("build", "--language", "en")
        #expect(less.lastLine.hasSuffix(", 2 removed"))
        #expect(project.scratch.text("site/nyt/gammel/index.html") == nil)
    }

    @Test func `whoever forgets the history of the site is told once`() async throws {
        let project = try ToolProject()
        let first = try await project.run("build", "--language", "en")
        let place = "content/places/trekanten.md"
        try project.scratch.put((project.scratch.text(place) ?? "") + "\nMere om stedet.\n", at: place)
        let known = try await project.run("build", "--published", "site/index.json", "--language", "en")
        #expect(project.scratch.text("site/api/v1/changes.json") != nil)
        let forgotten = try await project.run("build", "--language", "en")
        let again = try await project.run("build", "--language", "en")
        let text = "without --published that is forgotten"
        #expect(
            [first, known, forgotten, again].map { $0.standardError.contains(text) } == [
                false, false, true, false,
            ])
        #expect(project.scratch.text("site/api/v1/changes.json") == nil)
    }

    @Test func `with errors the old site stays, file by file`() async throws {
        let project = try ToolProject()
        _ = try await project.run("build")
        let before = project.scratch.fingerprint(of: "site")
        try project.makeMistake()
        let outcome = try await project.run("build")
        #expect(outcome.code == 1)
        #expect(outcome.lastLine.hasSuffix("; intet skrevet"))
        #expect(project.scratch.fingerprint(of: "site") == before)
        #expect(before.count > 50)
    }

    @Test func `what is broken can be left out, the rest is published and the code is still 1`() async throws
    {
        let project = try ToolProject()
        _ = try await project.run("build")
        try project.makeMistake(in: "places/trekanten.md")
        let outcome = try await project.run("build", "--leave-out-broken")
        #expect(outcome.code == 1)
        #expect(outcome.lastLine.contains("14 filer: 12 klar, 1 kladde, 1 med fejl; "))
        #expect(project.scratch.text("site/steder/trekanten/index.html") == nil)
        #expect(project.scratch.text("site/aktiviteter/sprogcafe/index.html")?.contains("Trekanten") == false)
        #expect(project.scratch.text("site/index.html") != nil)
    }

    @Test func `a consent that is withdrawn takes effect although something else is broken`() async throws {
        let project = try ToolProject()
        _ = try await project.run("build")
        let page = "site/aktiviteter/sprogcafe/index.html"
        #expect(project.scratch.text(page)?.contains("Amina") == true)
        let file = "content/contacts/formand.md"
        let text = try #require(project.scratch.text(file))
        try project.scratch.put(
            text.replacing("[name, phone]", with: "[name, phone], withdrawn: 2026-11-20"), at: file)
        try project.makeMistake()
        try await expectEqual(project.run("build", "--leave-out-broken").code, 1)
        #expect(project.scratch.text(page)?.contains("Formand for Broen") == true)
        let site = project.scratch.files(below: "site").values.map { String(decoding: $0, as: UTF8.self) }
        #expect(!site.contains { $0.contains("Amina") || $0.contains("99 00 00 02") })
    }

    @Test func `without usable settings nothing is published, left out or not`() async throws {
        let project = try ToolProject()
        try project.scratch.put("title: x\nlanguages: [da, en]\n", at: "content/site.yml")
        let outcome = try await project.run("build", "--leave-out-broken")
        #expect(outcome.code == 1)
        #expect(project.scratch.fingerprint(of: "site").isEmpty)
    }

    @Test func `warnings that are to fail keep the site from being written`() async throws {
        let project = try ToolProject()
        let outcome = try await project.run("build", "--strict")
        #expect(outcome.code == 1)
        #expect(outcome.lastLine.hasSuffix("; intet skrevet"))
        #expect(project.scratch.fingerprint(of: "site").isEmpty)
    }

    @Test func `a folder that is not ours is refused and stays as it is`() async throws {
        let project = try ToolProject()
        try project.scratch.put("mine egne noter", at: "site/noter.txt")
        let before = project.scratch.fingerprint(of: "")
        let outcome = try await project.run("build")
        #expect(outcome.code == 2)
        #expect(outcome.standardError.contains("brobygger: "))
        #expect(project.scratch.fingerprint(of: "") == before)
        try await expectEqual(project.run("build", "--output", ".").code, 2)
        try await expectEqual(project.run("build", "--output", "content").code, 2)
        #expect(project.scratch.fingerprint(of: "") == before)
    }

    @Test func `the site may go to another folder, inside the root or elsewhere`() async throws {
        let project = try ToolProject("empty")
        let other = try ScratchFolder()
        try await expectEqual(project.run("build", "--output", "public").code, 0)
        #expect(project.scratch.text("public/index.html") != nil)
        try await expectEqual(project.run("build", "--output", other.path("x")).code, 0)
        #expect(other.text("x/index.html") != nil)
    }

    @Test func `the day is given, or stands in the environment`() async throws {
        let project = try ToolProject("empty")
        _ = try await project.run("build")
        #expect(project.scratch.text("site/index.json")?.contains("\"generated\":\"2026-11-21\"") == true)
        _ = try await project.run("build", today: nil, environment: ["SOURCE_DATE_EPOCH": "1735689600"])
        #expect(project.scratch.text("site/index.json")?.contains("\"generated\":\"2025-01-01\"") == true)
        _ = try await project.run("build", environment: ["SOURCE_DATE_EPOCH": "1735689600"])
        #expect(project.scratch.text("site/index.json")?.contains("\"generated\":\"2026-11-21\"") == true)
    }

    @Test(arguments: ["nan", "inf", "1e300", "-1", "i dag", ""])
    func `a strange time in the environment is no crash`(_ text: String) async throws {
        let outcome = try await ToolProject("empty").run(
            "check", today: nil, environment: ["SOURCE_DATE_EPOCH": text])
        #expect([0, 64].contains(outcome.code))
    }

    @Test(arguments: ["0001-01-01", "9999-12-31"])
    func `the first and the last day that can be written are days like others`(_ today: String) async throws {
        try await expectEqual(ToolProject().run("build", today: today).code, 0)
    }
}
