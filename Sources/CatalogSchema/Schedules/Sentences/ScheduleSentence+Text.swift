package import CatalogModel

/// Sentences of the grammar: what is written is read as the same.
extension ScheduleSentence {
    /// A language in which sentences are written.
    enum Language: Sendable { case danish, english }

    /// The language of the sentence, as its words show.
    var language: Language { tokens.contains(where: \.isEnglish) ? .english : .danish }

    /// Whether any weekday is named.
    var namesDays: Bool {
        tokens.contains { token in
            switch token.kind {
            case .word(.weekday), .word(.weekdays): true
            default: false
            }
        }
    }

    /// `tirsdag og torsdag i ulige uger kl. 16-18 fra 2026-08-11 til 2026-12-15`.
    static func text(_ session: Session, in language: Language = .danish) -> String {
        let (from, to) = language == .danish ? ("fra", "til") : ("from", "until")
        let bounds = [session.starts.map { "\(from) \($0)" }, session.ends.map { "\(to) \($0)" }]
        let parts = [daysAndTimes(of: session, in: language)]
        return (parts + bounds.compactMap(\.self)).joined(separator: " ")
    }

    private static func daysAndTimes(of session: Session, in language: Language) -> String {
        let days = text(session.days, in: language)
        guard let long = session.times.first(where: { $0.extraDays > 0 }), let end = long.end else {
            return "\(days) \(clock(session.times, in: language))"
        }
        let last: String
        switch session.days {
        case .date(let date): last = date.adding(days: long.daysLater).description
        case .weekly(let weekdays, _) where weekdays.count == 1:
            let weekday = Weekday.allCases[(weekdays[0].rawValue - 1 + long.daysLater) % 7]
            last = text([weekday], in: language)
        case .weekly, .monthly, .quarterly, .monthDays, .dates: last = ""
        }
        let (at, to) = language == .danish ? ("kl.", "til") : ("at", "to")
        if long.isAllDay, session.isSingleDate { return "\(days) \(to) \(last)" }
        return
            "\(days) \(at) \(text(long.start, in: language)) \(to) \(last) \(at) \(text(end, in: language))"
    }

    /// `2026-12-03 kl. 16-18`, or only the day.
    static func text(_ destination: Schedule.Destination) -> String {
        destination.times.isEmpty
            ? destination.date.description
            : "\(destination.date) \(clock(destination.times, in: .danish))"
    }

    /// `16-18.30`, or `16-18:30`.
    static func text(_ span: TimeSpan, in language: Language = .danish) -> String {
        // `19-9` may be meant for the evening: a night has hours of two digits.
        guard let end = span.end else { return text(span.start, in: language) }
        let isNight = span.daysLater > 0
        return
            "\(text(span.start, in: language, isPadded: isNight))-\(text(end, in: language, isPadded: isNight))"
    }

    /// `tirsdag og torsdag`, `mandag til fredag`, `hver dag`.
    static func text(_ weekdays: [Weekday], in language: Language = .danish) -> String {
        let isDanish = language == .danish
        let names = weekdays.map(isDanish ? ScheduleWords.danishName : ScheduleWords.englishName)
        if weekdays.count == Weekday.allCases.count { return isDanish ? "hver dag" : "every day" }
        if let first = weekdays.first, let last = weekdays.last, weekdays.count > 2,
            last.rawValue - first.rawValue == weekdays.count - 1
        {
            return "\(names[0]) \(isDanish ? "til" : "to") \(names[names.count - 1])"
        }
        return list(names, in: language)
    }

    /// `første og tredje onsdag i måneden`, `hver anden tirsdag`, `2026-12-20`.
    static func text(_ days: Session.Days, in language: Language = .danish) -> String {
        let isDanish = language == .danish
        switch days {
        case .date(let date): return date.description
        case .dates(let dates): return list(dates.map(\.description), in: language)
        case .monthDays(let numbers):
            let names = list(numbers.map { "\($0)\(isDanish ? "." : "")" }, in: language)
            return isDanish ? "den \(names) i måneden" : "day \(names) of the month"
        case .weekly(let weekdays, let pattern):
            let names = text(weekdays, in: language)
            return switch pattern {
            case .all: names
            case .odd: names + (isDanish ? " i ulige uger" : " in odd weeks")
            case .even: names + (isDanish ? " i lige uger" : " in even weeks")
            case .every(let weeks):
                isDanish
                    ? "hver \(ordinal(weeks, in: language)) \(names)"
                    : "\(names) every \(weeks == 2 ? "other week" : "\(weeks) weeks")"
            }
        case .monthly(let ordinals, let weekday):
            return text(ordinals, weekday, isDanish ? "i måneden" : "of the month", in: language)
        case .quarterly(let ordinals, let weekday):
            return text(ordinals, weekday, isDanish ? "i kvartalet" : "of the quarter", in: language)
        }
    }

    private static func text(
        _ ordinals: [MonthOrdinal], _ weekday: Weekday, _ period: String, in language: Language
    ) -> String {
        let numbers = list(ordinals.map { ordinal($0.rawValue, in: language) }, in: language)
        return
            "\(numbers) \(language == .danish ? weekday.danishName : weekday.englishName.lowercased()) \(period)"
    }

    static func clock(_ times: [TimeSpan], in language: Language) -> String {
        if times.contains(where: \.isAllDay) { return language == .danish ? "hele dagen" : "all day" }
        return (language == .danish ? "kl. " : "at ")
            + list(times.map { text($0, in: language) }, in: language)
    }

    /// `4-6` may be meant for the afternoon, so the hours of the night have two digits.
    private static func text(_ time: LocalTime, in language: Language, isPadded: Bool = false) -> String {
        let padding = isPadded && time.hour < 10 ? "0" : ""
        guard time.minute == 0 else {
            let separator = language == .danish ? "." : ":"
            return "\(padding)\(time.hour)\(separator)\(time.minute < 10 ? "0" : "")\(time.minute)"
        }
        return (padding.isEmpty && (1...6).contains(time.hour) ? "0" : padding) + String(time.hour)
    }

    /// The last one is -1.
    private static func ordinal(_ number: Int, in language: Language) -> String {
        let isDanish = language == .danish
        if number == -1 { return isDanish ? "sidste" : "last" }
        let words =
            isDanish ? ["første", "anden", "tredje", "fjerde"] : ["first", "second", "third", "fourth"]
        return words.indices.contains(number - 1) ? words[number - 1] : "\(number)."
    }

    private static func list(_ names: [String], in language: Language) -> String {
        guard names.count > 1 else { return names.joined() }
        let and = language == .danish ? " og " : " and "
        return names.dropLast().joined(separator: ", ") + and + names[names.count - 1]
    }
}

extension ScheduleToken {
    /// Whether the word is English and not Danish.
    fileprivate var isEnglish: Bool {
        switch kind {
        case .word(.weekday), .word(.month), .word(.weekdays), .word(.even), .word(.odd), .word(.every),
            .word(.and), .word(.other), .word(.inMonth), .word(.am), .word(.pm), .word(.except):
            ScheduleWords.isEnglish(text)
        default: false
        }
    }
}

extension Session {
    /// The session as a sentence of the grammar: `tirsdag kl. 16-18`.
    package var sentence: String { ScheduleSentence.text(self) }
}
