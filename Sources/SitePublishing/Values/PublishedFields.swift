package import CatalogModel
package import CatalogSchema

// What is taken away of an entry before its fields are written: relations to what is not published, ways to reach an
// archived association, what is over. The rest is not in the catalog.

extension PublicActivity {
    package func values(in translation: LanguageCode?, only keys: [String]?) -> [WrittenMember] {
        written(published, translation, only: keys)
    }

    private var published: Activity {
        var shown = entry
        shown.organizers = entry.organizers.filter { catalog.association($0) != nil }
        shown.place = entry.place.flatMap { catalog.place($0)?.id }
        for index in entry.schedule.sessions.indices {
            shown.schedule.sessions[index].place = entry.schedule.sessions[index].place.flatMap {
                catalog.place($0)?.id
            }
        }
        shown.contacts = isArchived ? [] : catalog.named(entry.contacts)
        shown.alert = alert() == nil ? nil : entry.alert
        shown.volunteersWanted?.contact = catalog.named(entry.volunteersWanted?.contact)
        return shown
    }
}

extension PublicAssociation {
    package func values(in translation: LanguageCode?, only keys: [String]?) -> [WrittenMember] {
        written(published, translation, only: keys)
    }

    private var published: Association {
        var shown = entry
        shown.places = places.map(\.id)
        shown.parent = parent?.id
        shown.cooperatesWith = cooperatesWith.map(\.id)
        shown.forums = entry.forums.compactMap { catalog.published($0) }
        shown.notTheSameAs = entry.notTheSameAs.filter { catalog.association($0) != nil }
        shown.contacts = isArchived ? [] : catalog.named(entry.contacts)
        (shown.website, shown.email, shown.phone, shown.social) = (website, email, phone, social)
        shown.logo?.people = nil
        shown.projects = entry.projects.filter { $0.to.map { catalog.today <= $0 } ?? true }
        for index in shown.projects.indices {
            shown.projects[index].partners = shown.projects[index].partners.filter {
                catalog.association($0) != nil
            }
        }
        shown.municipal.departments = entry.municipal.departments.map { department in
            var shown = department
            shown.contact = catalog.named(department.contact)
            return shown
        }
        return shown
    }
}

extension PublicPlace {
    package func values(in translation: LanguageCode?, only keys: [String]?) -> [WrittenMember] {
        written(published, translation, only: keys)
    }

    private var published: Place {
        var shown = entry
        shown.operatedBy = operatedBy?.id
        shown.temporarilyClosed = closure
        shown.lending?.ask = catalog.named(entry.lending?.ask)
        return shown
    }
}

extension PublicNews {
    package func values(in translation: LanguageCode?, only keys: [String]?) -> [WrittenMember] {
        written(published, translation, only: keys)
    }

    private var published: News {
        var shown = entry
        shown.from = catalog.published(entry.from)
        shown.about = entry.about.compactMap { catalog.published($0) }
        switch entry.kind {
        case .prize(var prize):
            prize.givenTo = catalog.published(prize.givenTo)
            shown.kind = .prize(prize)
        case .hearingResponse(var hearing):
            hearing.ledTo = hearing.ledTo.compactMap { catalog.published($0) }
            shown.kind = .hearingResponse(hearing)
        case .grant(var grant):
            grant.helper = catalog.named(grant.helper)
            shown.kind = .grant(grant)
        case .news, .call, .minutes, .eventReport, .story: break
        }
        return shown
    }
}

extension PublicCouncil {
    package func values(in translation: LanguageCode?, only keys: [String]?) -> [WrittenMember] {
        written(published, translation, only: keys)
    }

    private var published: Council {
        var shown = entry
        shown.secretary = catalog.named([entry.secretary].compactMap(\.self)).first
        shown.members = entry.members.compactMap { catalog.published($0) }
        for index in entry.meetings.indices {
            shown.meetings[index].place = entry.meetings[index].place.flatMap { catalog.place($0)?.id }
        }
        return shown
    }
}

extension PublicPage {
    package func values(in translation: LanguageCode?, only keys: [String]?) -> [WrittenMember] {
        written(published, translation, only: keys)
    }

    private var published: FreePage {
        var shown = entry
        shown.includes = entry.includes.compactMap { catalog.published($0) }
        return shown
    }
}

extension PublicCatalog {
    /// The contacts that may be named where the catalog is shown.
    func named(_ ids: [EntryID<Contact>]) -> [EntryID<Contact>] {
        ids.filter { contact($0)?.isListed ?? false }
    }

    /// The contact, where it may be named.
    func named(_ id: EntryID<Contact>?) -> EntryID<Contact>? { named([id].compactMap(\.self)).first }

    /// A reference, where what it leads to is published.
    func published(_ key: EntryKey?) -> EntryKey? {
        switch key.flatMap({ entry($0) }) {
        case .contact(let contact)?: contact.isListed ? key : nil
        case nil: nil
        default: key
        }
    }

    /// A place in the council, without the contact where it may not be named; none of those whose time has passed.
    fileprivate func published(_ member: Council.Membership) -> Council.Membership? {
        guard member.to.map({ today <= $0 }) ?? true else { return nil }
        var shown = member
        shown.contact = named([member.contact].compactMap(\.self)).first
        shown.onBehalfOf = member.onBehalfOf.flatMap { association($0)?.id }
        return shown.contact == nil && shown.onBehalfOf == nil ? nil : shown
    }
}
