import CatalogModel
import SitePublishing
import SiteWording

/// Makes what the page of an activity says of its times.
struct ScheduleComposer: Composer {
    let context: LanguageContext

    func addTimes(of activity: PublicActivity, to page: inout ActivityPage) {
        let schedule = activity.schedule
        page.sessions = sessions(
            schedule.sessions.filter { !$0.isOver(on: today) || activity.isEnded })
        page.next = activity.nextTimes.map { wording.occurrence($0, seenFrom: today) }
        page.exceptions = exceptions(schedule.exceptions)
        page.seasonEnds = schedule.seasonEnds.map { wording.date($0) }
        page.lastDate = schedule.lastDate.map { wording.date($0) }
        page.isUnscheduled = !schedule.sessions.isEmpty && page.next.isEmpty && !activity.isEnded
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
