// What municipality and associations have to know of each other before they work together.

extension Association {
    /// Something with an end that an association is busy with.
    package struct Project: Hashable, Sendable {
        package var title: LocalizedText?
        /// What is to come of it.
        package var goal: LocalizedText?
        package var partners: [EntryID<Association>] = []
        package var from: LocalDate?
        /// The last day; afterwards it is on no page.
        package var to: LocalDate?

        package init() {}
    }

    /// What only a municipality has to say of itself.
    package struct MunicipalProfile: Hashable, Sendable {
        package var departments: [Department] = []
        /// What it has decided on integration, on volunteers: papers elsewhere on the net.
        package var policies: [Council.Document] = []
        /// What it wants to reach together with associations.
        package var goals: [LocalizedText] = []

        package init() {}
    }

    /// A part of a municipality, with the one door to it.
    package struct Department: Hashable, Sendable {
        package var name: LocalizedText?
        /// What one comes to it for.
        package var does: LocalizedText?
        package var contact: EntryID<Contact>?

        package init() {}
    }
}
