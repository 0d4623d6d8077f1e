import CatalogModel
import Diagnostics
import SitePublishing
import SiteWording

extension HSDSWriter {
    /// One schedule for each rule of a calendar.
    ///
    /// The time zone of the standard is a number, which is wrong for half of the year,
    /// so the name of the zone stands beside it.
    func writeSchedules(of activity: PublicActivity, to json: inout JSONText) {
        let schedule = activity.schedule
        let rules = schedule.recurrences(
            from: catalog.today, through: catalog.today.adding(days: Schedule.horizon),
            holidays: catalog.publication.site.holidays)
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

    func writePlace(of activity: PublicActivity, to json: inout JSONText) {
        guard !activity.places.isEmpty else { return writeOnline(of: activity, to: &json) }
        json.member("service_at_locations", each: Array(activity.places.enumerated())) { item, json in
            let place = item.element
            let part = item.offset == 0 ? "place" : "place/\(place.permanentID)"
            json.member("id", activity.uuid(ofPart: part).description)
            json.member("service_id", activity.uuid.description)
            json.member("location_id", place.uuid.description)
            json.member("description", activity.meetingPoint?.text)
            json.member("location") { write(place, to: &$0) }
        }
    }

    private func writeOnline(of activity: PublicActivity, to json: inout JSONText) {
        guard let address = activity.online else { return }
        json.member("service_at_locations", each: [address]) { address, json in
            json.member("id", activity.uuid(ofPart: "place").description)
            json.member("service_id", activity.uuid.description)
            json.member("location") { json in
                json.member("id", activity.uuid(ofPart: "online").description)
                json.member("location_type", "virtual")
                json.member("url", address)
            }
        }
    }

    /// A place, of whose address no more is said than may be seen.
    func write(_ place: PublicPlace, to json: inout JSONText) {
        json.member("id", place.uuid.description)
        json.member("location_type", "physical")
        json.member("url", address(place.key))
        json.member("name", place.title.text)
        json.member("alternate_name", place.alternateName?.text)
        json.member("description", place.summary?.text)
        json.member("transportation", place.transport?.text)
        if let point = place.location {
            json.key("latitude")
            json.value(point.latitude)
            json.key("longitude")
            json.value(point.longitude)
        }
        json.member("external_identifier", place.addressID)
        json.member("external_identifier_type", place.addressID.map { _ in "DAR" })
        json.member("accessibility", each: place.accessibility.filter { $0 != .unknown }) { access, json in
            json.member("id", place.uuid(ofPart: "accessibility/\(access.rawValue)").description)
            json.member("description", words.entries.accessibility[[access]].first)
        }
        guard place.addressShown == .exact, let street = place.street, let postcode = place.postcode,
            let city = place.city
        else { return }
        json.member("addresses", each: [street]) { street, json in
            json.member("id", place.uuid(ofPart: "address").description)
            json.member("location_id", place.uuid.description)
            json.member("address_1", street)
            json.member("city", city)
            json.member("postal_code", postcode)
            // Required, and nothing in Denmark: the municipality comes nearest.
            json.member("state_province", catalog.publication.site.municipality?.name ?? city)
            json.member("country", "DK")
            json.member("address_type", "physical")
        }
    }
}
