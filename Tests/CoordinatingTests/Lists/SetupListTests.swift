import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import Coordinating

struct SetupListTests {
    @Test func `an example is named until its title says something else`() async throws {
        let example = "---\nname: 'Eksempel: Klubben'\nsummary: En klub\nverified: 2026-11-01\n---\n"
        let found = try await WorkContent(["associations/eksempel.md": example]).items(.setup)
        #expect(found.map(\.code) == ["example-entry"])
        #expect(found.first?.entries == [EntryKey(.association, "eksempel")])
        #expect(found.first?.message.danish.hasPrefix("Eksempel: Klubben: ") == true)
        let own = example.replacing("Eksempel: ", with: "")
        #expect(try await WorkContent(["associations/eksempel.md": own]).items(.setup) == [])
    }

    @Test func `what only the municipality knows is asked for`() async throws {
        let found = try await WorkContent([
            "site.yml":
                "title: Ny\nbase_url: https://ny.example/\nlanguages: [da]\ncontact: {email: redaktion@example.org}\n",
            "vocabulary/districts.yml": nil,
            "places/trekanten.md": "---\nname: Trekanten\noperated_by: broen\nverified: 2026-11-01\n---\n",
        ]).items(.setup)
        #expect(
            found.map(\.code) == [
                "example-address", "missing-districts", "missing-postcodes", "missing-school-holidays",
            ])
        #expect(found[2].entries == [EntryKey(.place, "trekanten")])
        #expect(found[2].message.english == "1 place has no postcode")
    }

    @Test func `a place whose address nobody is to know needs no postcode`() async throws {
        let hidden =
            "---\nname: Trekanten\naddress_shown: hidden\ndistrict: nordhoej\noperated_by: broen\nverified: 2026-11-01\n---\n"
        #expect(try await WorkContent(["places/trekanten.md": hidden]).items(.setup) == [])
    }
}
