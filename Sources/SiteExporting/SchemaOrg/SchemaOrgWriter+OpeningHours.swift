import CatalogModel
import Diagnostics
import SitePublishing

/// When places are open, in the words of schema.org.
extension SchemaOrgWriter {
    /// Opening hours.
    ///
    /// What is not the same every week has no words in `OpeningHoursSpecification`, and is left out:
    /// a door that is closed in even weeks must not be said to be open.
    func writeOpeningHours(of place: PublicPlace, to json: inout JSONText) {
        writeHours(place.openingHours, as: "openingHoursSpecification", to: &json)
    }

    /// The hours in which an activity is open.
    func writeHours(of activity: PublicActivity, to json: inout JSONText) {
        guard !activity.isEvent, activity.isRunning else { return }
        writeHours(activity.schedule.sessions, as: "hoursAvailable", to: &json)
    }

    func writeHours(_ sessions: [Session], as key: StaticString, to json: inout JSONText) {
        let hours = sessions.filter { !$0.isOver(on: today) }.flatMap(OpeningHours.all)
        json.member(key, each: hours) { hours, json in
            json.member("@type", "OpeningHoursSpecification")
            json.member("dayOfWeek", hours.weekdays.map(\.schemaAddress))
            json.member("opens", hours.time.start.description)
            json.member("closes", hours.time.end?.description)
            json.member("validFrom", hours.from)
            json.member("validThrough", hours.through)
        }
    }

    /// A closure that is not over: the same hour as opening and closing time is how schema.org says closed.
    func writeClosure(of place: PublicPlace, to json: inout JSONText) {
        guard let closure = place.closure else { return }
        json.member("specialOpeningHoursSpecification") { json in
            json.member("@type", "OpeningHoursSpecification")
            json.member("opens", "00:00")
            json.member("closes", "00:00")
            json.member("validFrom", closure.from)
            json.member("validThrough", closure.to)
        }
    }
}

/// When a door is open each week, or on one day.
private struct OpeningHours {
    var weekdays: [Weekday]
    var time: TimeSpan
    var from: LocalDate?
    var through: LocalDate?

    /// One for each time of day; none for what is not the same every week.
    static func all(of session: Session) -> [OpeningHours] {
        session.times.flatMap { time -> [OpeningHours] in
            switch session.days {
            case .weekly(let weekdays, .all):
                [OpeningHours(weekdays: weekdays, time: time, from: session.starts, through: session.ends)]
            case .date(let day): [OpeningHours(weekdays: [], time: time, from: day, through: day)]
            case .dates(let days):
                days.map { OpeningHours(weekdays: [], time: time, from: $0, through: $0) }
            case .weekly, .monthly, .quarterly, .monthDays: []
            }
        }
    }
}
