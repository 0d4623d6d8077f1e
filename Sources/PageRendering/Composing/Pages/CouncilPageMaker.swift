import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes the page of the integration council.
struct CouncilPageMaker: PageMaker {
    let shared: PageContext
    let cards: FinishedCards

    func page(_ council: PublicCouncil) -> CouncilPage {
        var page = CouncilPage(frame: frame(of: council), entry: head(of: council))
        page.termFrom = council.term?.from.map { wording.plainDate($0) }
        page.termTo = council.term?.to.map { wording.plainDate($0) }
        page.hearingRight = words.councils.hearingRight[council.hearingRight]
        page.focus = council.focus.map { focus($0) }
        page.about = aboutFacts(of: council)
        page.dialogue = council.dialogueMeetings.compactMap { dialogue($0) }
        let members = council.members
        page.seats = council.seats.compactMap { seat($0, members) }
        let groups = council.seats.compactMap(\.group)
        page.officers = members.filter { $0.isKnown && ($0.seat.map { !groups.contains($0) } ?? true) }
            .map { member($0) }
        page.coming = council.comingMeetings.map { meetings.meeting($0) }
        if !page.coming.isEmpty { page.coming[0].isNext = true }
        page.past = council.pastMeetings.map { meetings.meeting($0) }
        page.calendar = calendar(of: council, in: &page.frame)
        // The council's own work has a list of its own.
        page.entry.news = cards.row(
            Array(council.news.filter { !$0.isOfCouncil }.prefix(Self.decisionLimit)))
        addDecisions(of: council, &page)
        addDoor(of: council, &page)
        page.sheet = sheet(of: council, in: &page.frame, [])
        return page
    }

    /// How many of its answers, prizes and minutes the page shows, and how much other news: the way in and the members
    /// are what most come for.
    private static let decisionLimit = 4

    private func addDecisions(of council: PublicCouncil, _ page: inout CouncilPage) {
        let decisions = council.decisions.filter { !$0.isOpenHearing }
        page.decisions = cards.row(Array(decisions.prefix(Self.decisionLimit)))
        let rest = decisions.count - Self.decisionLimit
        if rest > 0 {
            page.moreDecisions = LinkModel(
                text: words.more.filling(("count", String(rest))),
                url: url(.list(.section(.news), number: 1)))
        }
    }

    /// How one has one's say, finds the council and becomes a member.
    private func addDoor(of council: PublicCouncil, _ page: inout CouncilPage) {
        let gatherings = GatheringPageMaker(shared: shared, cards: cards)
        page.openHearings = council.openHearings.map { gatherings.hearing($0) }
        page.recruitment = text(council.recruitment)
        page.documents = council.documents.map { title, url in
            let title = text(title)
            return LinkModel(text: title.text, url: url, lang: title.lang, dir: title.dir)
        }
        page.ways =
            [council.website].compactMap(\.self).map { LinkModel(text: $0, url: $0, dir: "ltr") }
            + council.social.map { LinkModel(text: $0.network.capitalizedFirst, url: $0.url) }
        page.phone = phone(council.phone)
        page.secretary = council.secretary.map { contacts.card($0) }
        page.pages = [Gathering.hearings, .prizes, .joining].filter(catalog.holds).map { links.link(to: $0) }
    }

    private func focus(_ focus: Council.Focus) -> FocusModel {
        let days = [focus.from, focus.to].map { $0.map { wording.plainDate($0).text } ?? "" }
        let period = focus.from == nil && focus.to == nil ? nil : days.joined(separator: " – ")
        return FocusModel(topic: context.terms.link(focus.topic, of: .topics), period: period)
    }

    private func aboutFacts(of council: PublicCouncil) -> [FactModel] {
        [
            facts.fact(.appointedHow, words.councils.appointedHow, council.appointedHow),
            facts.fact(.legalBasis, council.legalBasis), facts.fact(.rules, url: council.rules),
            facts.fact(.meetingRhythm, council.meetingRhythm),
            facts.fact(.secretary, to: [council.secretary].compactMap(\.self)),
        ].compactMap(\.self)
    }

    private func dialogue(_ meeting: Council.DialogueMeeting) -> DialogueModel? {
        words.councils.dialogue[meeting.with].map {
            DialogueModel(
                with: $0, name: text(meeting.name), rhythm: text(meeting.rhythm),
                dates: meeting.dates.filter { today <= $0 }.sorted().map { wording.date($0) })
        }
    }

    private func seat(_ seat: Council.Seat, _ members: [PublicMember]) -> SeatModel? {
        guard let group = seat.group else { return nil }
        let members = members.filter { $0.seat == group }
        let vacant = seat.count - members.count(where: \.holdsSeat)
        return SeatModel(
            group: words.councils.seatGroup[group], count: counted(words.councils.seats, seat.count),
            members: members.filter(\.isKnown).map { member($0) },
            vacant: vacant > 0 ? counted(words.councils.vacantSeats, vacant) : nil)
    }

    private func counted(_ words: Pattern, _ count: Int) -> String {
        words.filling(counting: CountedNumber(count), ("count", String(count)))
    }

    private func member(_ membership: PublicMember) -> MemberModel {
        var member = MemberModel(name: membership.contact.map { text($0.title) })
        if let contact = membership.contact {
            member.url = contact.hasPage ? url(contact.key) : nil
            member.isPrintable = contact.isPrintable
        }
        member.role = words.councils.role[membership.role]
        member.onBehalfOf = membership.onBehalfOf.map { links.link(to: $0) }
        member.otherPosts = membership.otherPosts.map { text($0) }
        return member
    }
}
