import CatalogModel
import CatalogSchema
import Diagnostics

/// The steps of a course follow one another, on days on which it takes place; and no project ends before it begins.
struct CoursesGoForward: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        catalog.unresolved[Activity.self].flatMap { steps(of: $0.entry, in: $0.files.first, catalog) }
            + catalog.unresolved[Association.self].flatMap { projects(of: $0.entry, in: $0.files.first) }
    }

    private func steps(
        of activity: Activity, in file: DecodedFile?, _ catalog: CheckedCatalog
    ) -> [Diagnostic] {
        guard let file, !activity.steps.isEmpty else { return [] }
        let places = file.locations(ofItems: activity.steps.count, in: "steps")
        var last: LocalDate?
        return zip(activity.steps, places).compactMap { step, place in
            guard let date = step.date else { return nil }
            if let before = last, date < before {
                return Diagnostic(
                    .endBeforeStart, at: place,
                    Message(
                        da: "trinnet den \(date) står efter det den \(before)",
                        en: "the step on \(date) stands after that on \(before)"),
                    remedy: Message(
                        da: "sæt trinene i den rækkefølge, de sker", en: "put the steps in their order"))
            }
            last = date
            return takesPlace(activity.schedule, on: date, catalog.site) ? nil : idle(date, at: place)
        }
    }

    /// Without times nobody can tell.
    private func takesPlace(_ schedule: Schedule, on date: LocalDate, _ site: SiteConfiguration) -> Bool {
        schedule.sessions.isEmpty
            || !schedule.occurrences(from: date, through: date, holidays: site.holidays, atMost: 1).isEmpty
    }

    private func idle(_ date: LocalDate, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .implausibleDate, at: place,
            Message(
                da: "\(date) er en \(date.weekday.danishName), og den dag er der ingen tid i when",
                en: "\(date) is a \(date.weekday.englishName), and when has no time on that day"),
            remedy: Message(
                da: "ret datoen, eller skriv dagen i when", en: "change the date, or add the day to when"))
    }

    private func projects(of association: Association, in file: DecodedFile?) -> [Diagnostic] {
        guard let file, !association.projects.isEmpty else { return [] }
        let places = file.locations(ofItems: association.projects.count, in: "projects")
        return zip(association.projects, places).compactMap { project, place in
            guard let from = project.from, let to = project.to, to < from else { return nil }
            return Diagnostic(
                .endBeforeStart, at: place,
                Message(
                    da: "slutter \(to), før det begynder \(from)", en: "ends \(to), before it starts \(from)"),
                remedy: Message(da: "byt om på datoerne", en: "swap the dates"))
        }
    }
}
