import CatalogModel

/// The words of one language for days and times.
///
/// They come from the generator and not from translators, so that a time is never lost in translation.
/// Placeholders stand in braces.
struct CalendarWords: Sendable {
    /// From Monday to Sunday, as in "every …".
    let weekdays: [String]
    /// From January to December, as after the day of the month.
    let months: [String]
    /// `{weekday} {day} {month}`.
    let dayAndMonth: String
    /// `{weekday} {day} {month} {year}`.
    let fullDate: String
    /// `{day} {month}`, as in bounds.
    let day: String
    /// `{day} {month} {year}`, as in bounds.
    let dayAndYear: String
    let list: ListWords
    /// Between the items of a list without an "and".
    var comma = ", "
    /// `{days}`.
    let odd: String
    let even: String
    /// `{days}`; for every second week.
    let everySecond: String
    /// `{days}` and `{n}`, from 3 to 8.
    let everyFew: String
    /// The same from 5 on, where the language has another form for that.
    var everyMany: String?
    /// `{n}` is an ordinal or several, `{day}` a weekday.
    let monthly: String
    /// First, second, third, fourth, last.
    let ordinals: [String]
    /// The same for the weekdays named, where their gender asks for it.
    var feminineOrdinals: (weekdays: Set<Weekday>, ordinals: [String])?
    /// `{date}`, before the rule begins.
    let from: String
    /// `{date}`, until it has ended.
    let until: String
    /// `{date}`, afterwards.
    let ended: String
    /// `{date}`, of something that takes place on another day.
    let movedTo: String
    /// Between hour and minute.
    let timeSeparator: String

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
        guard let feminineOrdinals, feminineOrdinals.weekdays.contains(weekday) else { return ordinals }
        return feminineOrdinals.ordinals
    }

    func everyNth(_ weeks: Int) -> String {
        switch weeks {
        case 2: everySecond
        case 5...: everyMany ?? everyFew
        default: everyFew
        }
    }

    static func words(for language: LanguageCode) -> CalendarWords {
        switch language.code {
        case "da": .danish
        case "ar": .arabic
        case "uk": .ukrainian
        case "fa": .persian
        case "ti": .tigrinya
        default: .english
        }
    }
}
