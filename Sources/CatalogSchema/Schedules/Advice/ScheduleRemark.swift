import CatalogModel

/// Something in a sentence that can be understood, but that has to be written in another way.
enum ScheduleRemark: Equatable {
    /// `ulige tirsdage`: those of odd weeks, or the first and third of a month.
    case oddDays
    /// `fredag-mandag`, which goes past the end of the week.
    case pastWeekend
    /// `i september`, `fra september til maj`: months have no year.
    case months(ScheduleMonths)
    /// `uge 36-42`.
    case weeks(ScheduleWeeks)
    /// `undtagen fredag`, `undtagen i ferien`.
    case exclusion(ScheduleExclusion)
}

/// Months between which something takes place.
struct ScheduleMonths: Equatable {
    /// From 1 to 12.
    var first: Int
    var last: Int
    /// Of the last one, where it was written.
    var year: Int?

    /// The first and the last day, the next such months that are not over.
    func days(after today: LocalDate) -> (first: LocalDate, last: LocalDate)? {
        let now = today.components
        let lastYear = year ?? (last < now.month ? now.year + 1 : now.year)
        let firstYear = first <= last ? lastYear : lastYear - 1
        guard let start = LocalDate(year: firstYear, month: first, day: 1),
            let next = LocalDate(
                year: last == 12 ? lastYear + 1 : lastYear, month: last == 12 ? 1 : last + 1, day: 1)
        else { return nil }
        return (start, next.adding(days: -1))
    }
}

/// Weeks by number between which something takes place.
struct ScheduleWeeks: Equatable {
    var first: Int
    var last: Int

    /// The first and the last day, the next such weeks that are not over.
    func days(after today: LocalDate) -> (first: LocalDate, last: LocalDate)? {
        let year = today.components.year
        for year in year - 1...year + 1 {
            guard let start = LocalDate(mondayOfWeek: first, of: year),
                let end = LocalDate(mondayOfWeek: last, of: first <= last ? year : year + 1)?.adding(days: 6)
            else { continue }
            if end >= today { return (start, end) }
        }
        return nil
    }
}

extension LocalDate {
    /// The Monday of an ISO 8601 week; the fourth of January always is in the first one.
    fileprivate init?(mondayOfWeek week: Int, of year: Int) {
        guard (1...53).contains(week), let fourth = LocalDate(year: year, month: 1, day: 4) else {
            return nil
        }
        self = fourth.adding(days: 1 - fourth.weekday.rawValue + 7 * (week - 1))
        if isoWeek != week { return nil }
    }
}

/// What a sentence says is left out.
struct ScheduleExclusion: Equatable {
    var weekdays: Set<Weekday> = []
    var holidays = false
    var schoolHolidays = false
    var dates: [LocalDate] = []
    var months: [ScheduleMonths] = []

    /// Whether leaving weekdays out of the sentence says all of it.
    var isWeekdaysOnly: Bool { !holidays && !schoolHolidays && dates.isEmpty && months.isEmpty }

    /// What `except` has to hold instead: `[holidays, 2026-10-13]`.
    func list(from today: LocalDate?) -> String {
        let names = [(holidays, "holidays"), (schoolHolidays, "school-holidays")].filter(\.0).map(\.1)
        let periods = months.map { months in
            let days = today.flatMap(months.days)
            return "{from: \(days?.first.description ?? "…"), to: \(days?.last.description ?? "…")}"
        }
        return "[" + (names + dates.map(\.description) + periods).joined(separator: ", ") + "]"
    }
}

extension ScheduleSentence {
    /// `undtagen fredag`, `ikke i ferier og på helligdage`; gives the weekdays.
    mutating func exclusion() throws(ScheduleMisunderstanding) -> Set<Weekday> {
        let start = position
        var exclusion = ScheduleExclusion()
        position += 1
        repeat {
            while skip(.filler) || skip(.every) || skip(.except) || skip(.from) {}
            if skip(.holidays) {
                exclusion.holidays = true
            } else if skip(.schoolHolidays) {
                _ = skip(.holidays)
                exclusion.schoolHolidays = true
            } else if startsDate(at: position) {
                exclusion.dates.append(try date())
            } else if let months = months(at: position) {
                exclusion.months.append(months.months)
                position = months.end
            } else if isDay(at: position) {
                exclusion.weekdays.formUnion(try weekdayOrRange())
            } else {
                position = start
                throw misunderstanding(.exception)
            }
        } while skipSeparator { $0.isExcludable(at: $1) }
        remark = .exclusion(exclusion)
        return exclusion.weekdays
    }

    private func isExcludable(at index: Int) -> Bool {
        var index = index
        while isWord(.filler, at: index) || isWord(.every, at: index) || isWord(.except, at: index) {
            index += 1
        }
        return isWord(.holidays, at: index) || isWord(.schoolHolidays, at: index) || isDay(at: index)
            || startsDate(at: index) || months(at: index) != nil
    }

    /// `i september`, `september-maj`, `fra oktober til marts 2027`, `uge 36-42`.
    mutating func readMonths() -> Bool {
        var index = position
        while isWord(.filler, at: index) || isWord(.from, at: index) { index += 1 }
        if let months = months(at: index) {
            remark = .months(months.months)
            position = months.end
            return true
        }
        guard isWord(.week, at: index), let first = weekNumber(at: index + 1) else { return false }
        var weeks = ScheduleWeeks(first: first, last: first)
        position = index + 2
        if current?.kind == .dash || isWord(.through), let last = weekNumber(at: position + 1) {
            weeks.last = last
            position += 2
        }
        remark = .weeks(weeks)
        return true
    }

    private func weekNumber(at index: Int) -> Int? {
        guard case .number(let week, minutes: nil)? = token(at: index)?.kind, (1...53).contains(week) else {
            return nil
        }
        return week
    }

    /// Months without days, and where the sentence goes on after them.
    private func months(at start: Int) -> (months: ScheduleMonths, end: Int)? {
        guard let first = lonelyMonth(at: start) else { return nil }
        var (months, index) = (ScheduleMonths(first: first, last: first), start + 1)
        if token(at: index)?.kind == .dash || isWord(.through, at: index) || isWord(.and, at: index),
            let last = lonelyMonth(at: index + 1)
        {
            months.last = last
            index += 2
        }
        if case .number(let year, minutes: nil)? = token(at: index)?.kind, (1900...2999).contains(year) {
            months.year = year
            index += 1
        }
        return (months, index)
    }

    /// A month without a day.
    private func lonelyMonth(at index: Int) -> Int? {
        guard case .month(let month) = word(at: index) else { return nil }
        if case .number(let day, minutes: nil)? = token(at: index + 1)?.kind, day < 32 { return nil }
        return month
    }
}
