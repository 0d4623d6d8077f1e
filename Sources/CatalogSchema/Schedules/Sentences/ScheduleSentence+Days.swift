import CatalogModel

extension ScheduleSentence {
    mutating func days() throws(ScheduleMisunderstanding) -> Session.Days {
        skipFillers()
        if skip(.ofMonth) { return try monthly(needsMonth: false) }
        if let days = monthDays() { return days }
        if isWord(.odd) || isWord(.even) { return try oddDays() }
        if skip(.every) {
            skipFillers()
            if let weeks = interval(at: position) { return try everyNth(weeks) }
        }
        if ordinal(at: position) != nil { return try monthly(needsMonth: true) }
        return .weekly(try weekdays(), .all)
    }

    /// `den 15. i måneden`, `1. og 15. i hver måned`, `the 15th of the month`.
    private mutating func monthDays() -> Session.Days? {
        let start = position
        if isWord(.every), isWord(.inMonth, at: position + 1) { position += 2 }
        let isMonthFirst = position > start
        skipFillers()
        if case .weekdays = word(at: position) { position += 1 }
        var numbers: Set<Int> = []
        repeat {
            guard case .number(let day, minutes: nil)? = current?.kind, (1...31).contains(day) else { break }
            numbers.insert(day)
            position += 1
        } while skipSeparator { $0.isDayNumber(at: $1) }
        while skip(.filler) || skip(.every) {}
        guard !numbers.isEmpty, skip(.inMonth) || isMonthFirst else {
            position = start
            return nil
        }
        return .monthDays(numbers.sorted())
    }

    private func isDayNumber(at index: Int) -> Bool {
        if case .number(let day, minutes: nil)? = token(at: index)?.kind {
            (1...31).contains(day)
        } else {
            false
        }
    }

    /// `ulige tirsdage`.
    private mutating func oddDays() throws(ScheduleMisunderstanding) -> Session.Days {
        let pattern = isWord(.odd) ? WeekPattern.odd : .even
        position += 1
        guard isDay(at: position) else { throw misunderstanding() }
        remark = .oddDays
        return .weekly(try weekdays(), pattern)
    }

    /// `hver anden onsdag`, `hver anden uge om onsdagen`.
    private mutating func everyNth(_ count: Int) throws(ScheduleMisunderstanding) -> Session.Days {
        position += 1
        // "hver 14. dag" counts days, and names the weekday after them.
        if case .weekdays = word(at: position), weeks(at: position - 1) != nil { position += 1 }
        position = position(afterSeparatorsAt: position)
        if skip(.week) { position = position(afterSeparatorsAt: position) }
        return .weekly(try weekdays(), .every(count))
    }

    /// Tells "hver anden onsdag" from "hver anden onsdag i måneden".
    private func interval(at index: Int) -> Int? {
        guard !tokens.contains(where: { $0.kind == .word(.inMonth) || $0.kind == .word(.inQuarter) }) else {
            return nil
        }
        if let weeks = weeks(at: index) { return weeks }
        switch token(at: index)?.kind {
        case .word(.other): return 2
        case .word(.ordinal(let ordinal)) where ordinal.rawValue > 1: return ordinal.rawValue
        case .number(let number, minutes: nil) where (2...8).contains(number): return number
        default: return nil
        }
    }

    /// `14. dag`.
    private func weeks(at index: Int) -> Int? {
        guard case .number(let days, minutes: nil)? = token(at: index)?.kind, [14, 21, 28].contains(days),
            case .weekdays(let all) = word(at: index + 1), all.count == Weekday.allCases.count
        else { return nil }
        return days / 7
    }

    func ordinal(at index: Int) -> MonthOrdinal? {
        switch token(at: index)?.kind {
        case .word(.ordinal(let ordinal)): ordinal
        case .number(let number, minutes: nil) where (1...4).contains(number): MonthOrdinal(rawValue: number)
        default: nil
        }
    }

    mutating func monthly(needsMonth: Bool) throws(ScheduleMisunderstanding) -> Session.Days {
        var ordinals: [MonthOrdinal] = []
        repeat {
            guard let ordinal = ordinal(at: position) else { throw misunderstanding() }
            position += 1
            if !ordinals.contains(ordinal) { ordinals.append(ordinal) }
        } while skipSeparator { $0.ordinal(at: $1) != nil }
        guard case .weekday(let weekday) = word(at: position) else {
            if case .weekdays = word(at: position) { throw misunderstanding(.severalWeekdays) }
            throw misunderstanding()
        }
        position += 1
        let end = position
        while skip(.filler) || skip(.every) {}
        if skip(.inQuarter) { return .quarterly(MonthOrdinal.allCases.filter(ordinals.contains), weekday) }
        if !skip(.inMonth) {
            if current?.kind == .unknownWord { throw misunderstanding() }
            // "første mandag i januar" is a date.
            if case .month = word(at: position) { throw misunderstanding() }
            position = end
            // It may stand after the time: "første lørdag kl. 10-12 i måneden".
            let follows = tokens[end...].contains { $0.kind == .word(.inMonth) }
            if needsMonth, !follows { throw missing(.inMonth) }
        }
        return .monthly(MonthOrdinal.allCases.filter(ordinals.contains), weekday)
    }

    mutating func weekdays() throws(ScheduleMisunderstanding) -> [Weekday] {
        while skip(.filler) || skip(.every) || skip(.whole) {}
        if isWord(.from), isDay(at: position + 1) { position += 1 }
        var days: Set<Weekday> = []
        repeat {
            days.formUnion(try weekdayOrRange())
        } while try goesOn()
        return days.sorted()
    }

    mutating func weekdayOrRange() throws(ScheduleMisunderstanding) -> [Weekday] {
        if case .weekdays(let group) = word(at: position) {
            position += 1
            return group
        }
        guard case .weekday(let first) = word(at: position) else {
            throw current == nil ? missing(.days) : misunderstanding()
        }
        position += 1
        guard current?.kind == .dash || isWord(.through), case .weekday(let last) = word(at: position + 1)
        else {
            return [first]
        }
        position += 2
        if first < last { return Weekday.allCases.filter { first <= $0 && $0 <= last } }
        remark = .pastWeekend
        return Weekday.allCases.filter { first <= $0 || $0 <= last }
    }

    /// Whether another weekday follows: what comes after "og" has to be one.
    private mutating func goesOn() throws(ScheduleMisunderstanding) -> Bool {
        if skipSeparator({ $0.isDay(at: $1) || $0.isWord(.every, at: $1) && $0.isDay(at: $1 + 1) }) {
            _ = skip(.every)
            return true
        }
        let next = isWord(.and) || current?.kind == .comma ? token(at: position + 1) : nil
        if next?.kind == .unknownWord {
            position += 1
            throw misunderstanding()
        }
        return false
    }

    func isDay(at index: Int) -> Bool {
        switch word(at: index) {
        case .weekday, .weekdays: true
        default: false
        }
    }

    /// Goes over ",", "og" or both where what follows fits.
    mutating func skipSeparator(_ fits: (ScheduleSentence, Int) -> Bool) -> Bool {
        var next = position
        if token(at: next)?.kind == .comma { next += 1 }
        if isWord(.and, at: next) { next += 1 }
        guard next > position, fits(self, next) else { return false }
        position = next
        return true
    }

    /// Where the sentence goes on after commas and words that add nothing.
    func position(afterSeparatorsAt index: Int) -> Int {
        var index = index
        while token(at: index)?.kind == .comma || isWord(.filler, at: index) { index += 1 }
        return index
    }

    /// None where no weeks are named here.
    mutating func weekPattern() throws(ScheduleMisunderstanding) -> WeekPattern? {
        let start = position
        position = position(afterSeparatorsAt: position)
        let pattern: WeekPattern
        if isWord(.odd) || isWord(.even), !isDay(at: position + 1) {
            pattern = isWord(.odd) ? .odd : .even
            position += 1
        } else if isWord(.every), isWord(.week, at: position + 1) {
            pattern = .all
            position += 1
        } else if isWord(.every), isWord(.week, at: position + 2), let weeks = interval(at: position + 1) {
            pattern = .every(weeks)
            position += 2
        } else {
            position = start
            return nil
        }
        guard skip(.week) else { throw misunderstanding() }
        return pattern
    }
}
