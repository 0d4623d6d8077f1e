import CatalogModel
import SitePublishing
import TestSupport
import Testing

struct AddressTests {
    private func place(_ shown: Place.AddressShown) -> PublicPlace? {
        let catalog = Catalog.example { catalog in
            catalog.places = EntryTable([
                .example("sted") { place in
                    (place.street, place.postcode, place.city) = ("Havnegade 12", "9999", "Fjordby")
                    (place.district, place.addressID) = ("nordhoej", "0a3f50b8-0000-32b8-e044-0003ba298018")
                    place.location = Coordinates(latitude: 57, longitude: 10)
                    place.transport = LocalizedText("Bus 1")
                    place.addressShown = shown
                }
            ])
            catalog.activities = EntryTable([.example("a") { $0.place = EntryID("sted") }])
        }
        let published = catalog.published()
        #expect(published.activities.first?.codes(of: .district) == (shown == .hidden ? [] : ["nordhoej"]))
        return published.places.first
    }

    @Test(arguments: [
        (Place.AddressShown.exact, "Havnegade 12" as String?, "Fjordby" as String?),
        (.street, "Havnegade", "Fjordby"), (.area, nil, "Fjordby"), (.hidden, nil, nil),
    ])
    func `no more of an address is seen than the place shows`(
        _ shown: Place.AddressShown, _ street: String?, _ city: String?
    ) {
        let place = place(shown)
        #expect(place?.street == street)
        #expect(place?.city == city)
        #expect((place?.postcode == nil) == (city == nil))
        #expect((place?.district == nil) == (city == nil))
        #expect((place?.transport == nil) == (city == nil))
        #expect((place?.location == nil) == (shown != .exact))
        #expect((place?.addressID == nil) == (shown != .exact))
        #expect(place?.title.text == "Prøve")
    }
}
