package import CatalogModel
import Diagnostics

/// Reads times as people write them: `tirsdag og torsdag kl. 16-18`.
///
///     sentence  = days { clock | "fra" date | "til" [ "og med" ] date }    each once, in any order
///     days      = weekdays [ weeks ] | weeks weekdays
///               | "hver" nth weekdays | "hver" nth "uge" weekdays         (counted from the "fra" date)
///               | nth { ( "," | "og" ) nth } weekday "i måneden"          (also "månedens" nth weekday)
///               | [ weekday ] date
///     weekdays  = weekday { ( "," | "og" | "-" | "til" ) weekday } | "hverdage" | "weekend" | "hver dag"
///     weeks     = "i" ( "ulige" | "lige" ) "uger" | "hver" nth "uge"
///     nth       = "første" … "fjerde" | "sidste" | "1." … "4." | "other"
///     clock     = span { ( "," | "og" ) span }
///     span      = [ "fra" | "mellem" ] [ "kl." ] time ( "-" | "til" | "og" ) [ "kl." ] time
///     time      = "16" | "16.30" | "16:30" | "4 pm"
///     date      = "2026-12-20" | [ "den" ] "20. december 2026" | "December 20, 2026"
///
/// The same in English; letter case, abbreviations of weekdays and months, and signs between the parts do not
/// matter. The first date of "fra 11. august til 15. december 2026" takes its year from the second.
///
/// Where a sentence has two readings it is refused, and the message names both: `hver anden onsdag` without a
/// first day, `4-6` (write `16-18`, or `04-06` for the night), and `5/6 2027`.
package struct ScheduleSentence {
    let tokens: [ScheduleToken]
    var position = 0
    private let length: Int

    init(_ sentence: String) {
        tokens = ScheduleToken.tokens(of: sentence)
        length = sentence.unicodeScalars.count
    }

    /// Reads a whole sentence.
    package static func session(_ sentence: String) throws(ScheduleMisunderstanding) -> Session {
        var reader = ScheduleSentence(sentence)
        return try reader.session()
    }

    /// Weekdays as at the beginning of a sentence: `tirsdag og torsdag`.
    static func weekdays(_ text: String) throws(ScheduleMisunderstanding) -> [Weekday] {
        var reader = ScheduleSentence(text)
        let weekdays = try reader.weekdays()
        try reader.expectEnd()
        return weekdays
    }

    /// `første lørdag`, with or without `i måneden`.
    static func monthly(_ text: String) throws(ScheduleMisunderstanding) -> Session.Days {
        var reader = ScheduleSentence(text)
        reader.skipFillers()
        let days = try reader.monthly(needsMonth: false)
        try reader.expectEnd()
        return days
    }

    /// A day in words or in ISO 8601, without anything around it.
    static func date(_ text: String) throws(ScheduleMisunderstanding) -> LocalDate {
        var reader = ScheduleSentence(text)
        let date = try reader.date()
        try reader.expectEnd()
        return date
    }

    /// `2026-12-03 kl. 16-18`, or the day alone.
    static func destination(_ text: String) throws(ScheduleMisunderstanding) -> Schedule.Destination {
        var reader = ScheduleSentence(text)
        var destination = Schedule.Destination(date: try reader.date())
        if reader.current != nil { destination.times = try reader.clock() }
        try reader.expectEnd()
        return destination
    }

    /// `17.00-19.00`, without anything around it.
    static func timeSpan(_ text: String) -> TimeSpan? {
        var reader = ScheduleSentence(text)
        guard let times = try? reader.clock(), times.count == 1, reader.current == nil else { return nil }
        return times[0]
    }

    /// `17:00`, `17.00`, `17` or `5 pm`.
    static func time(_ text: String) -> LocalTime? {
        var reader = ScheduleSentence(text)
        _ = reader.skip(.clock)
        guard let time = try? reader.writtenTime(), reader.current == nil else { return nil }
        return time.local(time.meridiem)
    }

    private mutating func session() throws(ScheduleMisunderstanding) -> Session {
        let days = try days()
        let parts = try parts(after: days)
        guard !parts.times.isEmpty else {
            throw current == nil ? missing(.clock) : misunderstanding()
        }
        try expectEnd()
        let ends = try parts.ends.map { written throws(ScheduleMisunderstanding) in try date(written) }
        let starts = try parts.starts.map { written throws(ScheduleMisunderstanding) in
            try date(written, before: ends)
        }
        // Every second week means nothing without a week to count from.
        if case .weekly(_, .every) = days, starts == nil { throw missing(nil, .uncounted) }
        return Session(days: days, times: parts.times, starts: starts, ends: ends)
    }

    private struct Parts {
        var times: [TimeSpan] = []
        var starts: WrittenDate?
        var ends: WrittenDate?
    }

    private mutating func parts(after days: Session.Days) throws(ScheduleMisunderstanding) -> Parts {
        var parts = Parts()
        var isDate = false
        if case .date = days { isDate = true }
        while let token = current {
            let before = position
            if token.kind == .comma { position += 1 }
            if !isDate, parts.starts == nil, isWord(.from), startsDate(at: position + 1) {
                position += 1
                parts.starts = try writtenDate()
            } else if !isDate, parts.ends == nil, isWord(.through),
                startsDate(at: position + 1, afterUpTo: true)
            {
                position += 1
                skipUpTo()
                parts.ends = try writtenDate()
            } else if parts.times.isEmpty, startsClock {
                parts.times = try clock()
            } else {
                // What comes after "fra", "til" and "i" does not fit, or the comma begins something else.
                if isWord(.from) || isWord(.through) || isWord(.filler) {
                    position += 1
                    skipFillers()
                } else if !parts.times.isEmpty {
                    position = before
                }
                break
            }
        }
        return parts
    }

    /// `til og med`.
    private mutating func skipUpTo() {
        guard isWord(.and), isWord(.with, at: position + 1) else { return }
        position += 2
    }

    private func expectEnd() throws(ScheduleMisunderstanding) {
        guard current == nil else { throw misunderstanding() }
    }
}

// What the parts of the grammar share.
extension ScheduleSentence {
    var current: ScheduleToken? { token(at: position) }

    func token(at index: Int) -> ScheduleToken? { index < tokens.count ? tokens[index] : nil }

    func word(at index: Int) -> ScheduleWord? {
        if case .word(let word) = token(at: index)?.kind { word } else { nil }
    }

    func isWord(_ word: ScheduleWord, at index: Int? = nil) -> Bool {
        self.word(at: index ?? position) == word
    }

    mutating func skip(_ word: ScheduleWord) -> Bool {
        guard isWord(word) else { return false }
        position += 1
        return true
    }

    mutating func skipFillers() { while skip(.filler) {} }

    /// The current part cannot stand there.
    func misunderstanding(_ reason: ScheduleMisunderstanding.Reason = .unexpected) -> ScheduleMisunderstanding
    {
        guard let token = current else { return missing(nil, reason) }
        let reason = reason == .unexpected ? token.ownReason : reason
        return ScheduleMisunderstanding(
            offset: token.offset, length: token.length, text: token.text, reason: reason)
    }

    /// The parts from `start` to the current one mean nothing together.
    func misunderstanding(
        _ reason: ScheduleMisunderstanding.Reason, from start: Int
    ) -> ScheduleMisunderstanding {
        let part = tokens[start..<max(start + 1, position)]
        let end = part.last?.end ?? length
        let text = part.map(\.text).joined(separator: " ")
        return ScheduleMisunderstanding(
            offset: tokens[start].offset, length: end - tokens[start].offset, text: text, reason: reason)
    }

    /// Something should stand before the current part, or at the end.
    func missing(
        _ part: ScheduleMisunderstanding.Part?, _ reason: ScheduleMisunderstanding.Reason = .unexpected
    ) -> ScheduleMisunderstanding {
        ScheduleMisunderstanding(
            offset: current?.offset ?? length, length: 0, text: "",
            reason: part.map { .missing($0) } ?? reason)
    }
}

extension ScheduleToken {
    /// Why the part was not understood, where it tells by itself.
    fileprivate var ownReason: ScheduleMisunderstanding.Reason {
        switch kind {
        case .otherDate(let date): .otherDate(date)
        case .word(.except): .exception
        default: .unexpected
        }
    }
}
