import CatalogModel

/// The parts of a sentence, in whatever order they stand.
extension ScheduleSentence {
    /// What was read of one session.
    struct Parts {
        var days: Session.Days?
        /// Dates that were named for themselves.
        var dates: WrittenDates?
        /// Before the dates, which have to fall on them: `lørdag og søndag den 5.-6. december 2026`.
        var weekdaysOfDates: [Weekday] = []
        /// Where the time ends on another day.
        var endDay: EndDay?
        /// Said beside the weekdays: `i ulige uger`.
        var pattern: WeekPattern?
        var times: [TimeSpan] = []
        var starts: WrittenDate?
        var ends: WrittenDate?
        /// Weekdays that were named only to be left out.
        var excluded: Set<Weekday> = []
        /// `aften` or `eftermiddag` was written, so that 7 is not in the morning.
        var isAfternoon = false

        var isDate: Bool { dates != nil }
        var hasDays: Bool { days != nil || dates != nil }
    }

    /// Reads a sentence that holds one session, and nothing that has to be written in another way.
    mutating func onlySession() throws(ScheduleMisunderstanding) -> Session {
        var all: [Parts] = []
        repeat {
            all.append(try parts(isFirst: all.isEmpty))
        } while beginsAnother(after: all[all.count - 1])
        try expectEnd()
        let sessions = try sessions(of: all)
        if all.count > 1 { throw whole(.several(sessions)) }
        if let remark { throw whole(.remark(remark, sessions[0])) }
        return sessions[0]
    }

    /// What can be read at the beginning, when the rest cannot be.
    mutating func beginning() -> Session? {
        guard let parts = try? parts(isFirst: true), remark == nil else { return nil }
        return try? sessions(of: [parts]).first
    }

    private mutating func parts(isFirst: Bool) throws(ScheduleMisunderstanding) -> Parts {
        var parts = Parts()
        while try readPart(of: &parts) {}
        // Two dates with nothing between them are the first and the last one of a row.
        if !parts.hasDays, let first = parts.starts, let last = parts.ends {
            parts.dates = WrittenDates(list: [first, last], isRange: true)
            (parts.starts, parts.ends) = (nil, nil)
        }
        // "fra 5. december kl. 10 til 6. december 2026 kl. 16".
        if !parts.hasDays, let first = parts.starts, case .date? = parts.endDay {
            parts.dates = WrittenDates(list: [first])
            parts.starts = nil
        }
        // A date holds by itself, whatever was said of other days before it.
        if parts.isDate, parts.starts != nil || parts.ends != nil { throw whole(.unexpected) }
        guard parts.hasDays else { throw current == nil ? missing(.days) : misunderstanding() }
        if isFirst, parts.times.isEmpty, parts.dates?.isRange != true {
            throw current == nil ? missing(.clock) : misunderstanding()
        }
        return parts
    }

    /// Reads what stands next, where it is something that is not there yet.
    private mutating func readPart(of parts: inout Parts) throws(ScheduleMisunderstanding) -> Bool {
        while current?.kind == .comma { position += 1 }
        guard current != nil else { return false }
        if try readBound(of: &parts) { return true }
        if try readWeeks(of: &parts) { return true }
        if readMonths() || skipAllYear() { return true }
        if try readDatesOfWeekdays(of: &parts) { return true }
        if parts.times.isEmpty, startsClock(beforeDays: !parts.hasDays) {
            endDay = nil
            parts.times = try clock()
            parts.endDay = endDay
        } else if isWord(.except, at: position(afterSeparatorsAt: position)) {
            position = position(afterSeparatorsAt: position)
            parts.excluded = try exclusion()
        } else if case .dayPart(let isAfternoon)? = word(at: position(afterSeparatorsAt: position)) {
            parts.isAfternoon = parts.isAfternoon || isAfternoon
            position = position(afterSeparatorsAt: position) + 1
        } else if !parts.hasDays {
            if startsDate(at: position) { parts.dates = try writtenDates() } else { parts.days = try days() }
        } else if !skipMonthOfDays(parts) {
            // What comes after "fra", "til" and "i" does not fit.
            if isWord(.from) || isWord(.through) || isWord(.filler) { position += 1 }
            skipFillers()
            return false
        }
        return true
    }

    private mutating func readBound(of parts: inout Parts) throws(ScheduleMisunderstanding) -> Bool {
        if !parts.isDate, parts.starts == nil, isWord(.from), startsDate(at: position + 1) {
            position += 1
            parts.starts = try writtenDateOrDay()
            return true
        }
        guard !parts.isDate, parts.ends == nil, isWord(.through),
            startsDate(at: position + 1, afterUpTo: true)
        else { return false }
        position += 1
        skipUpTo()
        parts.ends = try writtenDate()
        return true
    }

    /// `i ulige uger`, before the weekday, after it, or after the time.
    private mutating func readWeeks(of parts: inout Parts) throws(ScheduleMisunderstanding) -> Bool {
        guard parts.pattern == nil, !parts.isDate else { return false }
        switch parts.days {
        case nil, .weekly(_, .all): break
        default: return false
        }
        let start = position
        parts.pattern = try weekPattern()
        return position > start
    }

    private mutating func readDatesOfWeekdays(
        of parts: inout Parts
    ) throws(ScheduleMisunderstanding) -> Bool {
        let next = position(afterSeparatorsAt: position)
        guard case .weekly(let weekdays, .all)? = parts.days, parts.times.isEmpty, startsDate(at: next) else {
            return false
        }
        (parts.days, parts.weekdaysOfDates) = (nil, weekdays)
        position = next
        parts.dates = try writtenDates()
        return true
    }

    /// `hele året`, which says nothing more.
    private mutating func skipAllYear() -> Bool {
        guard isWord(.whole), token(at: position + 1)?.text.lowercased() == "året" else { return false }
        position += 2
        return true
    }

    /// `første lørdag kl. 10-12 i måneden`.
    private mutating func skipMonthOfDays(_ parts: Parts) -> Bool {
        guard case .monthly? = parts.days else { return false }
        var index = position
        while isWord(.filler, at: index) || isWord(.every, at: index) { index += 1 }
        guard isWord(.inMonth, at: index) else { return false }
        position = index + 1
        return true
    }

    /// Whether other days with times of their own follow.
    private mutating func beginsAnother(after parts: Parts) -> Bool {
        guard !parts.times.isEmpty, current != nil else { return false }
        var index = position(afterSeparatorsAt: position)
        if isWord(.and, at: index) { index = position(afterSeparatorsAt: index + 1) }
        // "fra" and "til" before a day begin a bound that does not fit.
        guard !isWord(.from, at: index - 1), !isWord(.through, at: index - 1) else { return false }
        guard startsDays(at: index) || index > position && startsSpan(at: index) else { return false }
        position = index
        return true
    }

    private func startsDays(at index: Int) -> Bool {
        switch word(at: index) {
        case .weekday, .weekdays, .every, .odd, .even, .ofMonth: return true
        default: break
        }
        if startsDate(at: index) { return true }
        guard ordinal(at: index) != nil, case .weekday = word(at: index + 1) else { return false }
        return true
    }
}

/// What the parts come to.
extension ScheduleSentence {
    private func sessions(of all: [Parts]) throws(ScheduleMisunderstanding) -> [Session] {
        var bounded = all
        // Bounds that stand once, at the end, are meant for all.
        if let last = all.last, all.dropLast().allSatisfy({ $0.starts == nil && $0.ends == nil }) {
            for index in bounded.indices where !bounded[index].isDate {
                (bounded[index].starts, bounded[index].ends) = (last.starts, last.ends)
            }
        }
        var sessions: [Session] = []
        for parts in bounded {
            let session = try session(of: parts)
            if session.times.isEmpty {
                guard let before = sessions.last, let joined = before.joining(session) else {
                    throw missing(.clock)
                }
                sessions[sessions.count - 1] = joined
            } else {
                sessions.append(session)
            }
        }
        return sessions
    }

    private func session(of parts: Parts) throws(ScheduleMisunderstanding) -> Session {
        if parts.isAfternoon,
            let time = parts.times.first(where: { $0.start.hour < 12 && ($0.end?.hour ?? 0) < 12 })
        {
            let hours = [time.start.hour, time.end?.hour].compactMap(\.self)
            throw whole(
                .ambiguousClock(
                    afternoon: hours.map { String($0 + 12) }.joined(separator: "-"),
                    night: hours.map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: "-")))
        }
        let ends = try parts.ends.map { written throws(ScheduleMisunderstanding) in try date(written) }
        let starts = try parts.starts.map { written throws(ScheduleMisunderstanding) in
            var written = written
            // "fra 7. til 28. august 2026".
            if written.month == 0, let end = parts.ends { written.month = end.month }
            return try date(written, before: ends)
        }
        let (days, times) = try daysAndTimes(of: parts)
        let session = Session(days: days, times: times, starts: starts, ends: ends)
        // Every second week means nothing without a week to count from.
        if case .weekly(_, .every) = days, starts == nil { throw missing(nil, .uncounted(session)) }
        return session
    }

    private func daysAndTimes(
        of parts: Parts
    ) throws(ScheduleMisunderstanding) -> (Session.Days, [TimeSpan]) {
        var times = parts.times
        if var written = parts.dates {
            if case .date(let end)? = parts.endDay { written.takeYear(from: end) }
            guard parts.excluded.isEmpty else { throw whole(.exception) }
            let dates = try dates(written)
            if let endDay = parts.endDay, let first = dates.first {
                guard dates.count == 1 else { throw whole(.overlap) }
                times = [try longSpan(times, by: try self.days(from: first, first.weekday, to: endDay))]
            }
            let (days, datedTimes) = try self.days(of: dates, isRange: written.isRange, times)
            try check(
                parts.weekdaysOfDates, of: written.isRange ? dates[0]...dates[dates.count - 1] : nil, dates)
            return (days, datedTimes)
        }
        guard var days = parts.days else { throw missing(.days) }
        if case .weekly(let weekdays, let own) = days {
            let left = weekdays.filter { !parts.excluded.contains($0) }
            guard !left.isEmpty else { throw whole(.exception) }
            days = .weekly(left, parts.pattern ?? own)
        } else if !parts.excluded.isEmpty {
            throw whole(.exception)
        }
        if let endDay = parts.endDay {
            guard case .weekly(let weekdays, _) = days, weekdays.count == 1 else { throw whole(.unexpected) }
            times = [try longSpan(times, by: try self.days(from: nil, weekdays[0], to: endDay))]
        }
        return (days, times)
    }

    /// The dates fall on the weekdays before them.
    private func check(
        _ weekdays: [Weekday], of range: ClosedRange<LocalDate>?, _ dates: [LocalDate]
    ) throws(ScheduleMisunderstanding) {
        guard !weekdays.isEmpty else { return }
        let all = range.map { range in
            (0..<min(7, range.upperBound.dayNumber - range.lowerBound.dayNumber + 1)).map {
                range.lowerBound.adding(days: $0)
            }
        }
        if let wrong = (all ?? dates).first(where: { !weekdays.contains($0.weekday) }) {
            throw whole(.wrongWeekday(wrong))
        }
    }

    private func longSpan(_ times: [TimeSpan], by days: Int) throws(ScheduleMisunderstanding) -> TimeSpan {
        guard times.count == 1, let time = times.first else { throw whole(.overlap) }
        return TimeSpan(start: time.start, end: time.end, daysLater: days)
    }

    /// The sentence as a whole, which is to be written anew.
    func whole(_ reason: ScheduleMisunderstanding.Reason) -> ScheduleMisunderstanding {
        guard let first = tokens.first, let last = tokens.last else { return missing(nil, reason) }
        return ScheduleMisunderstanding(
            offset: first.offset, length: last.end - first.offset, text: "", reason: reason)
    }
}

extension Session {
    /// The same on the days of another one as well: `tirsdag kl. 16-18 og torsdag`.
    fileprivate func joining(_ other: Session) -> Session? {
        guard case .weekly(let own, let pattern) = days,
            case .weekly(let others, let otherPattern) = other.days,
            pattern == otherPattern
        else { return nil }
        var joined = self
        joined.days = .weekly(Set(own + others).sorted(), pattern)
        return joined
    }
}
