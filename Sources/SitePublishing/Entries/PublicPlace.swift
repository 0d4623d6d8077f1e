package import CatalogModel

/// What may be shown of a place; how much of its address is decided in `PublicPlace+Address.swift`.
package struct PublicPlace: PublicEntry {
    package let source: EntrySource<Place>

    package init(_ source: EntrySource<Place>) { self.source = source }

    package var alternateName: PublicText? { catalog.text(entry.alternateName) }
    package var category: PlaceCategory? { entry.category }
    package var addressShown: Place.AddressShown { entry.addressShown }
    package var accessibility: [Accessibility] { entry.accessibility }
    package var amenities: [Place.Amenity] { entry.amenities }
    package var openingHours: [Session] { entry.openingHours }
    /// From when to when it is closed, until that is over.
    package var closure: Place.Closure? {
        entry.temporarilyClosed.flatMap { $0.isOver(on: catalog.today) ? nil : $0 }
    }
    package var appointmentURL: String? { entry.appointmentURL }
    package var website: String? { entry.website }
    /// How others may use it; none where it is not lent.
    package var lending: PublicLending? { entry.lending.map { PublicLending(lending: $0, catalog: catalog) } }
    /// What can be handed in there now.
    package var neededNow: [PublicText] { (entry.needed?.now ?? []).map { catalog.text($0) } }
    /// What is not taken there.
    package var notTaken: [PublicText] { (entry.needed?.not ?? []).map { catalog.text($0) } }

    package var operatedBy: PublicAssociation? { entry.operatedBy.flatMap { catalog.association($0) } }
    package var activities: [PublicActivity] {
        catalog.listed(links.activitiesOfPlace[entry.id]) { catalog.activity($0) }
    }
    /// Whether anything takes or took place there, in lists or not.
    package var hasActivities: Bool { links.activitiesOfPlace[entry.id] != nil }
    package var associations: [PublicAssociation] {
        catalog.listed(links.associationsOfPlace[entry.id]) { catalog.association($0) }
    }

    private var links: BackLinks { catalog.publication.backLinks }
}

/// What may be shown of how a place can be borrowed.
package struct PublicLending: Sendable {
    let lending: Place.Lending
    let catalog: PublicCatalog

    package var to: PublicText? { catalog.text(lending.to) }
    package var price: Price? { lending.price }
    package var seats: Int? { lending.seats }
    package var kitchen: Answer? { lending.kitchen }
    package var ask: PublicContact? { catalog.listedContacts([lending.ask].compactMap(\.self)).first }
}
