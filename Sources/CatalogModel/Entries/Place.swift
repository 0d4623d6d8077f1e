/// Where things take place (HSDS `location`, schema.org `Place`).
package struct Place: CatalogedEntry {
    package static let kind = EntryKind.place
    package static var table: WritableKeyPath<Catalog, EntryTable<Self>> { \.places }

    package var id: EntryID<Place>
    package var common = CommonFields()
    package var title = LocalizedText("")
    package var alternateName: LocalizedText?
    package var category: PlaceCategory?
    package var street: String?
    /// Four digits.
    package var postcode: String?
    package var city: String?
    /// A term of the districts' vocabulary.
    package var district: String?
    /// Four digits, for example `0851`.
    package var municipalityCode: String?
    /// The UUID of the address in the Danish register of addresses (DAR).
    package var addressID: String?
    package var location: Coordinates?
    /// How much of the address may be seen.
    package var addressShown = AddressShown.exact
    package var accessibility: [Accessibility] = []
    package var amenities: [Amenity] = []
    package var transport: LocalizedText?
    package var openingHours: [Session] = []
    package var temporarilyClosed: Closure?
    package var operatedBy: EntryID<Association>?
    /// Where one books a time.
    package var appointmentURL: String?
    package var website: String?
    /// How others may use it; none where it is not lent.
    package var lending: Lending?
    package var needed: NeededThings?

    package init(id: EntryID<Place>) {
        self.id = id
    }

    /// How a place can be borrowed.
    package struct Lending: Hashable, Sendable {
        package var to: LocalizedText?
        package var price: Price?
        /// How many people there is room for.
        package var seats: Int?
        package var kitchen: Answer?
        package var ask: EntryID<Contact>?

        package init() {}
    }

    /// What can be given there.
    package struct NeededThings: Hashable, Sendable {
        package var now: [LocalizedText] = []
        /// What is not taken.
        package var not: [LocalizedText] = []

        package init() {}
    }

    /// How much of the address of a place is public; the rest leaves the catalog before anything is made from it.
    package enum AddressShown: String, CaseIterable, Sendable {
        case exact
        /// The street without its number.
        case street
        /// Postcode, town and district.
        case area
        case hidden
    }

    package enum Amenity: String, CaseIterable, Sendable {
        case playroom, kitchen
        case prayerRoom = "prayer-room"
        case parking
        case changingTable = "changing-table"
    }

    /// From when to when a place is closed, both days included, and why.
    package struct Closure: Hashable, Sendable {
        package var from: LocalDate?
        package var to: LocalDate?
        package var why: LocalizedText?

        package init() {}

        package func isOver(on date: LocalDate) -> Bool { to.map { $0 < date } ?? false }

        package func holds(on date: LocalDate) -> Bool {
            !isOver(on: date) && from.map { $0 <= date } ?? true
        }
    }
}

package enum PlaceCategory: String, CaseIterable, Sendable {
    case volunteerCentre = "volunteer-centre"
    case library, church, mosque, school
    case sportsHall = "sports-hall"
    case communityHouse = "community-house"
    case culturalCentre = "cultural-centre"
    case languageSchool = "language-school"
    case municipality, outdoors, other
}

extension Place {
    /// Takes away what of the address may not be seen, for good: no page, index or feed can show it any more.
    package mutating func hideAddress() {
        guard addressShown != .exact else { return }
        (location, addressID) = (nil, nil)
        street = addressShown == .street ? street.map(Self.withoutNumber) : nil
        guard addressShown == .hidden else { return }
        (postcode, city, district, transport) = (nil, nil, nil, nil)
    }

    /// The street's name: all before the first word that begins with a digit, the first word aside.
    package static func withoutNumber(_ street: String) -> String {
        let words = street.utf8.split(separator: UInt8(ascii: " "))
        let name = words.prefix(1) + words.dropFirst().prefix { !(0x30...0x39).contains($0.first ?? 0) }
        return name.map { String(Substring($0)) }.joined(separator: " ")
    }
}
