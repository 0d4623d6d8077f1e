/// Where things take place (HSDS `location`, schema.org `Place`).
package struct Place: CatalogEntry {
    package static let kind = EntryKind.place

    package var id: EntryID<Place>
    package var common = CommonFields()
    package var title = LocalizedText("")
    package var street: String?
    /// Four digits.
    package var postcode: String?
    package var city: String?
    /// A term of the districts' vocabulary.
    package var district: String?
    package var location: Coordinates?
    package var accessibility: [Accessibility] = []
    package var transport: LocalizedText?
    package var openingHours: [Session] = []
    package var website: String?

    package init(id: EntryID<Place>) {
        self.id = id
    }
}
