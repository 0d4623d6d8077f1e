import CatalogModel

extension ScheduleSentence {
    /// A time of day as written, before it is known which half of the day it means.
    struct WrittenTime {
        var hour: Int
        var minute: Int
        var meridiem: ScheduleWord?
        /// `4`, which may be meant for the afternoon, but not `04` nor `4.00`.
        var isBare: Bool
        /// The hour has no minutes, and one digit.
        var isBareHour: Bool
        /// The hour has two digits, as only the clock of 24 hours writes the small ones.
        var hasTwoDigits: Bool

        /// Whether it cannot be anything but a time of day.
        var isSure: Bool
        /// `06`.
        var padded: String { hour < 10 ? "0\(hour)" : String(hour) }

        /// None when there is no such time.
        func local(_ meridiem: ScheduleWord?) -> LocalTime? {
            guard let meridiem else { return LocalTime(hour: hour, minute: minute) }
            guard (1...12).contains(hour) else { return nil }
            return LocalTime(hour: hour % 12 + (meridiem == .pm ? 12 : 0), minute: minute)
        }
    }

    /// Whether times of day begin here; before the days are known, a number may as well begin a date.
    func startsClock(beforeDays: Bool) -> Bool {
        if isAllDay(at: position) { return true }
        return switch current?.kind {
        case .word(.clock), .word(.between): true
        case .word(.from): startsTime(at: position + 1)
        case .number(_, let minutes): !beforeDays || minutes != nil || startsSpan(at: position)
        default: false
        }
    }

    /// `14.30`, which cannot begin anything else.
    private func isSureTime(at index: Int) -> Bool {
        if case .number(_, minutes: .some) = token(at: index)?.kind { true } else { false }
    }

    private func startsTime(at index: Int) -> Bool {
        if case .number = token(at: index)?.kind { true } else { isWord(.clock, at: index) }
    }

    /// A number and what goes on to another one, but not `7.-9. august`.
    func startsSpan(at index: Int) -> Bool {
        var index = index
        if isWord(.clock, at: index) { return true }
        guard case .number = token(at: index)?.kind else { return false }
        index += 1
        if isWord(.am, at: index) || isWord(.pm, at: index) { return true }
        guard token(at: index)?.kind == .dash || isWord(.through, at: index) else { return false }
        if isWord(.clock, at: index + 1) { return true }
        guard case .number = token(at: index + 1)?.kind else { return false }
        if case .month = word(at: index + 2) { return false }
        return true
    }

    /// One span or several that do not overlap, in order.
    mutating func clock() throws(ScheduleMisunderstanding) -> [TimeSpan] {
        var times: [TimeSpan] = []
        if current?.kind == .comma { position += 1 }
        if skipAllDay(), let day = TimeSpan.wholeDays() { return [day] }
        repeat {
            let start = position
            // In "kl. 10 og 14" the second number is a time, too.
            let span = try span(afterOpenOne: times.last.map { $0.end == nil } ?? false)
            let overlaps = times.contains { other in
                min(span.lastMinute, other.lastMinute) > max(span.start.minutes, other.start.minutes)
            }
            guard !overlaps, !times.contains(span) else { throw misunderstanding(.overlap, from: start) }
            times.append(span)
        } while skipSeparator { $0.goesOnWithTime(at: $1, afterOpenOne: times.last?.end == nil) }
        return times.sorted()
    }

    private func goesOnWithTime(at index: Int, afterOpenOne: Bool) -> Bool {
        if startsSpan(at: index) || isSureTime(at: index) { return true }
        if isWord(.from, at: index) { return startsTime(at: index + 1) && !startsDate(at: index + 1) }
        return afterOpenOne && startsTime(at: index) && token(at: index)?.isOrdinal != true
            && !startsDate(at: index)
    }

    private mutating func span(afterOpenOne: Bool) throws(ScheduleMisunderstanding) -> TimeSpan {
        let isBetween = skip(.between)
        if !isBetween { _ = skip(.from) }
        let hasClockWord = skipClockWord()
        let first = position
        let start = try writtenTime()
        guard
            current?.kind == .dash || isWord(.through) && !startsDate(at: position + 1, afterUpTo: true)
                || isBetween && isWord(.and) || endsOnAnotherDay(at: position)
        else { return try openSpan(start, isSure: hasClockWord || start.isSure || afterOpenOne, at: first) }
        if endsOnAnotherDay(at: position) { return try longSpan(from: start, at: first) }
        position += 1
        _ = skipClockWord()
        let second = position
        let end = try writtenTime()
        if start.isBare, end.meridiem == nil, start.meridiem == nil, end.hour <= 12 {
            throw misunderstanding(
                .ambiguousClock(
                    afternoon: "\(start.hour + 12)-\(end.hour + 12)", night: "0\(start.hour)-\(end.padded)"),
                from: first)
        }
        let (early, late) = halves(start, end)
        guard let startTime = start.local(early), startTime.hour < 24 else {
            throw misunderstanding(at: first)
        }
        guard let endTime = end.local(late) else { throw misunderstanding(at: second) }
        let span = TimeSpan(start: startTime, end: endTime)
        guard isMeant(span, ending: endTime, start, end) else {
            throw misunderstanding(
                .backwardsClock(ClockReadings(start: startTime, end: endTime)), from: first)
        }
        return span
    }

    /// `kl. 19`: nobody says when it ends.
    private func openSpan(
        _ start: WrittenTime, isSure: Bool, at first: Int
    ) throws(ScheduleMisunderstanding) -> TimeSpan {
        if start.isBare, start.meridiem == nil {
            throw misunderstanding(
                .ambiguousClock(afternoon: "\(start.hour + 12)", night: "0\(start.hour)"), from: first)
        }
        guard isSure else { throw current == nil ? missing(.endTime) : misunderstanding() }
        guard let time = start.local(start.meridiem), time.hour < 24 else {
            throw misunderstanding(at: first)
        }
        return TimeSpan(start: time, end: nil)
    }

    /// `kl.`, and a colon after it.
    mutating func skipClockWord() -> Bool {
        guard skip(.clock) else { return false }
        if current?.kind == .comma { position += 1 }
        return true
    }

    /// Whether a span over midnight is one on purpose: it begins in the evening or is written as the clock of
    /// 24 hours writes, it is no longer than a night, and no afternoon can be meant.
    private func isMeant(
        _ span: TimeSpan, ending: LocalTime, _ start: WrittenTime, _ end: WrittenTime
    ) -> Bool {
        if span.daysLater == 0 || ending != span.start && ending.minutes % (24 * 60) == 0 { return true }
        guard let length = span.length, length <= ClockReadings.longestNight else { return false }
        if start.meridiem != nil || end.meridiem != nil || start.hasTwoDigits && end.hasTwoDigits {
            return true
        }
        let isAfternoonPossible = end.isBareHour && ending.minutes + 12 * 60 > span.start.minutes
        return span.start.minutes >= ClockReadings.evening && !isAfternoonPossible
    }

    /// Which halves of the day are meant: in "4-6 pm" both are the second, in "10-2 pm" the first one is not.
    private func halves(_ start: WrittenTime, _ end: WrittenTime) -> (ScheduleWord?, ScheduleWord?) {
        switch (start.meridiem, end.meridiem) {
        case (nil, .pm?):
            guard let same = start.local(.pm), let until = end.local(.pm) else { return (nil, .pm) }
            return (same < until ? .pm : .am, .pm)
        case (nil, .am?):
            guard let same = start.local(.am), let until = end.local(.am) else { return (nil, .am) }
            return (same < until ? .am : .pm, .am)
        case (let half?, nil):
            guard let from = start.local(half), let same = end.local(half) else { return (half, nil) }
            return (half, from < same ? half : half == .am ? .pm : .am)
        case (let early, let late): return (early, late)
        }
    }

    mutating func writtenTime() throws(ScheduleMisunderstanding) -> WrittenTime {
        guard let token = current, case .number(let number, let minutes) = token.kind else {
            throw current == nil ? missing(.endTime) : misunderstanding()
        }
        let isJoined = minutes == nil && (3...4).contains(token.text.utf8.prefix(while: \.isDigit).count)
        let (hour, minute) = isJoined ? (number / 100, number % 100) : (number, minutes ?? 0)
        guard LocalTime(hour: hour, minute: minute) != nil else { throw misunderstanding() }
        position += 1
        let isPadded = token.text.utf8.first == UInt8(ascii: "0")
        var time = WrittenTime(
            hour: hour, minute: minute, meridiem: nil,
            isBare: minutes == nil && !isJoined && (1...6).contains(hour) && !isPadded,
            isBareHour: minutes == nil && !isJoined && hour < 10 && !isPadded,
            hasTwoDigits: hour > 9 || isPadded, isSure: minutes != nil || isJoined)
        if isWord(.am) || isWord(.pm) {
            time.meridiem = word(at: position)
            guard time.local(time.meridiem) != nil else { throw misunderstanding() }
            time.isSure = true
            position += 1
        }
        return time
    }

    private func misunderstanding(at index: Int) -> ScheduleMisunderstanding {
        var reader = self
        reader.position = index
        return reader.misunderstanding()
    }
}

extension TimeSpan {
    /// Minutes from the beginning of the first day; above 1440 on the second.
    fileprivate var lastMinute: Int { start.minutes + (length ?? 0) }
}
