import CatalogModel

/// Sentences of the grammar, in Danish: what is written is read as the same.
extension ScheduleSentence {
    /// `tirsdag og torsdag i ulige uger kl. 16-18 fra 2026-08-11 til 2026-12-15`.
    static func text(_ session: Session) -> String {
        let bounds = [session.starts.map { "fra \($0)" }, session.ends.map { "til \($0)" }]
        return ([text(session.days), clock(session.times)] + bounds.compactMap(\.self)).joined(separator: " ")
    }

    /// `2026-12-03 kl. 16-18`, or the day alone.
    static func text(_ destination: Schedule.Destination) -> String {
        destination.times.isEmpty
            ? destination.date.description : "\(destination.date) \(clock(destination.times))"
    }

    /// `16-18.30`.
    static func text(_ span: TimeSpan) -> String { "\(text(span.start))-\(text(span.end))" }

    /// `tirsdag og torsdag`, `mandag til fredag`, `hver dag`.
    static func text(_ weekdays: [Weekday]) -> String {
        let names = weekdays.map(ScheduleWords.danishName)
        if weekdays.count == Weekday.allCases.count { return "hver dag" }
        if let first = weekdays.first, let last = weekdays.last, weekdays.count > 2,
            last.rawValue - first.rawValue == weekdays.count - 1
        {
            return "\(names[0]) til \(names[names.count - 1])"
        }
        return list(names)
    }

    /// `første og tredje onsdag i måneden`, `hver anden tirsdag`, `2026-12-20`.
    static func text(_ days: Session.Days) -> String {
        switch days {
        case .date(let date): date.description
        case .weekly(let weekdays, .all): text(weekdays)
        case .weekly(let weekdays, .odd): text(weekdays) + " i ulige uger"
        case .weekly(let weekdays, .even): text(weekdays) + " i lige uger"
        case .weekly(let weekdays, .every(let weeks)): "hver \(ordinal(weeks)) \(text(weekdays))"
        case .monthly(let ordinals, let weekday):
            list(ordinals.map { $0 == .last ? "sidste" : ordinal($0.rawValue) })
                + " \(ScheduleWords.danishName(of: weekday)) i måneden"
        }
    }

    private static func clock(_ times: [TimeSpan]) -> String { "kl. " + list(times.map(text)) }

    /// `4-6` may be meant for the afternoon, so the hours of the night have two digits.
    private static func text(_ time: LocalTime) -> String {
        guard time.minute == 0 else { return "\(time.hour).\(time.minute < 10 ? "0" : "")\(time.minute)" }
        return ((1...6).contains(time.hour) ? "0" : "") + String(time.hour)
    }

    private static func ordinal(_ number: Int) -> String {
        let words = ["første", "anden", "tredje", "fjerde"]
        return words.indices.contains(number - 1) ? words[number - 1] : "\(number)."
    }

    private static func list(_ names: [String]) -> String {
        guard names.count > 1 else { return names.joined() }
        return names.dropLast().joined(separator: ", ") + " og " + names[names.count - 1]
    }
}
