import CatalogModel

/// What may be meant by a span whose end does not come after its beginning.
struct ClockReadings: Equatable {
    /// The likeliest first; none where it begins and ends at the same time.
    let spans: [TimeSpan]
    private static let halfDay = 12 * 60
    private static let day = 24 * 60
    /// An evening, and what goes on after midnight, is no longer than this.
    static let longestNight = 14 * 60
    /// From this hour on people expect something to go on past midnight.
    static let evening = 17 * 60

    init(start: LocalTime, end: LocalTime) {
        let (from, until) = (start.minutes, end.minutes)
        var candidates: [(Int, Int)] = []
        if from != until {
            if until < Self.halfDay { candidates.append((from, until + Self.halfDay)) }
            if from < Self.halfDay, until < Self.halfDay { candidates.append((from + Self.halfDay, until)) }
            candidates.append((from, until))
            candidates.append((until, from))
        }
        spans = candidates.filter { Self.isPlausible($0.0, $0.1) }.prefix(2).compactMap { start, end in
            guard let start = LocalTime(minutes: start), let end = LocalTime(minutes: end) else { return nil }
            return TimeSpan(start: start, end: end)
        }
    }

    /// A span within the day, or one night.
    private static func isPlausible(_ start: Int, _ end: Int) -> Bool {
        start < end || end + day - start <= longestNight && start >= halfDay
    }
}

extension LocalTime {
    fileprivate init?(minutes: Int) { self.init(hour: minutes / 60, minute: minutes % 60) }
}
