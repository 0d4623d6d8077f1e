package import CatalogModel

/// Says dates, times and schedules in one language.
package struct TimeWording: Sendable {
    private let words: CalendarWords
    /// The days from `today` on in words, which most pages need some of.
    private let coming: [String]
    private let today: LocalDate

    /// Between the items of a list.
    package var separator: String { words.comma }

    /// In the place of a time.
    package var allDay: String { words.allDay }

    /// Prepares the wording of a year that begins with `today`.
    package init(_ language: Language, today: LocalDate) {
        self.today = today
        let words = language.calendar
        self.words = words
        coming = (0...366).map { words.text(today.adding(days: $0), seenFrom: today) }
    }

    /// A day, with its year unless it is the year of `today`.
    package func date(_ date: LocalDate, seenFrom today: LocalDate? = nil) -> DateText {
        DateText(text: text(date, seenFrom: today), iso: date.description)
    }

    /// The day without its weekday, for terms and periods of years.
    package func plainDate(_ date: LocalDate) -> DateText {
        DateText(text: words.plainText(date), iso: date.description)
    }

    package func occurrence(_ occurrence: Schedule.Occurrence, seenFrom today: LocalDate) -> DateText {
        let (date, span) = (occurrence.date, occurrence.time)
        let day = text(date, seenFrom: today)
        guard !span.isAllDay else {
            let last = occurrence.lastDate
            let days = last == date ? day : "\(day) – \(text(last, seenFrom: today))"
            return DateText(text: "\(days)\(words.comma)\(words.allDay)", iso: date.description)
        }
        let iso = "\(date)T\(span.start)"
        guard let end = span.end, span.extraDays > 0 else {
            return DateText(text: day, iso: iso, time: self.span(span))
        }
        let last = "\(text(occurrence.lastDate, seenFrom: today)) \(time(end))"
        return DateText(text: "\(day) \(time(span.start)) – \(last)", iso: iso)
    }

    /// `17.00–19.00`, only digits, for left-to-right display in every language; `19.00` where the end is not known.
    package func span(_ span: TimeSpan) -> String {
        guard !span.isAllDay else { return words.allDay }
        return span.end.map { "\(time(span.start))–\(time($0))" } ?? time(span.start)
    }

    package func text(_ date: LocalDate, seenFrom today: LocalDate? = nil) -> String {
        if today == self.today, coming.indices.contains(date.dayNumber - self.today.dayNumber) {
            return coming[date.dayNumber - self.today.dayNumber]
        }
        return words.text(date, seenFrom: today)
    }

    /// One rule of a schedule; bounds that are past and mean nothing any more are left out.
    package func session(_ session: Session, seenFrom today: LocalDate) -> SessionText {
        let limits = bounds(session, seenFrom: today)
        if let long = session.times.first(where: { $0.daysLater > 0 && $0.extraDays > 0 }) {
            let isAllDay = long.isAllDay && session.isSingleDate
            return SessionText(
                days: days(session.days, lasting: long).capitalizedFirst
                    + (isAllDay ? words.comma + words.allDay : ""),
                time: "", bounds: limits)
        }
        let text = days(session.days).capitalizedFirst
        // Words are no digits that have to be kept from left to right.
        if session.times.allSatisfy(\.isAllDay) {
            return SessionText(days: text + words.comma + words.allDay, time: "", bounds: limits)
        }
        return SessionText(
            days: text, time: session.times.map(span).joined(separator: ", "), bounds: limits)
    }

    /// `fredag 18.00 – søndag 14.00`, `fredag 7. august 2026 – søndag 9. august 2026`.
    private func days(_ days: Session.Days, lasting span: TimeSpan) -> String {
        let last: String
        switch days {
        case .date(let date):
            last = text(date.adding(days: span.daysLater))
            if span.isAllDay { return "\(self.days(days)) – \(last)" }
        case .weekly(let weekdays, _) where weekdays.count == 1:
            last = words.weekdays[(weekdays[0].rawValue - 1 + span.daysLater) % 7]
        case .weekly, .monthly, .quarterly, .monthDays, .dates: last = ""
        }
        guard let end = span.end else { return self.days(days) }
        return "\(self.days(days)) \(time(span.start)) – \(last) \(time(end))"
    }

    private func days(_ days: Session.Days) -> String {
        switch days {
        case .date(let date):
            return text(date)
        case .dates(let dates): return words.list.text(dates.map { text($0) })
        case .monthly(let ordinals, let weekday): return saying(ordinals, weekday, by: words.monthly)
        case .quarterly(let ordinals, let weekday): return saying(ordinals, weekday, by: words.quarterly)
        case .monthDays(let numbers):
            let names = numbers.map { words.dayNumber.filling(("n", String($0))) }
            return words.monthDays.filling(("n", words.list.text(names)))
        case .weekly(let weekdays, let pattern):
            let names = list(weekdays)
            return switch pattern {
            case .all: names
            case .odd: words.odd.filling(("days", names))
            case .even: words.even.filling(("days", names))
            case .every(2): words.everySecond.filling(("days", names))
            case .every(let weeks):
                words.everyFew.filling(counting: CountedNumber(weeks), ("days", names), ("n", String(weeks)))
            }
        }
    }

    private func saying(_ ordinals: [MonthOrdinal], _ weekday: Weekday, by pattern: Pattern) -> String {
        let names = ordinals.map { words.ordinals(of: weekday)[$0 == .last ? 4 : $0.rawValue - 1] }
        return pattern.filling(
            ("n", words.list.text(names)), ("day", words.weekdays[weekday.rawValue - 1]))
    }

    /// `mandag–fredag` for three or more in a row, `tirsdag og torsdag` otherwise.
    private func list(_ weekdays: [Weekday]) -> String {
        let names = weekdays.map { words.weekdays[$0.rawValue - 1] }
        if let first = weekdays.first, let last = weekdays.last, names.count > 2,
            last.rawValue - first.rawValue == names.count - 1
        {
            return "\(names[0])–\(names[names.count - 1])"
        }
        return words.list.text(names)
    }

    /// Before the rule begins both bounds, while it holds the last day, and afterwards that it is over.
    private func bounds(_ session: Session, seenFrom today: LocalDate) -> String? {
        if let ends = session.ends, ends < today {
            return words.ended.filling(("date", words.dayOfYear(ends, seenFrom: today)))
        }
        var parts: [String] = []
        if let starts = session.starts, starts > today {
            parts.append(words.from.filling(("date", words.dayOfYear(starts, seenFrom: today))))
        }
        if let ends = session.ends {
            parts.append(words.until.filling(("date", words.dayOfYear(ends, seenFrom: today))))
        }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    /// Days that an exception names, in the middle of a sentence.
    package func days(of change: Schedule.Change, seenFrom today: LocalDate) -> String {
        guard !change.isSingleDate else { return text(change.first, seenFrom: today) }
        return days(from: change.first, through: change.last)
    }

    /// `21. november–25. december`, with years unless they are the year of the site's day.
    package func days(from first: LocalDate, through last: LocalDate) -> String {
        let start = words.dayOfYear(first, seenFrom: today)
        return first == last ? start : "\(start)–\(words.dayOfYear(last, seenFrom: today))"
    }

    /// A weekday by itself.
    package func name(of weekday: Weekday) -> String { words.weekdays[weekday.rawValue - 1] }

    /// The day and the times to which something was moved; none where the times stayed as they were.
    package func destination(_ destination: Schedule.Destination, seenFrom today: LocalDate) -> DateText {
        var model = date(destination.date, seenFrom: today)
        if !destination.times.isEmpty { model.time = destination.times.map(span).joined(separator: ", ") }
        return model
    }

    /// Where a time went, in the middle of a sentence.
    package func moved(to destination: Schedule.Destination, seenFrom today: LocalDate) -> String {
        let times = destination.times.map(span).joined(separator: ", ")
        let moment = [text(destination.date, seenFrom: today), times].filter { !$0.isEmpty }
        return words.movedTo.filling(("date", moment.joined(separator: " ")))
    }

    private func time(_ time: LocalTime) -> String {
        let minute = time.minute < 10 ? "0\(time.minute)" : String(time.minute)
        let hour = time.hour < 10 && words.hasTwoDigitHours ? "0\(time.hour)" : String(time.hour)
        return hour + words.timeSeparator + minute
    }
}

extension CalendarWords {
    /// A day without its weekday, and with its year unless it is the year of `today`.
    fileprivate func dayOfYear(_ date: LocalDate, seenFrom today: LocalDate) -> String {
        let (year, month, day) = date.components
        let pattern = today.components.year == year ? self.day : dayAndYear
        return pattern.filling(("day", String(day)), ("month", months[month - 1]), ("year", String(year)))
    }

    fileprivate func plainText(_ date: LocalDate) -> String {
        let (year, month, day) = date.components
        return dayAndYear.filling(
            ("day", String(day)), ("month", months[month - 1]), ("year", String(year)))
    }

    fileprivate func text(_ date: LocalDate, seenFrom today: LocalDate?) -> String {
        let (year, month, day) = date.components
        let pattern = today?.components.year == year ? dayAndWeekday : fullDate
        return pattern.filling(
            ("weekday", weekdays[date.weekday.rawValue - 1]), ("day", String(day)),
            ("month", months[month - 1]), ("year", String(year)))
    }
}
