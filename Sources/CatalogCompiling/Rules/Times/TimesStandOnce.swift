import CatalogModel
import Diagnostics

/// No two lines of one entry say the same time.
struct TimesStandOnce: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        let activities = catalog.unresolved[Activity.self].flatMap {
            problems($0.entry.schedule.sessions, in: "when", of: $0.files.first, catalog.today)
        }
        let places = catalog.unresolved[Place.self].flatMap {
            problems($0.entry.openingHours, in: "opening_hours", of: $0.files.first, catalog.today)
        }
        return activities + places
    }

    private func problems(
        _ sessions: [Session], in key: String, of file: DecodedFile?, _ today: LocalDate
    ) -> [Diagnostic] {
        guard sessions.count > 1, let file else { return [] }
        let repeated = repeatedSessions(sessions, today)
        guard !repeated.isEmpty else { return [] }
        let places = file.locations(ofItems: sessions.count, in: key)
        return repeated.map { index, day in
            Diagnostic(
                .repeatedValue, at: places[index],
                Message(
                    da: "den samme tid står der allerede, første gang \(day)",
                    en: "the same time stands there already, first on \(day)"),
                remedy: Message(da: "slet den ene", en: "delete one of them"))
        }
    }

    /// The positions of sessions with a time that stands there before, and the first day of it.
    private func repeatedSessions(_ sessions: [Session], _ today: LocalDate) -> [(index: Int, day: LocalDate)]
    {
        var taken: [Slot: TakenDays] = [:]
        return sessions.indices.compactMap { index in
            let session = sessions[index]
            let slots = session.times.map { Slot(time: $0, place: session.place) }
            let day = firstDay(of: session, takenIn: slots, &taken, today)
            for slot in slots { taken[slot, default: TakenDays()].waiting.append(session) }
            return day.map { (index, $0) }
        }
    }

    /// The first coming day with a time that one of the sessions before has as well.
    private func firstDay(
        of session: Session, takenIn slots: [Slot], _ taken: inout [Slot: TakenDays], _ today: LocalDate
    ) -> LocalDate? {
        let rivals = slots.filter { taken[$0] != nil }
        guard !rivals.isEmpty else { return nil }
        for slot in rivals { taken[slot]?.takeWaiting(from: today) }
        return session.coming(from: today).first { day in
            rivals.contains { taken[$0]?.days.contains(day) ?? false }
        }
    }
}

/// A time of the day at a place.
private struct Slot: Hashable {
    let time: TimeSpan
    let place: EntryID<Place>?
}

/// The coming days of the sessions that have one time, each session spread over its days once, and only when another one
/// has the time, too.
private struct TakenDays {
    var days: Set<LocalDate> = []
    var waiting: [Session] = []

    mutating func takeWaiting(from today: LocalDate) {
        for session in waiting { days.formUnion(session.coming(from: today)) }
        waiting = []
    }
}

extension Session {
    fileprivate func coming(from today: LocalDate) -> [LocalDate] {
        let last = today.adding(days: Schedule.horizon)
        var days: [LocalDate] = []
        var day = firstDay(from: today)
        while let date = day, date <= last {
            days.append(date)
            day = firstDay(from: date.adding(days: 1))
        }
        return days
    }
}
