import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

// The events of activities: one for each rule that a calendar can say.
extension CalendarWriter {
    /// The events of an activity in the order of their UIDs, or those at one place.
    func events(of activity: PublicActivity, at place: EntryID<Place>? = nil) -> CalendarEvents {
        let written = written[activity.id]
        if let written, place == nil { return written }
        guard let all = plan.calendars.times[activity.id] else { return CalendarEvents() }
        let usual = activity.place
        let times = place == nil ? all : all.filter { place == $0.place ?? usual?.id }
        if let written, times.count == all.count { return written }
        let uuid = activity.uuid.description
        let (short, long) = (texts(of: activity, isLong: false), texts(of: activity, isLong: true))
        let named = times.map { (uid: "\(uuid)-\($0.identity)", recurrence: $0) }
        var (shorts, longs): ([[UInt8]], [[UInt8]]) = ([], [])
        for (uid, recurrence) in named.sorted(by: { $0.uid < $1.uid }) {
            var (time, location, end) = (ICalendarText(), ICalendarText(), ICalendarText())
            beginEvent(uid, of: activity, to: &time)
            EventTime(recurrence: recurrence, zone: zone, timeZone: site.timeZone).write(to: &time)
            let own = recurrence.place.flatMap { catalog.place($0) } ?? usual
            writeLocation(own, online: activity.online, to: &location)
            endEvent(to: &end)
            shorts += [time.bytes, short.before, location.bytes, short.after, end.bytes]
            longs += [time.bytes, long.before, location.bytes, long.after, end.bytes]
        }
        return CalendarEvents(short: shorts, long: longs)
    }

    /// What all events of an activity say, before and after where it is.
    private func texts(of activity: PublicActivity, isLong: Bool) -> (before: [UInt8], after: [UInt8]) {
        var (before, after) = (ICalendarText(), ICalendarText())
        before.line("SUMMARY", text: activity.title.text)
        let contact = isLong ? contact(for: activity) : nil
        let details = isLong ? details(of: activity, contact) : []
        let lines = [activity.summary?.text] + details + [address(of: activity.key)]
        before.line("DESCRIPTION", text: Self.joined(lines.compactMap(\.self)))
        after.line("URL", address(of: activity.key))
        let topics = activity.topics.compactMap { catalog.term($0, of: .topics) }
        if !topics.isEmpty { after.line("CATEGORIES", texts: topics.map { catalog.label(of: $0).text }) }
        if let contact { after.line("CONTACT", text: contact) }
        return (before.bytes, after.bytes)
    }

    /// In bytes: some calendars show no more.
    private static let descriptionLimit = 1_500

    /// The lines of a description, those before the last one left out where there are too many.
    private static func joined(_ lines: [String]) -> String {
        var lines = lines
        while lines.count > 1, lines.reduce(0, { $0 + $1.utf8.count + 1 }) > descriptionLimit {
            lines.remove(at: lines.count - 2)
        }
        return lines.joined(separator: "\n")
    }

    private func details(of activity: PublicActivity, _ contact: String?) -> [String?] {
        let words = language.words.calendars
        let price = activity.price.map { language.text($0) ?? catalog.text($0.note)?.text } ?? nil
        let signup = activity.signup.map { language.words.activities.signup[$0.way] }
        return [
            activity.alert()?.text,
            activity.online,
            price.map { "\(words.price): \($0)" },
            signup.map { "\(words.signup): \($0)" },
        ] + exceptions(of: activity)
            + [
                activity.schedule.seasonEnds.map {
                    "\(words.unknownBefore) \(wording.plainDate($0).text)\(words.unknownAfter)"
                },
                activity.verified.map { "\(words.confirmed) \(wording.plainDate($0).text)" },
                contact,
            ]
    }

    /// When it does not take place, as its page says it; of days those within the window.
    private func exceptions(of activity: PublicActivity) -> [String?] {
        let words = language.words.activities
        let (exceptions, window) = (activity.schedule.exceptions, plan.calendars.window)
        let days = exceptions.changes.filter { window.first <= $0.last && $0.first <= window.last }
            .sorted { $0.first < $1.first }.map { change in
                let day = words.exceptDate.filling(("date", wording.days(of: change, seenFrom: window.first)))
                guard let destination = change.movedTo else { return day }
                return day + wording.separator + wording.moved(to: destination, seenFrom: window.first)
            }
        return [
            exceptions.holidays ? words.exceptHolidays : nil,
            exceptions.schoolHolidays ? words.exceptSchoolHolidays : nil,
        ] + days
    }

    /// Whom one can ring about it, or else write to: a function, a person who agreed to calendars, or the organizer.
    private func contact(for activity: PublicActivity) -> String? {
        for contact in activity.contactsToAsk where !contact.isPerson || contact.name != nil {
            if let way = contact.phone?.display ?? contact.email { return "\(contact.role.text): \(way)" }
        }
        guard let organizer = activity.organizerToAsk,
            let way = organizer.phone?.display ?? organizer.email
        else { return nil }
        return "\(organizer.title.text): \(way)"
    }
}
