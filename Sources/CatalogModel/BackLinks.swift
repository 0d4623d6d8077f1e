/// Who points at an entry, worked out once for the whole catalog; lists are in the order of ids.
package struct BackLinks: Sendable {
    package var activitiesOfAssociation: [EntryID<Association>: [EntryID<Activity>]] = [:]
    package var activitiesOfPlace: [EntryID<Place>: [EntryID<Activity>]] = [:]
    package var activitiesOfContact: [EntryID<Contact>: [EntryID<Activity>]] = [:]
    package var associationsOfPlace: [EntryID<Place>: [EntryID<Association>]] = [:]
    package var associationsOfContact: [EntryID<Contact>: [EntryID<Association>]] = [:]
    package var branchesOfAssociation: [EntryID<Association>: [EntryID<Association>]] = [:]
    /// Newest first.
    package var newsAbout: [EntryKey: [EntryID<News>]] = [:]

    package init() {}

    package init(
        associations: EntryTable<Association>, activities: EntryTable<Activity>, news: EntryTable<News>
    ) {
        for activity in activities.entries.lazy.map(\.entry) {
            for id in Set(activity.organizers) {
                activitiesOfAssociation[id, default: []].append(activity.id)
            }
            for id in Set(activity.contacts) { activitiesOfContact[id, default: []].append(activity.id) }
            if let id = activity.place { activitiesOfPlace[id, default: []].append(activity.id) }
        }
        for association in associations.entries.lazy.map(\.entry) {
            for id in Set(association.places) { associationsOfPlace[id, default: []].append(association.id) }
            for id in Set(association.contacts) {
                associationsOfContact[id, default: []].append(association.id)
            }
            if let id = association.parent { branchesOfAssociation[id, default: []].append(association.id) }
        }
        let newest = news.entries.sorted { ($1.entry.date, $0.entry.id) < ($0.entry.date, $1.entry.id) }
        for item in newest.lazy.map(\.entry) {
            for key in Set(item.about + [item.from, item.prize?.givenTo].compactMap(\.self)) {
                newsAbout[key, default: []].append(item.id)
            }
        }
    }
}
