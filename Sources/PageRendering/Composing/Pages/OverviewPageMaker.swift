import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes the overview for those who coordinate: nothing on it is about consent or about who has to be rung.
struct OverviewPageMaker: PageMaker {
    let shared: PageContext
    let cards: FinishedCards

    /// How many gaps, overlaps and associations the page names; `report` has all.
    static let longestList = 25

    func page() -> OverviewPage {
        let gathering = Gathering.overview
        let (title, lead) = (self.title(of: gathering), words.gatheringLeads[gathering])
        var page = OverviewPage(
            frame: frame(.gathering(gathering), title: title, description: lead), title: title, lead: lead)
        page.numbers = numbers
        let coverage = Coverage(catalog)
        (page.gaps, page.moreGaps) = cut(mixed(coverage.gaps)) { sentence($0) }
        (page.overlaps, page.moreOverlaps) = cut(catalog.overlaps) { overlap($0) }
        page.tables = Self.columns.compactMap { table(coverage.table(.topic, by: $0), $0) }
        (page.phases, page.phaseNotes) = (phases, phaseNotes)
        (page.associations, page.moreAssociations) = cut(catalog.completeness.filter { !$0.missing.isEmpty })
        {
            completeness($0)
        }
        page.others = links.gatherings.filter { $0.url != url(.gathering(gathering)) }
        page.frame.page.structuredData = annotation(of: page.frame.page)
        return page
    }

    /// What topics are counted by.
    private static let columns: [EntryFilter] = [.audience, .weekday, .timeOfDay, .district, .language]

    private func cut<Item, Model>(_ items: [Item], _ model: (Item) -> Model) -> ([Model], String?) {
        let left = items.count - Self.longestList
        return (
            items.prefix(Self.longestList).map(model),
            left > 0 ? words.more.filling(("count", String(left))) : nil
        )
    }

    private var numbers: [OverviewNumberModel] {
        let numbers = OverviewNumbers(catalog)
        return OverviewLabel.allCases.map { label in
            OverviewNumberModel(label: words.overview.numbers[label], value: String(numbers[label]))
        }
    }
}

// What nobody offers, and what meets at the same time.
extension OverviewPageMaker {
    /// One of each kind in turn, so that a list that is cut shows more than one kind; who has nothing at all comes first.
    private func mixed(_ gaps: [CoverageGap]) -> [CoverageGap] {
        var kinds: [[EntryFilter]] = []
        var byKind: [[EntryFilter]: [CoverageGap]] = [:]
        for gap in gaps {
            let kind = gap.terms.map(\.filter)
            if byKind[kind] == nil { kinds.append(kind) }
            byKind[kind, default: []].append(gap)
        }
        let first = byKind[[.audience]] ?? []
        let others = kinds.filter { $0 != [.audience] }.map { byKind[$0] ?? [] }
        let longest = others.map(\.count).max() ?? 0
        return first + (0..<longest).flatMap { turn in others.compactMap { $0.dropFirst(turn).first } }
    }

    /// A gap in words, such as `Ingen aktivitet for unge om aftenen i Nordhøj`.
    private func sentence(_ gap: CoverageGap) -> String {
        let parts = [EntryFilter.audience, .topic, .language, .weekday, .timeOfDay, .district].compactMap {
            filter in gap[filter].flatMap { part($0, of: filter) }
        }
        return ([words.overview.noActivity] + parts).joined(separator: " ")
    }

    private func part(_ code: String, of filter: EntryFilter) -> String? {
        if filter == .timeOfDay { return words.overview.gapTime[TimeOfDay(rawValue: code)] }
        return GapLabel(rawValue: filter.rawValue).flatMap { words.overview.gap[$0] }?
            .filling(("term", inSentence(code, of: filter)))
    }

    /// Labels begin with a capital, as they do in lists; within a sentence only names keep it.
    private func inSentence(_ code: String, of filter: EntryFilter) -> String {
        switch filter {
        case .language: context.languages.name(of: LanguageCode(code), in: language)
        case .district: name(code, of: filter)
        case .weekday:
            Weekday.allCases.first { $0.calendarCode == code }.map { wording.name(of: $0) } ?? code
        default: name(code, of: filter).uncapitalizedFirst
        }
    }

    private func overlap(_ overlap: ActivityOverlap) -> OverlapModel {
        let span = LocalTime(minutes: overlap.minutes.lowerBound).map {
            wording.span(TimeSpan(start: $0, end: LocalTime(minutes: overlap.minutes.upperBound)))
        }
        let terms =
            overlap.topics.map { context.terms.label($0, of: .topics).text }
            + overlap.audiences.map { context.terms.label($0, of: .audiences).text }
        return OverlapModel(
            first: link(to: overlap.first), second: link(to: overlap.second),
            when: ([wording.name(of: overlap.weekday).capitalizedFirst] + [span].compactMap(\.self))
                .joined(separator: " "),
            what: list(terms) ?? "")
    }

    private func link(to id: EntryID<Activity>) -> LinkModel {
        catalog.activity(id).map { links.link(to: $0) } ?? LinkModel(text: id.text, url: url(id.key))
    }

    private func completeness(_ completeness: Completeness) -> CompletenessModel {
        let id = completeness.association
        return CompletenessModel(
            association: catalog.association(id).map { links.link(to: $0) }
                ?? LinkModel(text: id.text, url: url(id.key)),
            count: "\(completeness.count)/\(completeness.total)",
            missing: completeness.missing.compactMap {
                words.overview.part[CompletenessLabel(rawValue: $0.rawValue)]
            })
    }
}

// Numbers of activities.
extension OverviewPageMaker {
    private func table(_ table: CoverageTable, _ column: EntryFilter) -> MatrixModel? {
        let rows = table.rowCodes.indices.filter { table.rowTotals[$0] > 0 }
        let columns = table.columnCodes.indices.filter { table.columnTotals[$0] > 0 }
        guard !rows.isEmpty, !columns.isEmpty else { return nil }
        return MatrixModel(
            caption: [EntryFilter.topic, column].compactMap { $0.label.map { words.filters[$0] } }.joined(
                separator: " × "),
            columns: columns.map { name(table.columnCodes[$0][0], of: column).capitalizedFirst },
            rows: rows.map { row in
                let topic = table.rowCodes[row]
                return MatrixRowModel(
                    head: context.terms.link(topic, of: .topics), total: String(table.rowTotals[row]),
                    cells: columns.map { position in
                        let count = table.counts[row][position]
                        return MatrixCellModel(
                            count: String(count),
                            url: count == 0 ? nil : list(of: topic, column, table.columnCodes[position][0]))
                    })
            })
    }

    /// The list of activities, narrowed down by two terms.
    private func list(of topic: String, _ filter: EntryFilter, _ code: String) -> String {
        url(.list(.section(.activities), number: 1))
            + "?\(EntryFilter.topic.rawValue)=\(topic)&\(filter.rawValue)=\(code)"
    }

    private func name(_ code: String, of filter: EntryFilter) -> String {
        FilterFormComposer(context: context).label(code, of: filter).text
    }
}

// The months around people's arrival.
extension OverviewPageMaker {
    private var counts: [(phase: Activity.Phase, count: Int)] {
        Activity.Phase.allCases.filter { $0 != .any }.map { ($0, catalog.activities(in: $0).count) }
    }

    private var phases: [BarModel] {
        let counts = counts
        let most = counts.map(\.count).max() ?? 0
        guard most > 0 else { return [] }
        return counts.map { phase, count in
            BarModel(
                label: words.activities.phase[phase], count: String(count), width: String(count * 100 / most))
        }
    }

    /// A phase with twice the mean of all is crowded: so much cannot be taken in at once.
    private var phaseNotes: [String] {
        let counts = counts
        let total = counts.map(\.count).reduce(0, +)
        guard total > 0 else { return [] }
        return counts.compactMap { phase, count in
            let name: String = words.activities.phase[phase]
            if count == 0 { return words.overview.emptyPhase.filling(("phase", name)) }
            return count * counts.count >= total * 2
                ? words.overview.crowdedPhase.filling(("phase", name), ("count", String(count))) : nil
        }
    }
}

extension OverviewNumbers {
    fileprivate subscript(label: OverviewLabel) -> Int {
        switch label {
        case .activities: activities
        case .associations: associations
        case .places: places
        case .languages: languages
        case .districts: districts
        case .confirmed: confirmed
        case .translated: translated
        case .withSignup: withSignup
        }
    }
}

extension LocalTime {
    /// Minutes of a day; none where they reach into the next.
    fileprivate init?(minutes: Int) { self.init(hour: minutes / 60, minute: minutes % 60) }
}
