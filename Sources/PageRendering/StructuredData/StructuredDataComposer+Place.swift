import CatalogModel
import Diagnostics
import SitePlanning
import SitePublishing
import SiteWording

/// Places in the words of schema.org.
extension StructuredDataComposer {
    func element(of place: PublicPlace, _ page: PageModel) -> [UInt8] {
        element(of: page) { json in
            writeThing("Place", place, page, to: &json)
            json.member("alternateName", text(place.alternateName)?.text)
            writeAddress(of: place, to: &json)
            writeOpeningHours(of: place, to: &json)
            writeClosure(of: place, to: &json)
            let features =
                words.entries.accessibility[place.accessibility.filter { $0 != .unknown }]
                + words.places.amenity[place.amenities]
            json.member("amenityFeature", each: features) { feature, json in
                json.member("@type", "LocationFeatureSpecification")
                json.member("name", feature)
                json.member("value", true)
            }
            json.member("sameAs", place.website)
        }
    }

    func writePlaceInShort(_ place: PublicPlace, to json: inout JSONText) {
        writeReference("Place", place, to: &json)
        writeAddress(of: place, to: &json)
    }

    /// What may be seen of the address.
    func writeAddress(of place: PublicPlace, to json: inout JSONText) {
        if [place.street, place.postcode, place.city].contains(where: { $0 != nil }) {
            json.member("address") { json in
                json.member("@type", "PostalAddress")
                json.member("streetAddress", place.street)
                json.member("postalCode", place.postcode)
                json.member("addressLocality", place.city)
                // Greenland and the Faroe Islands have codes of their own, and time zones, too.
                if catalog.publication.site.timeZone == "Europe/Copenhagen" {
                    json.member("addressCountry", "DK")
                }
            }
        }
        guard let location = place.location else { return }
        json.member("geo") { json in
            json.member("@type", "GeoCoordinates")
            json.key("latitude")
            json.value(location.latitude)
            json.key("longitude")
            json.value(location.longitude)
        }
    }
}
