import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// When something takes place, in the lines of an event (RFC 5545, 3.6.1).
struct EventTime {
    let recurrence: Recurrence
    let zone: ZoneRule
    let timeZone: String

    func write(to text: inout ICalendarText) {
        let occurrence = recurrence.occurrence
        if recurrence.time.isAllDay {
            text.line("DTSTART;VALUE=DATE", occurrence.date.basic)
            text.line("DTEND;VALUE=DATE", occurrence.lastDate.adding(days: 1).basic)
        } else {
            text.line("DTSTART;TZID=", zoned: occurrence.start, timeZone)
            // Without an end a calendar shows when it begins, and nothing that nobody said.
            if let end = occurrence.end { text.line("DTEND;TZID=", zoned: end, timeZone) }
        }
        if let rule = recurrence.calendarRule(in: zone) { text.line("RRULE", rule) }
        for start in recurrence.exceptedStarts {
            if recurrence.time.isAllDay {
                text.line("EXDATE;VALUE=DATE", start.date.basic)
            } else {
                text.line("EXDATE;TZID=", zoned: start, timeZone)
            }
        }
    }
}

extension ICalendarText {
    fileprivate mutating func line(_ name: StaticString, zoned time: LocalDateTime, _ timeZone: String) {
        line(named: "\(name)\(timeZone)", time.description)
    }
}

// What every event has.
extension CalendarWriter {
    func beginEvent(_ uid: String, of entry: some PublicEntry, to text: inout ICalendarText) {
        let stamp = stamp(of: entry)
        text.line("BEGIN", "VEVENT")
        text.line("UID", uid)
        text.line("DTSTAMP", stamp.basic + "T000000Z")
        text.line("LAST-MODIFIED", stamp.basic + "T000000Z")
        text.line("SEQUENCE", String(max(0, stamp.dayNumber - Self.firstDay)))
    }

    /// 1 January 2020: sequences are days since then, which grow with every change.
    private static let firstDay = 18_262

    func writeLocation(_ place: PublicPlace?, online: String?, to text: inout ICalendarText) {
        guard let place else {
            if online != nil { text.line("LOCATION", text: language.words.activities.online) }
            return
        }
        let town = [place.postcode, place.city].compactMap(\.self).joined(separator: " ")
        let parts = [place.title.text, place.street, town.isEmpty ? nil : town].compactMap(\.self)
        text.line("LOCATION", text: parts.joined(separator: ", "))
        if let location = place.location {
            text.line("GEO", "\(location.latitude);\(location.longitude)")
        }
    }

    /// A subscription must not make people busy, and invites nobody.
    func endEvent(to text: inout ICalendarText) {
        text.line("CLASS", "PUBLIC")
        text.line("STATUS", "CONFIRMED")
        text.line("TRANSP", "TRANSPARENT")
        text.line("X-MICROSOFT-CDO-BUSYSTATUS", "FREE")
        text.line("END", "VEVENT")
    }
}
