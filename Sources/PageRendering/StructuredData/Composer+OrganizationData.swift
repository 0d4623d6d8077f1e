import CatalogModel
import Diagnostics
import SitePlanning

extension Association {
    /// The type of schema.org that says most without saying too much.
    var schemaType: String {
        switch type {
        case .sports: "SportsOrganization"
        case .municipality: "GovernmentOrganization"
        case .languageSchool, .adultEducation: "EducationalOrganization"
        case .company, .faith, .other: "Organization"
        case .association, .social, .ethnicMinority, .culture, .volunteerCentre, .selfOrganised,
            .localCouncil, .housing, nil:
            "NGO"
        }
    }
}

/// Associations in the words of schema.org.
extension Composer {
    func organizationData(_ association: Association, _ page: PageModel) -> [UInt8] {
        structuredData(of: page) { json in
            writeThing(association.schemaType, association, page, to: &json)
            json.member("alternateName", text(association.alternateName)?.text)
            json.member("logo", association.logo.map { absolute(plan.addresses.url(of: .media($0.file))) })
            json.member("foundingDate", association.founded.map { String($0) })
            json.member("knowsLanguage", association.languages.map(\.code))
            json.member("keywords", labels(association.topics, of: .topics))
            json.member("areaServed", labels(association.districts, of: .districts))
            writeRegister(of: association, to: &json)
            if let parent = association.parent.flatMap({ catalog.associations[$0] })?.entry {
                json.member("parentOrganization") { writeReference(parent.schemaType, parent, to: &$0) }
            }
            let places = association.places.compactMap { catalog.places[$0]?.entry }
            json.member("location", each: places) { writePlaceInShort($0, to: &$1) }
            if association.common.status != .archived { writeWaysIn(to: association, to: &json) }
        }
    }

    private func writeRegister(of association: Association, to json: inout JSONText) {
        guard let number = association.cvr else { return }
        json.member("identifier") { json in
            json.member("@type", "PropertyValue")
            json.member("propertyID", "CVR")
            json.member("value", number)
        }
    }

    private func writeWaysIn(to association: Association, to json: inout JSONText) {
        json.member("email", association.email)
        json.member("telephone", association.phone?.e164)
        json.member(
            "sameAs", [association.website].compactMap(\.self) + association.social.map(\.url))
        let contacts = association.contacts.compactMap { catalog.contacts[$0]?.entry }
            .filter { $0.common.status.isListed && Self.isReachable($0) }
        json.member("contactPoint", each: contacts) { write($0, to: &$1) }
    }

    private static func isReachable(_ contact: Contact) -> Bool {
        copied(contact.phone) != nil || copied(contact.email) != nil
    }

    /// What stands here stands in a page and is made for copying: a person has to agree to both.
    private static func copied<Value>(_ covered: Covered<Value>) -> Value? {
        covered.isOpen(in: .web) ? covered.value(in: .json) : nil
    }

    /// Of a person no more than was agreed to for copies, and never the name of somebody who cannot be reached here.
    private func write(_ contact: Contact, to json: inout JSONText) {
        json.member("@type", "ContactPoint")
        json.member("name", text(Self.copied(contact.name))?.text)
        json.member("contactType", text(contact.role).text)
        json.member("telephone", Self.copied(contact.phone)?.e164)
        json.member("email", Self.copied(contact.email))
        json.member("availableLanguage", contact.languages.map(\.code))
    }
}
