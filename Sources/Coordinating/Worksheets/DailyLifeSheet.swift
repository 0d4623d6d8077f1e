import CatalogModel
import SitePublishing
import SiteWording

// A week of the people it is about, and who meets them.
extension WorksheetMaker {
    var dailyLife: [Worksheet.Block]? {
        let activities = catalog.activities.filter { $0.isRunning && meets($0) }
        let fixed = activities.flatMap(meetings)
        let days: [[String]] = Weekday.allCases.map { day in
            let own = fixed.filter { $0.day == day }.sorted {
                ($0.start?.minutes ?? 0, $0.title) < ($1.start?.minutes ?? 0, $1.title)
            }
            return [wording.name(of: day), own.map(\.text).joined(separator: "; "), "", ""]
        }
        let others = activities.filter { activity in
            !activity.schedule.sessions.contains { $0.weekdays.isEmpty == false }
        }
        return [
            .text(
                says(
                    "Beskriv først en almindelig uge: hvor er borgeren, hvem taler borgeren med, hvad er svært? Se så, hvem der allerede møder borgeren, og hvor der er tomt.",
                    "First describe an ordinary week: where is the citizen, with whom does the citizen talk, what is hard? Then see who meets the citizen already, and where it is empty."
                )),
            .table(
                header: [
                    says("Dag", "Day"), says("Det ved oversigten", "What the directory knows"),
                    says("Formiddag og eftermiddag", "Morning and afternoon"), says("Aften", "Evening"),
                ], rows: days),
            .heading(says("På andre tider", "At other times")),
            .list(others.isEmpty ? ["–"] : others.map(described)),
            .heading(says("Spørgsmål", "Questions")),
            .line(says("Hvornår er borgeren alene", "When is the citizen alone")),
            .line(
                says(
                    "Hvem ringer borgeren til, når noget er svært",
                    "Whom does the citizen ring when something is hard")),
            .line(says("Hvem mangler på arket", "Who is missing on this paper")),
        ]
    }

    /// Whether an activity is for those whom the sheet is about.
    private func meets(_ activity: PublicActivity) -> Bool {
        guard let subject else { return true }
        if case .entry(.association(let association)) = subject {
            return activity.organizers.contains { $0.id == association.id }
        }
        if case .entry(.place(let place)) = subject { return activity.places.contains { $0.id == place.id } }
        return activity.shares(with: subject)
    }

    private struct Meeting {
        let day: Weekday
        let start: LocalTime?
        let title: String
        let text: String
    }

    /// The weekly times of an activity, one for each day.
    private func meetings(_ activity: PublicActivity) -> [Meeting] {
        activity.schedule.sessions.filter { $0.ends.map { catalog.today <= $0 } ?? true }.flatMap { session in
            session.weekdays.map { day in
                let time = session.times.map(wording.span).joined(separator: ", ")
                let place = activity.place(of: session)?.title.text
                let who = activity.firstOrganizer?.title.text
                let parts = [activity.title.text, place, who].compactMap(\.self).joined(separator: ", ")
                return Meeting(
                    day: day, start: session.times.first?.start, title: activity.title.text,
                    text: "\(time) \(parts)")
            }
        }
    }

    private func described(_ activity: PublicActivity) -> String {
        let when = times(activity.schedule.sessions)
        let note = when.isEmpty ? activity.whenNote?.text ?? "" : when
        return [activity.title.text, note, activity.firstOrganizer?.title.text ?? ""].filter { !$0.isEmpty }
            .joined(separator: ", ")
    }
}

extension Session {
    /// The days of the week on which it takes place; none where it is not weekly.
    fileprivate var weekdays: [Weekday] {
        if case .weekly(let days, _) = days { days } else { [] }
    }
}
