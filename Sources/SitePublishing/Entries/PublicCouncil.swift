package import CatalogModel

/// What may be shown of the integration council.
package struct PublicCouncil: PublicEntry {
    package let source: EntrySource<Council>

    package init(_ source: EntrySource<Council>) { self.source = source }

    package var term: Council.Term? { entry.term }
    package var appointedHow: Council.AppointedHow? { entry.appointedHow }
    package var legalBasis: PublicText? { catalog.text(entry.legalBasis) }
    package var rules: String? { entry.rules }
    package var secretary: PublicContact? { entry.secretary.flatMap { catalog.contact($0) } }
    package var seats: [Council.Seat] { entry.seats }
    package var hearingRight: Council.HearingRight? { entry.hearingRight }
    package var focus: [Council.Focus] { entry.focus }
    package var meetingRhythm: PublicText? { catalog.text(entry.meetingRhythm) }
    package var dialogueMeetings: [Council.DialogueMeeting] { entry.dialogueMeetings }

    /// Those whose term has not passed; nobody where the contact is not in the catalog.
    package var members: [PublicMember] {
        entry.members.filter { $0.to.map { catalog.today <= $0 } ?? true }.compactMap { membership in
            membership.contact.flatMap { catalog.contact($0) }.map {
                PublicMember(contact: $0, membership: membership)
            }
        }
    }

    /// The meetings of the day and after it, the next one first.
    package var comingMeetings: [PublicMeeting] {
        meetings.filter { catalog.today <= $0.date }
    }

    /// The meetings that have been, the last one first.
    package var pastMeetings: [PublicMeeting] { meetings.filter { $0.date < catalog.today }.reversed() }

    private var meetings: [PublicMeeting] {
        entry.meetings.compactMap { PublicMeeting($0, catalog) }.sorted { $0.date < $1.date }
    }
}

/// What may be shown of a contact's place in the council.
package struct PublicMember: Sendable {
    package let contact: PublicContact
    let membership: Council.Membership

    private var catalog: PublicCatalog { contact.catalog }

    package var seat: Council.SeatGroup? { membership.seat }
    package var role: Council.Role? { membership.role }
    package var onBehalfOf: PublicAssociation? { membership.onBehalfOf.flatMap { catalog.association($0) } }
    package var otherPosts: [PublicText] { membership.otherPosts.map { catalog.text($0) } }
}

/// A meeting of the council on a known day.
package struct PublicMeeting: Sendable {
    package let date: LocalDate
    private let meeting: Council.Meeting
    private let catalog: PublicCatalog

    init?(_ meeting: Council.Meeting, _ catalog: PublicCatalog) {
        guard let date = meeting.date else { return nil }
        (self.date, self.meeting, self.catalog) = (date, meeting, catalog)
    }

    package var time: TimeSpan? { meeting.time }
    package var place: PublicPlace? { meeting.place.flatMap { catalog.place($0) } }
    package var openToPublic: Answer? { meeting.openToPublic }
    package var agenda: [Council.AgendaItem] { meeting.agenda }
    package var minutes: String? { meeting.minutes }
}
