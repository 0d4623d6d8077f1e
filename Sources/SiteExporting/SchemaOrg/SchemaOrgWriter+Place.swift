import CatalogModel
import Diagnostics
import SitePlanning
import SitePublishing
import SiteWording

/// Places in the words of schema.org.
extension SchemaOrgWriter {
    func write(_ place: PublicPlace, _ page: AnnotatedPage, to json: inout JSONText) {
        writeThing("Place", page, to: &json)
        json.member("alternateName", place.alternateName?.text)
        references.writeAddress(of: place, to: &json)
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
