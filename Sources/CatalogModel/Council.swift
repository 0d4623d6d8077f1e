/// The integration council (Popolo and OParl `Organization`).
package struct Council: CatalogEntry {
    package static let kind = EntryKind.council

    package var id: EntryID<Council>
    package var common = CommonFields()
    package var title = LocalizedText("")
    package var term: Term?
    package var seats: [Seat] = []
    package var members: [Membership] = []
    package var hearingRight: HearingRight?
    /// Terms of the topics' vocabulary.
    package var focus: [String] = []
    package var meetings: [Meeting] = []

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

        package init() {}
    }

    /// A meeting of the council (OParl `Meeting`).
    package struct Meeting: Hashable, Sendable {
        package var date: LocalDate?
        package var time: TimeSpan?
        package var place: EntryID<Place>?
        package var agenda: [LocalizedText] = []
        package var minutes: String?

        package init() {}
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
package struct FreePage: CatalogEntry {
    package static let kind = EntryKind.page

    package var id: EntryID<FreePage>
    package var common = CommonFields()
    package var title = LocalizedText("")
    /// The page's place in the menu, from 1; none keeps it out.
    package var menu: Int?

    package init(id: EntryID<FreePage>) {
        self.id = id
    }
}
