/// Whether somebody has made sure lately that an entry is right.
package enum Freshness: Hashable, Sendable {
    /// Its kind does not change by itself, or it is in no list.
    case unneeded
    /// Nobody ever did.
    case neverVerified
    /// The confirmation holds until a day, that day included.
    case fresh(until: LocalDate)
    /// The confirmation held for `limit` days, which are over.
    case stale(verified: LocalDate, limit: Int)

    package init(_ entry: CommonFields, of kind: EntryKind, on today: LocalDate) {
        guard entry.status.isListed, let limit = entry.reviewAfter ?? Self.limit(kind) else {
            self = .unneeded
            return
        }
        guard let verified = entry.verified else {
            self = .neverVerified
            return
        }
        let last = verified.adding(days: limit)
        self = last < today ? .stale(verified: verified, limit: limit) : .fresh(until: last)
    }

    /// How many days a confirmation holds where the entry does not say it itself; other kinds do not change by themselves.
    private static func limit(_ kind: EntryKind) -> Int? {
        switch kind {
        case .activity: 90
        case .association, .contact, .place: 180
        default: nil
        }
    }
}
