/// A line of label and value on a page; the labels are the language's, as `fact.<name>`.
package enum FactLabel: String, CaseIterable, Sendable {
    case alternateName = "alternate-name"
    case acronym, parent, level, organisation
    case ledBy = "led-by"
    case founded, members, volunteers, cvr
    case pNumber = "p-number"
    case childCertificate = "child-certificate"
    case insurance, premises, districts, forums
    case languageNote = "language-note"
    case format, needs
    case meetingPoint = "meeting-point"
    case gettingThere = "getting-there"
    case bring
    case requiredPapers = "required-papers"
    case food, childcare, interpreter
    case transportHelp = "transport-help"
    case accessibility, phases
    case deliveredBy = "delivered-by"
    case heldBy = "held-by"
    case category
    case operatedBy = "operated-by"
    case amenities
    case eligibility, area
    case waitingTime = "waiting-time"
    case askedBy = "asked-by"
    case received, deadline, sent, document, outcome
    case prizeCategory = "prize-category"
    case appointedHow = "appointed-how"
    case legalBasis = "legal-basis"
    case rules, secretary
    case meetingRhythm = "meeting-rhythm"
    case amount, applicants, helper
    case lendingTo = "lending-to"
    case lendingPrice = "lending-price"
    case seats, ask
    case neededNow = "needed-now"
    case notTaken = "not-taken"
    case wantedWhen = "wanted-when"
    case wantedLanguages = "wanted-languages"
    case until, limits
    case howToBeHeard = "how-to-be-heard"
    case ledTo = "led-to"
    case nominationsUntil = "nominations-until"
    case givenTo = "given-to"
    case board, statutes
    /// With whom a project is, and when.
    case partners, period
    /// The packages that something is a part of.
    case package
    /// Who looks for something, and who has it.
    case seekers, givers
    /// The page on which there is more of the same.
    case more
}
