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
        writeWays(to: association, to: &json)
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

    private func writeWays(to association: PublicAssociation, to json: inout JSONText) {
        let contacts = association.contacts.filter(\.isListed)
        json.member("contacts", each: contacts) { contact, json in
            json.member("id", association.uuid(ofPart: "contact/\(contact.permanentID)").description)
            json.member("title", contact.role.text)
            json.member("name", contact.isPerson ? contact.name?.text : nil)
            json.member("email", contact.email)
        }
        let own = association.phone.map { [("own", $0, association.title.text)] } ?? []
        let others = contacts.compactMap { contact in
            contact.phone.map { ("contact/\(contact.permanentID)", $0, contact.role.text) }
        }
        json.member("phones", each: own + others) { phone, json in
            json.member("id", association.uuid(ofPart: "phone/\(phone.0)").description)
            json.member("number", phone.1.e164)
            json.member("type", "voice")
            json.member("description", phone.2)
        }
    }
}
