import CatalogModel
import SitePlanning

extension Composer {
    func newsPage(_ news: News) -> NewsPage {
        var page = NewsPage(
            frame: frame(of: news), entry: entry(news), date: wording.date(news.date),
            type: strings["news-type.\(news.type.rawValue)"])
        page.topics = links(news.topics, of: .topics)
        page.about = cards(news.about)
        if news.type == .hearingResponse {
            page.hearing = HearingModel(
                askedBy: news.hearing.askedBy, deadline: news.hearing.deadline.map { wording.date($0) },
                sent: news.hearing.sent.map { wording.date($0) },
                outcome: strings.label("outcome", news.hearing.outcome))
        }
        if news.type == .prize {
            page.prize = PrizeModel(
                year: number(news.prize.year), givenTo: news.prize.givenTo.flatMap { cards([$0]) })
        }
        return page
    }

    func councilPage(_ council: Council) -> CouncilPage {
        var page = CouncilPage(frame: frame(of: council), entry: entry(council))
        page.termFrom = council.term?.from.map { wording.date($0) }
        page.termTo = council.term?.to.map { wording.date($0) }
        page.hearingRight = strings.label("hearing-right", council.hearingRight)
        page.focus = links(council.focus, of: .topics)
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
                .filter { !(catalog.news[$0]?.entry.isOfCouncil ?? false) }, in: catalog.news)
        page.decisions = cards((lists.entries[.section(.council)] ?? []).filter { $0.kind == .news })
        return page
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
        member.role = strings.label("role", membership.role)
        member.onBehalfOf = membership.onBehalfOf
            .flatMap { catalog.associations[$0] }
            .map { link(to: $0.entry.key, $0.entry.title) }
        return member
    }

    private func meeting(_ meeting: Council.Meeting) -> MeetingModel? {
        guard let date = meeting.date else { return nil }
        var model = MeetingModel(date: wording.date(date))
        model.date.time = meeting.time.map { wording.span($0) }
        model.place = meeting.place.flatMap { catalog.places[$0] }.map {
            link(to: $0.entry.key, $0.entry.title)
        }
        model.agenda = meeting.agenda.map { text($0) }
        model.minutes = meeting.minutes
        return model
    }
}
