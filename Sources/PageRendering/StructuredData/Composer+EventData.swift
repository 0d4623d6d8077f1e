import CatalogModel
import Diagnostics
import SitePlanning

/// Activities in the words of schema.org: an `Event` where there is one time, an `EventSeries` where there are
/// more, and a `Service` where one comes without a time, since an event without one is none.
extension Composer {
    func eventData(_ activity: Activity, _ page: PageModel) -> [UInt8] {
        structuredData(of: page) { json in
            switch TimeForm(activity.schedule) {
            case .always: writeService(activity, page, to: &json)
            case .once(let planned): writeEvent(activity, planned, page, to: &json)
            case .repeated: writeSeries(activity, page, to: &json)
            }
        }
    }

    /// How an activity has its times.
    private enum TimeForm {
        case always
        case once(Schedule.Occurrence)
        case repeated

        init(_ schedule: Schedule) {
            guard let first = schedule.sessions.first else {
                self = .always
                return
            }
            if schedule.sessions.count == 1, case .date(let day) = first.days, first.times.count == 1 {
                self = .once(Schedule.Occurrence(date: day, time: first.times[0]))
            } else {
                self = .repeated
            }
        }
    }

    private func writeService(_ activity: Activity, _ page: PageModel, to json: inout JSONText) {
        writeThing("Service", activity, page, to: &json)
        writeOrganizers(of: activity, as: "provider", to: &json)
        writeAudience(of: activity, to: &json)
        writeOffer(of: activity, page, to: &json)
        json.member("areaServed", catalog.site.municipality?.name)
        json.member("availableChannel") { json in
            json.member("@type", "ServiceChannel")
            json.member("availableLanguage", activity.languages.map(\.code))
            json.member("serviceUrl", activity.online)
            if let place = activity.place.flatMap({ catalog.places[$0] })?.entry {
                json.member("serviceLocation") { writePlaceInShort(place, to: &$0) }
            }
        }
    }

    private func writeSeries(_ activity: Activity, _ page: PageModel, to json: inout JSONText) {
        writeThing("EventSeries", activity, page, to: &json)
        writeCommon(activity, page, status: status(of: activity), to: &json)
        json.member("eventSchedule", each: parts(of: activity)) { part, json in write(part, to: &json) }
        guard let next = plan.upcoming[activity.id]?.first else { return }
        json.member("subEvent") { json in
            json.member("@type", "Event")
            json.member("name", page.title)
            write(next, to: &json)
            writeLocation(of: activity, isWhole: false, to: &json)
        }
    }

    private func writeEvent(
        _ activity: Activity, _ planned: Schedule.Occurrence, _ page: PageModel, to json: inout JSONText
    ) {
        let next = plan.upcoming[activity.id]?.first
        let isCancelled = next == nil && today <= planned.date && activity.common.status == .active
        writeThing("Event", activity, page, to: &json)
        write(next ?? planned, to: &json)
        if let next, next != planned { json.member("previousStartDate", start(of: planned)) }
        let change = next.map { $0 != planned } ?? false
        let status = isCancelled ? "EventCancelled" : change ? "EventRescheduled" : status(of: activity)
        writeCommon(activity, page, status: status, to: &json)
    }

    private func status(of activity: Activity) -> String {
        activity.common.status == .paused ? "EventPostponed" : "EventScheduled"
    }

    private func writeCommon(
        _ activity: Activity, _ page: PageModel, status: String, to json: inout JSONText
    ) {
        json.member("eventStatus", "https://schema.org/" + status)
        json.member("eventAttendanceMode", "https://schema.org/" + attendance(of: activity))
        writeLocation(of: activity, isWhole: true, to: &json)
        writeOrganizers(of: activity, as: "organizer", to: &json)
        json.member("isAccessibleForFree", activity.price?.amount.map { $0 == 0 })
        writeOffer(of: activity, page, to: &json)
        json.member("inLanguage", activity.languages.map(\.code))
        writeAudience(of: activity, to: &json)
        json.member("keywords", labels(activity.topics, of: .topics))
        json.member("maximumAttendeeCapacity", activity.capacity)
    }

    private func attendance(of activity: Activity) -> String {
        switch (activity.place, activity.online) {
        case (nil, .some): "OnlineEventAttendanceMode"
        case (.some, .some): "MixedEventAttendanceMode"
        case (_, nil): "OfflineEventAttendanceMode"
        }
    }
}
