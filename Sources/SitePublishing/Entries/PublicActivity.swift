package import CatalogModel

/// What may be shown of an activity.
package struct PublicActivity: PublicEntry {
    package let source: EntrySource<Activity>

    package init(_ source: EntrySource<Activity>) { self.source = source }

    package var format: Activity.Format? { entry.format }
    package var deliveredBy: Activity.DeliveredBy? { entry.deliveredBy }
    package var topics: [String] { entry.topics }
    package var needs: [String] { entry.needs }
    package var audiences: [String] { entry.audiences }
    package var gender: Activity.Gender? { entry.gender }
    package var ages: Ages? { entry.ages }
    package var eligibility: PublicText? { catalog.text(entry.eligibility) }
    package var area: PublicText? { catalog.text(entry.area) }
    package var danishLevels: [Activity.DanishLevel] { entry.danishLevels }
    package var languages: [LanguageCode] { entry.languages }
    package var interpreter: Activity.Interpreter? { entry.interpreter }
    package var online: String? { entry.online }
    package var meetingPoint: PublicText? { catalog.text(entry.meetingPoint) }
    package var gettingThere: PublicText? { catalog.text(entry.gettingThere) }
    package var schedule: Schedule { entry.schedule }
    /// Whether its times are events, and not hours in which it is open.
    package var isEvent: Bool { entry.isEvent }
    package var byAppointment: Answer? { entry.byAppointment }
    package var whenNote: PublicText? { catalog.text(entry.whenNote) }
    package var price: Price? { entry.price }
    package var fritidspas: Answer? { entry.price?.fritidspas ?? entry.fritidspas }
    package var signup: Signup? { entry.signup }
    package var capacity: Int? { entry.capacity }
    package var waitingList: Answer? { entry.waitingList }
    package var waitingTime: PublicText? { catalog.text(entry.waitingTime) }
    package var bring: PublicText? { catalog.text(entry.bring) }
    package var requiredPapers: [PublicText] { entry.requiredPapers.map { catalog.text($0) } }
    package var childcare: Provision? { entry.childcare }
    package var food: Provision? { entry.food }
    package var transportHelp: Provision? { entry.transportHelp }
    package var accessibility: [Accessibility] { entry.accessibility }
    package var phases: [Activity.Phase] { entry.phases }
    package var limits: PublicText? { catalog.text(entry.limits) }
    /// What happens on which day of a course.
    package var steps: [(date: LocalDate, title: PublicText)] {
        entry.steps.compactMap { step in
            guard let date = step.date, let title = step.title else { return nil }
            return (date, catalog.text(title))
        }
    }
    /// What somebody can do after the course.
    package var certificate: PublicText? { catalog.text(entry.certificate) }
    package var searchedTexts: [PublicText] {
        steps.map(\.title) + requiredPapers + [bring, meetingPoint, limits, certificate].compactMap(\.self)
    }
    /// The packages that it is a part of.
    package var packages: [PublicPage] { catalog.packages(with: key) }
    /// The needs that it names, and those that it answers without naming them.
    package var answeredNeeds: [String] {
        guard volunteersWanted != nil else { return needs }
        return needs + catalog.publication.volunteerNeeds.filter { !needs.contains($0) }
    }

    /// Whom it lacks, until the day on which that ends.
    package var volunteersWanted: PublicVolunteersWanted? {
        guard let wanted = entry.volunteersWanted, wanted.what != nil else { return nil }
        guard wanted.until.map({ catalog.today <= $0 }) ?? true else { return nil }
        return PublicVolunteersWanted(wanted: wanted, catalog: catalog)
    }

    /// The notice that holds on a day, which is the site's own unless said.
    package func alert(on date: LocalDate? = nil) -> PublicText? {
        entry.alert.flatMap { $0.isShown(on: date ?? catalog.today) ? catalog.text($0.text) : nil }
    }
}

// What other entries say of it.
extension PublicActivity {
    /// Its place, or the first of several.
    package var place: PublicPlace? {
        (entry.place ?? entry.schedule.sessions.lazy.compactMap(\.place).first).flatMap { catalog.place($0) }
    }
    /// Everywhere it takes place.
    package var places: [PublicPlace] { entry.places.compactMap { catalog.place($0) } }
    /// Whether not all of it takes place at the same place.
    package var hasSeveralPlaces: Bool { entry.schedule.sessions.contains { $0.place != nil } }

    /// Where a time takes place.
    package func place(of occurrence: Schedule.Occurrence) -> PublicPlace? {
        (occurrence.place ?? entry.place).flatMap { catalog.place($0) }
    }

    /// Where the times of a rule take place.
    package func place(of session: Session) -> PublicPlace? {
        (session.place ?? entry.place).flatMap { catalog.place($0) }
    }
    /// The first one answers for the activity.
    package var organizers: [PublicAssociation] { entry.organizers.compactMap { catalog.association($0) } }
    /// The one who answers for the activity.
    package var firstOrganizer: PublicAssociation? {
        entry.organizers.first.flatMap { catalog.association($0) }
    }
    /// The next times, at most three; none of what is paused or over.
    package var nextTimes: [Schedule.Occurrence] { catalog.publication.nextTimes[entry.id] }

    /// Whom one can ask about it: its own contacts that still answer, none once it is archived.
    package var contacts: [PublicContact] {
        status == .archived ? [] : catalog.listedContacts(entry.contacts)
    }

    /// The contacts of the first organizer that the activity does not have itself.
    package var standIns: [PublicContact] {
        guard status != .archived, let organizer = entry.organizers.first,
            let ids = catalog.publication.catalog.associations[organizer]?.entry.contacts
        else { return [] }
        return catalog.listedContacts(ids.filter { !entry.contacts.contains($0) })
    }

    /// The first organizer, where it has a number or an address of its own.
    package var organizerToAsk: PublicAssociation? {
        guard status != .archived, let organizer = firstOrganizer else { return nil }
        return organizer.phone != nil || organizer.email != nil ? organizer : nil
    }

    /// Its own contacts, and the organizer's where nobody can be reached by those.
    package var contactsToAsk: [PublicContact] {
        let own = contacts
        return own.contains { $0.phone != nil || $0.email != nil } ? own : own + standIns
    }
}

/// What may be shown of whom an activity lacks.
package struct PublicVolunteersWanted: Sendable {
    let wanted: VolunteersWanted
    let catalog: PublicCatalog

    package var what: PublicText? { catalog.text(wanted.what) }
    package var when: PublicText? { catalog.text(wanted.when) }
    package var languages: [LanguageCode] { wanted.languages }
    package var until: LocalDate? { wanted.until }
    package var contact: PublicContact? {
        catalog.listedContacts([wanted.contact].compactMap(\.self)).first
    }
}
