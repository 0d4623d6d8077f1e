/// A body in which municipality and associations work together (Popolo and OParl `Organization`).
///
/// Its terms of reference are data: purpose, tasks, mandate, who takes part and how often they meet.
package struct Forum: CatalogedEntry {
    package static let kind = EntryKind.forum
    package static var table: WritableKeyPath<Catalog, EntryTable<Self>> { \.forums }

    package var id: EntryID<Forum>
    package var common = CommonFields()
    package var title = LocalizedText("")
    package var type: ForumType?
    package var purpose: LocalizedText?
    package var tasks: [LocalizedText] = []
    /// What it may decide.
    package var mandate: LocalizedText?
    package var topics: [String] = []
    package var audiences: [String] = []
    package var districts: [String] = []
    package var members: [Membership] = []
    /// Who calls the meetings and keeps the threads together.
    package var coordinators: [EntryID<Contact>] = []
    /// The forum that it was set up by or reports to.
    package var partOf: EntryID<Forum>?
    /// How often it meets, in words.
    package var meetingRhythm: LocalizedText?
    package var meetings: [Council.Meeting] = []
    /// Whether everybody may come, where a meeting does not say it itself.
    package var openToPublic: Answer?
    /// The year in which it began.
    package var founded: Int?
    /// When its terms of reference are looked at again.
    package var review: ReviewTime?
    /// What came of its work.
    package var results: [EntryKey] = []

    package init(id: EntryID<Forum>) {
        self.id = id
    }

    /// An association or a contact that takes part (Popolo `Membership`).
    package struct Membership: Hashable, Sendable {
        package var association: EntryID<Association>?
        package var contact: EntryID<Contact>?
        package var side: Contact.Side?
        package var role: LocalizedText?

        package init() {}
    }

    package enum ForumType: String, CaseIterable, Sendable {
        /// Leaders of both sides, who decide.
        case coordinationForum = "coordination-forum"
        /// Everybody who works with the same.
        case networkGroup = "network-group"
        /// A few with one task.
        case workingGroup = "working-group"
        case other
    }
}

/// When something agreed is looked at again: on a day, or so many days after it began.
package enum ReviewTime: Hashable, Sendable {
    case date(LocalDate)
    case days(Int)

    /// The day of the review; none where nobody said from which day to count.
    package func day(after beginning: LocalDate?) -> LocalDate? {
        switch self {
        case .date(let day): day
        case .days(let count): beginning.map { $0.adding(days: count) }
        }
    }
}
