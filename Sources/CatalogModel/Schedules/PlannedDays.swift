/// The days of a session in order, exceptions aside, found one by one.
struct PlannedDays: Sequence, IteratorProtocol {
    private let session: Session
    private var from: LocalDate
    private let last: LocalDate

    init(of session: Session, from first: LocalDate, through last: LocalDate) {
        (self.session, from, self.last) = (session, first, last)
    }

    mutating func next() -> LocalDate? {
        guard let day = session.firstDay(from: from), day <= last else { return nil }
        from = day.adding(days: 1)
        return day
    }
}

extension Schedule {
    /// The days from `first` to `last` on which `session` is planned, before the end of season and everything.
    func plannedDays(of session: Session, from first: LocalDate, through last: LocalDate) -> PlannedDays {
        PlannedDays(of: session, from: first, through: min(last, lastDay(of: session) ?? last))
    }
}
