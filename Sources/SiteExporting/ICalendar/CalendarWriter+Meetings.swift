import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

// The meetings of a council, without the persons who hold it.
extension CalendarWriter {
    func events(of council: PublicCouncil) -> [UInt8] {
        let window = plan.calendars.window
        var text = ICalendarText()
        var counts: [LocalDate: Int] = [:]
        guard council.status.isListed else { return [] }
        for meeting in council.openMeetings where window.first <= meeting.date && meeting.date <= window.last
        {
            counts[meeting.date, default: 0] += 1
            let number = counts[meeting.date, default: 1]
            let uid = "\(council.uuid)-g\(meeting.date.basic)" + (number > 1 ? ".\(number)" : "")
            write(meeting, of: council, uid, to: &text)
        }
        return text.bytes
    }

    private func write(
        _ meeting: PublicMeeting, of council: PublicCouncil, _ uid: String, to text: inout ICalendarText
    ) {
        let address = address(of: council.key)
        guard let time = meeting.time ?? TimeSpan.wholeDays() else { return }
        beginEvent(uid, of: council, to: &text)
        let recurrence = Recurrence(Schedule.Occurrence(date: meeting.date, time: time), named: uid)
        EventTime(recurrence: recurrence, zone: zone, timeZone: site.timeZone).write(to: &text)
        text.line("SUMMARY", text: council.title.text)
        let isOpen = meeting.openToPublic.map { language.words.councils.openToPublic[$0] }
        let agenda = meeting.agenda.compactMap { item in item.text.map { "- \(catalog.text($0).text)" } }
        let lines = [isOpen].compactMap(\.self) + agenda.prefix(12) + [address]
        text.line("DESCRIPTION", text: lines.joined(separator: "\n"))
        writeLocation(meeting.place, online: nil, to: &text)
        text.line("URL", address)
        endEvent(to: &text)
    }
}
