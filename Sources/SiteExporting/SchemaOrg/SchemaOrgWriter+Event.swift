import CatalogModel
import Diagnostics
import SitePlanning
import SitePublishing

/// Activities in the words of schema.org: an `Event` where there is one time, an `EventSeries` where there are
/// more, and a `Service` where one comes without a time or while it is open, since an event without one is none.
extension SchemaOrgWriter {
    func write(_ activity: PublicActivity, _ page: AnnotatedPage, to json: inout JSONText) {
        if !activity.isEvent {
            writeService(activity, page, to: &json)
        } else if let planned = activity.schedule.onlyTime {
            writeEvent(activity, planned, page, to: &json)
        } else if let times = SeriesTimes(activity.schedule, on: today, site.holidays) {
            writeSeries(activity, times, page, to: &json)
        } else {
            writeService(activity, page, to: &json)
        }
    }

    private func writeService(_ activity: PublicActivity, _ page: AnnotatedPage, to json: inout JSONText) {
        writeThing("Service", page, to: &json)
        writeOrganizers(of: activity, as: "provider", to: &json)
        writeAudience(of: activity, to: &json)
        writeOffer(of: activity, to: &json)
        writeHours(of: activity, to: &json)
        json.member("areaServed", site.municipality?.name)
        json.member("availableChannel") { json in
            json.member("@type", "ServiceChannel")
            json.member("availableLanguage", activity.languages.map(\.code))
            json.member("serviceUrl", activity.online)
            let places = activity.places
            if places.count == 1 {
                json.key("serviceLocation")
                write(places[0], to: &json)
            } else if !places.isEmpty {
                json.key("serviceLocation")
                json.array { json in for place in places { write(place, to: &json) } }
            }
        }
    }

    private func writeSeries(
        _ activity: PublicActivity, _ series: SeriesTimes, _ page: AnnotatedPage, to json: inout JSONText
    ) {
        writeThing("EventSeries", page, to: &json)
        json.member("startDate", series.start.start.iso(in: times.zone))
        writeCommon(activity, status: status(of: activity), to: &json)
        guard activity.isRunning else { return }
        json.member("eventSchedule", each: series.recurrences) { times.write($0, to: &$1) }
        guard let next = activity.nextTimes.first else { return }
        guard activity.hasSeveralPlaces else {
            json.member("subEvent") { write(next, of: activity, page, to: &$0) }
            return
        }
        json.key("subEvent")
        json.array { json in
            json.object { write(next, of: activity, page, to: &$0) }
            for part in series.parts(of: activity) {
                json.object { write(part, of: activity, page, to: &$0) }
            }
        }
    }

    private func write(
        _ time: Schedule.Occurrence, of activity: PublicActivity, _ page: AnnotatedPage,
        to json: inout JSONText
    ) {
        json.member("@type", "Event")
        json.member("name", page.title)
        times.write(time, to: &json)
        writePart(of: activity, at: activity.place(of: time), to: &json)
    }

    /// The times at one place, which `Schedule` of schema.org has no member for.
    private func write(
        _ part: SeriesTimes.Part, of activity: PublicActivity, _ page: AnnotatedPage,
        to json: inout JSONText
    ) {
        json.member("@type", "EventSeries")
        json.member("name", page.title)
        json.member("startDate", part.start.start.iso(in: times.zone))
        writePart(of: activity, at: part.place, to: &json)
        json.member("eventSchedule", each: part.recurrences) { times.write($0, to: &$1) }
    }

    private func writeEvent(
        _ activity: PublicActivity, _ planned: Schedule.Occurrence, _ page: AnnotatedPage,
        to json: inout JSONText
    ) {
        let next = activity.nextTimes.first
        let isCancelled = next == nil && today <= planned.date && activity.status == .active
        writeThing("Event", page, to: &json)
        times.write(next ?? planned, to: &json)
        let isMoved = next.map { $0 != planned } ?? false
        if isMoved { json.member("previousStartDate", planned.start.iso(in: times.zone)) }
        let status = isCancelled ? "EventCancelled" : isMoved ? "EventRescheduled" : status(of: activity)
        writeCommon(activity, status: status, to: &json)
    }

    /// None for what is over: it is not planned any more.
    private func status(of activity: PublicActivity) -> String? {
        guard !activity.isOver else { return nil }
        return switch activity.status {
        case .active: "EventScheduled"
        case .paused: "EventPostponed"
        case .draft, .ended, .archived: nil
        }
    }

    private func writeCommon(_ activity: PublicActivity, status: String?, to json: inout JSONText) {
        writeStatus(of: activity, status, to: &json)
        writeLocation(of: activity, to: &json)
        writeOrganizers(of: activity, as: "organizer", to: &json)
        json.member("isAccessibleForFree", activity.price?.isOpenToAll)
        writeOffer(of: activity, to: &json)
        json.member("inLanguage", activity.languages.map(\.code))
        writeAudience(of: activity, to: &json)
        json.member("keywords", labels(activity.topics, of: .topics))
        json.member("maximumAttendeeCapacity", activity.capacity)
    }

    /// Status and place of a part of the series.
    private func writePart(of activity: PublicActivity, at place: PublicPlace?, to json: inout JSONText) {
        writeStatus(of: activity, status(of: activity), to: &json)
        writeLocation(of: activity, at: [place].compactMap(\.self), isWrittenAbove: true, to: &json)
    }

    /// The status as far as it is not what everybody takes for granted: that it takes place as planned, and where people
    /// meet.
    private func writeStatus(of activity: PublicActivity, _ status: String?, to json: inout JSONText) {
        if status != "EventScheduled" {
            json.member("eventStatus", status.map { "https://schema.org/" + $0 })
        }
        guard activity.online != nil else { return }
        let attendance = activity.place == nil ? "OnlineEventAttendanceMode" : "MixedEventAttendanceMode"
        json.member("eventAttendanceMode", "https://schema.org/" + attendance)
    }
}
