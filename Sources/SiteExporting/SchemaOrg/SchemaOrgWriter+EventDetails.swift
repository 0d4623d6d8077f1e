import CatalogModel
import Diagnostics
import SitePlanning
import SitePublishing

/// Where, by whom, for whom and for how much.
extension SchemaOrgWriter {
    /// The place and the address on the net; where neither is known, the municipality.
    func writeLocation(of activity: PublicActivity, to json: inout JSONText) {
        writeLocation(of: activity, at: activity.places, to: &json)
    }

    /// The same of a part of it that takes place at some of its places.
    ///
    /// - Parameter isWrittenAbove: whether the places stand in the data already, so that their addresses will do.
    func writeLocation(
        of activity: PublicActivity, at places: [PublicPlace], isWrittenAbove: Bool = false,
        to json: inout JSONText
    ) {
        guard !places.isEmpty || activity.online != nil || site.municipality?.name != nil
        else { return }
        json.key("location")
        json.array { json in
            for place in places {
                if isWrittenAbove {
                    json.object { $0.member("@id", absolute(url(place.key))) }
                } else {
                    write(place, to: &json)
                }
            }
            if let online = activity.online {
                json.object { json in
                    json.member("@type", "VirtualLocation")
                    json.member("url", online)
                }
            }
            if places.isEmpty, activity.online == nil {
                json.object { json in
                    json.member("@type", "AdministrativeArea")
                    json.member("name", site.municipality?.name)
                }
            }
        }
    }

    func writeOrganizers(of activity: PublicActivity, as key: StaticString, to json: inout JSONText) {
        let organizers = activity.organizers
        guard !organizers.isEmpty else { return }
        json.key(key)
        json.array { json in for organizer in organizers { write(organizer, to: &json) } }
    }

    func writeAudience(of activity: PublicActivity, to json: inout JSONText) {
        let labels = labels(activity.audiences, of: .audiences)
        let gender: String? =
            switch activity.gender {
            case .womenOnly: "https://schema.org/Female"
            case .menOnly: "https://schema.org/Male"
            case .noRestriction, nil: nil
            }
        guard !labels.isEmpty || gender != nil || activity.ages != nil else { return }
        json.member("audience") { json in
            json.member("@type", "PeopleAudience")
            json.member("audienceType", labels)
            json.member("suggestedGender", gender)
            json.member("suggestedMinAge", activity.ages?.minimum)
            json.member("suggestedMaxAge", activity.ages?.maximum)
        }
    }
}
