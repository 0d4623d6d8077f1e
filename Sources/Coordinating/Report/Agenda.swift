import CatalogModel
package import Diagnostics
import SitePlanning
import SitePublishing

/// The agenda of the meeting of all volunteers and staff, twice a year: fixed points, filled in with what the directory knows.
///
/// It names no persons, so it can be sent to all.
package struct Agenda: Sendable {
    private let sources: WorkSources
    private let language: MessageLanguage

    package init(_ sources: WorkSources, in language: MessageLanguage) {
        (self.sources, self.language) = (sources, language)
    }

    /// How many gaps and overlaps are put forward: what one evening can take.
    private static let themes = 5
    /// For how many days something counts as new to those who meet twice a year.
    private static let halfYear = 183

    package var paper: Paper {
        let site = sources.site.title.original
        var paper = Paper(
            said("Halvårsmøde: \(site)", "Half-yearly meeting: \(site)"), in: language.rawValue)
        paper.add(said("Dagsorden, lavet \(sources.today).", "Agenda, made on \(sources.today)."))
        add(said("1. Velkomst og runde", "1. Welcome and round"), [numbers], lines: 2, to: &paper)
        add(
            said("2. Nyt fra kommunen og rådet", "2. News from the municipality and the council"), news,
            lines: 3, to: &paper)
        add(said("3. Status på aktiviteterne", "3. Status of the activities"), status, lines: 2, to: &paper)
        add(
            said("4. Hvad mangler, og hvad falder sammen?", "4. What is missing, and what falls together?"),
            themes, lines: 3, to: &paper)
        add(
            said("5. Aftaler og fora til eftersyn", "5. Agreements and forums to review"),
            sources.reviews.map { $0.message.text(in: language) }, lines: 1, to: &paper)
        add(
            said("6. Hvem gør hvad inden næste gang?", "6. Who does what before the next meeting?"), [],
            lines: 4, to: &paper)
        return paper
    }

    private func add(_ title: String, _ points: [String], lines: Int, to paper: inout Paper) {
        paper.add(.heading(title))
        if !points.isEmpty { paper.add(.list(points.map { Paper.Item($0) })) }
        paper.add(.lines(lines))
    }

    private var numbers: String {
        let numbers = OverviewNumbers(sources.catalog)
        return said(
            "\(numbers.activities) aktiviteter hos \(numbers.associations) foreninger, på \(numbers.languages) sprog; \(numbers.confirmed) er bekræftet inden for \(OverviewNumbers.confirmedDays) dage",
            "\(numbers.activities) activities by \(numbers.associations) associations, in \(numbers.languages) languages; \(numbers.confirmed) were confirmed within \(OverviewNumbers.confirmedDays) days"
        )
    }

    private var news: [String] {
        let first = sources.today.adding(days: -Self.halfYear)
        let hearings = sources.hearings.map { $0.message.text(in: language) }
        let asked = Set(sources.hearings.flatMap(\.entries))
        let other = sources.catalog.news.filter {
            $0.isListed && first <= $0.date && !asked.contains($0.key) && ($0.isOfCouncil || $0.grant != nil)
        }.sorted { ($1.date, $0.id) < ($0.date, $1.id) }
        return hearings + other.map { "\($0.date): \($0.title.text)" }
    }

    private var status: [String] {
        let changes = sources.plan.history.changes.filter { $0.key?.kind == .activity }
        let titles = { (isMeant: (EntryChange.Kind) -> Bool) in
            changes.filter { isMeant($0.kind) }.compactMap(\.title).joined(separator: ", ")
        }
        let new = titles { $0 == .added }
        let gone = titles { if case .gone = $0 { true } else { false } }
        let wanted = sources.catalog.activitiesWantingVolunteers.map(\.title.text).joined(separator: ", ")
        return [
            (said("Nye: ", "New: "), new), (said("Slut: ", "Ended: "), gone),
            (said("Mangler frivillige: ", "In need of volunteers: "), wanted),
        ].filter { !$0.1.isEmpty }.map { $0 + $1 }
    }

    private var themes: [String] {
        let overlaps = sources.overlaps.prefix(Self.themes).map { $0.message.text(in: language) }
        return overlaps + GapList(sources).items.prefix(Self.themes).map { $0.message.text(in: language) }
    }

    private func said(_ danish: String, _ english: String) -> String {
        language == .danish ? danish : english
    }
}
