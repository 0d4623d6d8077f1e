/// The integration council (Popolo and OParl `Organization`).
package struct Council: CatalogedEntry {
    package static let kind = EntryKind.council
    package static var table: WritableKeyPath<Catalog, EntryTable<Self>> { \.councils }

    package var id: EntryID<Council>
    package var common = CommonFields()
    package var title = LocalizedText("")
    package var term: Term?
    package var appointedHow: AppointedHow?
    /// What the council rests on in law, in words.
    package var legalBasis: LocalizedText?
    /// The address of its rules: purpose, tasks, mandate.
    package var rules: String?
    package var secretary: EntryID<Contact>?
    package var seats: [Seat] = []
    package var members: [Membership] = []
    package var hearingRight: HearingRight?
    package var focus: [Focus] = []
    /// How often it meets, in words.
    package var meetingRhythm: LocalizedText?
    package var meetings: [Meeting] = []
    package var dialogueMeetings: [DialogueMeeting] = []
    /// How one becomes a member.
    package var recruitment: LocalizedText?
    package var documents: [Document] = []
    package var website: String?
    package var phone: PhoneNumber?
    package var social: [Association.SocialProfile] = []

    package init(id: EntryID<Council>) {
        self.id = id
    }

    package struct Term: Hashable, Sendable {
        package var from: LocalDate?
        package var to: LocalDate?

        package init() {}
    }

    /// How many members speak for a group (Popolo `Post`).
    package struct Seat: Hashable, Sendable {
        package var group: SeatGroup?
        package var count = 1

        package init() {}
    }

    /// A contact's place in the council (Popolo `Membership`).
    package struct Membership: Hashable, Sendable {
        package var contact: EntryID<Contact>?
        package var seat: SeatGroup?
        package var role: Role?
        package var onBehalfOf: EntryID<Association>?
        package var from: LocalDate?
        package var to: LocalDate?
        /// What else the member holds, such as a seat in the municipal council.
        package var otherPosts: [LocalizedText] = []

        package init() {}
    }

    /// A meeting of the council (OParl `Meeting`).
    package struct Meeting: Hashable, Sendable {
        package var date: LocalDate?
        package var time: TimeSpan?
        package var place: EntryID<Place>?
        package var openToPublic: Answer?
        package var agenda: [AgendaItem] = []
        package var minutes: String?

        package init() {}
    }

    /// A point of a meeting's agenda (OParl `AgendaItem`).
    package struct AgendaItem: Hashable, Sendable {
        package var text: LocalizedText?
        package var type: AgendaType?

        package init() {}
    }

    package enum AgendaType: String, CaseIterable, Sendable {
        /// Stands on every agenda.
        case fixed
        case decision, orientation
    }

    /// A topic that the council puts first, for a time or the whole term.
    package struct Focus: Hashable, Sendable {
        /// A term of the topics' vocabulary.
        package var topic = ""
        package var from: LocalDate?
        package var to: LocalDate?

        package init(_ topic: String = "") {
            self.topic = topic
        }
    }

    /// A meeting that the council has again and again with those who decide.
    package struct DialogueMeeting: Hashable, Sendable {
        package var with: Partner?
        /// Which committee or council, where `with` does not say it.
        package var name: LocalizedText?
        /// How often, in words.
        package var rhythm: LocalizedText?
        /// The days that are known.
        package var dates: [LocalDate] = []

        package init() {}

        package enum Partner: String, CaseIterable, Sendable {
            case mayor, committee
            case municipalCouncil = "municipal-council"
            case otherCouncil = "other-council"
        }
    }

    /// A paper of the council, elsewhere on the net.
    package struct Document: Hashable, Sendable {
        package var title: LocalizedText?
        package var url: String?

        package init() {}
    }

    package enum AppointedHow: String, CaseIterable, Sendable {
        case elected, appointed, mixed
    }

    package enum SeatGroup: String, CaseIterable, Sendable {
        case refugeesAndImmigrants = "refugees-and-immigrants"
        case municipalCouncil = "municipal-council"
        case housing
        case cultureAndSport = "culture-and-sport"
        case tradeUnion = "trade-union"
        case business, school
        case appointedExpert = "appointed-expert"
        case other
    }

    package enum Role: String, CaseIterable, Sendable {
        case chair
        case viceChair = "vice-chair"
        case member, deputy, secretary
    }

    package enum HearingRight: String, CaseIterable, Sendable {
        case formal
        case inPractice = "in-practice"
        case no
    }
}

/// A page of its own, such as "about" or the accessibility statement.
package struct FreePage: CatalogedEntry {
    package static let kind = EntryKind.page
    package static var table: WritableKeyPath<Catalog, EntryTable<Self>> { \.pages }

    package var id: EntryID<FreePage>
    package var common = CommonFields()
    package var title = LocalizedText("")
    /// The page's place in the menu, from 1; none keeps it out.
    package var menu: Int?
    package var collection: Collection?
    /// What belongs together on the page: the parts of a package.
    package var includes: [EntryKey] = []

    package init(id: EntryID<FreePage>) {
        self.id = id
    }

    /// What the page belongs to.
    package enum Collection: String, CaseIterable, Sendable {
        /// Papers to print and fill in.
        case tools
        /// Help that comes together, from several who offer it.
        case packages
    }
}
