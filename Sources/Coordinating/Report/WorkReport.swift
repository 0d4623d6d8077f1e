import CatalogCompiling
package import CatalogModel
import Diagnostics

/// The work list: everything that somebody who coordinates ought to do, look at or know, most urgent first.
package struct WorkReport: Sendable {
    package let today: LocalDate
    /// What is due first comes first; what has no day comes behind, in the order of the lists.
    package let items: [WorkItem]
    /// How to reach those who are named as contacts, by their keys.
    let people: [EntryKey: CallCard]
    /// What the entries are called that the items are about.
    let titles: [EntryKey: String]
    let siteTitle: String

    /// All lists, or some of them.
    package init(_ sources: WorkSources, _ lists: Set<WorkList> = Set(WorkList.allCases)) {
        let found = WorkList.allCases.filter(lists.contains).flatMap { sources.items(of: $0) }
        self.init(sources, found)
    }

    private init(_ sources: WorkSources, _ found: [WorkItem]) {
        today = sources.today
        siteTitle = sources.site.title.original
        items = found.enumerated().sorted {
            ($0.element.due ?? .max, $0.offset) < ($1.element.due ?? .max, $1.offset)
        }.map(\.element)
        let whom = Set(items.compactMap(\.contact))
        people = whom.reduce(into: [:]) { $0[$1] = sources.callCard(of: $1) }
        let keys = Set(items.flatMap(\.entries)).union(whom)
        titles = keys.reduce(into: [:]) { $0[$1] = sources.title(of: $1) }
    }

    private init(_ report: WorkReport, _ items: [WorkItem]) {
        (today, siteTitle, self.items) = (report.today, report.siteTitle, items)
        (people, titles) = (report.people, report.titles)
    }

    /// The part that one contact, or one association, has to answer for.
    package func part(of contact: EntryKey) -> WorkReport {
        WorkReport(self, items.filter { $0.contact == contact || $0.entries.contains(contact) })
    }

    func title(of key: EntryKey) -> String { titles[key] ?? key.id }
}

extension WorkSources {
    fileprivate func items(of list: WorkList) -> [WorkItem] {
        switch list {
        case .calls: CallList(self).items
        case .consent: ConsentList(upkeep.contacts, on: today).items
        case .translations: TranslationList(self).items
        case .duplicates: duplicates
        case .overlaps: overlaps
        case .gaps: GapList(self).items
        case .certificates: certificates
        case .reviews: reviews
        case .hearings: hearings
        case .seats: SeatList(self).items
        case .orphans: orphans
        case .holidays: holidays
        case .setup: SetupList(self).items
        case .readability: ReadabilityList(self).items
        case .calendars: calendars
        case .changes: changes
        }
    }
}
