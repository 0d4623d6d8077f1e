import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes the records of one language: only what is in lists, and of persons only what they agreed to for search.
struct RecordCollection {
    let catalog: PublicCatalog
    let plan: SitePlan
    let words: SearchWords
    let languages: Languages
    let reader: Language
    let wording: TimeWording
    private let days: [EntryID<Activity>: [Int]]

    init(
        _ publication: Publication, _ plan: SitePlan, _ words: SearchWords, _ languages: Languages,
        in language: LanguageCode
    ) {
        catalog = PublicCatalog(publication, for: .search, in: language)
        (self.plan, self.words, self.languages) = (plan, words, languages)
        reader = languages[language]
        wording = TimeWording(reader, today: publication.today)
        days = Self.days(plan.calendar.days, from: publication.today)
    }

    /// For each activity the days on which it takes place, counted from `today`.
    private static func days(
        _ calendar: [CalendarDay], from today: LocalDate
    ) -> [EntryID<Activity>: [Int]] {
        var days: [EntryID<Activity>: [Int]] = [:]
        for day in calendar {
            let number = day.date.dayNumber - today.dayNumber
            for index in day.items.indices where !day.items[index].isCancelled {
                add(number, to: &days[day.items[index].activity.id, default: []])
            }
        }
        return days
    }

    /// Several times on one day count as one.
    private static func add(_ day: Int, to days: inout [Int]) {
        if days.last != day { days.append(day) }
    }

    var language: LanguageCode { catalog.language }
    var mainLanguage: LanguageCode { catalog.mainLanguage }

    /// Makes the records one after another, kind by kind, each with what it leads to.
    func forEachRecord(_ body: (SearchRecord, SearchSubject) -> Void) {
        for page in needs + gatherings + associationTypes { body(page.record, .page(page.card)) }
        let kinds = EntryKind.all(beginningWith: [.activity, .association, .page, .council, .place])
        for entry in kinds.lazy.flatMap({ catalog.entries(of: $0) }) where entry.view.isListed {
            body(record(entry), .entry(entry))
        }
        for (position, card) in plan.neighbours.cards.enumerated() {
            body(record(card), .neighbour(position))
        }
    }

    private func record(_ entry: AnyPublicEntry) -> SearchRecord {
        switch entry {
        case .activity(let activity): record(activity)
        case .association(let association): record(association)
        case .contact(let contact): record(contact)
        case .council(let council): record(council)
        case .news(let item): record(item)
        case .place(let place): record(place)
        default: plainRecord(entry.view)
        }
    }

    /// What most kinds are found by.
    private func plainRecord(_ entry: some PublicEntry) -> SearchRecord {
        var record = record(entry, prior: 0.7)
        for text in entry.searchedTexts { record.add(text, .body) }
        return record
    }

    private func record(_ activity: PublicActivity) -> SearchRecord {
        var record = record(activity, needs: activity.answeredNeeds)
        addTraits(of: activity, to: &record)
        for text in activity.searchedTexts { record.add(text, .body) }
        record.days = days[activity.id] ?? []
        record.next = activity.nextTimes.first.map { SearchRecord.Moment($0.date, $0.time) }
        record.location = nextPlace(of: activity).flatMap { location(of: $0) }
        for place in activity.places { add({ $0.title }, of: place, .detail, to: &record) }
        for organizer in activity.organizers {
            add({ $0.title }, of: organizer, .detail, to: &record)
            record.add(organizer.acronym, .detail, mainLanguage)
        }
        return record
    }

    /// Where it takes place next, or its first place.
    func nextPlace(of activity: PublicActivity) -> PublicPlace? {
        activity.nextTimes.first.map { activity.place(of: $0) } ?? activity.places.first
    }

    private func record(_ association: PublicAssociation) -> SearchRecord {
        var record = record(association, prior: 0.9)
        record.location = association.places.lazy.compactMap { location(of: $0) }.first
        add({ $0.alternateName }, of: association, .otherTitle, to: &record)
        record.add(association.acronym, .otherTitle, mainLanguage)
        record.add(association.phone?.digits, .detail, mainLanguage)
        for text in association.searchedTexts { record.add(text, .body) }
        return record
    }

    private func record(_ place: PublicPlace) -> SearchRecord {
        var record = record(place, prior: 0.85)
        record.location = location(of: place)
        add({ $0.alternateName }, of: place, .otherTitle, to: &record)
        for text in [place.street, place.city, place.postcode] { record.add(text, .body, mainLanguage) }
        return record
    }

    /// A person is found by the role, by name and by number, as far as that was agreed to for search.
    private func record(_ contact: PublicContact) -> SearchRecord {
        var record = record(contact, prior: 0.85)
        add({ $0.name }, of: contact, .title, to: &record)
        for phone in contact.phones {
            record.add(phone.number.digits, .detail, mainLanguage)
            record.add(catalog.text(phone.purpose), .body)
        }
        for mail in contact.emails { record.add(catalog.text(mail.purpose), .body) }
        guard contact.phone != nil else { return record }
        for language in plan.languages {
            for text in languages[language].search.ringing { record.add(text, .label, language) }
        }
        return record
    }

    private func record(_ item: PublicNews) -> SearchRecord {
        var record = record(item, prior: 0.6)
        record.add(String(item.date.components.year), .detail, mainLanguage)
        for point in item.hearing?.points ?? [] { record.add(point, .body) }
        return record
    }

    private func record(_ council: PublicCouncil) -> SearchRecord {
        var record = record(council, prior: 0.95)
        for meeting in council.comingMeetings {
            for item in meeting.agenda { record.add(catalog.text(item.text), .body) }
        }
        return record
    }

    private func location(of place: PublicPlace) -> Coordinates? {
        place.location ?? place.district.flatMap { catalog.term($0, of: .districts)?.location }
    }
}
