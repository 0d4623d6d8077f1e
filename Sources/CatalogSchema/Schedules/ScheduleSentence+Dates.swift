import CatalogModel

extension ScheduleSentence {
    /// A date whose year may be missing, and where it stands.
    struct WrittenDate {
        var year: Int?
        var month: Int
        var day: Int
        var weekday: Weekday?
        var tokens: Range<Int>
    }

    /// Whether a date begins at `index`, after words that add nothing, `og med` and its weekday.
    func startsDate(at index: Int, afterUpTo: Bool = false) -> Bool {
        var index = index
        if afterUpTo, isWord(.and, at: index), isWord(.with, at: index + 1) { index += 2 }
        index = position(afterSeparatorsAt: index)
        if case .weekday = word(at: index) { index = position(afterSeparatorsAt: index + 1) }
        switch token(at: index)?.kind {
        case .date, .otherDate: return true
        case .number(_, minutes: nil):
            if case .month = word(at: position(afterSeparatorsAt: index + 1)) { return true }
            return false
        case .word(.month):
            if case .number(_, minutes: nil) = token(at: index + 1)?.kind { return true }
            return false
        default: return false
        }
    }

    mutating func date() throws(ScheduleMisunderstanding) -> LocalDate { try date(try writtenDate()) }

    mutating func writtenDate() throws(ScheduleMisunderstanding) -> WrittenDate {
        skipFillers()
        let start = position
        var weekday: Weekday?
        if case .weekday(let written) = word(at: position) {
            weekday = written
            position = position(afterSeparatorsAt: position + 1)
        }
        var date: WrittenDate
        switch current?.kind {
        case .date(let iso):
            position += 1
            let (year, month, day) = iso.components
            date = WrittenDate(year: year, month: month, day: day, tokens: start..<position)
        case .number(let day, minutes: nil): date = try dayFirst(day)
        case .word(.month(let month)): date = try monthFirst(month)
        case .otherDate(let numeric):
            let first = position
            position += 1
            let complete = numeric.with(year: year(), weekday: weekday)
            throw misunderstanding(.otherDate(complete), from: first)
        default: throw misunderstanding()
        }
        date.weekday = weekday
        date.tokens = start..<position
        return date
    }

    /// `20. december 2026`, `20th of December 2026`.
    private mutating func dayFirst(_ day: Int) throws(ScheduleMisunderstanding) -> WrittenDate {
        position += 1
        skipFillers()
        guard case .month(let month) = word(at: position) else { throw misunderstanding() }
        position += 1
        return WrittenDate(year: year(), month: month, day: day, tokens: 0..<0)
    }

    /// `December 20, 2026`.
    private mutating func monthFirst(_ month: Int) throws(ScheduleMisunderstanding) -> WrittenDate {
        position += 1
        guard case .number(let day, minutes: nil) = current?.kind else { throw misunderstanding() }
        position += 1
        return WrittenDate(year: year(), month: month, day: day, tokens: 0..<0)
    }

    private mutating func year() -> Int? {
        let index = current?.kind == .comma ? position + 1 : position
        guard case .number(let year, minutes: nil) = token(at: index)?.kind, (1000...9999).contains(year),
            // In "5. december 1630-1800" the number is a time of day.
            token(at: index + 1)?.kind != .dash
        else { return nil }
        position = index + 1
        return year
    }

    /// The day that was meant; without a year of its own the last such day that is not after `end`.
    func date(_ written: WrittenDate, before end: LocalDate? = nil) throws(ScheduleMisunderstanding)
        -> LocalDate
    {
        var reader = self
        reader.position = written.tokens.upperBound
        guard var year = written.year ?? end?.components.year else {
            let day = ScheduleDay(month: written.month, day: written.day, weekday: written.weekday)
            throw reader.misunderstanding(.yearless(day), from: written.tokens.lowerBound)
        }
        if written.year == nil, let end,
            (end.components.month, end.components.day) < (written.month, written.day)
        {
            year -= 1
        }
        guard let date = LocalDate(year: year, month: written.month, day: written.day) else {
            throw reader.misunderstanding(.noSuchDate, from: written.tokens.lowerBound)
        }
        if let weekday = written.weekday, weekday != date.weekday {
            throw reader.misunderstanding(.wrongWeekday(date), from: written.tokens.lowerBound)
        }
        return date
    }
}

/// A day whose year was not written.
struct ScheduleDay: Equatable {
    var month: Int
    var day: Int
    var weekday: Weekday?

    /// The next such day, on the weekday where one was written.
    func next(from today: LocalDate) -> LocalDate? {
        let year = today.components.year
        // Between two leap years there may be eight.
        return (year...year + 8).lazy.compactMap { LocalDate(year: $0, month: month, day: day) }
            .first { $0 >= today && (weekday ?? $0.weekday) == $0.weekday }
    }
}
