package import CatalogModel

/// A day from its ISO form; the first day of 1970 where the test wrote none.
package func day(_ iso: String) -> LocalDate {
    LocalDate(iso: iso) ?? LocalDate(dayNumber: 0)
}

/// The day for which tests make sites, a Saturday in week 47.
package let testDay = day("2026-11-21")

/// From one time of day to another on a later day, written `18-14`.
package func span(_ text: String, daysLater: Int) -> TimeSpan {
    let short = span(text)
    return TimeSpan(start: short.start, end: short.end, daysLater: daysLater)
}

/// From when to when, written `16.30-18`; a time that does not exist is a slip of the test itself.
package func span(_ text: String) -> TimeSpan {
    let times = text.split(separator: "-").compactMap { part in
        let numbers = part.split(separator: ".").compactMap { Int($0) }
        return numbers.first.flatMap { LocalTime(hour: $0, minute: numbers.dropFirst().first ?? 0) }
    }
    guard times.count == 2 else { preconditionFailure("no span of time: \(text)") }
    return TimeSpan(start: times[0], end: times[1])
}
