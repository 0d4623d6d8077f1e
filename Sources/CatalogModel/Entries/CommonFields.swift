/// What an entry of any kind says about itself.
package struct CommonFields: Hashable, Sendable {
    package var summary: LocalizedText?
    package var image: Picture?
    package var status = Status.active
    /// When somebody last made sure that the entry is right (HSDS `assured_date`).
    package var verified: LocalDate?
    /// By role or initials.
    package var verifiedBy: String?
    package var verifiedHow: Verification?
    /// What exactly was made sure of; empty is everything.
    package var verifiedParts: [VerifiedPart] = []
    /// Where the information comes from, a web address.
    package var source: String?
    /// For how many days a confirmation of this entry holds; none is what holds for its kind.
    package var reviewAfter: Int?
    /// Former ids, which redirect.
    package var aliases: [String] = []
    /// Rules that somebody silenced for this entry, with the reason.
    package var allowed: [String: String] = [:]
    package var body: Localized<FormattedText>?
    /// The translations that exist, in the order of the site's languages.
    package var translations: [TranslationState] = []
    /// What the texts of the main language's file come to; translations that say so were made from these.
    package var textsMark: UInt64?
    /// The file of the main language, relative to the project's root.
    package var file = ""

    package init() {}
}

/// Whether an entry is shown, and how (HSDS `service.status`).
package enum Status: String, CaseIterable, Sendable {
    /// On no page.
    case draft
    case active
    /// Shown, with a notice.
    case paused
    /// Keeps its page with a notice, but is in no list.
    case ended
    /// As ended, without contact data.
    case archived

    /// Whether the entry belongs in lists.
    package var isListed: Bool { self == .active || self == .paused }
}

package enum Verification: String, CaseIterable, Sendable {
    case phone, mail, meeting, website, visit
    case ownAssociation = "own-association"
}

/// A part of an entry that can be made sure of by itself.
package enum VerifiedPart: String, CaseIterable, Sendable {
    case times, place, price, signup, contact, languages, accessibility
}

/// How a translation came about and when somebody competent read it.
package struct TranslationState: Hashable, Sendable {
    package var language: LanguageCode
    package var method: TranslationMethod?
    package var reviewed: LocalDate?
    /// The fingerprint of the texts it was made from: 16 hexadecimal digits.
    package var fingerprint: String?

    package init(language: LanguageCode) {
        self.language = language
    }

    /// Whether the text is said to come from a machine, and no competent person has read it.
    package var isUnreviewed: Bool {
        switch method {
        case .human, nil: false
        case .machineReviewed: reviewed == nil
        case .machine: true
        }
    }

    /// Whether the translation says neither from which texts it was made nor when somebody read it.
    package var isUndated: Bool { fingerprint == nil && reviewed == nil }
}

package enum TranslationMethod: String, CaseIterable, Sendable {
    case human, machine
    case machineReviewed = "machine-reviewed"
}

/// A picture in `content/media/`.
package struct Picture: Hashable, Sendable {
    /// Relative to `content/media/`.
    package var file = ""
    /// What the picture shows, for those who cannot see it.
    package var alt: LocalizedText?
    package var credit: String?
    package var licence: String?
    /// Whether the people in the picture agreed; a note for editors that no page shows.
    package var people: People?

    package enum People: String, CaseIterable, Sendable {
        /// Nobody can be recognised.
        case none
        case agreed
    }

    package init() {}
}

/// Something that is there or not, with what there is to say about it (schema.org `LocationFeatureSpecification`).
package struct Provision: Hashable, Sendable {
    package var answer: Answer?
    package var note: LocalizedText?

    package init(_ answer: Answer? = nil) {
        self.answer = answer
    }
}

/// An answer where unknown is not no.
package enum Answer: String, CaseIterable, Sendable {
    case yes, no, unknown
}
