import Foundation
import TestSupport
import Testing

/// No message in any form repeats what is a person's own: logs and summaries may be public.
struct PersonalMessagesTests {
    private static let secrets = ["enobia", "valm", "00 77", "0077", "privat77"]

    /// Mistakes on the lines of a person's file, and on lines elsewhere that hold what is hers.
    private static let files = [
        "contacts/leder.md": """
        ---
        kind: person
        name: Zenobia Kvalm
        rol: Zenobia er leder
        role: Leder
        telefon: 99-00-00-77
        phone: '99 00 00 77'
        email: zenobia@privat77.example
        mail: zenobia@privat77.example
        summary: Zenobia Kvalm &
        consent: {given: 1/9 2026, form: paper, scope: [name, Zenobia]}
        ---

        <b>Ring til Zenobia Kvalm</b> på [99 00 00 77](tel:zenobia)
        """,
        "contacts/leder.en.md": "---\nname: Zenobia Kvalm\nrolle: Zenobia\n---\n",
        "contacts/zenobia-kvalm.md":
            "---\nkind: person\nname: Zenobia Kvalm\nrole: Leder\nphone: '99 00 00 77'\nemail: zenobia@privat77.example\nconsent: {given: 2026-09-01, form: paper, scope: [name]}\n---\n",
        "pages/ring.md": """
        ---
        title: Ring til Zenobia Kvalm
        summary: Skriv til zenobia@privat77.example <nu>
        image: {file: 'Zenobia Kvalm.jpg', alt: Zenobia Kvalm}
        ukendt: 99 00 00 77
        ---

        <b>Ring til Zenobia Kvalm</b> på <i>99 00 00 77</i>.

        [skriv](zenobia@privat77.example), [her](Zenobia%20Kvalm.md), [hos os](<../Zenobia Kvalm/x.md>)

        [x](javascript:Zenobia) ![](Zenobia Kvalm.jpg)

        [99 00 00 77](tel:+4599000012) og [zenobia@privat77.example](mailto:a@b.example)
        """,
        "associations/ny.md":
            "---\nname: Ny\nsummary: Ny\ncontacts: [Zenobia Kvalm]\nphone: 99 00 00 77\nemail: zenobia@privat77.example\n---\n",
    ]

    @Test(arguments: ["text", "json", "github", "sarif"])
    func `neither names nor numbers nor addresses are in a report`(_ format: String) async throws {
        let project = try ToolProject()
        for (path, text) in Self.files { try project.scratch.put(text, at: "content/" + path) }
        try project.scratch.put("", at: "summary.md")
        for language in ["da", "en"] {
            let outcome = try await project.run(
                "check", "--format", format, "--language", language,
                environment: [
                    "GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": project.scratch.path("summary.md"),
                ])
            #expect(outcome.code == 1)
            let said =
                outcome.standardOutput + outcome.standardError + (project.scratch.text("summary.md") ?? "")
            // Ids are addresses: they are told, and that this one tells a name is a warning of its own.
            let report = said.replacing("zenobia-kvalm", with: "")
            #expect(report.contains("private-data-in-text") && report.contains("person-in-id"))
            for secret in Self.secrets {
                let line = report.split(separator: "\n").first { $0.lowercased().contains(secret) }
                #expect(line == nil, "\(secret)")
            }
        }
    }

    @Test func `commands that change files repeat nothing either`() async throws {
        let project = try ToolProject()
        for (path, text) in Self.files { try project.scratch.put(text, at: "content/" + path) }
        for arguments in [
            ["refs", "contacts/leder"], ["rename", "contacts/leder", "vaert", "--dry-run"],
            ["translate", "contacts/leder", "en"], ["check", "--fix"],
        ] {
            let outcome = try await Executable.run(
                arguments + ["--today", "2026-11-21"], in: project.scratch)
            let said = (outcome.standardOutput + outcome.standardError).replacing("zenobia-kvalm", with: "")
            for secret in Self.secrets {
                #expect(!said.lowercased().contains(secret), "\(secret) by \(arguments)")
            }
        }
    }
}
