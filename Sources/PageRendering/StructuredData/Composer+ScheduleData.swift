import CatalogModel
import Diagnostics
import SitePlanning

/// Times in the words of schema.org.
extension Composer {
    /// For how many days exceptions are named; a site that is made every night always has half a year.
    private static let horizon = 180

    /// The schedule of an activity that is not over.
    func parts(of activity: Activity) -> [ScheduleParts] {
        guard activity.common.status.isListed else { return [] }
        return parts(of: activity.schedule)
    }

    private func parts(of schedule: Schedule) -> [ScheduleParts] {
        schedule.parts(
            from: today, through: today.adding(days: Self.horizon), holidays: catalog.site.holidays,
            timeZone: catalog.site.timeZone)
    }

    func write(_ part: ScheduleParts, to json: inout JSONText) {
        json.member("@type", "Schedule")
        json.member("byDay", part.byDay)
        json.member("repeatFrequency", part.repeatFrequency)
        json.member("startDate", part.startDate)
        json.member("endDate", part.endDate)
        json.member("startTime", part.startTime.description)
        json.member("endTime", part.endTime.description)
        json.member("exceptDate", part.exceptDates.map(\.description))
        json.member("scheduleTimezone", part.timeZone)
    }

    /// One time; an end that is not after the start lies on the next day.
    func write(_ occurrence: Schedule.Occurrence, to json: inout JSONText) {
        let (date, time) = (occurrence.date, occurrence.time)
        let end = LocalDateTime(date: time.end <= time.start ? date.adding(days: 1) : date, time: time.end)
        json.member("startDate", start(of: occurrence))
        json.member("endDate", "\(end.date)T\(end.time)")
    }

    func start(of occurrence: Schedule.Occurrence) -> String {
        "\(occurrence.date)T\(occurrence.time.start)"
    }

    /// Opening hours.
    ///
    /// What is not the same every week has no words in `OpeningHoursSpecification`, and is left out:
    /// a door that is closed in even weeks must not be said to be open.
    func writeOpeningHours(of place: Place, to json: inout JSONText) {
        var schedule = Schedule()
        schedule.sessions = place.openingHours
        let parts = parts(of: schedule).filter { ["P1W", nil].contains($0.repeatFrequency) }
        json.member("openingHoursSpecification", each: parts) { part, json in
            json.member("@type", "OpeningHoursSpecification")
            json.member("dayOfWeek", part.byDay)
            json.member("opens", part.startTime.description)
            json.member("closes", part.endTime.description)
            json.member("validFrom", part.startDate)
            json.member("validThrough", part.endDate)
        }
    }

    /// A closure that is not over: the same hour as opening and closing time is how schema.org says closed.
    func writeClosure(of place: Place, to json: inout JSONText) {
        guard let closure = place.temporarilyClosed, !closure.isOver(on: today) else { return }
        json.member("specialOpeningHoursSpecification") { json in
            json.member("@type", "OpeningHoursSpecification")
            json.member("opens", "00:00")
            json.member("closes", "00:00")
            json.member("validFrom", closure.from)
            json.member("validThrough", closure.to)
        }
    }
}
