import TestSupport
import Testing

struct NewCommandTests {
    @Test(arguments: ["", " ", "\u{200B}", "\u{2060}\u{FEFF}"])
    func `a title that shows nothing is refused`(_ title: String) async throws {
        let outcome = try await ToolProject().run(
            "new", "pages", title, "--id", "proeve", "--language", "en")
        #expect(outcome.code == 64)
        #expect(outcome.standardError.contains("the title shows nothing"))
    }

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
        #expect(check.lastLine.hasPrefix("15 filer: 13 klar, 2 kladder, 0 med fejl; 0 fejl, "))
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
                == "Fejl: content/pages/om-os.md findes allerede; ret den, eller skriv --id om-os-3\n")
        #expect(project.scratch.fingerprint(of: "content") == before)
        try await expectEqual(project.run("new", "pages", "Om os", "--id", "om-os-3").code, 0)
        #expect(project.scratch.text("content/pages/om-os-3.md") != nil)
    }

    @Test(
        "Case 25: what check would refuse is not made",
        arguments: [
            ("pages", "kalender"), ("pages", "index"), ("activities", "010190-1234"),
            ("activities", "x\u{1B}"),
            ("activities", String(repeating: "a", count: 133)), ("pages", "en"),
        ])
    func refused(_ kind: String, _ title: String) async throws {
        let project = try ToolProject()
        let before = project.scratch.fingerprint(of: "content")
        let outcome = try await project.run("new", kind, title)
        #expect(outcome.code == 64)
        #expect(!outcome.standardError.isEmpty && !outcome.standardError.contains("010190-1234"))
        #expect(project.scratch.fingerprint(of: "content") == before)
    }

    @Test("Case 25: a draft names the entries that it may refer to")
    func references() async throws {
        let project = try ToolProject()
        try project.scratch.put("---\nname: Salen\n---\n", at: "content/places/salen.md")
        try await expectEqual(project.run("new", "activities", "Yoga").code, 0)
        #expect(project.scratch.text("content/activities/yoga.md")?.contains("salen") == true)
    }

    @Test(
        "Case 47: an entry takes no id that check refuses",
        arguments: ["aktiviteter", "010190-1234", "index"])
    func renamed(_ id: String) async throws {
        let project = try ToolProject()
        try project.scratch.put("---\ntitle: Prøve\n---\n", at: "content/pages/proeve.md")
        let outcome = try await project.run("rename", "pages/proeve", id)
        #expect(outcome.code == 1)
        #expect(!outcome.standardError.contains("010190"))
        #expect(project.scratch.text("content/pages/proeve.md") != nil)
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
    func `an unknown kind is reported with the one that was meant`(_ word: String, _ kind: String)
        async throws
    {
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
