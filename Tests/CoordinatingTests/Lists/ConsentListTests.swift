import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import Coordinating

struct ConsentListTests {
    private func items(_ consents: [String: String], today: String = "2026-11-21") -> [WorkItem] {
        let content = WorkContent(
            consents.reduce(into: [:]) { files, person in
                files["contacts/\(person.key).md"] =
                    "---\nkind: person\nname: Prøve Prøvesen\nrole: Leder\n\(person.value)\n---\n"
            })
        return ConsentList(content.editorialContacts, on: day(today)).items
    }

    @Test func `consents that end within ninety days are listed, those that ended first`() {
        let found = items([
            "a": "consent: {given: 2026-02-19}", "b": "consent: {given: 2026-02-18}",
            "c": "consent: {given: 2025-11-25}", "d": "consent: {given: 2025-11-20}",
            "e": "status: active",
        ])
        #expect(found.map(\.contact?.id) == ["d", "e", "c", "b"])
        #expect(found.map(\.code) == ["consent-over", "consent-missing", "consent-ends", "consent-ends"])
        #expect(found.map(\.due) == ["2026-11-20", "2026-11-21", "2026-11-25", "2027-02-18"].map(day))
        #expect(found[2].message.danish.contains("4 dage endnu"))
    }

    @Test func `functions, drafts and those who have left are nobody to ask`() {
        #expect(
            items([
                "a": "consent: {given: 2024-01-01}\nretired: 2026-01-01", "b": "status: draft",
                "c": "status: archived",
            ]) == [])
    }
}
