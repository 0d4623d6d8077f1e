package import CatalogModel
import SitePublishing

/// The needs that mean a time, each with the days on which something takes place then.
package struct TimedNeeds: Sendable {
    /// How many times a page shows at most: so many that a phone can hold them.
    package static let limit = CalendarPages.pageSize

    private var needs: [String: TimedNeed] = [:]

    package init() {}

    /// - Parameter days: the days to come, from `today` on.
    init(_ terms: [Vocabulary.Term], _ days: [CalendarDay], from today: LocalDate) {
        for term in terms {
            if let time = term.leadsTo { needs[term.code] = TimedNeed(time, days, from: today) }
        }
    }

    package subscript(list: ListKey) -> TimedNeed? {
        if case .facet(.needs, let code) = list { needs[code] } else { nil }
    }
}

/// What takes place at the time that a need means.
package struct TimedNeed: Sendable {
    package let time: Vocabulary.TimeMeant
    /// In order; the day itself is there even where nothing takes place.
    package let days: [CalendarDay]
    /// How many times there are on these days.
    package let count: Int
    /// Whether there are more times than a page shows.
    package let isCut: Bool

    init(_ time: Vocabulary.TimeMeant, _ all: [CalendarDay], from today: LocalDate) {
        self.time = time
        var left = TimedNeeds.limit
        var (days, count): ([CalendarDay], Int) = ([], 0)
        for var day in all where time.holds(day.date, from: today) {
            if time == .evenings { day.items.removeAll { !$0.isOfEvening } }
            count += day.items.count
            day.items = Array(day.items.prefix(left))
            left -= day.items.count
            if !day.items.isEmpty || time == .today { days.append(day) }
        }
        (self.days, self.count, isCut) = (days, count, left == 0 && count > TimedNeeds.limit)
    }
}

extension Vocabulary.TimeMeant {
    /// Whether a day belongs to the time, seen from a day.
    func holds(_ date: LocalDate, from today: LocalDate) -> Bool {
        let away = date.dayNumber - today.dayNumber
        let sunday = 7 - today.weekday.rawValue
        return switch self {
        case .today: away == 0
        case .thisWeek: (0...sunday).contains(away)
        case .weekend: (max(0, sunday - 1)...sunday).contains(away)
        case .evenings: (0..<7).contains(away)
        }
    }
}

extension CalendarItem {
    fileprivate var isOfEvening: Bool { occurrence.time.start.minutes >= 17 * 60 }
}
