import Testing

@testable import Starting

struct MunicipalityTests {
    @Test func `there are 98, each with a code and a name of its own`() {
        #expect(Municipality.all.count == 98)
        #expect(Set(Municipality.all.compactMap(\.code)).count == 98)
        #expect(Set(Municipality.all.map(\.name)).count == 98)
        #expect(Municipality.all.allSatisfy { $0.code?.utf8.count == 4 })
    }

    @Test(arguments: [
        ("0851", "Aalborg"), ("851", "Aalborg"), ("Aalborg", "Aalborg"), ("aalborg", "Aalborg"),
        ("hoeje taastrup", "Høje-Taastrup"), ("101", "København"), ("860", "Hjørring"),
    ])
    func `a municipality is found by its code or its name`(_ text: String, _ name: String) {
        #expect(Municipality.find(text)?.name == name)
    }

    @Test(arguments: ["0899", "85", "08510", "Fjordby", ""])
    func `what is none is not found`(_ text: String) {
        #expect(Municipality.find(text) == nil)
    }

    @Test(arguments: [
        ("101", "Københavns Kommune"), ("400", "Bornholms Regionskommune"), ("851", "Aalborg Kommune"),
    ])
    func `an authority is called as it calls itself`(_ code: String, _ authority: String) {
        #expect(Municipality.find(code)?.authority == authority)
    }
}
