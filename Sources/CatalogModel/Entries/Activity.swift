/// Something that people can take part in (HSDS `service`, schema.org `Event`).
package struct Activity: CatalogedEntry {
    package static let kind = EntryKind.activity
    package static var table: WritableKeyPath<Catalog, EntryTable<Self>> { \.activities }

    package var id: EntryID<Activity>
    package var common = CommonFields()
    package var title = LocalizedText("")
    package var format: Format?
    /// The first one answers for the activity.
    package var organizers: [EntryID<Association>] = []
    /// Who does the work on the day.
    package var deliveredBy: DeliveredBy?
    package var topics: [String] = []
    /// What citizens come for: terms of the needs' vocabulary.
    package var needs: [String] = []
    package var audiences: [String] = []
    /// Missing is unknown, not open to all.
    package var gender: Gender?
    package var ages: Ages?
    /// Who can take part, in words beside the codes.
    package var eligibility: LocalizedText?
    /// For people of which area, in words.
    package var area: LocalizedText?
    package var danishLevels: [DanishLevel] = []
    /// Spoken there.
    package var languages: [LanguageCode] = []
    package var interpreter: Interpreter?
    package var place: EntryID<Place>?
    /// The address of a meeting on the net.
    package var online: String?
    /// Where exactly people meet, such as at the back door (OpenActive `meetingPoint`).
    package var meetingPoint: LocalizedText?
    /// Buses, paths and stops.
    package var gettingThere: LocalizedText?
    package var schedule = Schedule()
    /// One agrees on the time with those who hold it.
    package var byAppointment: Answer?
    /// When it is, in words, where no rule can say it.
    package var whenNote: LocalizedText?
    package var price: Price?
    package var fritidspas: Answer?
    package var signup: Signup?
    package var capacity: Int?
    package var waitingList: Answer?
    /// How long one waits, in words.
    package var waitingTime: LocalizedText?
    package var bring: LocalizedText?
    /// What one has to show (HSDS `required_document`).
    package var requiredPapers: [LocalizedText] = []
    package var childcare: Provision?
    package var food: Provision?
    package var transportHelp: Provision?
    package var accessibility: [Accessibility] = []
    package var contacts: [EntryID<Contact>] = []
    /// For which stretch of time after arrival in the municipality.
    package var phases: [Phase] = []
    package var volunteersWanted: VolunteersWanted?
    /// What volunteers do not do there.
    package var limits: LocalizedText?
    package var alert: Alert?
    /// What happens on which day of a course.
    package var steps: [Step] = []
    /// What somebody can do after the course, for a certificate to print; none where there is no certificate.
    package var certificate: LocalizedText?

    package init(id: EntryID<Activity>) {
        self.id = id
    }

    /// Everywhere it takes place: its own place first, then those of single times.
    package var places: [EntryID<Place>] {
        var all: [EntryID<Place>] = []
        if let place { all.append(place) }
        for session in schedule.sessions {
            if let place = session.place, !all.contains(place) { all.append(place) }
        }
        return all
    }

    /// Whether its times are events: while it is open, one comes and goes, so open hours are none.
    package var isEvent: Bool { format != .openHours }

    /// A day of a course.
    package struct Step: Hashable, Sendable {
        package var date: LocalDate?
        package var title: LocalizedText?

        package init() {}
    }

    /// How often one comes, and whether one can begin at any time.
    package enum Format: String, CaseIterable, Sendable {
        case recurring
        case oneOff = "one-off"
        /// From the beginning to the end with the same people.
        case course
        /// One comes and goes while it is open.
        case openHours = "open-hours"
        /// No times: one asks when one needs it.
        case always
    }

    package enum DeliveredBy: String, CaseIterable, Sendable {
        case volunteers, municipality, both
    }

    package enum Interpreter: String, CaseIterable, Sendable {
        case yes
        case onRequest = "on-request"
        case no
    }

    package enum Gender: String, CaseIterable, Sendable {
        case noRestriction = "no-restriction"
        case womenOnly = "women-only"
        case menOnly = "men-only"
    }

    /// The Danish that one needs (Common European Framework; `alpha` is for those who learn to read).
    package enum DanishLevel: String, CaseIterable, Sendable {
        case none, alpha
        case a1 = "A1"
        case a2 = "A2"
        case b1 = "B1"
        case b2 = "B2"
        case any
    }

    package enum Phase: String, CaseIterable, Sendable {
        case beforeArrival = "before-arrival"
        case firstMonth = "0-1-month"
        case thirdMonth = "1-3-months"
        case sixthMonth = "3-6-months"
        case later, any
    }
}

/// What makes a place or an activity reachable (HSDS `accessibility`).
package enum Accessibility: String, CaseIterable, Sendable {
    case wheelchair, lift, toilet, parking
    case hearingLoop = "hearing-loop"
    case signLanguage = "sign-language"
    case quiet
    /// Somebody ought to find out.
    case unknown
}

/// Whom an activity lacks.
package struct VolunteersWanted: Hashable, Sendable {
    package var what: LocalizedText?
    /// When they are needed, in words.
    package var when: LocalizedText?
    package var languages: [LanguageCode] = []
    /// The last day on which they are looked for.
    package var until: LocalDate?
    package var contact: EntryID<Contact>?

    package init() {}
}
