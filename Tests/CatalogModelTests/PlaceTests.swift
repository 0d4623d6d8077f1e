import CatalogModel
import TestSupport
import Testing

struct PlaceTests {
    private func place(_ shown: Place.AddressShown, street: String = "Lille Torv 4, 1. th.") -> Place {
        var place = Place(id: EntryID("stue"))
        (place.street, place.postcode, place.city) = (street, "9995", "Fjordby")
        (place.district, place.transport) = ("midtbyen", LocalizedText("Bus 1"))
        place.location = Coordinates(latitude: 57.03, longitude: 9.98)
        place.addressID = "0a3f5081-e039-32b8-e044-0003ba298018"
        place.addressShown = shown
        place.hideAddress()
        return place
    }

    @Test func `an exact address stays whole`() {
        let place = place(.exact)
        #expect(place.street == "Lille Torv 4, 1. th.")
        #expect(place.location != nil && place.addressID != nil)
    }

    @Test func `of the street nothing is left but its name`() {
        #expect(place(.street).street == "Lille Torv")
        #expect(place(.street, street: "2. Tværgade 17B").street == "2. Tværgade")
        #expect(place(.street, street: "Engen").street == "Engen")
        #expect(place(.street).location == nil)
        #expect(place(.street).addressID == nil)
        #expect(place(.street).postcode == "9995")
    }

    @Test func `an area is postcode, town and district`() {
        let place = place(.area)
        #expect([place.street, place.addressID] == [nil, nil])
        #expect(place.location == nil)
        #expect([place.postcode, place.city, place.district] == ["9995", "Fjordby", "midtbyen"])
    }

    @Test func `of a hidden address nothing is left`() {
        let place = place(.hidden)
        #expect(
            [place.street, place.postcode, place.city, place.district, place.addressID].allSatisfy {
                $0 == nil
            })
        #expect(place.location == nil && place.transport == nil)
    }

    @Test func `a closure holds from its first day to its last`() {
        var closure = Place.Closure()
        (closure.from, closure.to) = (day("2026-11-21"), day("2026-11-22"))
        let days = ["2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23"].map { day($0) }
        #expect(days.map { closure.holds(on: $0) } == [false, true, true, false])
        #expect(days.map { closure.isOver(on: $0) } == [false, false, false, true])
        closure.to = nil
        #expect(closure.holds(on: day("2030-01-01")))
    }
}
