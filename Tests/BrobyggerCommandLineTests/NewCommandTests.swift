import TestSupport
import Testing

struct NewCommandTests {
    @Test(arguments: [
        ("associations", "Foreningen Åen", "foreningen-aaen"),
        ("activities", "Sprogcafé på øen", "sprogcafe-paa-oeen"),
        ("contacts", "Vagten", "vagten"), ("places", "Ærøs hus", "aeroes-hus"), ("news", "Nyt", "nyt"),
        ("council", "Det nye ra\u{30A}d", "det-nye-raad"), ("pages", "Om os: 'alt'", "om-os-alt"),
    ])
    func `a new entry is a draft on which check finds no error`(_ kind: String, _ title: String, _ id: String)
        async throws
    {
        let project = try ToolProject()
        let outcome = try await project.run("new", kind, title)
        let path = "content/\(kind)/\(id).md"
        #expect(outcome.code == 0)
        #expect(outcome.standardOutput.split(separator: "\n").first.map(String.init) == path)
        #expect(outcome.standardOutput.contains("brobygger check"))
        #expect(project.scratch.text(path)?.contains("\nstatus: draft\n") == true)
        let check = try await project.run("check")
        #expect(check.code == 0)
        #expect(check.lastLine == "15 filer: 13 klar, 2 kladder, 0 med fejl; intet skrevet")
    }

    @Test func `a file that exists is left alone, and a free id is proposed`() async throws {
        let project = try ToolProject()
        try await expectEqual(project.run("new", "pages", "Om os").code, 0)
        try project.scratch.put("mit", at: "content/pages/om-os-2.md")
        let before = project.scratch.fingerprint(of: "content")
        let again = try await project.run("new", "pages", "Om os")
        #expect(again.code == 64)
        #expect(
            again.standardError
                == "Error: content/pages/om-os.md findes allerede; ret den, eller skriv --id om-os-3\n")
        #expect(project.scratch.fingerprint(of: "content") == before)
        try await expectEqual(project.run("new", "pages", "Om os", "--id", "om-os-3").code, 0)
        #expect(project.scratch.text("content/pages/om-os-3.md") != nil)
    }

    @Test func `a link that leads nowhere counts as a file`() async throws {
        let project = try ToolProject()
        try project.scratch.link("content/pages/genvej.md", to: "nowhere.md")
        let outcome = try await project.run("new", "pages", "Genvej")
        #expect(outcome.code == 64)
        #expect(project.scratch.text("content/pages/nowhere.md") == nil)
    }

    @Test func `an id that another folder with content has is taken`() async throws {
        let project = try ToolProject()
        try project.scratch.put("---\ntitle: A\n---\n", at: "more/pages/ny.md")
        let outcome = try await project.run("new", "pages", "Ny", "--content", "content", "--content", "more")
        #expect(outcome.code == 64)
        #expect(outcome.standardError.contains("more/pages/ny.md"))
    }

    @Test(arguments: [
        ("aktivitet", "activities"), ("forening", "associations"), ("sted", "places"), ("nyhed", "news"),
        ("activity", "activities"), ("Aktiviteter", "activities"), ("side", "pages"), ("contcts", "contacts"),
    ])
    func `an unknown kind is told with the one that was meant`(_ word: String, _ kind: String) async throws {
        let outcome = try await ToolProject().run("new", word, "Ny", "--language", "en")
        #expect(outcome.code == 64)
        #expect(outcome.standardError == "Error: unknown kind '\(word)', did you mean '\(kind)'?\n")
    }

    @Test func `a word like no kind is answered with all of them`() async throws {
        let outcome = try await ToolProject().run("new", "qwertyuiop", "Ny")
        #expect(outcome.code == 64)
        #expect(outcome.standardError.contains("skriv en af: associations, activities, contacts"))
    }

    @Test(arguments: [["كتاب"], ["Ny", "--id", "Ny Side"], ["Ny", "--id", "../ude"], ["Ny", "--id", ""]])
    func `what cannot be a file name is refused`(_ arguments: [String]) async throws {
        let project = try ToolProject()
        let before = project.scratch.fingerprint(of: "")
        let outcome = try await Executable.run(["new", "pages"] + arguments, in: project.scratch)
        #expect(outcome.code == 64)
        #expect(outcome.standardError.contains("--id "))
        #expect(project.scratch.fingerprint(of: "") == before)
    }

    @Test func `the folder of the kind is made where it is missing`() async throws {
        let project = try ToolProject("empty")
        try await expectEqual(project.run("new", "news", "Nyt").code, 0)
        #expect(project.scratch.text("content/news/nyt.md")?.contains("date: 2026-11-21") == true)
    }
}
