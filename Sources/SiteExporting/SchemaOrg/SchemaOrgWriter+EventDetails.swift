import CatalogModel
import Diagnostics
import SitePlanning
import SitePublishing

/// Where, by whom, for whom and for how much.
extension SchemaOrgWriter {
    /// The place and the address on the net; where neither is known, the municipality.
    func writeLocation(of activity: PublicActivity, to json: inout JSONText) {
        let place = activity.place
        guard place != nil || activity.online != nil || site.municipality?.name != nil
        else { return }
        json.key("location")
        json.array { json in
            if let place { write(place, to: &json) }
            if let online = activity.online {
                json.object { json in
                    json.member("@type", "VirtualLocation")
                    json.member("url", online)
                }
            }
            if place == nil, activity.online == nil {
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

    func writeOffer(of activity: PublicActivity, _ page: AnnotatedPage, to json: inout JSONText) {
        guard let amount = activity.price?.amount else { return }
        json.member("offers") { json in
            json.member("@type", "Offer")
            json.member("price", Self.decimal(amount))
            json.member("priceCurrency", "DKK")
            json.member("url", activity.signup?.url ?? page.canonical)
        }
    }

    /// Øre as kroner with a full stop: `50`, `49.50`.
    private static func decimal(_ amount: Int) -> String {
        let rest = amount % 100
        return String(amount / 100) + (rest == 0 ? "" : (rest < 10 ? ".0" : ".") + String(rest))
    }
}
