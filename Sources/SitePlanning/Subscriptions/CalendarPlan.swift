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
    package let files: [FileContent]
    private let calendars: [LanguageCode: LanguageCalendars]

    /// The times in calendars, which are in no list: whoever makes lists can do so meanwhile.
    struct Times: Sendable {
        fileprivate let window: CalendarWindow
        /// None where the site has no calendars.
        fileprivate let ofActivities: [EntryID<Activity>: [Recurrence]]?

        init(_ publication: Publication) {
            window = CalendarWindow(on: publication.today)
            let areWanted = publication.site.exports.calendars != .no
            let catalog = PublicCatalog(publication, for: .calendar, in: publication.site.mainLanguage)
            ofActivities =
                areWanted && ZoneRule(publication.site.timeZone) != nil
                ? CalendarPlan.times(catalog, window) : nil
        }
    }

    init(
        _ publication: Publication, _ known: Times, _ listings: [LanguageCode: Listings], _ history: History
    ) async {
        window = known.window
        times = known.ofActivities ?? [:]
        guard let times = known.ofActivities else {
            (files, calendars) = ([], [:])
            return
        }
        let languages = publication.site.languages
        let calendars = await languages.concurrently { language in
            LanguageCalendars(
                PublicCatalog(publication, for: .calendar, in: language), listings[language] ?? .empty, times,
                history)
        }
        files = languages.flatMap { calendars[$0]?.files ?? [] }
        self.calendars = calendars
    }

    /// The calendar of a scope; none where there is none, or it would be too large to be read.
    package func calendar(of scope: CalendarScope, in language: LanguageCode) -> FileContent? {
        calendars[language]?.written.contains(scope) ?? false ? .calendar(scope, language) : nil
    }

    /// Whether a calendar is missing because it would be too large.
    package func isTooLarge(_ scope: CalendarScope, in language: LanguageCode) -> Bool {
        calendars[language]?.tooLarge.contains(scope) ?? false
    }

    /// What is missing for that reason, everything first, in the order of addresses.
    package func tooLarge(in language: LanguageCode) -> [CalendarScope] {
        (calendars[language]?.tooLarge ?? []).sorted { $0.order < $1.order }
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
