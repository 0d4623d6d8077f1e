import CatalogModel
import CatalogSchema
import Diagnostics
import DocumentParsing

/// A day that is left out is one on which something would take place.
struct ExceptionsHitTimes: CatalogRule {
    /// How far away the day may lie that was meant.
    private static let reach = 31

    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        catalog.unresolved[Activity.self].flatMap { activity -> [Diagnostic] in
            let schedule = activity.entry.schedule
            guard !schedule.sessions.isEmpty, activity.entry.common.status.isListed,
                let file = activity.files.first
            else { return [] }
            let changes = schedule.exceptions.changes
            let unused = changes.indices.filter {
                changes[$0].last >= catalog.today && !schedule.isHit(by: changes[$0])
            }
            guard !unused.isEmpty else { return [] }
            // The file is parsed once more for these.
            let nodes = file.exceptions(among: changes.count)
            return unused.map { problem(schedule, changes[$0], of: nodes[$0], at: file) }
        }
    }

    private func problem(
        _ schedule: Schedule, _ change: Schedule.Change, of node: YAMLNode?, at file: DecodedFile
    ) -> Diagnostic {
        let nearest = (1...Self.reach).lazy.flatMap {
            [change.first.adding(days: -$0), change.last.adding(days: $0)]
        }
        .first { schedule.isHit(by: Schedule.Change($0)) }
        let isPlain = node?.text != nil
        let day = nearest.map { "\($0) (\($0.weekday.danishName))" }
        let englishDay = nearest.map { "\($0) (\($0.weekday.englishName))" }
        return Diagnostic(
            .unusedException,
            at: SourceLocation(file: file.document.path, range: node?.range ?? .startOfFile),
            change.isSingleDate
                ? Message(
                    da:
                        "\(change.first) er en \(change.first.weekday.danishName), og den dag er der ingen tid",
                    en:
                        "\(change.first) is a \(change.first.weekday.englishName), and there is no time on that day"
                )
                : Message(
                    da: "fra \(change.first) til \(change.last) er der ingen tid, der kan falde ud",
                    en: "from \(change.first) to \(change.last) there is no time to leave out"),
            suggestion: isPlain ? nearest?.description : nil,
            remedy: Message(
                da: day.map { "mente du \($0)? Ret datoen, eller slet linjen" }
                    ?? "ret datoen, eller slet linjen",
                en: englishDay.map { "did you mean \($0)? Change the date, or delete the line" }
                    ?? "change the date, or delete the line"))
    }
}

extension DecodedFile {
    /// What is written for each change, lists of days left out.
    fileprivate func exceptions(among count: Int) -> [YAMLNode?] {
        let items = wholeDocument.frontMatter?.members["except"]?.value.elements ?? []
        let changes = items.filter { $0.text != "holidays" && $0.text != "school-holidays" }
        return changes.count == count ? changes : Array(repeating: nil, count: count)
    }
}
