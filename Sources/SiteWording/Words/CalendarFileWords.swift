/// What calendars to subscribe to and feeds say beside what pages do.
package struct CalendarFileWords: Sendable {
    /// What the calendar is, in a sentence with `{site}`.
    package let about: Pattern
    /// The same of one that would be too large.
    package let tooLarge: Pattern
    package let price: String
    package let signup: String
    /// Before and behind the day after which times are not known.
    package let unknownBefore: String
    package let unknownAfter: String
    /// Before the day on which somebody made sure of it.
    package let confirmed: String

    init(_ reader: inout LanguageReader) {
        about = reader.pattern("calendar-file.about", filledWith: ["site"])
        tooLarge = reader.pattern("calendar-file.too-large", filledWith: ["site"])
        price = reader.text("price")
        signup = reader.text("signup")
        unknownBefore = reader.text("timesUnknownBefore")
        unknownAfter = reader.text("timesUnknownAfter")
        confirmed = reader.text("lastConfirmed")
    }
}

/// What feeds say of changes.
package struct FeedWords: Sendable {
    /// The title of the feed of changes.
    package let changes: String
    /// `New: {title}`, `Changed: {title}`, `No longer: {title}`.
    package let added: Pattern
    package let changed: Pattern
    package let gone: Pattern

    init(_ reader: inout LanguageReader) {
        changes = reader.text("feed.changes")
        added = reader.pattern("feed.added", filledWith: ["title"])
        changed = reader.pattern("feed.changed", filledWith: ["title"])
        gone = reader.pattern("feed.gone", filledWith: ["title"])
    }
}
