import CatalogModel
import SitePlanning
import SitePublishing

/// Makes the records of one language from the catalog: only what is in lists, and of persons only what they agreed
/// to for the channel `search`.
struct RecordCollection {
    let catalog: Catalog
    let plan: SitePlan
    let words: SearchWords
    let language: LanguageCode
    let today: LocalDate

    var mainLanguage: LanguageCode { catalog.site.mainLanguage }

    /// In the order of their numbers: alike ones are neighbours, so that the columns of facets compress well.
    func records() -> [SearchRecord] {
        let records =
            needs + catalog.activities.entries.compactMap { activity($0.entry) }
            + catalog.associations.entries.compactMap { association($0.entry) }
            + catalog.pages.entries.compactMap { page($0.entry) }
            + catalog.councils.entries.compactMap { council($0.entry) }
            + catalog.places.entries.compactMap { place($0.entry) }
            + catalog.contacts.entries.compactMap { contact($0.entry) }
            + catalog.news.entries.compactMap { news($0.entry) }
        return records.enumerated()
            .map { (key: sortKey($0.element), offset: $0.offset, record: $0.element) }
            .sorted { ($0.key, $0.offset) < ($1.key, $1.offset) }
            .map(\.record)
    }

    /// By topic, then district, price and audience, each within its kind.
    private func sortKey(_ record: SearchRecord) -> String {
        [EntryFilter.topic, .district, .price, .audience, .weekday].map { record.codes[$0]?.first ?? "~" }
            .joined(separator: " ")
    }

    private func activity(_ activity: Activity) -> SearchRecord? {
        guard var record = record(activity, needs: activity.needs)
        else { return nil }
        let place = activity.place.flatMap { catalog.places[$0] }?.entry
        if let next = plan.upcoming[activity.id]?.first {
            let text = words.time(next, language)
            record.card.next = "\(next.date)T\(next.time.start)"
            (record.card.day, record.card.time) = (text?.day, text?.time)
        }
        record.card.place = place.map { shown($0.title).text }
        record.card.languages = activity.languages.map(\.code)
        record.card.price = activity.price.flatMap { words.price($0, language) }
        record.location = place.flatMap { location(of: $0) }
        record.add(place?.title, .detail, in: self)
        for organizer in activity.organizers.compactMap({ catalog.associations[$0]?.entry }) {
            record.add(organizer.title, .detail, in: self)
            record.add(organizer.acronym, .detail, mainLanguage)
        }
        return record
    }

    private func association(_ association: Association) -> SearchRecord? {
        guard var record = record(association, prior: 0.9) else {
            return nil
        }
        record.card.languages = association.languages.map(\.code)
        let places = association.places.compactMap { catalog.places[$0]?.entry }
        record.location = places.lazy.compactMap { location(of: $0) }.first
        record.card.place = places.first.map { shown($0.title).text }
        record.add(association.alternateName, .otherTitle, in: self)
        record.add(association.acronym, .otherTitle, mainLanguage)
        record.add(association.purpose, .body, in: self)
        record.add(association.welcome, .body, in: self)
        return record
    }

    private func place(_ place: Place) -> SearchRecord? {
        guard var record = record(place, prior: 0.85) else { return nil }
        record.location = location(of: place)
        record.add(place.alternateName, .otherTitle, in: self)
        for text in [place.street, place.city, place.postcode] { record.add(text, .body, mainLanguage) }
        return record
    }

    /// A person is found by name and only with consent to it; a function is nobody's.
    private func contact(_ contact: Contact) -> SearchRecord? {
        let name = contact.name.value(in: .search)
        guard contact.hasPage, contact.type == .function || name != nil,
            var record = record(contact, prior: 0.85)
        else { return nil }
        record.card.languages = contact.languages.map(\.code)
        if let name {
            record.card.title = shown(name).text
            record.add(name, .title, in: self)
        }
        return record
    }

    private func news(_ item: News) -> SearchRecord? {
        guard item.expires.map({ today <= $0 }) ?? true,
            var record = record(item, prior: 0.65)
        else { return nil }
        record.add(String(item.date.components.year), .detail, mainLanguage)
        for point in item.hearing.points { record.add(point, .body, in: self) }
        return record
    }

    private func council(_ council: Council) -> SearchRecord? {
        guard var record = record(council, prior: 0.95) else { return nil }
        for meeting in council.meetings.filter({ $0.date.map { today <= $0 } ?? false }) {
            for item in meeting.agenda { record.add(item.text, .body, in: self) }
        }
        return record
    }

    private func page(_ page: FreePage) -> SearchRecord? {
        record(page, prior: 0.7)
    }

    func location(of place: Place) -> Coordinates? {
        place.location ?? place.district.flatMap { catalog.term($0, of: .districts)?.location }
    }
}
