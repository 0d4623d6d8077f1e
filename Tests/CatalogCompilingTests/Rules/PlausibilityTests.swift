import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

struct DatesArePlausibleTests {
    @Test(arguments: [
        "verified: 2026-11-21", "last_date: 2032-12-31", "last_date: 1990-01-01", "season_ends: 2027-06-30",
    ])
    func `a day that can be meant is left alone`(_ field: String) async {
        let fields = field.hasPrefix("verified") ? field : "when: [tirsdag kl. 16-18]\n" + field
        await expectEqual(problems(.activity, fields).filter { $0.code == .implausibleDate }.count, 0)
    }

    @Test(arguments: [
        ("verified: 1️⃣2026-11-22", nil), ("last_date: 1️⃣2062-12-24", "2026-12-24"),
        ("last_date: 1️⃣2033-01-01", nil),
        ("last_date: 1️⃣1926-12-24", nil), ("season_ends: 1️⃣2072-12-24", "2027-12-24"),
    ])
    func `a day that cannot be meant is reported, and a swapped year proposed`(
        _ field: String, _ proposal: String?
    ) async {
        await expectEqual(mismatches(.activity, field, expecting: [1: .implausibleDate]), [])
        await expectEqual(suggestion(.activity, MarkedText(field).text), proposal)
    }

    @Test func `a consent and a review lie behind us`() async {
        let person =
            "---\nkind: person\nname: A\nrole: B\nconsent: {given: 1️⃣2026-11-22, form: paper, scope: [name]}\n---\n"
        await expectEqual(mismatches("contacts/test.md", person, expecting: [1: .implausibleDate]), [])
        let others = ["pages/test.md": entry(.page)]
        let text = "---\ntranslation: {method: human, reviewed: 1️⃣2026-12-01}\n---\n"
        await expectEqual(
            mismatches("pages/test.en.md", text, expecting: [1: .implausibleDate], beside: others), [])
    }
}

struct CitiesMatchPostcodesTests {
    private func place(_ postcode: String, _ city: String) -> String {
        entry(.place, "postcode: '\(postcode)'\ncity: \(city)")
    }

    @Test(arguments: [
        ("9990", "Skagen"), ("8000", "Aarhus C"), ("8000", "Aarhus"), ("8000", "Århus C"),
        ("2800", "Kongens Lyngby"),
        ("1620", "København V"),
        ("2000", "frederiksberg"), ("9999", "Fjordby"), ("3670", "Veksø"),
    ])
    func `a city that belongs to its postcode is left alone`(_ postcode: String, _ city: String) async {
        await expectEqual(mismatches("places/test.md", place(postcode, city)), [])
    }

    @Test(arguments: [
        ("9990", "Hjørring", "Skagen"), ("1620", "Odense", "København V"), ("5000", "Assens", "Odense C"),
    ])
    func `another city is reported, the right one proposed`(
        _ postcode: String, _ city: String, _ right: String
    )
        async
    {
        await expectEqual(
            mismatches("places/test.md", place(postcode, "1️⃣" + city), expecting: [1: .postcodeMismatch]), [])
        await expectEqual(suggestion(.place, "postcode: '\(postcode)'\ncity: \(city)"), right)
    }

    @Test func `where no list has the postcode, most places decide`() async {
        let others = ["places/a.md": place("9995", "Fjordby"), "places/b.md": place("9995", "Fjordby")]
        await expectEqual(
            mismatches(
                "places/test.md", place("9995", "1️⃣Ådal"), expecting: [1: .postcodeMismatch], beside: others),
            [])
        await expectEqual(mismatches("places/test.md", place("9996", "Ådal"), beside: others), [])
        await expectEqual(
            mismatches(
                "places/test.md", place("9995", "Ådal"), beside: ["places/a.md": place("9995", "Fjordby")]),
            [])
    }

    @Test func `the list has every postcode once, of four digits, with a city`() {
        #expect(Postcodes.city(of: "2100") == "København Ø")
        #expect(Postcodes.city(of: "9982") == "Ålbæk")
        #expect(Postcodes.city(of: "5965") == "Birkholm")
        let known = (1000...9999).filter { Postcodes.city(of: String($0)) != nil }
        #expect(known.count == 1000 + 603)
        #expect(known.allSatisfy { !(Postcodes.city(of: String($0)) ?? "").isEmpty })
    }
}
