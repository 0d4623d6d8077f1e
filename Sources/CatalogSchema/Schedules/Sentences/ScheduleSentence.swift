package import CatalogModel
import Diagnostics

/// Reads times as people write them: `tirsdag og torsdag kl. 16-18`.
///
///     sentence  = { days | weeks | clock | "fra" date | "til" [ "og med" ] date }      each once, in any order
///     days      = weekdays | "hver" nth weekdays                                       (counted from the "fra" date)
///               | nth { ( "," | "og" ) nth } weekday ( "i måneden" | "i kvartalet" )   (also "månedens" nth weekday)
///               | number { ( "," | "og" ) number } "i måneden"
///               | date { ( "," | "og" ) date } | date ( "-" | "til" ) date
///     weekdays  = weekday { ( "," | "og" | "-" | "til" ) weekday } | "hverdage" | "weekend" | "hver dag"
///     weeks     = "i" ( "ulige" | "lige" ) "uger" | "hver" nth "uge"
///     nth       = "første" … "fjerde" | "sidste" | "1." … "4." | "other"
///     clock     = span { ( "," | "og" ) span } | "hele dagen"
///     span      = [ "fra" | "mellem" ] [ "kl." ] time [ ( "-" | "til" | "og" ) [ weekday | date ] [ "kl." ] time ]
///     time      = "16" | "16.30" | "16:30" | "1630" | "4 pm"
///     date      = "2026-12-20" | [ weekday ] [ "den" ] "20. december 2026" | "December 20, 2026"
///
/// The same in English; letter case, abbreviations of weekdays and months, and commas, colons and brackets between
/// the parts do not matter. The first date of "fra 11. august til 15. december 2026" takes its year from the second.
///
/// Where a sentence has two readings it is refused, and the message names both: `hver anden onsdag` without a
/// first day, `4-6` (write `16-18`, or `04-06` for the night), `9-5` and `5/6 2027`. What can be understood but
/// not be said in one sentence, such as two days with times of their own, is refused with the lines to write.
package struct ScheduleSentence {
    let tokens: [ScheduleToken]
    var position = 0
    let length: Int
    /// What was understood so far though it has to be written in another way.
    var remark: ScheduleRemark?
    /// The day on which the time that was read last ends, where it is another one.
    var endDay: EndDay?

    init(_ sentence: String) {
        self.init(ScheduleToken.tokens(of: sentence), length: sentence.unicodeScalars.count)
    }

    init(_ tokens: [ScheduleToken], length: Int) {
        (self.tokens, self.length) = (tokens, length)
    }

    /// Reads a whole sentence.
    package static func session(_ sentence: String) throws(ScheduleMisunderstanding) -> Session {
        let reader = ScheduleSentence(sentence)
        do throws(ScheduleMisunderstanding) {
            var reader = reader
            return try reader.onlySession()
        } catch {
            throw reader.phrase ?? error
        }
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

    /// `2026-12-03 kl. 16-18`, or only the day.
    static func destination(_ text: String) throws(ScheduleMisunderstanding) -> Schedule.Destination {
        var reader = ScheduleSentence(text)
        var destination = Schedule.Destination(date: try reader.date())
        if reader.current != nil { destination.times = try reader.clock() }
        try reader.expectEnd()
        return destination
    }

    /// `17.00-19.00`, without anything around it; none for anything else.
    static func timeSpan(_ text: String) throws(ScheduleMisunderstanding) -> TimeSpan? {
        var reader = ScheduleSentence(text)
        let times = try reader.clock()
        return times.count == 1 && reader.current == nil ? times[0] : nil
    }

    /// `17:00`, `17.00`, `17` or `5 pm`.
    static func time(_ text: String) -> LocalTime? {
        var reader = ScheduleSentence(text)
        _ = reader.skip(.clock)
        guard let time = try? reader.writtenTime(), reader.current == nil else { return nil }
        return time.local(time.meridiem)
    }

    /// `til og med`.
    mutating func skipUpTo() {
        guard isWord(.and), isWord(.with, at: position + 1) else { return }
        position += 2
    }

    func expectEnd() throws(ScheduleMisunderstanding) {
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
        var text = ""
        for token in part {
            // As written, but for spaces of several characters.
            let isApart =
                token.offset
                > (text.isEmpty ? token.offset : tokens[start].offset + text.unicodeScalars.count)
            text += (isApart ? " " : "") + token.text
        }
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
    /// Why the part was not understood, where that is plain by itself.
    fileprivate var ownReason: ScheduleMisunderstanding.Reason {
        switch kind {
        case .otherDate(let date): .otherDate(date)
        case .word(.except): .exception
        default: .unexpected
        }
    }
}
