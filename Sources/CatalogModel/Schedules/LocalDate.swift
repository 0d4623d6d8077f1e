/// A day of the Gregorian calendar where the site is, without a time or a zone (ISO 8601 `2026-11-21`).
package struct LocalDate: Hashable, Comparable, Sendable {
    // Half of an Int: a large site has a hundred thousand dates.
    private let day: Int32

    /// Days since 1970-01-01.
    package var dayNumber: Int { Int(day) }

    /// - Parameter dayNumber: Days since 1970-01-01; of what lies millions of years away the last day that can be said.
    package init(dayNumber: Int) {
        day = Int32(clamping: dayNumber)
    }

    /// None when there is no such day, as on the 29th of February 2026.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= Self.days(in: month, of: year)
        else { return nil }
        self.init(uncheckedYear: year, month: month, day: day)
    }

    /// Reads `2026-11-21`, exactly so.
    package init?(iso text: some StringProtocol) {
        var (numbers, position) = ((0, 0, 0), 0)
        for byte in text.utf8 {
            switch (position, byte) {
            case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): break
            case (0..<4, 0x30...0x39): numbers.0 = numbers.0 * 10 + Int(byte - 0x30)
            case (5..<7, 0x30...0x39): numbers.1 = numbers.1 * 10 + Int(byte - 0x30)
            case (8..<10, 0x30...0x39): numbers.2 = numbers.2 * 10 + Int(byte - 0x30)
            default: return nil
            }
            position += 1
        }
        guard position == 10 else { return nil }
        self.init(year: numbers.0, month: numbers.1, day: numbers.2)
    }

    // Days from years and back after Howard Hinnant's "chrono-compatible low-level date algorithms":
    // years begin in March, so that the leap day is the last of its year.
    private init(uncheckedYear year: Int, month: Int, day: Int) {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(dayNumber: era * 146_097 + dayOfEra - 719_468)
    }

    /// Year, month (1 to 12) and day (1 to 31).
    package var components: (year: Int, month: Int, day: Int) {
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    package var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        Weekday.allCases[((dayNumber + 3) % 7 + 7) % 7]
    }

    /// The ISO 8601 week: the one that holds the week's Thursday, so years have 52 or 53 of them.
    package var isoWeek: Int {
        let thursday = dayNumber - weekday.rawValue + Weekday.thursday.rawValue
        let year = LocalDate(dayNumber: thursday).components.year
        return (thursday - LocalDate(uncheckedYear: year, month: 1, day: 1).dayNumber) / 7 + 1
    }

    package func adding(days: Int) -> LocalDate { LocalDate(dayNumber: dayNumber + days) }

    package static func < (left: LocalDate, right: LocalDate) -> Bool { left.dayNumber < right.dayNumber }

    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension LocalDate: CustomStringConvertible {
    /// ISO 8601, `2026-11-21`.
    package var description: String {
        String(ofLength: 10) { $0.append(self) }
    }
}

extension LocalDate {
    /// ISO 8601 in its basic form, `20261121`.
    package var basic: String {
        String(ofLength: 8) { $0.append(self, separated: false) }
    }
}

extension LocalTime {
    /// ISO 8601 in its basic form, `1700`.
    package var basic: String {
        String(ofLength: 4) { $0.append(self, separated: false) }
    }
}

/// A day of the week, numbered from Monday as in ISO 8601.
package enum Weekday: Int, CaseIterable, Comparable, Sendable {
    case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday

    package static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}

/// A time of day where the site is, to the minute; 24:00 is the end of the day.
package struct LocalTime: Hashable, Comparable, Sendable {
    private let sinceMidnight: Int16

    /// Since midnight, from 0 to 1,440.
    package var minutes: Int { Int(sinceMidnight) }

    package init?(hour: Int, minute: Int) {
        guard (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0 else { return nil }
        sinceMidnight = Int16(hour * 60 + minute)
    }

    package var hour: Int { minutes / 60 }
    package var minute: Int { minutes % 60 }

    package static func < (left: LocalTime, right: LocalTime) -> Bool { left.minutes < right.minutes }
}

extension LocalTime: CustomStringConvertible {
    /// ISO 8601, `17:00`.
    package var description: String {
        String(ofLength: 5) { $0.append(self) }
    }
}
