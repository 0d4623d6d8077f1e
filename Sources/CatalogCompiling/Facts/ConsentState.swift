package import CatalogModel
package import CatalogSchema

/// How it stands with a person's consent on a day.
package enum ConsentState: Hashable, Sendable {
    /// A shared function, or a draft: nobody has to be asked.
    case unneeded
    case missing
    /// It was given on a day that lies ahead: a slip of the pen.
    case ahead
    /// It holds until a day, that day included.
    case holds(until: LocalDate)
    /// It holds until a day so near that somebody ought to ask again.
    case ends(LocalDate)
    /// It has expired or was withdrawn.
    case over

    /// How many days before its end a consent is worth a word.
    package static let notice = 30

    package init(_ contact: ContactRecord, on today: LocalDate) {
        let isNeeded = contact.type == .person && contact.common.status != .draft
        self = isNeeded ? ConsentState(contact.consent, on: today) : .unneeded
    }

    /// How it stands with a consent that is needed.
    init(_ consent: Consent?, on today: LocalDate) {
        guard let consent, let given = consent.given, let last = consent.lastShownDay
        else {
            self = .missing
            return
        }
        if today < given {
            self = .ahead
        } else if !consent.isValid(on: today) {
            self = .over
        } else {
            self = last < today.adding(days: Self.notice) ? .ends(last) : .holds(until: last)
        }
    }
}

extension Consent {
    /// The last day before the consent ends or is withdrawn, whichever comes first.
    var lastShownDay: LocalDate? {
        guard let lastDay else { return nil }
        return withdrawn.map { min($0.adding(days: -1), lastDay) } ?? lastDay
    }
}
