import CatalogModel
import SitePublishing

/// The calendars of one language.
struct LanguageCalendars: Sendable {
    /// Those at former addresses among them.
    private(set) var files: [FileContent] = []
    private(set) var written: Set<CalendarScope> = []
    private(set) var tooLarge: Set<CalendarScope> = []

    /// `times` are those of each activity that takes place and is in lists.
    init(
        _ catalog: PublicCatalog, _ lists: Listings, _ times: [EntryID<Activity>: [Recurrence]],
        _ history: History
    ) {
        let sizes = Self.sizes(of: catalog, times)
        func size(_ ids: some Sequence<EntryID<Activity>>) -> CalendarSize {
            ids.reduce(into: CalendarSize()) { $0.add(sizes[$1] ?? CalendarSize()) }
        }
        let language = catalog.language
        // Whoever subscribed to it reads there why it is empty, so there is always one of everything.
        let all = lists.entries[.section(.activities)] ?? []
        add(.everything, size(all.map { EntryID($0.id) }), language, isKept: true)
        for activity in catalog.activities where activity.hasCalendar {
            guard language == catalog.mainLanguage || activity.title.language == language else { continue }
            add(.entry(activity.key), sizes[activity.id] ?? CalendarSize(), language)
        }
        for association in catalog.associations where association.hasActivities {
            add(.entry(association.key), size(association.activities.map(\.id)), language)
        }
        for place in catalog.places where place.hasActivities {
            add(.entry(place.key), size(place.activities.map(\.id)), language)
        }
        for council in catalog.councils where !council.openMeetings.isEmpty {
            add(.entry(council.key), CalendarSize(), language)
        }
        for forum in catalog.forums where !forum.openMeetings.isEmpty {
            add(.entry(forum.key), CalendarSize(), language)
        }
        for facet in Facet.allCases {
            for code in lists.codes[facet] ?? [] {
                let keys = lists.entries[.facet(facet, code: code)] ?? []
                let ids = keys.lazy.filter { $0.kind == .activity }.map { EntryID<Activity>($0.id) }
                add(.facet(facet, code: code), size(ids), language)
            }
        }
        addFormer(catalog, history)
    }

    private mutating func add(
        _ scope: CalendarScope, _ size: CalendarSize, _ language: LanguageCode, isKept: Bool = false
    ) {
        if size.events > CalendarPlan.eventLimit || size.bytes > CalendarPlan.sizeLimit {
            tooLarge.insert(scope)
            if isKept { files.append(.calendar(scope, language)) }
        } else {
            written.insert(scope)
            files.append(.calendar(scope, language))
        }
    }

    /// What is at former addresses: the calendar of a renamed entry, and an empty one of what is gone.
    private mutating func addFormer(_ catalog: PublicCatalog, _ history: History) {
        var former: Set<EntryKey> = []
        for kind in EntryKind.allCases {
            for entry in catalog.views(of: kind) where written.contains(.entry(entry.key)) {
                for alias in entry.aliases where former.insert(EntryKey(kind, alias)).inserted {
                    files.append(.formerCalendar(EntryKey(kind, alias), of: entry.key, catalog.language))
                }
            }
        }
        for facts in history.gone.compactMap(\.facts)
        where facts.state == .deleted && Self.kinds.contains(facts.key.kind)
            && catalog.entry(facts.key) == nil && former.insert(facts.key).inserted
        {
            files.append(.formerCalendar(facts.key, of: nil, catalog.language))
        }
    }

    /// Whose calendars people may have subscribed to before they were deleted.
    private static let kinds: [EntryKind] = [.activity, .association, .place, .council, .forum]

    private static func sizes(
        of catalog: PublicCatalog, _ times: [EntryID<Activity>: [Recurrence]]
    ) -> [EntryID<Activity>: CalendarSize] {
        var sizes: [EntryID<Activity>: CalendarSize] = [:]
        for activity in catalog.activities {
            if let times = times[activity.id] { sizes[activity.id] = CalendarSize(of: activity, times) }
        }
        return sizes
    }
}
