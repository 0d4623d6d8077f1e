import CatalogModel
import Diagnostics
import SitePublishing
import SiteWording

extension HSDSWriter {
    /// One schedule for each rule of a calendar.
    ///
    /// The time zone of the standard is a number, which is wrong for half of the year,
    /// so the name of the zone stands beside it.
    ///
    /// - Parameter place: where only what takes place there is wanted.
    func writeSchedules(
        of activity: PublicActivity, at place: PublicPlace? = nil, to json: inout JSONText
    ) {
        let schedule = activity.schedule
        let usual = activity.place?.id
        let rules = schedule.recurrences(
            from: catalog.today, through: catalog.today.adding(days: Schedule.horizon),
            holidays: catalog.publication.site.holidays
        ).filter { place == nil || place?.id == $0.place ?? usual }
        json.member("schedules", each: rules) { rule, json in
            json.member("id", activity.uuid(ofPart: "schedule/\(rule.identity)").description)
            json.member("service_id", activity.uuid.description)
            write(rule, of: schedule, to: &json)
            json.member("x_timezone", catalog.publication.site.timeZone)
            json.member("schedule_link", activity.signup?.url)
        }
    }

    private func write(_ rule: Recurrence, of schedule: Schedule, to json: inout JSONText) {
        json.member("opens_at", rule.time.start.description)
        json.member("closes_at", rule.time.end?.description)
        switch rule.rule {
        case nil:
            json.member("valid_from", rule.first.description)
            json.member("valid_to", rule.first.description)
            json.member("dtstart", rule.first.description)
        case .weekly(let weekdays, let weeks)?:
            json.member("freq", "WEEKLY")
            json.member("interval", weeks)
            json.member("wkst", "MO")
            json.member("byday", weekdays.map(\.calendarCode).joined(separator: ","))
        case .monthly(let ordinal, let weekday)?:
            json.member("freq", "MONTHLY")
            json.member("byday", "\(ordinal.rawValue)\(weekday.calendarCode)")
        case .quarterly(let ordinal, let weekday)?:
            json.member("freq", "MONTHLY")
            json.member("interval", 3)
            json.member("byday", "\(ordinal.rawValue)\(weekday.calendarCode)")
        case .monthDay(let day)?:
            json.member("freq", "MONTHLY")
            json.member("bymonthday", String(day))
        }
        guard rule.rule != nil else { return }
        json.member("dtstart", rule.first.description)
        // What is over for good, and what nobody knows the times of, are two things.
        json.member("until", (rule.end ?? schedule.lastDate)?.description)
        json.member("valid_to", schedule.seasonEnds?.description)
        json.member("x_except_dates", rule.exceptions.map(\.description))
    }
}
