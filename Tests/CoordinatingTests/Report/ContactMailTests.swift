import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import Coordinating

struct ContactMailTests {
    private func mail(to key: EntryKey, _ files: [String: String?]) async throws -> [Substring] {
        let sources = try await WorkContent(files).sources()
        return ContactMail(to: key, sources, WorkReport(sources)).text(in: .danish)
            .split(separator: "\n", omittingEmptySubsequences: false)
    }

    @Test func `a mail has an address, a subject, what to answer and where it can be read`() async throws {
        let lines = try await mail(
            to: EntryKey(.contact, "leder"),
            [
                "contacts/leder.md":
                    "---\nkind: person\nname: Prøve Prøvesen\nrole: Leder\nemail: leder@example.org\nconsent: {given: 2026-09-01, form: paper, scope: [name]}\nverified: 2026-11-01\n---\n",
                "activities/sprogcafe.md": WorkContent.activity("contacts: [leder]")
                    .replacing("2026-11-01", with: "2026-05-01"),
            ])
        #expect(
            lines.prefix(5) == [
                "Til: leder@example.org", "Emne: Passer det, der står på Fjordby sammen?", "",
                "Hej Prøve Prøvesen", "",
            ])
        #expect(lines.contains("- Prøve: sidst bekræftet 2026-05-01"))
        #expect(lines.contains("  https://fjordby.example/aktiviteter/sprogcafe/"))
    }

    @Test func `whoever has nothing to answer is thanked, and rung where there is no mail`() async throws {
        let lines = try await mail(to: EntryKey(.contact, "vagttelefon"), [:])
        #expect(lines.first == "Til: (ingen mail; ring 99 00 00 01)")
        #expect(lines.contains { $0.hasPrefix("Lige nu er der intet") })
    }
}
