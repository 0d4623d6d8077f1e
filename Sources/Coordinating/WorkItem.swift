package import CatalogModel
package import Diagnostics

/// Something that somebody who coordinates ought to do, look at or know.
package struct WorkItem: Hashable, Sendable {
    package var list: WorkList
    /// What kind of thing it is, for programs, such as `consent-ends`.
    ///
    /// It is part of the contract, like the codes of problems.
    package var code: String
    /// What it is about, the most important first; empty where something is missing that no entry is about.
    package var entries: [EntryKey] = []
    /// What is missing, where no entry is about it: names of facets with their terms, `district: nordhoej`.
    package var terms: [Term] = []
    /// Whom to ask: a contact, or an association without one.
    package var contact: EntryKey?
    /// The last day on which it can be done in time; a day of the past is how long it has been waiting.
    package var due: LocalDate?
    /// What it is, in one sentence.
    package var message: Message
    /// What to ask or to do, a sentence each.
    package var steps: [Message] = []
    /// What the terms are called in a sentence, each by itself, for papers that put items with the same first term together.
    var phrases: [Message] = []

    /// A value of a facet, both as codes.
    package struct Term: Hashable, Sendable {
        package let facet: String
        package let code: String

        package init(_ facet: String, _ code: String) {
            (self.facet, self.code) = (facet, code)
        }
    }

    package init(_ list: WorkList, _ code: String, _ message: Message) {
        (self.list, self.code, self.message) = (list, code, message)
    }
}

/// The lists that a report can have, in the order in which they are shown; the names are part of the contract.
package enum WorkList: String, CaseIterable, Sendable {
    /// Whom to ring, and what to ask.
    case calls
    /// Whose consent ends, has ended or is missing.
    case consent
    case translations, duplicates, overlaps, gaps
    /// Activities for children whose organizer says nothing of child certificates.
    case certificates
    /// Agreements and forums that somebody ought to look at again.
    case reviews
    case hearings
    /// Seats of councils that are vacant, and terms that end.
    case seats
    /// Contacts and places at which nothing points.
    case orphans
    /// Holidays that are known for too few months.
    case holidays
    /// What a new site still needs, and examples that nobody has replaced.
    case setup
    case readability
    /// Calendars too big for the programs that subscribe to them.
    case calendars
    /// What has changed since a published index.
    case changes
}
