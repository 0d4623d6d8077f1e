import CatalogModel
import SitePublishing
import SiteWording

/// Makes the meetings of councils and forums.
struct MeetingComposer: Composer {
    let context: LanguageContext

    func meeting(_ meeting: PublicMeeting) -> MeetingModel {
        var model = MeetingModel(date: wording.date(meeting.date))
        model.date.time = meeting.time.map { wording.span($0) }
        model.place = meeting.place.map { links.link(to: $0) }
        model.openToPublic = words.councils.openToPublic[meeting.openToPublic]
        model.agenda = meeting.agenda.compactMap { item in
            item.text.map { AgendaItemModel(text: text($0), type: words.councils.agenda[item.type]) }
        }
        model.minutes = meeting.minutes
        return model
    }
}

extension Composer {
    var meetings: MeetingComposer { MeetingComposer(context: context) }
}
