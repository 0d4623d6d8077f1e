import TestSupport
import Testing

struct LanguageCommandTests {
    @Test func `a language that the program knows is a word in the settings, and the site is built in it`()
        async throws
    {
        let project = try ToolProject()
        try project.scratch.remove("themes/standard")
        let outcome = try await project.run("language", "add", "so", "--language", "en")
        #expect(outcome.code == 0)
        #expect(outcome.standardOutput == "content/site.yml\nthe site is in 'so' now, too\n")
        #expect(project.scratch.text("content/site.yml")?.contains("languages: [da, en, so]\n") == true)
        #expect(try await project.run("check").code == 0)
        #expect(try await project.run("language", "add", "so").code == 1)
    }

    @Test func `a language that nobody knows gets a file to translate, and the site is built in it`()
        async throws
    {
        let project = try ToolProject()
        try project.scratch.remove("themes/standard")
        let outcome = try await project.run("language", "add", "sv")
        #expect(outcome.lastLine == "oversæt ordene i content/languages/sv.yml; til da er de engelske")
        #expect(try await project.run("check").code == 0)
    }

    @Test func `removing rehearses, and then leaves nothing of the language`() async throws {
        let project = try ToolProject()
        let before = project.scratch.files(below: "content")
        let rehearsal = try await project.run("language", "remove", "en")
        #expect(rehearsal.lastLine == "prøve: 2 filer ville blive slettet; skriv --write for at gøre det")
        #expect(project.scratch.files(below: "content") == before)
        let outcome = try await project.run("language", "remove", "en", "--write")
        #expect(outcome.lastLine == "siden findes ikke mere på 'en'; 2 filer er slettet")
        let left = project.scratch.files(below: "content")
        #expect(left.keys.filter { $0.hasSuffix(".en.md") } == [])
        #expect(project.scratch.text("content/site.yml")?.contains("languages: [da]\n") == true)
        #expect(left.values.allSatisfy { !String(decoding: $0, as: UTF8.self).contains(" en: ") })
        #expect(try await project.run("check").code == 0)
    }

    @Test func `another main language rehearses, names what is not translated, and moves the files`()
        async throws
    {
        let project = try ToolProject()
        let refusal = try await project.run("language", "main", "en", "--language", "en")
        #expect(
            refusal.code == 1
                && refusal.standardError.contains("in 'en', which the main language must have: motion"))
        try project.scratch.put(
            "sprog: {da: Sprog, en: Language}\nmotion: {da: Motion, en: Sport}\n",
            at: "content/vocabulary/topics.yml")
        let rehearsal = try await project.run("language", "main", "en", "--language", "en")
        #expect(rehearsal.code == 0)
        #expect(rehearsal.lastLine == "rehearsal: nothing was changed; add --write to do it")
        #expect(
            rehearsal.standardOutput.contains(
                "places/trekanten.md: not translated into 'en' and left as it is: name"))
        #expect(project.scratch.text("content/associations/broen.da.md") == nil)
        let outcome = try await project.run("language", "main", "en", "--write", "--language", "en")
        #expect(outcome.lastLine.hasPrefix("'en' is the main language now;"))
        #expect(project.scratch.text("content/associations/broen.da.md") != nil)
        #expect(project.scratch.text("content/associations/broen.en.md") == nil)
        #expect(project.scratch.text("content/site.yml")?.contains("languages: [en, da]\n") == true)
        #expect(try await project.run("check").code == 0)
    }

    @Test func `what is no action is wrong usage, and what is no language is refused with what was meant`()
        async throws
    {
        let project = try ToolProject()
        #expect(try await project.run("language", "delete", "en").code == 64)
        let outcome = try await project.run("language", "add", "svensk", "--language", "en")
        #expect(outcome.code == 1)
        #expect(outcome.standardError.contains("did you mean 'sv'?"))
    }
}
