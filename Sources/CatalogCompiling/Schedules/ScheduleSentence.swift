import CatalogModel
import Diagnostics

/// Reads times as people write them: `tirsdag og torsdag kl. 16-18`.
///
///     sentence  = ( dates | days ) clock [ bounds ]
///     days      = [ "hver" ] weekdays [ "i" ( "ulige" | "lige" ) "uger" ]
///               | "hver anden" weekdays                    (counted from its "fra" date)
///               | ordinal weekday "i måneden"
///     dates     = date
///     weekdays  = weekday { ( "," | "og" | "til" ) weekday } | "hverdage" | "hver dag"
///     clock     = [ "kl." ] time ( "-" | "til" ) time
///     bounds    = [ "fra" date ] [ "til" date ]
///
/// The same in English; letter case and signs between the parts do not matter.
struct ScheduleSentence {
    private let tokens: [ScheduleToken]
    private var position = 0
    private let length: Int

    /// The part of a sentence that was not understood, counted in Unicode scalars.
    struct Misunderstanding: Error, Equatable {
        var offset: Int
        var length: Int
        var text: String
    }

    private init(_ sentence: String) {
        tokens = ScheduleToken.tokens(of: sentence)
        length = sentence.unicodeScalars.count
    }

    static func session(_ sentence: String) throws(Misunderstanding) -> Session {
        var reader = ScheduleSentence(sentence)
        return try reader.session()
    }

    /// A weekday by its Danish or English name.
    static func weekday(_ text: String) -> Weekday? { ScheduleWords.weekday(text.lowercased()) }

    /// `17.00-19.00`, without anything around it.
    static func timeSpan(_ text: String) -> TimeSpan? {
        var reader = ScheduleSentence(text)
        guard let span = try? reader.clock(), reader.current == nil else { return nil }
        return span
    }

    /// `17:00`, `17.00` or `17`.
    static func time(_ text: String) -> LocalTime? {
        var reader = ScheduleSentence(text)
        guard let time = try? reader.time(), reader.current == nil else { return nil }
        return time
    }

    private mutating func session() throws(Misunderstanding) -> Session {
        let days = try days()
        var session = Session(days: days, time: try clock())
        if skip(ScheduleWords.from) { session.starts = try date() }
        if skip(ScheduleWords.through) { session.ends = try date() }
        // Every second week means nothing without a week to count from.
        if case .weekly(_, .every) = days, session.starts == nil { throw misunderstanding() }
        guard current == nil else { throw misunderstanding() }
        return session
    }

    private mutating func days() throws(Misunderstanding) -> Session.Days {
        if case .date(let date) = current?.kind {
            position += 1
            return .date(date)
        }
        let isEvery = skip(ScheduleWords.every)
        if isEvery, isSecondWeek() {
            position += 1
            return .weekly(try weekdays(), .every(2))
        }
        _ = skip(ScheduleWords.in)
        if case .word(let word) = current?.kind, let ordinal = ScheduleWords.ordinal(word) {
            position += 1
            return try monthly(ordinal)
        }
        return .weekly(try weekdays(), try weekPattern())
    }

    /// Tells "hver anden onsdag" from "hver anden onsdag i måneden".
    private func isSecondWeek() -> Bool {
        let isSecond: Bool =
            switch current?.kind {
            case .word(let word): ScheduleWords.second.contains(word)
            case .number(2, minutes: nil): true
            default: false
            }
        let namesMonth = tokens.contains { token in
            if case .word(let word) = token.kind { ScheduleWords.month.contains(word) } else { false }
        }
        return isSecond && !namesMonth
    }

    private mutating func monthly(_ ordinal: MonthOrdinal) throws(Misunderstanding) -> Session.Days {
        let weekday = try weekday()
        while skip(ScheduleWords.in) {}
        _ = skip(ScheduleWords.every)
        guard skip(ScheduleWords.month) else { throw misunderstanding() }
        return .monthly(ordinal, weekday)
    }

    private mutating func weekdays() throws(Misunderstanding) -> [Weekday] {
        if case .word(let word) = current?.kind, let group = ScheduleWords.weekdayGroup(word) {
            position += 1
            return group
        }
        var days = [try weekday()]
        while true {
            if current?.kind == .dash || isWord(ScheduleWords.through), weekday(at: position + 1) != nil {
                position += 1
                days += try range(from: days[days.count - 1])
            } else if current?.kind == .comma || isWord(ScheduleWords.and), weekday(at: position + 1) != nil {
                position += 1
                days.append(try weekday())
            } else {
                return Array(Set(days)).sorted()
            }
        }
    }

    private mutating func range(from first: Weekday) throws(Misunderstanding) -> [Weekday] {
        let last = try weekday()
        guard first < last else {
            position -= 1
            throw misunderstanding()
        }
        return Weekday.allCases.filter { first < $0 && $0 <= last }
    }

    private mutating func weekPattern() throws(Misunderstanding) -> WeekPattern {
        _ = skip(ScheduleWords.in)
        let pattern: WeekPattern
        if skip(ScheduleWords.odd) {
            pattern = .odd
        } else if skip(ScheduleWords.even) {
            pattern = .even
        } else {
            return .all
        }
        guard skip(ScheduleWords.weeks) else { throw misunderstanding() }
        return pattern
    }

    private mutating func clock() throws(Misunderstanding) -> TimeSpan {
        if current?.kind == .comma { position += 1 }
        _ = skip(ScheduleWords.clock)
        let start = try time()
        guard current?.kind == .dash || isWord(ScheduleWords.through) else { throw misunderstanding() }
        position += 1
        let end = try time()
        return TimeSpan(start: start, end: end)
    }

    private mutating func time() throws(Misunderstanding) -> LocalTime {
        guard case .number(let hour, let minutes) = current?.kind,
            let time = LocalTime(hour: hour, minute: minutes ?? 0)
        else { throw misunderstanding() }
        position += 1
        return time
    }

    private mutating func date() throws(Misunderstanding) -> LocalDate {
        guard case .date(let date) = current?.kind else { throw misunderstanding() }
        position += 1
        return date
    }

    private mutating func weekday() throws(Misunderstanding) -> Weekday {
        guard let weekday = weekday(at: position) else { throw misunderstanding() }
        position += 1
        return weekday
    }

    private func weekday(at index: Int) -> Weekday? {
        guard index < tokens.count, case .word(let word) = tokens[index].kind else { return nil }
        return ScheduleWords.weekday(word)
    }

    private var current: ScheduleToken? { position < tokens.count ? tokens[position] : nil }

    private func isWord(_ words: Set<String>) -> Bool {
        guard case .word(let word) = current?.kind else { return false }
        return words.contains(word)
    }

    private mutating func skip(_ words: Set<String>) -> Bool {
        guard isWord(words) else { return false }
        position += 1
        return true
    }

    private func misunderstanding() -> Misunderstanding {
        guard let token = current else { return Misunderstanding(offset: length, length: 0, text: "") }
        return Misunderstanding(
            offset: token.offset, length: token.text.unicodeScalars.count, text: token.text)
    }
}
