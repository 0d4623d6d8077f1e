import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

// The events of activities: one for each rule that a calendar can say.
extension CalendarWriter {
    /// The events of an activity in the order of their UIDs; `isLong` says whether their text tells all that one has to know.
    func events(of activity: PublicActivity, isLong: Bool) -> [UInt8] {
        if !isLong, let written = shortEvents[activity.id] { return written }
        guard let times = plan.calendars.times[activity.id] else { return [] }
        let uuid = activity.uuid.description
        var common = ICalendarText()
        writeCommon(activity, isLong, to: &common)
        let named = times.map { (uid: "\(uuid)-\($0.identity)", recurrence: $0) }
        var text = ICalendarText()
        for (uid, recurrence) in named.sorted(by: { $0.uid < $1.uid }) {
            beginEvent(uid, of: activity, to: &text)
            EventTime(recurrence: recurrence, zone: zone, timeZone: site.timeZone).write(to: &text)
            text.append(written: common.bytes)
            endEvent(to: &text)
        }
        return text.bytes
    }

    /// What the events of an activity have in common.
    private func writeCommon(_ activity: PublicActivity, _ isLong: Bool, to text: inout ICalendarText) {
        let address = address(of: activity.key)
        text.line("SUMMARY", text: activity.title.text)
        let lines = [activity.summary?.text] + (isLong ? details(of: activity) : []) + [address]
        text.line("DESCRIPTION", text: Self.joined(lines.compactMap(\.self)))
        writeLocation(activity.place, online: activity.online, to: &text)
        text.line("URL", address)
        let topics = activity.topics.compactMap { catalog.term($0, of: .topics) }
        if !topics.isEmpty { text.line("CATEGORIES", texts: topics.map { catalog.label(of: $0).text }) }
        if isLong, let contact = contact(for: activity) { text.line("CONTACT", text: contact) }
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

    private func details(of activity: PublicActivity) -> [String?] {
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
                contact(for: activity),
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
