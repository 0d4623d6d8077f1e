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
        return sessions.indices.dropFirst().compactMap { index in
            let session = sessions[index]
            guard let day = session.firstDay(sharedWith: sessions[..<index], from: today) else { return nil }
            return Diagnostic(
                .repeatedValue, at: file.location(ofItem: index, among: sessions.count, in: key),
                Message(
                    da: "den samme tid står der allerede, første gang \(day)",
                    en: "the same time stands there already, first on \(day)"),
                remedy: Message(da: "slet den ene", en: "delete one of them"))
        }
    }
}

extension Session {
    /// The first coming day with a time that one of the others has as well.
    fileprivate func firstDay(sharedWith others: ArraySlice<Session>, from today: LocalDate) -> LocalDate? {
        let rivals = others.filter { $0.place == place && $0.times.contains(where: times.contains) }
        guard !rivals.isEmpty else { return nil }
        let last = today.adding(days: Schedule.horizon)
        var day = firstDay(from: today)
        while let date = day, date <= last {
            if rivals.contains(where: { $0.takesPlace(on: date) }) { return date }
            day = firstDay(from: date.adding(days: 1))
        }
        return nil
    }
}
