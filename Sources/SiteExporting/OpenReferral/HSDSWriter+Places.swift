import CatalogModel
import Diagnostics
import SitePlanning
import SitePublishing
import SiteWording

// Where services are offered.
extension HSDSWriter {
    /// A service at one of its places, or online.
    struct ServiceAtLocation {
        let activity: PublicActivity
        let uuid: EntryUUID
        /// None online.
        let place: PublicPlace?
    }

    var servicesAtLocations: [ServiceAtLocation] { services.flatMap { places(of: $0) } }

    func places(of activity: PublicActivity) -> [ServiceAtLocation] {
        let places = activity.places.isEmpty ? [nil] : activity.places.map(Optional.some)
        return zip(activity.openReferralPlaces, places).map {
            ServiceAtLocation(activity: activity, uuid: $0, place: $1)
        }
    }

    /// What a service holds of the places where it is offered.
    func writePlaces(of activity: PublicActivity, to json: inout JSONText) {
        json.member("service_at_locations", each: places(of: activity)) { writeLink($0, to: &$1) }
    }

    /// What lists hold: the service in short, and the place.
    func writeShort(_ item: ServiceAtLocation, to json: inout JSONText) {
        writeLink(item, to: &json)
        json.member("service") { writeShort(item.activity, to: &$0) }
    }

    /// The whole, with the times at this place.
    func write(_ item: ServiceAtLocation, to json: inout JSONText) {
        writeShort(item, to: &json)
        writeSchedules(of: item.activity, at: item.place, to: &json)
        writeContacts(item.activity.contacts, of: item.activity, to: &json)
    }

    private func writeLink(_ item: ServiceAtLocation, to json: inout JSONText) {
        json.member("id", item.uuid.description)
        json.member("service_id", item.activity.uuid.description)
        json.member("location_id", item.place?.uuid.description)
        json.member("description", item.place.flatMap { _ in item.activity.meetingPoint?.text })
        json.member("location") { json in
            if let place = item.place { return write(place, to: &json) }
            json.member("id", item.activity.uuid(ofPart: "online").description)
            json.member("location_type", "virtual")
            json.member("url", item.activity.online)
        }
    }

    /// A place, of whose address no more is said than may be seen.
    func write(_ place: PublicPlace, to json: inout JSONText) {
        json.member("id", place.uuid.description)
        json.member("location_type", "physical")
        json.member("url", address(place.key))
        json.member("name", place.title.text)
        json.member("alternate_name", place.alternateName?.text)
        json.member("description", place.summary?.text)
        json.member("transportation", place.transport?.text)
        if let point = place.location {
            json.key("latitude")
            json.value(point.latitude)
            json.key("longitude")
            json.value(point.longitude)
        }
        json.member("external_identifier", place.addressID)
        json.member("external_identifier_type", place.addressID.map { _ in "DAR" })
        json.member("accessibility", each: place.accessibility.filter { $0 != .unknown }) { access, json in
            json.member("id", place.uuid(ofPart: "accessibility/\(access.rawValue)").description)
            json.member("description", words.entries.accessibility[[access]].first)
        }
        guard place.addressShown == .exact, let street = place.street, let postcode = place.postcode,
            let city = place.city
        else { return }
        json.member("addresses", each: [street]) { street, json in
            json.member("id", place.uuid(ofPart: "address").description)
            json.member("location_id", place.uuid.description)
            json.member("address_1", street)
            json.member("city", city)
            json.member("postal_code", postcode)
            // Required, and nothing in Denmark: the municipality comes nearest.
            json.member("state_province", catalog.publication.site.municipality?.name ?? city)
            json.member("country", "DK")
            json.member("address_type", "physical")
        }
    }
}
