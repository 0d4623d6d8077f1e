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

    /// Whether `session` has `time` on `date`, exceptions and the end of season and everything considered.
    func takesPlace(
        _ session: Session, at time: TimeSpan, on date: LocalDate, _ holidays: HolidayCalendar
    ) -> Bool {
        session.times.contains(time) && session.takesPlace(on: date)
            && lastDay(of: session).map { date <= $0 } ?? true && holds(session, on: date, holidays)
    }

    /// Whether a change leaves out anything: a time is planned on one of its days.
    package func isHit(by change: Change) -> Bool {
        sessions.contains { session in
            guard change.isSingleDate || !session.isSingleDate else { return false }
            var days = plannedDays(of: session, from: change.first, through: change.last)
            return days.next() != nil
        }
    }
}

extension [Session] {
    /// Each session once, in the order in which they were written.
    package var withoutRepeats: [Session] {
        guard count > 1 else { return self }
        var seen: Set<Session> = []
        return filter { seen.insert($0).inserted }
    }
}
