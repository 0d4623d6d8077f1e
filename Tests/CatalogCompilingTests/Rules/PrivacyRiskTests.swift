import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

struct PrivacyRiskTests {
    private func count(_ files: [String: String]) async -> Int {
        await MarkedContent(files).problems.count { $0.code == .privacyRisk }
    }

    private func people(_ number: Int) -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: (1...number).map {
                (
                    "contacts/p\($0).md",
                    "---\nkind: person\nname: A B\($0)\nrole: Vagt\nconsent: {given: 2026-09-01, form: paper, scope: [name]}\n---\n"
                )
            })
    }

    @Test(
        "A person tells belief or health by the association",
        arguments: [("type: faith", 1), ("topics: [tro]", 1), ("topics: [motion]", 0), ("type: sports", 0)])
    func belief(_ fields: String, _ expected: Int) async {
        var files = people(1)
        files["vocabulary/topics.yml"] = "sprog: Sprog\nmotion: Motion\ntro: {da: Tro og kirke}\n"
        files["associations/a.md"] = entry(.association, fields + "\ncontacts: [p1]")
        #expect(await count(files) == expected)
        files["associations/a.md"] = entry(.association, fields + "\ncontacts: [vagttelefon]")
        #expect(await count(files) == 0)
    }

    @Test("More than three people on one entry are a list of members")
    func crowd() async {
        for number in [3, 4] {
            var files = people(number)
            let ids = (1...number).map { "p\($0)" }.joined(separator: ", ")
            files["activities/a.md"] = entry(.activity, "contacts: [\(ids)]")
            #expect(await count(files) == (number > 3 ? 1 : 0))
        }
    }

    @Test("The statements are reached from the menu")
    func statements() async {
        #expect(await count(["pages/privatliv.md": entry(.page, body: "A")]) == 1)
        #expect(await count(["pages/tilgaengelighed.md": entry(.page, "menu: 3", body: "A")]) == 0)
        #expect(await count(["pages/om.md": entry(.page, body: "A")]) == 0)
    }

    @Test(
        "A function that is a person is reported, others are left alone",
        arguments: [
            ("Fatima Hassan", "fatima@gmail.com", "", 1), ("Fatima Hassan", "", "20 12 34 56", 1),
            ("Fatima Hassan", "kontakt@broen.example", "", 0),
            ("Frivilligcenter Fjordby", "", "20 12 34 56", 0),
            ("Vagttelefonen", "", "20 12 34 56", 0), ("Fjordby Kommune", "x@gmail.com", "", 0),
            ("Fatima Hassan", "", "98 12 34 56", 0), ("DRK Fjordby", "", "20 12 34 56", 0),
        ])
    func functions(_ name: String, _ mail: String, _ phone: String, _ expected: Int) async {
        var text = "---\nkind: function\nname: \(name)\nrole: Vagt\n"
        if !mail.isEmpty { text += "email: \(mail)\n" }
        if !phone.isEmpty { text += "phone: '\(phone)'\n" }
        #expect(await count(["contacts/x.md": text + "---\n"]) == expected)
    }

    @Test(
        "A person named beside a mobile in a text is reported, others are left alone",
        arguments: [
            ("Ring til Fatima Hassan på 20 12 34 56.", 1),
            ("Kontakt **Fatima** Hassan, tlf. (20) 12-34-56", 1),
            ("Ring til Frivilligcenter Fjordby på 20 12 34 56.", 0), ("Ring til os på 20 12 34 56.", 0),
            ("Ring til Fatima Hassan på 98 12 34 56.", 0),
            ("Spørg Fatima Hassan. Vagten har 20 12 34 56.", 0),
            ("Den 24.12.2026 kl. 20 er vi hos Fatima Hassan", 0),
        ])
    func phones(_ body: String, _ expected: Int) async {
        #expect(await count(["pages/x.md": entry(.page, body: body)]) == expected)
    }
}
