/// The days that Denmark has off: its public holidays by law, and those that nearly everybody has off beside them.
package enum DanishHoliday: String, CaseIterable, Sendable {
    case newYear = "new-year"
    case maundyThursday = "maundy-thursday"
    case goodFriday = "good-friday"
    case easterSunday = "easter-sunday"
    case easterMonday = "easter-monday"
    /// Until 2023 (Act no. 214 of 6 March 2023).
    case greatPrayerDay = "great-prayer-day"
    case ascensionDay = "ascension-day"
    case whitSunday = "whit-sunday"
    case whitMonday = "whit-monday"
    case constitutionDay = "constitution-day"
    case christmasEve = "christmas-eve"
    case christmasDay = "christmas-day"
    case secondChristmasDay = "second-christmas-day"
    case newYearsEve = "new-years-eve"

    /// The holiday on a day; where two fall together, as 5 June and Whit Sunday may, the one that moves.
    package init?(on date: LocalDate) {
        guard let holiday = Self.moving(date) ?? Self.fixed(date) else { return nil }
        self = holiday
    }

    private static func fixed(_ date: LocalDate) -> DanishHoliday? {
        let (_, month, day) = date.components
        return switch (month, day) {
        case (1, 1): .newYear
        case (6, 5): .constitutionDay
        case (12, 24): .christmasEve
        case (12, 25): .christmasDay
        case (12, 26): .secondChristmasDay
        case (12, 31): .newYearsEve
        default: nil
        }
    }

    /// Those that are counted from Easter Sunday.
    private static func moving(_ date: LocalDate) -> DanishHoliday? {
        let year = date.components.year
        guard let easter = LocalDate(easterSundayOf: year) else { return nil }
        return switch date.dayNumber - easter.dayNumber {
        case -3: .maundyThursday
        case -2: .goodFriday
        case 0: .easterSunday
        case 1: .easterMonday
        case 26 where year < 2024: .greatPrayerDay
        case 39: .ascensionDay
        case 49: .whitSunday
        case 50: .whitMonday
        default: nil
        }
    }
}

extension LocalDate {
    /// Easter Sunday of the Gregorian calendar (Anonymous Gregorian algorithm, Nature, 20 April 1876).
    package init?(easterSundayOf year: Int) {
        let golden = year % 19
        let (century, yearOfCentury) = (year / 100, year % 100)
        let correction = (century + 8) / 25
        let epact =
            (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
        let late = (golden + 11 * epact + 22 * weekday) / 451
        let number = epact + weekday - 7 * late + 114
        self.init(year: year, month: number / 31, day: number % 31 + 1)
    }
}
