import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import Coordinating

struct CallListTests {
    private func calls(_ files: [String: String?], today: String = "2026-11-21") async throws -> [WorkItem] {
        try await WorkContent(files).items(.calls, today: today)
    }

    @Test func `all entries of one contact are one call, with the oldest confirmation as its day`()
        async throws
    {
        let stale = WorkContent.activity().replacing("2026-11-01", with: "2026-05-01")
        let never = WorkContent.activity(titled: "Anden", when: "onsdag kl. 9-10")
            .replacing("verified: 2026-11-01\n", with: "")
        let found = try await calls(["activities/a.md": stale, "activities/b.md": never])
        #expect(found.map(\.contact) == [EntryKey(.contact, "vagttelefon")])
        #expect(found[0].entries.map(\.id) == ["a", "b"] && found[0].due == day("2026-07-30"))
        #expect(
            found[0].steps.map(\.danish) == ["Prøve: sidst bekræftet 2026-05-01", "Anden: aldrig bekræftet"])
    }

    @Test func `what is over and what has no next date is asked about`() async throws {
        let found = try await calls([
            "activities/a.md": WorkContent.activity("last_date: 2026-11-10"),
            "activities/b.md": WorkContent.activity("season_ends: 2026-11-10"),
        ])
        let steps = found.flatMap(\.steps).map(\.danish)
        #expect(steps.count == 2 && steps[0].contains("er slut") && steps[1].contains("ingen næste dag"))
    }

    @Test func `missing facts are asked for where one rings anyway, and are no reason to ring`() async throws
    {
        let bare =
            "---\ntitle: Kort\nsummary: Kort\norganizers: [broen]\ntopics: [sprog]\nVERIFIED\n---\n"
        #expect(
            try await calls([
                "activities/a.md": bare.replacing("VERIFIED", with: "verified: 2026-11-01")
            ]) == [])
        let found = try await calls(["activities/a.md": bare.replacing("VERIFIED\n", with: "")])
        #expect(
            found.first?.steps.first?.english
                == "Kort: never confirmed; ask also for day and time, place, price, how to sign up, languages spoken, how much Danish one needs"
        )
    }

    @Test func `who cannot be reached is passed over for the association`() async throws {
        let stale = WorkContent.activity("contacts: [leder]").replacing("2026-11-01", with: "2026-05-01")
        let found = try await calls([
            "activities/a.md": stale,
            "contacts/leder.md":
                "---\nkind: person\nname: Prøve Prøvesen\nrole: Leder\nconsent: {given: 2026-09-01, form: paper, scope: [name]}\nverified: 2026-11-01\n---\n",
        ])
        #expect(found.map(\.contact) == [EntryKey(.contact, "vagttelefon")])
    }

    @Test func `what somebody allowed to be old is no call`() async throws {
        let old = WorkContent.activity("allow: {stale-entry: de svarer aldrig}")
            .replacing("2026-11-01", with: "2026-05-01")
        #expect(try await calls(["activities/a.md": old]) == [])
    }
}
