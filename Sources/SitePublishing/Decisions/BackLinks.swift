import CatalogModel

/// Who points at an entry, worked out once for the whole catalog; lists are in the order of ids.
struct BackLinks: Equatable, Sendable {
    var activitiesOfAssociation: [EntryID<Association>: [EntryID<Activity>]] = [:]
    var activitiesOfPlace: [EntryID<Place>: [EntryID<Activity>]] = [:]
    var activitiesOfContact: [EntryID<Contact>: [EntryID<Activity>]] = [:]
    var associationsOfPlace: [EntryID<Place>: [EntryID<Association>]] = [:]
    var associationsOfContact: [EntryID<Contact>: [EntryID<Association>]] = [:]
    var branchesOfAssociation: [EntryID<Association>: [EntryID<Association>]] = [:]
    var forumsOfAssociation: [EntryID<Association>: [EntryID<Forum>]] = [:]
    var forumsOfContact: [EntryID<Contact>: [EntryID<Forum>]] = [:]
    var agreementsOfAssociation: [EntryID<Association>: [EntryID<Agreement>]] = [:]
    var agreementsOfContact: [EntryID<Contact>: [EntryID<Agreement>]] = [:]
    var packagesWith: [EntryKey: [EntryID<FreePage>]] = [:]
    /// Newest first.
    var newsAbout: [EntryKey: [EntryID<News>]] = [:]

    init(_ catalog: Catalog) {
        for activity in catalog.activities.entries {
            for id in Set(activity.entry.organizers) {
                activitiesOfAssociation[id, default: []].append(activity.id)
            }
            for id in Set(activity.entry.contacts) {
                activitiesOfContact[id, default: []].append(activity.id)
            }
            for id in activity.entry.places { activitiesOfPlace[id, default: []].append(activity.id) }
        }
        for association in catalog.associations.entries {
            for id in Set(association.entry.places) {
                associationsOfPlace[id, default: []].append(association.id)
            }
            for id in Set(association.entry.contacts) {
                associationsOfContact[id, default: []].append(association.id)
            }
            if let id = association.entry.parent {
                branchesOfAssociation[id, default: []].append(association.id)
            }
        }
        for page in catalog.pages.entries where page.entry.collection == .packages {
            for key in Set(page.entry.includes) { packagesWith[key, default: []].append(page.id) }
        }
        addCooperation(of: catalog)
        addNews(of: catalog)
    }

    private mutating func addCooperation(of catalog: Catalog) {
        for forum in catalog.forums.entries {
            for id in Set(forum.entry.members.compactMap(\.association)) {
                forumsOfAssociation[id, default: []].append(forum.id)
            }
            for id in Set(forum.entry.members.compactMap(\.contact) + forum.entry.coordinators) {
                forumsOfContact[id, default: []].append(forum.id)
            }
        }
        for agreement in catalog.agreements.entries {
            for id in Set(agreement.entry.parties + agreement.entry.responsibilities.compactMap(\.who)) {
                agreementsOfAssociation[id, default: []].append(agreement.id)
            }
            for id in Set(agreement.entry.contacts) {
                agreementsOfContact[id, default: []].append(agreement.id)
            }
        }
    }

    private mutating func addNews(of catalog: Catalog) {
        let newest = catalog.news.entries.sorted { ($1.entry.date, $0.id) < ($0.entry.date, $1.id) }
        for item in newest {
            let (from, about, prize) = (item.entry.from, item.entry.about, item.entry.prize)
            for key in Set(about + [from, prize?.givenTo].compactMap(\.self)) {
                newsAbout[key, default: []].append(item.id)
            }
        }
    }
}
