import CatalogModel
import Diagnostics
import SitePlanning
import SitePublishing

extension PublicAssociation {
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
extension SchemaOrgWriter {
    func write(_ association: PublicAssociation, _ page: AnnotatedPage, to json: inout JSONText) {
        writeThing(association.schemaType, page, to: &json)
        json.member("alternateName", association.alternateName?.text)
        json.member("logo", association.logo.map { absolute(addresses.url(of: .media($0.file))) })
        json.member("foundingDate", association.founded.map { String($0) })
        json.member("knowsLanguage", association.languages.map(\.code))
        json.member("keywords", labels(association.topics, of: .topics))
        json.member("areaServed", labels(association.districts, of: .districts))
        writeRegister(of: association, to: &json)
        if let parent = association.parent {
            json.key("parentOrganization")
            write(parent, to: &json)
        }
        let places = association.places
        if !places.isEmpty {
            json.key("location")
            json.array { json in for place in places { write(place, to: &json) } }
        }
        writeWaysIn(to: association, to: &json)
    }

    /// A forum with the associations in it; meetings to which everybody may come are events.
    func write(_ forum: PublicForum, _ page: AnnotatedPage, to json: inout JSONText) {
        writeThing("Organization", page, to: &json)
        json.member("foundingDate", forum.founded.map { String($0) })
        json.member("knowsAbout", labels(forum.topics, of: .topics))
        json.member("areaServed", labels(forum.districts, of: .districts))
        if let parent = forum.partOf {
            json.member("parentOrganization") { json in
                json.member("@type", "Organization")
                json.member("@id", absolute(url(parent.key)))
                json.member("name", parent.title.text)
            }
        }
        let members = forum.members.compactMap(\.association)
        if !members.isEmpty {
            json.key("member")
            json.array { json in for member in members { write(member, to: &json) } }
        }
        json.member("event", each: forum.openMeetings.filter { today <= $0.date }) { meeting, json in
            json.member("@type", "Event")
            json.member("name", forum.title.text)
            json.member("startDate", meeting.time.map { "\(meeting.date)T\($0.start)" } ?? "\(meeting.date)")
            if let place = meeting.place {
                json.key("location")
                write(place, to: &json)
            }
        }
    }

    private func writeRegister(of association: PublicAssociation, to json: inout JSONText) {
        guard let number = association.cvr else { return }
        json.member("identifier") { json in
            json.member("@type", "PropertyValue")
            json.member("propertyID", "CVR")
            json.member("value", number)
        }
    }

    private func writeWaysIn(to association: PublicAssociation, to json: inout JSONText) {
        json.member("email", association.email)
        json.member("telephone", association.phone?.e164)
        json.member(
            "sameAs", [association.website].compactMap(\.self) + association.social.map(\.url))
        let contacts = association.shown(in: copied).contacts
        json.member("contactPoint", each: contacts.flatMap(ContactPoint.all)) { write($0, to: &$1) }
    }

    /// Of a person no more than was agreed to for copies, and never the name of somebody who cannot be reached here.
    private func write(_ point: ContactPoint, to json: inout JSONText) {
        json.member("@type", "ContactPoint")
        json.member("name", point.contact.name?.text)
        json.member("contactType", point.contact.role.text)
        json.member("description", point.purpose?.text)
        json.member("telephone", point.phone?.number.e164)
        json.member("email", point.email?.address)
        json.member("availableLanguage", point.contact.languages.map(\.code))
        writeHours(point.phone?.hours ?? [], as: "hoursAvailable", to: &json)
    }
}

/// One way to reach a contact: the number and the address that are for the same.
private struct ContactPoint {
    let contact: PublicContact
    var phone: ContactPhone?
    var email: ContactMail?

    /// What it is for, where that is said.
    var purpose: PublicText? { contact.catalog.text(phone?.purpose ?? email?.purpose) }

    static func all(of contact: PublicContact) -> [ContactPoint] {
        var points = contact.phones.map { ContactPoint(contact: contact, phone: $0) }
        for email in contact.emails {
            let index = points.firstIndex { $0.email == nil && $0.phone?.purpose == email.purpose }
            if let index {
                points[index].email = email
            } else {
                points.append(ContactPoint(contact: contact, email: email))
            }
        }
        return points
    }
}
