/// How far the clocks of a time zone are ahead of UTC, for the zones of the Danish realm and their neighbours.
///
/// They all change at 01:00 UTC on the last Sundays of March and October (directive 2000/84/EC).
package struct ZoneRule: Sendable {
    /// Minutes ahead of UTC in winter; an hour more in summer.
    package let winterOffset: Int

    /// None for a zone whose rule is not known here.
    package init?(_ name: String) {
        switch name {
        case "Europe/Copenhagen", "Europe/Berlin", "Europe/Oslo", "Europe/Stockholm": winterOffset = 60
        case "Atlantic/Faroe": winterOffset = 0
        case "America/Nuuk", "America/Godthab": winterOffset = -120
        default: return nil
        }
    }

    /// Minutes ahead of UTC; in an hour that is there twice those of the first one.
    package func offset(at local: LocalDateTime) -> Int {
        winterOffset + (isSummer(local) ? 60 : 0)
    }

    /// The same moment in UTC.
    package func universal(_ local: LocalDateTime) -> LocalDateTime {
        let minutes = Self.minutes(local) - offset(at: local)
        let day = minutes >= 0 ? minutes / Self.day : (minutes + 1) / Self.day - 1
        let minute = minutes - day * Self.day
        guard let time = LocalTime(hour: minute / 60, minute: minute % 60) else { return local }
        return LocalDateTime(date: LocalDate(dayNumber: day), time: time)
    }

    private func isSummer(_ local: LocalDateTime) -> Bool {
        let year = local.date.components.year
        guard let march = LocalDate(year: year, month: 3, day: 31),
            let october = LocalDate(year: year, month: 10, day: 31)
        else { return false }
        // Both changes are at 01:00 UTC, when the clocks jump from, or back to, two hours after it in winter time.
        let change = 120 + winterOffset
        return (lastSunday(march) * Self.day + change..<lastSunday(october) * Self.day + change).contains(
            Self.minutes(local))
    }

    private func lastSunday(_ lastDay: LocalDate) -> Int { lastDay.dayNumber - lastDay.weekday.rawValue % 7 }

    /// Since 1970.
    private static func minutes(_ local: LocalDateTime) -> Int {
        local.date.dayNumber * day + local.time.minutes
    }

    private static let day = 24 * 60
}
