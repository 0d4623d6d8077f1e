import CatalogModel

/// What takes whole days, and what goes from one day to another.
extension ScheduleSentence {
    /// The day on which something ends that began on another one.
    enum EndDay {
        case weekday(Weekday)
        case date(WrittenDate)
    }

    /// `hele dagen`, `all day`, `heldags`.
    func isAllDay(at index: Int) -> Bool {
        if isWord(.allDay, at: index) { return true }
        guard isWord(.whole, at: index), let day = token(at: index + 1)?.text.lowercased() else {
            return false
        }
        return ["day", "dag", "dagen"].contains(day)
    }

    mutating func skipAllDay() -> Bool {
        guard isAllDay(at: position) else { return false }
        position += isWord(.allDay) ? 1 : 2
        return true
    }

    /// `- søndag kl. 14`, `til 9. august kl. 14`.
    func endsOnAnotherDay(at index: Int) -> Bool {
        guard token(at: index)?.kind == .dash || isWord(.through, at: index) else { return false }
        var next = position(afterSeparatorsAt: index + 1)
        var isWeekday = false
        if startsDate(at: next) {
            next = position(afterDateAt: next)
        } else if case .weekday = word(at: next) {
            isWeekday = true
            next += 1
        } else {
            return false
        }
        next = position(afterSeparatorsAt: next)
        if isWord(.clock, at: next) { return true }
        // A bound has no time of its own, so a number after it belongs to what ends.
        guard case .number(_, let minutes) = token(at: next)?.kind else { return false }
        let isHalf = isWord(.am, at: next + 1) || isWord(.pm, at: next + 1)
        return isHalf || (isWeekday || minutes != nil) && !startsSpan(at: next)
    }

    private func position(afterDateAt index: Int) -> Int {
        var reader = self
        reader.position = index
        _ = try? reader.writtenDate()
        return reader.position
    }

    /// The time at which it begins is read; its end lies on another day.
    mutating func longSpan(
        from start: WrittenTime, at first: Int
    ) throws(ScheduleMisunderstanding) -> TimeSpan {
        position = position(afterSeparatorsAt: position + 1)
        if startsDate(at: position) {
            endDay = .date(try writtenDate())
        } else if case .weekday(let weekday) = word(at: position) {
            endDay = .weekday(weekday)
            position += 1
        }
        position = position(afterSeparatorsAt: position)
        _ = skipClockWord()
        let end = try writtenTime()
        guard let startTime = start.local(start.meridiem), startTime.hour < 24,
            let endTime = end.local(end.meridiem)
        else { throw misunderstanding(.unexpected, from: first) }
        return TimeSpan(start: startTime, end: endTime, daysLater: 1)
    }

    /// How many days after `first` the written day comes.
    func days(
        from first: LocalDate?, _ weekday: Weekday, to end: EndDay
    ) throws(ScheduleMisunderstanding) -> Int {
        switch end {
        case .weekday(let other):
            let days = (other.rawValue - weekday.rawValue + 7) % 7
            return days == 0 ? 7 : days
        case .date(let written):
            guard let first else { throw whole(.unexpected) }
            let last = try date(written, orInYearOf: first)
            let days = last.dayNumber - first.dayNumber
            guard (1...Self.longestDays).contains(days) else { throw whole(.daysBackwards(first, last)) }
            return days
        }
    }

    /// Nothing that has one time goes on for longer.
    static let longestDays = 60
}

/// Dates, several of them in one sentence.
extension ScheduleSentence {
    /// Dates as they are written, where later ones say the month and the year of those before.
    struct WrittenDates {
        var list: [WrittenDate] = []
        /// Whether all days from the first to the last are meant.
        var isRange = false

        /// In `7. august kl. 18 - 9. august 2026 kl. 14` the second date has the year.
        mutating func takeYear(from end: WrittenDate) {
            guard list.count == 1, list[0].year == nil, let year = end.year else { return }
            list[0].year = (list[0].month, list[0].day) <= (end.month, end.day) ? year : year - 1
        }
    }

    /// `5., 12. og 19. december 2026`, `7.-9. august 2026`, `2026-12-05 og 2026-12-12`.
    mutating func writtenDates() throws(ScheduleMisunderstanding) -> WrittenDates {
        var dates = WrittenDates()
        repeat {
            dates.list.append(try writtenDateOrDay())
        } while skipSeparator { $0.startsDate(at: $0.position(afterSeparatorsAt: $1)) }
        if dates.list.count == 1, current?.kind == .dash || isWord(.through),
            startsDate(at: position(afterSeparatorsAt: position + 1))
        {
            position = position(afterSeparatorsAt: position + 1)
            dates.isRange = true
            dates.list.append(try writtenDateOrDay())
        }
        return dates
    }

    /// A date, or only its day where a later one has the month.
    mutating func writtenDateOrDay() throws(ScheduleMisunderstanding) -> WrittenDate {
        skipFillers()
        let start = position
        var weekday: Weekday?
        if case .weekday(let written) = word(at: position) {
            weekday = written
            position = position(afterSeparatorsAt: position + 1)
        }
        if case .number(let day, minutes: nil)? = current?.kind {
            if !isMonth(after: position) {
                position += 1
                return WrittenDate(year: nil, month: 0, day: day, weekday: weekday, tokens: start..<position)
            }
        }
        position = start
        return try writtenDate()
    }

    /// The days that were meant, in order.
    func dates(_ written: WrittenDates) throws(ScheduleMisunderstanding) -> [LocalDate] {
        var list = written.list
        for index in list.indices.reversed().dropFirst() {
            let next = list[index + 1]
            if list[index].month == 0 { (list[index].month, list[index].year) = (next.month, next.year) }
            if list[index].year == nil, let year = next.year {
                // December comes before January of the next year.
                let isBefore = (list[index].month, list[index].day) <= (next.month, next.day)
                list[index].year = isBefore ? year : year - 1
            }
        }
        if list.count > 1, list.allSatisfy({ $0.year == nil }), let first = list.first, let last = list.last {
            var reader = self
            reader.position = last.tokens.upperBound
            throw reader.misunderstanding(
                .yearless(
                    list.map { ScheduleDay(month: $0.month, day: $0.day, weekday: $0.weekday) },
                    isRange: written.isRange), from: first.tokens.lowerBound)
        }
        var dates: [LocalDate] = []
        for (index, written) in list.enumerated() {
            // "5. december 2026 og 12. december": a later one without a year is of the same.
            dates.append(
                index == 0 ? try date(written) : try date(written, orInYearOf: dates[index - 1]))
        }
        return dates
    }

    /// The written day; without a year of its own the first one after `earlier`.
    func date(
        _ written: WrittenDate, orInYearOf earlier: LocalDate
    ) throws(ScheduleMisunderstanding) -> LocalDate {
        var written = written
        let (year, month, day) = earlier.components
        if written.year == nil {
            written.year = (month, day) <= (written.month, written.day) ? year : year + 1
        }
        return try date(written)
    }

    /// The days and times of dates: one that goes on for several days, or several that are like each other.
    func days(
        of dates: [LocalDate], isRange: Bool, _ times: [TimeSpan]
    ) throws(ScheduleMisunderstanding) -> (Session.Days, [TimeSpan]) {
        guard isRange, let first = dates.first, let last = dates.last else {
            let days = Set(dates).sorted()
            return (days.count == 1 ? .date(days[0]) : .dates(days), times)
        }
        let count = last.dayNumber - first.dayNumber + 1
        guard (2...Self.longestDays).contains(count) else { throw whole(.daysBackwards(first, last)) }
        if times.isEmpty || times.allSatisfy(\.isAllDay) {
            guard let whole = TimeSpan.wholeDays(count) else { throw missing(.clock) }
            return (.date(first), [whole])
        }
        return (.dates((0..<count).map { first.adding(days: $0) }), times)
    }
}
