import CatalogModel
import Diagnostics
import SitePlanning
import SitePublishing

extension HSDSWriter {
    /// What lists hold of an organization.
    func writeShort(_ association: PublicAssociation, to json: inout JSONText) {
        json.member("id", association.uuid.description)
        json.member("name", association.title.text)
        // The standard requires a description.
        json.member(
            "description", (association.purpose ?? association.summary)?.text ?? association.title.text)
        json.member("alternate_name", association.alternateName?.text)
        json.member("email", association.email)
        json.member("website", association.website)
        json.member("year_incorporated", association.founded)
        json.member(
            "logo",
            association.logo.map { site.plan.addresses.origin + site.plan.addresses.url(of: .media($0.file)) }
        )
        json.member("parent_organization_id", association.parent?.uuid.description)
    }

    /// The whole organization, with its services in short.
    func write(_ association: PublicAssociation, to json: inout JSONText) {
        writeShort(association, to: &json)
        if let cvr = association.cvr {
            json.member("organization_identifiers", each: [cvr]) { number, json in
                json.member("id", association.uuid(ofPart: "cvr").description)
                json.member("organization_id", association.uuid.description)
                json.member("identifier_scheme", "DK-CVR")
                json.member("identifier_type", "CVR")
                json.member("identifier", number)
            }
        }
        writeContacts(association.contacts, of: association, own: association.phone, to: &json)
        json.member("services", each: association.activities.filter { !$0.isArchived }) { activity, json in
            json.member("id", activity.uuid.description)
            json.member("name", activity.title.text)
            json.member("status", activity.status == .paused ? "temporarily closed" : "active")
        }
        writeAttributes(
            [(.topics, association.topics), (.audiences, association.audiences)], of: association,
            "organization",
            to: &json)
    }
}
