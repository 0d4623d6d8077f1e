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
        case .number(let day, minutes: nil) where (1...31).contains(day):
            return startsListOfDays(at: index)
        case .word(.month):
            if case .number(_, minutes: nil) = token(at: index + 1)?.kind { return true }
            return false
        default: return false
        }
    }

    /// `5. december`, `7-9 august`, and `5., 12. og 19. december`, where an ordinal mark distinguishes days from hours.
    private func startsListOfDays(at start: Int) -> Bool {
        var index = start
        while isDayOfMonth(at: index) {
            if isMonth(after: index) { return true }
            if token(at: index + 1)?.kind == .dash || isWord(.through, at: index + 1) {
                let last = position(afterWeekdayAt: index + 2)
                return isDayOfMonth(at: last) && isMonth(after: last)
            }
            guard token(at: index)?.isOrdinal == true else { return false }
            let next = index + 1
            index = next
            while token(at: index)?.kind == .comma || isWord(.and, at: index) { index += 1 }
            guard index > next else { return false }
            index = position(afterWeekdayAt: index)
        }
        return false
    }

    private func isDayOfMonth(at index: Int) -> Bool {
        if case .number(let day, minutes: nil)? = token(at: index)?.kind {
            (1...31).contains(day)
        } else {
            false
        }
    }

    /// Where a date goes on after `den` and its weekday.
    private func position(afterWeekdayAt index: Int) -> Int {
        var index = index
        while isWord(.filler, at: index) { index += 1 }
        if case .weekday = word(at: index) { index = position(afterSeparatorsAt: index + 1) }
        return index
    }

    /// Whether a month follows a day, as in `20th of December`, but not in `16-18 i juni`.
    func isMonth(after index: Int) -> Bool {
        let isOf = token(at: index + 1)?.text.lowercased() == "of"
        if case .month = word(at: index + (isOf ? 2 : 1)) { return true }
        return false
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
        guard case .number(let year, minutes: nil) = token(at: index)?.kind, (1000...9999).contains(year)
        else { return nil }
        // In "5. december 1630-1800" the number is a time of day.
        if token(at: index + 1)?.kind == .dash, case .number = token(at: index + 2)?.kind,
            !startsDate(at: index + 2)
        {
            return nil
        }
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
            throw reader.misunderstanding(.yearless([day], isRange: false), from: written.tokens.lowerBound)
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

extension [ScheduleDay] {
    /// The next such days, all before the last one of them.
    func next(from today: LocalDate) -> [LocalDate]? {
        guard let last = last?.next(from: today) else { return nil }
        var days = [last]
        for day in dropLast().reversed() {
            let (year, month, number) = days[0].components
            let isBefore = (day.month, day.day) < (month, number)
            guard let date = LocalDate(year: isBefore ? year : year - 1, month: day.month, day: day.day)
            else { return nil }
            days.insert(date, at: 0)
        }
        return days
    }
}
