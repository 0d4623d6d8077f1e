import CatalogModel

extension PublicCouncil {
    package func addFields(to hashes: inout FieldHashes) {
        hashes.add("term", entry.term)
        hashes.add("appointed_how", entry.appointedHow)
        hashes.add("legal_basis", entry.legalBasis)
        hashes.add("rules", entry.rules)
        hashes.add("secretary", reference(entry.secretary))
        hashes.add("seats", entry.seats)
        hashes.add("members", entry.members.map { PublishedMembership(of: $0, reference) })
        hashes.add("hearing_right", entry.hearingRight)
        hashes.add("focus", entry.focus)
        hashes.add("meeting_rhythm", entry.meetingRhythm)
        hashes.add(core: "meetings", entry.meetings.map { PublishedMeeting(of: $0, reference) })
        hashes.add("dialogue_meetings", entry.dialogueMeetings)
        hashes.add("dialogue_dates", entry.dialogueMeetings.flatMap(\.dates))
        hashes.add("recruitment", entry.recruitment)
        hashes.add("documents", entry.documents)
        hashes.add("website", entry.website)
        hashes.add("phone", entry.phone)
        hashes.add("social", entry.social)
    }
}

/// A place in the council without anybody who may not be named.
private struct PublishedMembership: StableValue {
    let membership: Council.Membership
    let contact: String?
    let onBehalfOf: String?

    init(of membership: Council.Membership, _ reference: (EntryKey) -> String?) {
        self.membership = membership
        contact = membership.contact.flatMap { reference($0.key) }
        onBehalfOf = membership.onBehalfOf.flatMap { reference($0.key) }
    }

    func add(to hash: inout ValueHash) {
        let membership = membership
        hash.add(contact, membership.seat, membership.role, onBehalfOf, membership.from, membership.to)
        hash.add(membership.otherPosts)
    }
}

/// A meeting with the place by which it is known for life.
struct PublishedMeeting: StableValue {
    let meeting: Council.Meeting
    let place: String?

    init(of meeting: Council.Meeting, _ reference: (EntryKey) -> String?) {
        self.meeting = meeting
        place = meeting.place.flatMap { reference($0.key) }
    }

    func add(to hash: inout ValueHash) {
        hash.add(meeting.date, meeting.time, place, meeting.openToPublic, meeting.agenda, meeting.minutes)
    }
}

extension Council.Document: StableValue {
    func add(to hash: inout ValueHash) { hash.add(title, url) }
}
