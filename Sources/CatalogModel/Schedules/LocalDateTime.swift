/// A moment where the site is; its description is in the basic form of ISO 8601, `20261124T170000`.
package struct LocalDateTime: Hashable, Comparable, Sendable, CustomStringConvertible {
    package var date: LocalDate
    /// Never 24:00, which is 00:00 of the next day.
    package var time: LocalTime

    package init(date: LocalDate, time: LocalTime) {
        if time.hour == 24, let midnight = LocalTime(hour: 0, minute: 0) {
            (self.date, self.time) = (date.adding(days: 1), midnight)
        } else {
            (self.date, self.time) = (date, time)
        }
    }

    package static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
        (left.date, left.time) < (right.date, right.time)
    }

    package var description: String {
        String(ofLength: 15) { digits in
            digits.append(date, separated: false)
            digits.append("T")
            digits.append(time, separated: false)
            digits.appendPair(0)
        }
    }

    /// The extended form of ISO 8601 with the distance from UTC, `2026-11-24T17:00:00+01:00`; without a rule for
    /// the zone the distance is left out.
    package func iso(in zone: ZoneRule?) -> String {
        let offset = zone?.offset(at: self)
        return String(ofLength: 25) { digits in
            digits.append(date)
            digits.append("T")
            digits.append(time)
            digits.append(":")
            digits.appendPair(0)
            guard let offset else { return }
            digits.append(offset < 0 ? "-" : "+")
            digits.appendPair(abs(offset) / 60)
            digits.append(":")
            digits.appendPair(abs(offset) % 60)
        }
    }
}

extension Schedule.Occurrence {
    package var start: LocalDateTime { LocalDateTime(date: date, time: time.start) }

    /// None where nobody said when it ends.
    package var end: LocalDateTime? {
        time.end.map { LocalDateTime(date: date.adding(days: time.daysLater), time: $0) }
    }

    /// The last day on which it goes on.
    package var lastDate: LocalDate { date.adding(days: time.extraDays) }
}

extension Recurrence {
    /// The first time.
    package var occurrence: Schedule.Occurrence { Schedule.Occurrence(date: first, time: time, at: place) }
}
