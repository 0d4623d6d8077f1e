import CatalogModel
import SitePlanning
import SitePublishing

/// What a newsletter tells of, each entry once, in the part to which it matters most.
///
/// Persons are in none: who is behind something is said by its association, and how to get there by a link.
struct NewsletterFacts {
    private(set) var hearings: [PublicNews] = []
    private(set) var calls: [PublicNews] = []
    private(set) var story: PublicNews?
    private(set) var festivals: [PublicActivity] = []
    private(set) var newActivities: [PublicActivity] = []
    private(set) var changes: [(entry: any PublicEntry, fields: [String])] = []
    private(set) var others: [any PublicEntry] = []
    private(set) var ended: [String] = []

    /// How many days ahead what happens once is announced.
    static let festivalDays = 60

    private var told: Set<EntryKey> = []

    /// `catalog` is read in the language of the newsletter.
    init(_ catalog: PublicCatalog, _ history: History) {
        addNews(of: catalog, history)
        let soon = catalog.today.adding(days: Self.festivalDays)
        festivals = catalog.activities.filter {
            $0.isRunning && $0.format == .oneOff && $0.nextTimes.first.map { $0.date <= soon } ?? false
        }.sorted { ($0.nextTimes[0], $0.id) < ($1.nextTimes[0], $1.id) }
        festivals.forEach { told.insert($0.key) }
        for change in history.changes { add(change, catalog) }
    }

    private mutating func addNews(of catalog: PublicCatalog, _ history: History) {
        hearings = catalog.hearings.filter(\.isOpenHearing).sorted {
            ($0.hearing?.deadline ?? $0.date, $0.id) < ($1.hearing?.deadline ?? $1.date, $1.id)
        }
        let listed = catalog.news.filter(\.isListed)
        calls = catalog.grants + listed.filter { $0.type == .call || $0.takesNominations }
        let new = Set(history.changes.filter { $0.kind == .added }.compactMap(\.key))
        story = listed.filter { $0.type == .story && new.contains($0.key) }.max { $0.date < $1.date }
        (hearings + calls + [story].compactMap(\.self)).forEach { told.insert($0.key) }
    }

    private mutating func add(_ change: EntryChange, _ catalog: PublicCatalog) {
        guard let key = change.key, key.kind != .contact, told.insert(key).inserted else { return }
        switch change.kind {
        case .added:
            if case .activity(let activity) = catalog.entry(key) {
                newActivities.append(activity)
            } else if let entry = catalog.entry(key)?.view {
                others.append(entry)
            }
        case .changed(let fields):
            // Another word in a text is no news.
            if !fields.isEmpty, let entry = catalog.entry(key)?.view { changes.append((entry, fields)) }
        // News that expire were told when they were new.
        case .gone: if key.kind != .news, let title = change.title { ended.append(title) }
        }
    }
}
