import CatalogModel

/// The words of one language for days and times.
///
/// They are checked when the language is loaded, so that a time is never lost in translation.
struct CalendarWords: Sendable {
    /// From Monday to Sunday, as in "every …".
    let weekdays: [String]
    /// From January to December, as after the day of the month.
    let months: [String]
    /// `{weekday} {day} {month}`.
    let dayAndWeekday: Pattern
    /// `{weekday} {day} {month} {year}`.
    let fullDate: Pattern
    /// `{day} {month}`, as in bounds.
    let day: Pattern
    /// `{day} {month} {year}`, as in bounds.
    let dayAndYear: Pattern
    let list: ListWords
    /// Between the items of a list without an "and".
    let comma: String
    /// `{days}`.
    let odd: Pattern
    let even: Pattern
    /// `{days}`; for every second week.
    let everySecond: Pattern
    /// `{days}` and `{n}`, from 3 to 8.
    let everyFew: Pattern
    /// `{n}` is an ordinal or several, `{day}` a weekday.
    let monthly: Pattern
    /// The same of a quarter of a year.
    let quarterly: Pattern
    /// `{n}` is a day of the month or several.
    let monthDays: Pattern
    /// `{n}`, as in the list of days of the month.
    let dayNumber: Pattern
    /// In the place of a time.
    let allDay: String
    /// First, second, third, fourth, last.
    let ordinals: [String]
    /// The same for the weekdays named, where their gender asks for other forms.
    let otherOrdinals: (weekdays: Set<Weekday>, ordinals: [String])?
    /// `{date}`, before the rule begins.
    let from: Pattern
    /// `{date}`, until it has ended.
    let until: Pattern
    /// `{date}`, afterwards.
    let ended: Pattern
    /// `{date}`, of something that takes place on another day.
    let movedTo: Pattern
    /// Between hour and minute.
    let timeSeparator: String
    /// Whether hours before ten have a zero before them.
    let hasTwoDigitHours: Bool

    /// How several things are listed.
    struct ListWords: Sendable {
        /// Between all but the last two.
        let separator: String
        /// Between the last two.
        let and: String
        /// After the last of several.
        var end = ""

        func text(_ names: [String]) -> String {
            guard names.count > 1, let last = names.last else { return names.joined() }
            return names.dropLast().joined(separator: separator) + and + last + end
        }
    }

    func ordinals(of weekday: Weekday) -> [String] {
        guard let otherOrdinals, otherOrdinals.weekdays.contains(weekday) else { return ordinals }
        return otherOrdinals.ordinals
    }
}

extension CalendarWords {
    init(_ reader: inout LanguageReader, weekdays: [String], months: [String]) {
        self.weekdays = weekdays
        self.months = months
        dayAndWeekday = reader.pattern("day-and-weekday", filledWith: ["weekday", "day", "month"])
        fullDate = reader.pattern("full-date", filledWith: ["weekday", "day", "month", "year"])
        day = reader.pattern("day", filledWith: ["day", "month"])
        dayAndYear = reader.pattern("day-and-year", filledWith: ["day", "month", "year"])
        list = ListWords(
            separator: reader.text("list-separator"), and: reader.text("list-and"),
            end: reader.optionalText("list-end") ?? "")
        comma = reader.text("comma")
        odd = reader.pattern("odd-weeks", filledWith: ["days"])
        even = reader.pattern("even-weeks", filledWith: ["days"])
        everySecond = reader.pattern("every-second-week", filledWith: ["days"])
        everyFew = reader.pattern("every-few-weeks", filledWith: ["days", "n"])
        monthly = reader.pattern("monthly", filledWith: ["n", "day"])
        quarterly = reader.pattern("quarterly", filledWith: ["n", "day"])
        monthDays = reader.pattern("month-days", filledWith: ["n"])
        dayNumber = reader.pattern("day-number", filledWith: ["n"])
        allDay = reader.text("all-day")
        ordinals = reader.texts("ordinals", count: 5)
        otherOrdinals = reader.optionalGroup("other-ordinals") { reader in
            let codes = reader.texts("weekdays", atMost: 7)
            return (
                Set(Weekday.allCases.filter { codes.contains($0.calendarCode) }),
                reader.texts("ordinals", count: 5)
            )
        }
        from = reader.pattern("from", filledWith: ["date"])
        until = reader.pattern("until", filledWith: ["date"])
        ended = reader.pattern("ended", filledWith: ["date"])
        movedTo = reader.pattern("moved-to", filledWith: ["date"])
        timeSeparator = reader.text("time-separator")
        hasTwoDigitHours = reader.text("two-digit-hours") == "yes"
    }
}
