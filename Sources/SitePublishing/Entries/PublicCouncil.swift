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
    /// How many seats each group has; a group that stands in several lines has one.
    package var seats: [Council.Seat] {
        entry.seats.reduce(into: []) { seats, seat in
            if let index = seats.firstIndex(where: { $0.group == seat.group }) {
                seats[index].count += seat.count
            } else {
                seats.append(seat)
            }
        }
    }
    package var hearingRight: Council.HearingRight? { entry.hearingRight }
    package var focus: [Council.Focus] { entry.focus }
    package var meetingRhythm: PublicText? { catalog.text(entry.meetingRhythm) }
    package var dialogueMeetings: [Council.DialogueMeeting] { entry.dialogueMeetings }
    /// How one becomes a member.
    package var recruitment: PublicText? { catalog.text(entry.recruitment) }
    package var documents: [(title: PublicText, url: String)] {
        catalog.documents(entry.documents)
    }
    package var website: String? { isArchived ? nil : entry.website }
    package var phone: PhoneNumber? { isArchived ? nil : entry.phone }
    package var social: [Association.SocialProfile] { isArchived ? [] : entry.social }

    /// What the council is being asked at the moment, the next deadline first.
    package var openHearings: [PublicNews] {
        decisions.filter(\.isOpenHearing).map { (day: $0.hearing?.deadline ?? $0.date, news: $0) }
            .sorted { ($0.day, $0.news.id) < ($1.day, $1.news.id) }.map(\.news)
    }

    /// The groups with seats that nobody has, and how many.
    package var vacancies: [(group: Council.SeatGroup, count: Int)] {
        let members = members
        return seats.compactMap { seat in
            guard let group = seat.group else { return nil }
            let vacant = seat.count - members.count(where: { $0.seat == group && $0.holdsSeat })
            return vacant > 0 ? (group, vacant) : nil
        }
    }

    /// Those whose term has begun and has not passed, also when nothing else is known of them: their seats are taken.
    package var members: [PublicMember] {
        entry.members
            .filter {
                ($0.from.map { $0 <= catalog.today } ?? true) && ($0.to.map { catalog.today <= $0 } ?? true)
            }
            .map { PublicMember(membership: $0, catalog: catalog) }
    }

    /// Its answers to hearings, prizes and minutes, the newest first.
    ///
    /// What says neither from whom it is nor about whom is the council's own, where there is only one.
    package var decisions: [PublicNews] {
        let isOnlyOne = catalog.councils.count == 1
        return catalog.news.filter { item in
            guard item.isListed, item.isOfCouncil else { return false }
            let named = ([item.from].compactMap(\.self) + item.about).map(\.view.key)
            let councils = named.filter { $0.kind == .council }
            return councils.isEmpty ? isOnlyOne : councils.contains(key)
        }.sorted { ($1.date, $0.id) < ($0.date, $1.id) }
    }

    /// The meetings of the day and after it, the next one first.
    package var comingMeetings: [PublicMeeting] {
        meetings.filter { catalog.today <= $0.date }
    }

    /// The meetings that have been, the last one first.
    package var pastMeetings: [PublicMeeting] { meetings.filter { $0.date < catalog.today }.reversed() }

    /// The meetings that people may come to, or may ask about, the first one first.
    package var openMeetings: [PublicMeeting] { meetings.filter { $0.openToPublic != .no } }

    private var meetings: [PublicMeeting] {
        entry.meetings.compactMap { PublicMeeting($0, catalog) }.sorted { $0.date < $1.date }
    }
}

extension PublicCatalog {
    package var hasSeveralCouncils: Bool { councils.count > 1 }
    /// The council, where there is only one: it needs no list.
    package var onlyCouncil: EntryKey? { councils.count == 1 ? councils.first?.key : nil }
}

/// What may be shown of a contact's place in the council.
package struct PublicMember: Sendable {
    let membership: Council.Membership
    let catalog: PublicCatalog

    /// Who it is; none where the file names nobody, or nobody who is in the catalog.
    package var contact: PublicContact? { membership.contact.flatMap { catalog.contact($0) } }
    package var seat: Council.SeatGroup? { membership.seat }
    package var role: Council.Role? { membership.role }
    package var onBehalfOf: PublicAssociation? { membership.onBehalfOf.flatMap { catalog.association($0) } }
    /// Whether the member has one of the group's seats; deputies and secretaries have none.
    package var holdsSeat: Bool { role != .deputy && role != .secretary }
    /// Whether there is anything to say of the member beside that a seat is taken.
    package var isKnown: Bool {
        contact != nil || onBehalfOf != nil || role != nil || !membership.otherPosts.isEmpty
    }
    package var otherPosts: [PublicText] { membership.otherPosts.map { catalog.text($0) } }
}

/// A meeting of a council or a forum on a known day.
package struct PublicMeeting: Sendable {
    package let date: LocalDate
    /// Whether everybody may come; none where nobody said it.
    package let openToPublic: Answer?
    private let meeting: Council.Meeting
    private let catalog: PublicCatalog

    /// - Parameter openToPublic: what holds where the meeting does not say it itself.
    init?(_ meeting: Council.Meeting, _ catalog: PublicCatalog, openToPublic: Answer? = nil) {
        guard let date = meeting.date else { return nil }
        (self.date, self.meeting, self.catalog) = (date, meeting, catalog)
        self.openToPublic = meeting.openToPublic ?? openToPublic
    }

    package var time: TimeSpan? { meeting.time }
    package var place: PublicPlace? { meeting.place.flatMap { catalog.place($0) } }
    package var agenda: [Council.AgendaItem] { meeting.agenda }
    package var minutes: String? { meeting.minutes }
}
