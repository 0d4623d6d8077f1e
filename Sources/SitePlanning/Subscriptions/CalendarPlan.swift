package import CatalogModel
package import SitePublishing

/// What a calendar to subscribe to holds.
package enum CalendarScope: Hashable, Sendable {
    /// All activities.
    case everything
    /// What an entry has to do with: an activity's own times, what an association organizes, what takes place somewhere,
    /// when a council meets.
    ///
    /// Forums whose meetings are open are to be here as well: a case in `CalendarPlan.activities` and their meetings in
    /// `CalendarExport`.
    case entry(EntryKey)
    /// The activities of a facet's page.
    case facet(Facet, code: String)
}

extension CalendarScope {
    fileprivate var order: String {
        switch self {
        case .everything: ""
        case .entry(let key): "1 \(key)"
        case .facet(let facet, let code): "2 \(facet.rawValue)/\(code)"
        }
    }
}

/// Which calendars there are, and when what is in them takes place.
package struct CalendarPlan: Sendable {
    /// How many events a calendar has at most: Google loses those beyond some 1,100.
    package static let eventLimit = 1_000
    /// In bytes, as they are estimated here: Google reads no file above a million.
    package static let sizeLimit = 900_000

    package let window: CalendarWindow
    /// The times of each activity that takes place and is in lists.
    package let times: [EntryID<Activity>: [Recurrence]]
    /// All calendars, and those at former addresses.
    package private(set) var files: [FileContent] = []
    private var written: [LanguageCode: Set<CalendarScope>] = [:]
    private var tooLarge: [LanguageCode: Set<CalendarScope>] = [:]

    init(_ publication: Publication, _ listings: [LanguageCode: Listings], _ history: History) {
        window = CalendarWindow(on: publication.today)
        guard publication.site.exports.calendars != .no, ZoneRule(publication.site.timeZone) != nil else {
            times = [:]
            return
        }
        times = Self.times(
            PublicCatalog(publication, for: .calendar, in: publication.site.mainLanguage), window)
        for language in publication.site.languages {
            let catalog = PublicCatalog(publication, for: .calendar, in: language)
            add(catalog, listings[language] ?? .empty, language)
            addFormer(catalog, history)
        }
    }

    /// The calendar of a scope; none where there is none, or it would be too large to be read.
    package func calendar(of scope: CalendarScope, in language: LanguageCode) -> FileContent? {
        written[language]?.contains(scope) ?? false ? .calendar(scope, language) : nil
    }

    /// Whether a calendar is missing because it would be too large.
    package func isTooLarge(_ scope: CalendarScope, in language: LanguageCode) -> Bool {
        tooLarge[language]?.contains(scope) ?? false
    }

    /// What is missing for that reason, everything first, in the order of addresses.
    package func tooLarge(in language: LanguageCode) -> [CalendarScope] {
        (tooLarge[language] ?? []).sorted { $0.order < $1.order }
    }

    private static func times(
        _ catalog: PublicCatalog, _ window: CalendarWindow
    ) -> [EntryID<Activity>: [Recurrence]] {
        let holidays = catalog.publication.site.holidays
        var times: [EntryID<Activity>: [Recurrence]] = [:]
        for activity in catalog.activities where activity.isRunning && activity.hasCalendar {
            let found = activity.schedule.recurrences(
                from: window.first, through: window.last, holidays: holidays)
            if !found.isEmpty { times[activity.id] = found }
        }
        return times
    }

    private mutating func add(_ catalog: PublicCatalog, _ lists: Listings, _ language: LanguageCode) {
        let sizes = sizes(of: catalog)
        func size(_ ids: some Sequence<EntryID<Activity>>) -> CalendarSize {
            ids.reduce(into: CalendarSize()) { $0.add(sizes[$1] ?? CalendarSize()) }
        }
        // Those who had it are told why it is empty, so there is always one of everything.
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
    }

    private mutating func add(
        _ scope: CalendarScope, _ size: CalendarSize, _ language: LanguageCode, isKept: Bool = false
    ) {
        if size.events > Self.eventLimit || size.bytes > Self.sizeLimit {
            tooLarge[language, default: []].insert(scope)
            if isKept { files.append(.calendar(scope, language)) }
        } else {
            written[language, default: []].insert(scope)
            files.append(.calendar(scope, language))
        }
    }

    /// What is at former addresses: the calendar of a renamed entry, and an empty one of what is gone.
    private mutating func addFormer(_ catalog: PublicCatalog, _ history: History) {
        var former: Set<EntryKey> = []
        for kind in EntryKind.allCases {
            for entry in catalog.views(of: kind)
            where written[catalog.language]?.contains(.entry(entry.key)) ?? false {
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

    private func sizes(of catalog: PublicCatalog) -> [EntryID<Activity>: CalendarSize] {
        var sizes: [EntryID<Activity>: CalendarSize] = [:]
        for activity in catalog.activities {
            if let times = times[activity.id] { sizes[activity.id] = CalendarSize(of: activity, times) }
        }
        return sizes
    }
}

/// How large a calendar is, estimated without writing it: a little more than it is.
struct CalendarSize {
    private(set) var events = 0
    private(set) var bytes = 1_200

    init() {}

    /// A short event for each of the times.
    init(of activity: PublicActivity, _ times: [Recurrence]) {
        let place = activity.place
        let texts = [
            activity.title.text, activity.summary?.text, place?.title.text, place?.street, place?.city,
        ]
        let length = texts.reduce(activity.topics.count * 24) { $0 + ($1?.utf8.count ?? 0) }
        let event = 640 + 2 * (activity.id.text.utf8.count + 60) + length * 11 / 10
        events = times.count
        bytes = times.reduce(0) { $0 + event + $1.exceptions.count * 47 }
    }

    mutating func add(_ other: CalendarSize) {
        events += other.events
        bytes += other.bytes
    }
}

extension PublicActivity {
    /// Whether it has a calendar of its own: its times are events; it stays, empty, when they are over.
    package var hasCalendar: Bool {
        isEvent && format != .always && !schedule.sessions.isEmpty
    }
}
