/// The words of a language for days, parts of the day and ages: a search makes filters of them.
package struct TimeMeanings: Sendable {
    /// What somebody can mean.
    package enum Meaning: String, CaseIterable, Sendable {
        case today, tonight, tomorrow, weekend
        case thisWeek = "this-week"
        case nextWeek = "next-week"
        case morning, afternoon, evening
        case monday, tuesday, wednesday, thursday, friday, saturday, sunday
        /// A phrase with `{n}` where the number stands.
        case age
    }

    /// What people write for each, such as `i weekenden`; the names of weekdays are among them.
    package let phrases: [Meaning: [String]]

    init(_ reader: inout LanguageReader) {
        var phrases: [Meaning: [String]] = [:]
        for meaning in Meaning.allCases {
            phrases[meaning] = reader.texts(meaning.rawValue, atMost: 30)
        }
        self.phrases = phrases
    }
}

extension Language {
    /// What the months are called in dates, January first.
    package var monthNames: [String] { calendar.months }
}
