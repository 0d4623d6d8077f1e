/// How far the clocks of a time zone are from UTC, for the zones of the Danish realm and their neighbours.
///
/// They all change at 01:00 UTC on the last Sundays of March and October (directive 2000/84/EC).
struct ZoneRule: Sendable {
    /// Minutes before UTC in winter.
    private let winterOffset: Int

    /// None for a zone whose rule is not known here.
    init?(_ name: String) {
        switch name {
        case "Europe/Copenhagen", "Europe/Berlin", "Europe/Oslo", "Europe/Stockholm": winterOffset = 60
        case "Atlantic/Faroe": winterOffset = 0
        case "America/Nuuk", "America/Godthab": winterOffset = -120
        default: return nil
        }
    }

    /// The same moment in UTC; of an hour that is there twice, the first one.
    func universal(_ local: LocalDateTime) -> LocalDateTime {
        let minutes = local.date.dayNumber * Self.day + local.time.minutes
        let universal =
            minutes - winterOffset - (isSummer(minutes, year: local.date.components.year) ? 60 : 0)
        let day = universal >= 0 ? universal / Self.day : (universal + 1) / Self.day - 1
        let minute = universal - day * Self.day
        guard let time = LocalTime(hour: minute / 60, minute: minute % 60) else { return local }
        return LocalDateTime(date: LocalDate(dayNumber: day), time: time)
    }

    /// Whether the clocks show summer time at a local moment, in minutes since 1970.
    private func isSummer(_ minutes: Int, year: Int) -> Bool {
        guard let march = LocalDate(year: year, month: 3, day: 31),
            let october = LocalDate(year: year, month: 10, day: 31)
        else { return false }
        // Both changes are at 01:00 UTC, when the clocks jump from, or back to, two hours after it in winter time.
        let change = 120 + winterOffset
        return (lastSunday(march) * Self.day + change..<lastSunday(october) * Self.day + change).contains(
            minutes)
    }

    private func lastSunday(_ lastDay: LocalDate) -> Int { lastDay.dayNumber - lastDay.weekday.rawValue % 7 }

    private static let day = 24 * 60
}
