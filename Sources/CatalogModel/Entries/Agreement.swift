/// What associations and municipality have agreed on: who does what, and when it is looked at again.
package struct Agreement: CatalogedEntry {
    package static let kind = EntryKind.agreement
    package static var table: WritableKeyPath<Catalog, EntryTable<Self>> { \.agreements }

    package var id: EntryID<Agreement>
    package var common = CommonFields()
    package var title = LocalizedText("")
    package var parties: [EntryID<Association>] = []
    package var topics: [String] = []
    package var audiences: [String] = []
    package var districts: [String] = []
    package var responsibilities: [Responsibility] = []
    package var contacts: [EntryID<Contact>] = []
    /// How the parties pass on contact data, in words.
    package var sharesContactData: LocalizedText?
    /// How often the parties meet, in words.
    package var meetingRhythm: LocalizedText?
    package var since: LocalDate?
    package var review: ReviewTime?
    /// The last day on which it holds.
    package var ends: LocalDate?
    /// The address of the signed text.
    package var document: String?

    package init(id: EntryID<Agreement>) {
        self.id = id
    }

    /// What one of the parties does.
    package struct Responsibility: Hashable, Sendable {
        package var who: EntryID<Association>?
        package var does: LocalizedText?

        package init() {}
    }

    /// The day on which the parties look at it again.
    package var reviewDay: LocalDate? { review?.day(after: since) }
}
