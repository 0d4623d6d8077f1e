import CatalogModel

/// Says dates, times and schedules in one language.
struct TimeWording: Sendable {
    let language: LanguageCode
    private let words: CalendarWords
    /// The days from `today` on in words, which most pages need some of.
    private let coming: [String]
    private let today: LocalDate

    /// Between the items of a list.
    var separator: String { words.separator }

    /// Prepares the wording of a year that begins with `today`.
    init(language: LanguageCode, today: LocalDate) {
        self.language = language
        self.today = today
        let words = CalendarWords.words(for: language)
        self.words = words
        coming = (0...366).map { words.text(today.adding(days: $0), seenFrom: today) }
    }

    /// A day, with its year unless it is the year of `today`.
    func date(_ date: LocalDate, seenFrom today: LocalDate? = nil) -> DateModel {
        DateModel(text: text(date, seenFrom: today), iso: date.description)
    }

    func occurrence(_ occurrence: Schedule.Occurrence, seenFrom today: LocalDate) -> DateModel {
        DateModel(
            text: text(occurrence.date, seenFrom: today),
            iso: "\(occurrence.date)T\(occurrence.time.start)", time: span(occurrence.time))
    }

    /// `17.00–19.00`, digits alone, for left-to-right display in every language.
    func span(_ span: TimeSpan) -> String { "\(time(span.start))–\(time(span.end))" }

    func text(_ date: LocalDate, seenFrom today: LocalDate? = nil) -> String {
        if today == self.today, coming.indices.contains(date.dayNumber - self.today.dayNumber) {
            return coming[date.dayNumber - self.today.dayNumber]
        }
        return words.text(date, seenFrom: today)
    }

    /// One rule of a schedule; bounds that are past and mean nothing any more are left out.
    func session(_ session: Session, seenFrom today: LocalDate) -> SessionModel {
        SessionModel(
            days: days(session.days).capitalizedFirst, time: span(session.time),
            bounds: bounds(session, seenFrom: today))
    }

    private func days(_ days: Session.Days) -> String {
        switch days {
        case .date(let date):
            return text(date)
        case .monthly(let ordinal, let weekday):
            let index = ordinal == .last ? 4 : ordinal.rawValue - 1
            return words.monthly.filling(
                ("n", words.ordinals[index]), ("day", words.weekdays[weekday.rawValue - 1]))
        case .weekly(let weekdays, let pattern):
            let names = list(weekdays)
            return switch pattern {
            case .all: names
            case .odd: words.odd.filling(("days", names))
            case .even: words.even.filling(("days", names))
            case .every(let weeks): words.everyNth.filling(("days", names), ("n", String(weeks)))
            }
        }
    }

    /// `mandag–fredag` for three or more in a row, `tirsdag og torsdag` otherwise.
    private func list(_ weekdays: [Weekday]) -> String {
        let names = weekdays.map { words.weekdays[$0.rawValue - 1] }
        guard let first = weekdays.first, let last = weekdays.last, names.count > 1 else {
            return names.joined()
        }
        if names.count > 2, last.rawValue - first.rawValue == names.count - 1 {
            return "\(names[0])–\(names[names.count - 1])"
        }
        return names.dropLast().joined(separator: words.separator) + words.and + names[names.count - 1]
    }

    private func bounds(_ session: Session, seenFrom today: LocalDate) -> String? {
        var parts: [String] = []
        if let starts = session.starts, starts > today {
            parts.append(words.from.filling(("date", text(starts))))
        }
        if let ends = session.ends { parts.append(words.until.filling(("date", text(ends)))) }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private func time(_ time: LocalTime) -> String {
        let minute = time.minute < 10 ? "0\(time.minute)" : String(time.minute)
        let hour = time.hour < 10 && language != .danish ? "0\(time.hour)" : String(time.hour)
        return hour + words.timeSeparator + minute
    }
}

extension CalendarWords {
    fileprivate func text(_ date: LocalDate, seenFrom today: LocalDate?) -> String {
        let (year, month, day) = date.components
        let pattern = today?.components.year == year ? dayAndMonth : fullDate
        return pattern.filling(
            ("weekday", weekdays[date.weekday.rawValue - 1]), ("day", String(day)),
            ("month", months[month - 1]), ("year", String(year)))
    }
}

extension String {
    /// The text with each `{name}` replaced by its value.
    func filling(_ values: (name: String, value: String)...) -> String {
        var filled: [UInt8] = []
        filled.reserveCapacity(utf8.count + 32)
        var rest = utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            let name = rest[rest.index(after: open)..<close]
            filled.append(contentsOf: rest[..<open])
            if let value = values.first(where: { $0.name.utf8.elementsEqual(name) }) {
                filled.append(contentsOf: value.value.utf8)
            }
            rest = rest[rest.index(after: close)...]
        }
        filled.append(contentsOf: rest)
        return String(decoding: filled, as: UTF8.self)
    }

    /// With its first letter in upper case, as at the beginning of a sentence.
    var capitalizedFirst: String {
        guard let first = unicodeScalars.first else { return self }
        return first.properties.uppercaseMapping + String(unicodeScalars.dropFirst())
    }
}
