import CatalogModel
import SitePublishing
import SiteWording

/// Makes what the page of an activity says of its times.
struct ScheduleComposer: Composer {
    let context: LanguageContext

    func addTimes(of activity: PublicActivity, to page: inout ActivityPage) {
        let schedule = activity.schedule
        page.sessions = sessions(of: activity)
        page.next = activity.nextTimes.map { time in
            PlacedDateModel(
                date: wording.occurrence(time, seenFrom: today), ends: time.ends(on: time.lastDate),
                place: activity.hasSeveralPlaces ? activity.place(of: time).map { links.link(to: $0) } : nil)
        }
        page.exceptions = exceptions(schedule.exceptions)
        page.seasonEnds = schedule.seasonEnds.map { wording.date($0) }
        page.lastDate = schedule.lastDate.map { wording.date($0) }
        let isOpenHours = !activity.isEvent && !schedule.sessions.isEmpty
        page.isUnscheduled =
            !schedule.sessions.isEmpty && page.next.isEmpty && !activity.isEnded && !isOpenHours
        if isOpenHours, activity.isRunning { page.openSpans = openSpans(of: schedule) }
        page.whenNote = text(activity.whenNote)
        page.isByAppointment = activity.byAppointment == .yes
        page.isAlways = activity.format == .always
        page.isTimeUnknown =
            schedule.sessions.isEmpty && !page.isAlways && !page.isByAppointment && page.whenNote == nil
            && !activity.isEnded
    }

    /// The times in words that are not over, each with its place where not all have the same.
    func sessions(of activity: PublicActivity) -> [PlacedSessionModel] {
        activity.schedule.sessions.filter { !$0.isOver(on: today) || activity.isEnded }.map { session in
            PlacedSessionModel(
                session: wording.session(session, seenFrom: today),
                place: activity.hasSeveralPlaces
                    ? activity.place(of: session).map { links.link(to: $0) } : nil)
        }
    }

    /// For how many days after the one of the build the script can say whether it is open.
    private static let openDays = 14

    /// `2026-11-23T10:00/2026-11-23T15:00`, one after the other; none where it is not open in the next days.
    func openSpans(of schedule: Schedule) -> String? {
        let times = schedule.runningOccurrences(
            from: today.adding(days: -1), through: today.adding(days: Self.openDays),
            holidays: catalog.publication.site.holidays)
        let spans = times.compactMap { time in
            time.time.end.map {
                "\(time.date)T\(time.time.start)/\(time.date.adding(days: time.time.daysLater))T\($0)"
            }
        }
        return spans.isEmpty ? nil : spans.joined(separator: " ")
    }

    private func exceptions(_ exceptions: Schedule.Exceptions) -> [String] {
        var texts: [String] = []
        if exceptions.holidays { texts.append(words.activities.exceptHolidays) }
        if exceptions.schoolHolidays { texts.append(words.activities.exceptSchoolHolidays) }
        let coming = exceptions.changes.filter { $0.last >= today }.sorted { $0.first < $1.first }
        return texts + coming.map(exception)
    }

    /// `Ikke tirsdag 1. december, flyttet til torsdag 3. december 16.00–18.00: vi er på tur`.
    private func exception(_ change: Schedule.Change) -> String {
        var text = words.activities.exceptDate.filling(("date", wording.days(of: change, seenFrom: today)))
        if let destination = change.movedTo {
            text += wording.separator + wording.moved(to: destination, seenFrom: today)
        }
        // A note in another language would need a mark of its own; that nothing takes place is said already.
        if let note = catalog.text(change.note), note.language == language { text += ": " + note.text }
        return text
    }
}
