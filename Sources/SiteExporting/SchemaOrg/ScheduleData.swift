import CatalogModel
import Diagnostics

/// Recurring times in the words of schema.org.
///
/// `Tests/Schedules/run` expands what is written here and compares it with the times on pages.
struct ScheduleData {
    /// A name of the IANA time zone database.
    let timeZone: String
    let zone: ZoneRule?

    init(timeZone: String) {
        self.timeZone = timeZone
        zone = ZoneRule(timeZone)
    }

    func write(_ recurrence: Recurrence, to json: inout JSONText) {
        json.member("@type", "Schedule")
        json.member("byDay", recurrence.rule?.days ?? [])
        json.member("byMonthDay", recurrence.rule?.monthDay)
        json.member("repeatFrequency", recurrence.rule?.frequency)
        json.member("startDate", recurrence.first)
        json.member("endDate", recurrence.end)
        json.member("startTime", recurrence.time.start.description)
        json.member("endTime", recurrence.time.end?.description)
        json.member("duration", recurrence.time.longDuration)
        json.member("exceptDate", recurrence.exceptions.map(\.description))
        json.member("scheduleTimezone", timeZone)
    }

    func write(_ occurrence: Schedule.Occurrence, to json: inout JSONText) {
        if occurrence.time.isAllDay {
            json.member("startDate", occurrence.date)
            json.member("endDate", occurrence.lastDate)
        } else {
            json.member("startDate", occurrence.start.iso(in: zone))
            json.member("endDate", occurrence.end?.iso(in: zone))
        }
    }
}

extension RecurrenceRule {
    /// `byDay`: days of the week, or a day of the month as in RFC 5545: `1SA`.
    fileprivate var days: [String] {
        switch self {
        case .weekly(let weekdays, _): weekdays.map(\.schemaAddress)
        case .monthly(let ordinal, let weekday), .quarterly(let ordinal, let weekday):
            ["\(ordinal.rawValue)\(weekday.calendarCode)"]
        case .monthDay: []
        }
    }

    /// `byMonthDay`, from 1 to 31.
    fileprivate var monthDay: Int? {
        if case .monthDay(let day) = self { day } else { nil }
    }

    /// `repeatFrequency`, a duration of ISO 8601.
    fileprivate var frequency: String {
        switch self {
        case .weekly(_, let weeks): "P\(weeks)W"
        case .monthly, .monthDay: "P1M"
        case .quarterly: "P3M"
        }
    }
}

extension TimeSpan {
    /// A duration of ISO 8601 where the times of day do not say how long it takes.
    fileprivate var longDuration: String? {
        guard let length, let end, daysLater != (end <= start ? 1 : 0) else { return nil }
        return "PT\(length / 60)H\(length % 60)M"
    }
}

extension Weekday {
    /// The address that stands for the day.
    var schemaAddress: String {
        let name =
            switch self {
            case .monday: "Monday"
            case .tuesday: "Tuesday"
            case .wednesday: "Wednesday"
            case .thursday: "Thursday"
            case .friday: "Friday"
            case .saturday: "Saturday"
            case .sunday: "Sunday"
            }
        return "https://schema.org/" + name
    }
}
