package import CatalogModel

// How much of a place's address may be seen: all, the street without its number, the town and the district, nothing.
extension PublicPlace {
    package var street: String? {
        switch entry.addressShown {
        case .exact: entry.street
        case .street: entry.street.map(Place.withoutNumber)
        case .area, .hidden: nil
        }
    }

    package var location: Coordinates? { entry.addressShown == .exact ? entry.location : nil }
    /// The UUID of the address in the Danish register of addresses (DAR).
    package var addressID: String? { entry.addressShown == .exact ? entry.addressID : nil }
    package var postcode: String? { unlessHidden(entry.postcode) }
    package var city: String? { unlessHidden(entry.city) }
    package var district: String? { unlessHidden(entry.district) }
    package var transport: PublicText? { unlessHidden(catalog.text(entry.transport)) }

    /// Whether nothing of the address is shown on purpose.
    package var hidesAddress: Bool { entry.addressShown == .hidden }

    private func unlessHidden<Value>(_ value: Value?) -> Value? {
        entry.addressShown == .hidden ? nil : value
    }
}
