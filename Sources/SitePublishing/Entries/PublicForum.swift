package import CatalogModel
package import CatalogSchema

/// What may be shown of a body in which municipality and associations work together.
package struct PublicForum: PublicEntry {
    package let source: EntrySource<Forum>

    package init(_ source: EntrySource<Forum>) { self.source = source }

    package var type: Forum.ForumType? { entry.type }
    package var purpose: PublicText? { catalog.text(entry.purpose) }
    package var tasks: [PublicText] { entry.tasks.map { catalog.text($0) } }
    package var mandate: PublicText? { catalog.text(entry.mandate) }
    package var topics: [String] { entry.topics }
    package var audiences: [String] { entry.audiences }
    package var districts: [String] { entry.districts }
    package var meetingRhythm: PublicText? { catalog.text(entry.meetingRhythm) }
    package var founded: Int? { entry.founded }
    /// The day on which its terms of reference are looked at again; counted from when somebody last confirmed them.
    package var reviewDay: LocalDate? { entry.review?.day(after: verified) }

    package var members: [PublicForumMember] {
        isArchived
            ? []
            : entry.members.map { PublicForumMember(membership: $0, catalog: catalog) }
                .filter { $0.contact != nil || $0.association != nil }
    }
    package var coordinators: [PublicContact] { isArchived ? [] : catalog.listedContacts(entry.coordinators) }
    package var partOf: PublicForum? { entry.partOf.flatMap { catalog.forum($0) } }
    /// The forums that it set up.
    package var parts: [PublicForum] { catalog.forums.filter { $0.entry.partOf == id && $0.isListed } }
    package var results: [AnyPublicEntry] { entry.results.compactMap { catalog.entry($0) } }

    package var searchedTexts: [PublicText] { [purpose, mandate].compactMap(\.self) + tasks }

    package func codes(of filter: EntryFilter) -> [String] {
        switch filter {
        case .kind: [Forum.kind.folder]
        case .topic: topics
        case .audience: audiences
        case .district: districts
        default: []
        }
    }
}

// When it meets.
extension PublicForum {
    /// The meetings of the day and after it, the next one first.
    package var comingMeetings: [PublicMeeting] { meetings.filter { catalog.today <= $0.date } }

    /// The meetings that have been, the last one first.
    package var pastMeetings: [PublicMeeting] { meetings.filter { $0.date < catalog.today }.reversed() }

    /// Those to which everybody may come, the first one first: what a calendar may hold.
    package var openMeetings: [PublicMeeting] { meetings.filter { $0.openToPublic == .yes } }

    private var meetings: [PublicMeeting] {
        entry.meetings.compactMap { PublicMeeting($0, catalog, openToPublic: entry.openToPublic) }
            .sorted { $0.date < $1.date }
    }
}

/// What may be shown of somebody's part in a forum.
package struct PublicForumMember: Sendable {
    let membership: Forum.Membership
    let catalog: PublicCatalog

    package var association: PublicAssociation? {
        membership.association.flatMap { catalog.association($0) }
    }
    package var contact: PublicContact? {
        membership.contact.flatMap { catalog.contact($0) }.flatMap { $0.status.isListed ? $0 : nil }
    }
    package var role: PublicText? { catalog.text(membership.role) }

    /// For which side the member speaks; where nobody said it, an association speaks for civil society.
    package var side: Contact.Side {
        membership.side ?? contact?.side
            ?? (association?.type == .municipality ? .municipality : .civilSociety)
    }
}

// What is published of the fields of its file.
extension PublicForum {
    package func values(in translation: LanguageCode?, only keys: [String]?) -> [WrittenMember] {
        written(published, translation, only: keys)
    }

    private var published: Forum {
        var shown = entry
        shown.members =
            isArchived
            ? []
            : entry.members.compactMap { member in
                var shown = member
                shown.contact = catalog.named(member.contact)
                shown.association = member.association.flatMap { catalog.association($0)?.id }
                return shown.contact == nil && shown.association == nil ? nil : shown
            }
        shown.coordinators = isArchived ? [] : catalog.named(entry.coordinators)
        shown.partOf = partOf?.id
        for index in entry.meetings.indices {
            shown.meetings[index].place = entry.meetings[index].place.flatMap { catalog.place($0)?.id }
        }
        shown.results = entry.results.compactMap { catalog.published($0) }
        return shown
    }
}

// What tells whether a forum has changed.
extension PublicForum {
    package func addFields(to hashes: inout FieldHashes) {
        hashes.add("type", entry.type)
        hashes.add("purpose", entry.purpose)
        hashes.add("tasks", entry.tasks)
        hashes.add("mandate", entry.mandate)
        hashes.add("topics", entry.topics)
        hashes.add("audiences", entry.audiences)
        hashes.add("districts", entry.districts)
        hashes.add("members", entry.members.map { PublishedPart(of: $0, reference) })
        hashes.add("coordinators", references(entry.coordinators))
        hashes.add("part_of", reference(entry.partOf))
        hashes.add("meeting_rhythm", entry.meetingRhythm)
        hashes.add(core: "meetings", entry.meetings.map { PublishedMeeting(of: $0, reference) })
        hashes.add("open_to_public", entry.openToPublic)
        hashes.add("founded", entry.founded)
        hashes.add("review", entry.review)
        hashes.add("results", entry.results.compactMap { reference($0) })
    }
}

/// A part in a forum without anybody who may not be named.
private struct PublishedPart: StableValue {
    let membership: Forum.Membership
    let association: String?
    let contact: String?

    init(of membership: Forum.Membership, _ reference: (EntryKey) -> String?) {
        self.membership = membership
        association = membership.association.flatMap { reference($0.key) }
        contact = membership.contact.flatMap { reference($0.key) }
    }

    func add(to hash: inout ValueHash) {
        hash.add(association, contact, membership.side, membership.role)
    }
}

extension Forum.ForumType: StableValue {}

extension ReviewTime: StableValue {
    func add(to hash: inout ValueHash) {
        switch self {
        case .date(let day): hash.add("date", day)
        case .days(let count): hash.add("days", count)
        }
    }
}
