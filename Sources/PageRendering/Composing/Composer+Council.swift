import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

extension Composer {
    func councilPage(_ council: Council) -> CouncilPage {
        var page = CouncilPage(frame: frame(of: council), entry: entry(council))
        page.termFrom = council.term?.from.map { wording.plainDate($0) }
        page.termTo = council.term?.to.map { wording.plainDate($0) }
        page.hearingRight = strings.label("hearing-right", council.hearingRight)
        page.focus = council.focus.map { focus($0) }
        page.about = facts(of: council)
        page.dialogue = council.dialogueMeetings.compactMap { dialogue($0) }
        let members = council.members.filter { $0.to.map { today <= $0 } ?? true }
        page.seats = council.seats.compactMap { seat($0, members) }
        page.officers = members.filter { $0.seat == nil }.compactMap { member($0) }
        let meetings = council.meetings.sorted { ($0.date ?? today) < ($1.date ?? today) }
        page.coming = meetings.filter { $0.date.map { today <= $0 } ?? false }.compactMap { meeting($0) }
        page.past = meetings.filter { $0.date.map { $0 < today } ?? false }.reversed().compactMap {
            meeting($0)
        }
        page.entry.news = cards(
            (catalog.backLinks.newsAbout[council.key] ?? [])
                .filter { !(shown.newsItem($0)?.isOfCouncil ?? false) }, in: catalog.news)
        page.decisions = cards((lists.entries[.section(.council)] ?? []).filter { $0.kind == .news })
        return page
    }

    private func focus(_ focus: Council.Focus) -> FocusModel {
        let days = [focus.from, focus.to].map { $0.map { wording.plainDate($0).text } ?? "" }
        let period = focus.from == nil && focus.to == nil ? nil : days.joined(separator: " – ")
        return FocusModel(topic: link(focus.topic, of: .topics), period: period)
    }

    private func facts(of council: Council) -> [FactModel] {
        [
            fact(.appointedHow, "appointed-how", council.appointedHow),
            fact(.legalBasis, council.legalBasis), fact(.rules, url: council.rules),
            fact(.meetingRhythm, council.meetingRhythm),
            fact(.secretary, to: council.secretary.map { [$0.key] } ?? []),
        ].compactMap(\.self)
    }

    private func dialogue(_ meeting: Council.DialogueMeeting) -> DialogueModel? {
        strings.label("dialogue", meeting.with).map {
            DialogueModel(with: $0, name: text(meeting.name), rhythm: text(meeting.rhythm))
        }
    }

    private func seat(_ seat: Council.Seat, _ members: [Council.Membership]) -> SeatModel? {
        guard let group = seat.group else { return nil }
        return SeatModel(
            group: strings["seat-group.\(group.rawValue)"], count: String(seat.count),
            members: members.filter { $0.seat == group }.compactMap { member($0) })
    }

    private func member(_ membership: Council.Membership) -> MemberModel? {
        guard let contact = membership.contact.flatMap({ catalog.contacts[$0] })?.entry else { return nil }
        var member = MemberModel(name: text(contact.name.value(in: .web) ?? contact.role))
        member.url = contact.hasPage ? url(contact.key) : nil
        member.isPrintable = contact.isPrintable
        member.role = strings.label("role", membership.role)
        member.onBehalfOf = membership.onBehalfOf
            .flatMap { catalog.associations[$0] }
            .map { link(to: $0.entry.key, $0.entry.title) }
        member.otherPosts = membership.otherPosts.map { text($0) }
        return member
    }

    private func meeting(_ meeting: Council.Meeting) -> MeetingModel? {
        guard let date = meeting.date else { return nil }
        var model = MeetingModel(date: wording.date(date))
        model.date.time = meeting.time.map { wording.span($0) }
        model.place = meeting.place.flatMap { catalog.places[$0] }.map {
            link(to: $0.entry.key, $0.entry.title)
        }
        model.openToPublic = strings.label("open-to-public", meeting.openToPublic)
        model.agenda = meeting.agenda.compactMap { item in
            item.text.map { AgendaItemModel(text: text($0), type: strings.label("agenda", item.type)) }
        }
        model.minutes = meeting.minutes
        return model
    }
}
