import Foundation
import TestSupport
import Testing

/// Contacts in a folder of their own, as a private repository beside the public one has them.
struct TwoFoldersTests {
    private let both = ["--content", "content", "--content", "private"]

    /// The small site, its contacts moved away, with a person, her photo and a translation among them.
    private func project() throws -> ToolProject {
        let project = try ToolProject()
        let scratch = project.scratch
        for (name, bytes) in scratch.files(below: "content/contacts") {
            try scratch.put(bytes, at: "private/contacts/" + name)
        }
        try scratch.remove("content/contacts")
        try scratch.put([
            "private/contacts/prøvekontakt.txt".replacing("ø", with: "oe"): "",
            "private/README.md": "Her ligger kontakterne",
            "private/media/leder.svg":
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>",
            "private/contacts/leder.md": """
            ---
            kind: person
            name: Zenobia Kvalm
            role: Leder af caféen
            phone: '99 00 00 77'
            image: {file: leder.svg, alt: En kvinde ved et bord}
            consent: {given: 2026-09-01, form: paper, scope: [name, photo]}
            ---

            Spørg om [sprogcaféen](../activities/sprogcafe.md).
            """,
            "private/contacts/leder.en.md":
                "---\nrole: Leader of the café\ntranslation: {method: human}\n---\n\nAsk me.\n",
            "content/pages/hvem.md": "---\ntitle: Hvem\n---\n\nSpørg [lederen](../contacts/leder.md).\n",
        ])
        try scratch.remove("private/contacts/proevekontakt.txt")
        return project
    }

    private func run(_ project: ToolProject, _ arguments: String..., in folders: [String]? = nil) async throws
        -> Executable.Outcome
    {
        try await Executable.run(
            arguments + (folders ?? both) + ["--today", "2026-11-21"], in: project.scratch)
    }

    @Test func `references, links, translations, photos and consent work across the folders`() async throws {
        let project = try project()
        let alone = try await run(project, "build", in: [])
        #expect(alone.code == 1)
        let outcome = try await run(project, "build")
        #expect(outcome.code == 0, "\(outcome.standardOutput)\(outcome.standardError)")
        let site = project.scratch.files(below: "site").mapValues { String(decoding: $0, as: UTF8.self) }
        #expect(site["kontakter/leder/index.html"]?.contains("Zenobia Kvalm") == true)
        #expect(site["kontakter/leder/index.html"]?.contains("media/leder.svg") == true)
        #expect(site["en/contacts/leder/index.html"]?.contains("Leader of the café") == true)
        #expect(site["hvem/index.html"]?.contains("/sammen/kontakter/leder/\"") == true)
        #expect(site["media/leder.svg"] != nil)
        #expect(!site.values.contains { $0.contains("99 00 00 77") || $0.contains("99000077") })
        // Where the file lies is nobody's business.
        #expect(!site.values.contains { $0.contains("private/") })
    }

    @Test func `problems name the file in its folder`() async throws {
        let project = try project()
        try project.scratch.put("---\nkind: function\nname: X\nrol: Y\n---\n", at: "private/contacts/x.md")
        try project.scratch.put("a: b\n", at: "private/vocabulary/topics.yml")
        let outcome = try await run(project, "check", "--language", "en")
        #expect(outcome.code == 1)
        #expect(outcome.standardError.contains("private/contacts/x.md:4:1: error: "))
        // The vocabulary is the first folder's: another one must not take its place unseen.
        #expect(outcome.standardError.contains("private/vocabulary/topics.yml:1:1: error: "))
        #expect(!outcome.standardError.contains("unknown term"))
    }

    @Test func `the same entry or picture in both is an error at the second, and neither is published`()
        async throws
    {
        let project = try project()
        let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>"
        try project.scratch.put([
            "content/contacts/leder.md": "---\nkind: function\nname: L\nrole: L\n---\n",
            "content/media/leder.svg": picture,
        ])
        let outcome = try await run(project, "check", "--language", "en")
        let errors = outcome.standardError.split(separator: "\n").filter { $0.contains(": error: ") }
        #expect(
            errors.map { $0.prefix { $0 != ":" } } == [
                "private/contacts/leder.md", "private/media/leder.svg",
            ])
        #expect(errors.allSatisfy { $0.hasSuffix("[duplicate-id]") })
        #expect(outcome.standardError.contains("content/contacts/leder.md:1:1: note: "))
        let built = try await run(project, "build", "--leave-out-broken")
        #expect(built.code == 1)
        let site = project.scratch.files(below: "site")
        #expect(site["index.html"] != nil)
        #expect(!site.keys.contains { $0.contains("leder") })
    }

    @Test func `a new contact goes where the contacts are, anything else to the first folder`() async throws {
        let project = try project()
        let contact = try await run(project, "new", "contacts", "Kasserer")
        #expect(contact.standardOutput.hasPrefix("private/contacts/kasserer.md"))
        let page = try await run(project, "new", "pages", "Find os")
        #expect(page.standardOutput.hasPrefix("content/pages/find-os.md"))
        let taken = try await run(project, "new", "contacts", "Leder")
        #expect(taken.code == 64 && project.scratch.text("content/contacts/leder.md") == nil)
    }

    @Test func `renaming, looking up, translating and repairing reach both folders`() async throws {
        let project = try project()
        let references = try await run(project, "refs", "contacts/leder")
        #expect(references.standardOutput.hasPrefix("content/pages/hvem.md:"))
        let renamed = try await run(project, "rename", "contacts/leder", "vaert")
        #expect(renamed.code == 0)
        #expect(project.scratch.text("private/contacts/vaert.en.md") != nil)
        #expect(project.scratch.text("content/pages/hvem.md")?.contains("../contacts/vaert.md") == true)
        let taken = try await run(project, "rename", "contacts/vaert", "vagttelefon")
        #expect(taken.code == 1)
        let translated = try await run(project, "translate", "contacts/vagttelefon", "en")
        #expect(translated.code == 0)
        #expect(project.scratch.text("content/contacts/vagttelefon.en.md") == nil)
        let text = try #require(project.scratch.text("private/contacts/vaert.md"))
        try project.scratch.put(text.replacing("role:", with: "rolle:"), at: "private/contacts/vaert.md")
        let fixed = try await run(project, "check", "--fix")
        #expect(fixed.code == 0, "\(fixed.standardOutput)")
        #expect(project.scratch.text("private/contacts/vaert.md")?.contains("\nrole: Leder") == true)
        #expect(!(fixed.standardOutput + fixed.standardError).contains("Zenobia"))
    }

    @Test func `a folder that is missing ends with 2, one given twice or inside another with 64`()
        async throws
    {
        let project = try project()
        let missing = try await run(
            project, "build", "--language", "en", in: ["--content", "content", "--content", "secret"])
        #expect(missing.code == 2)
        #expect(missing.standardError.contains("cannot read 'secret': "))
        #expect(project.scratch.text("site/index.html") == nil)
        let twice = try await run(project, "check", in: ["--content", "content", "--content", "./content/"])
        #expect(twice.code == 64)
        #expect(twice.standardError.contains("to gange"))
        try project.scratch.put("", at: "content/inner/.gitkeep")
        let inside = try await run(
            project, "check", in: ["--content", "content", "--content", "content/inner"])
        #expect(inside.code == 64)
        #expect(inside.standardError.contains("ligger i 'content'"))
    }
}
