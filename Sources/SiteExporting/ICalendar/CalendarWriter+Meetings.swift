import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

// The meetings of councils and forums, without the persons who hold it.
extension CalendarWriter {
    func events(of council: PublicCouncil) -> [UInt8] { events(council.openMeetings, of: council) }

    func events(of forum: PublicForum) -> [UInt8] { events(forum.openMeetings, of: forum) }

    private func events(_ meetings: [PublicMeeting], of body: some PublicEntry) -> [UInt8] {
        let window = plan.calendars.window
        var text = ICalendarText()
        var counts: [LocalDate: Int] = [:]
        guard body.status.isListed else { return [] }
        for meeting in meetings where window.first <= meeting.date && meeting.date <= window.last {
            counts[meeting.date, default: 0] += 1
            let number = counts[meeting.date, default: 1]
            let uid = "\(body.uuid)-g\(meeting.date.basic)" + (number > 1 ? ".\(number)" : "")
            write(meeting, of: body, uid, to: &text)
        }
        return text.bytes
    }

    private func write(
        _ meeting: PublicMeeting, of body: some PublicEntry, _ uid: String, to text: inout ICalendarText
    ) {
        let address = address(of: body.key)
        guard let time = meeting.time ?? TimeSpan.wholeDays() else { return }
        beginEvent(uid, of: body, to: &text)
        let recurrence = Recurrence(Schedule.Occurrence(date: meeting.date, time: time), named: uid)
        EventTime(recurrence: recurrence, zone: zone, timeZone: site.timeZone).write(to: &text)
        text.line("SUMMARY", text: body.title.text)
        let isOpen = meeting.openToPublic.map { language.words.councils.openToPublic[$0] }
        let agenda = meeting.agenda.compactMap { item in item.text.map { "- \(catalog.text($0).text)" } }
        let lines = [isOpen].compactMap(\.self) + agenda.prefix(12) + [address]
        text.line("DESCRIPTION", text: lines.joined(separator: "\n"))
        writeLocation(meeting.place, online: nil, to: &text)
        text.line("URL", address)
        endEvent(to: &text)
    }
}
