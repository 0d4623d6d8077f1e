import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes the page of a forum.
struct ForumPageMaker: PageMaker {
    let shared: PageContext
    let cards: FinishedCards

    func page(_ forum: PublicForum) -> ForumPage {
        var page = ForumPage(frame: frame(of: forum), entry: head(of: forum))
        page.type = words.forumType[forum.type]
        page.purpose = text(forum.purpose)
        page.tasks = forum.tasks.map { text($0) }
        page.mandate = text(forum.mandate)
        page.topics = links.links(forum.topics, of: .topics)
        page.audiences = links.links(forum.audiences, of: .audiences)
        page.districts = links.links(forum.districts, of: .districts)
        page.partOf = forum.partOf.map { links.link(to: $0) }
        page.parts = cards.row(forum.parts)
        page.founded = number(forum.founded)
        page.review = forum.reviewDay.map { wording.date($0) }
        page.results = cards.row(forum.results.map(\.view.key))
        addPeople(of: forum, &page)
        page.meetingRhythm = text(forum.meetingRhythm)
        page.coming = forum.comingMeetings.map { meetings.meeting($0) }
        page.past = forum.pastMeetings.map { meetings.meeting($0) }
        page.calendar = calendar(of: forum, in: &page.frame)
        page.frame.page.structuredData = annotation(of: page.frame.page, about: .entry(.forum(forum)))
        page.sheet = sheet(of: forum, in: &page.frame, page.coordinators)
        return page
    }

    private func addPeople(of forum: PublicForum, _ page: inout ForumPage) {
        let members = forum.members
        page.sides = Contact.Side.allCases.compactMap { side in
            let members = members.filter { $0.side == side }.map { member($0) }
            return members.isEmpty
                ? nil : ForumSideModel(side: words.contacts.side[side], members: members)
        }
        page.coordinators = forum.coordinators.map { contacts.card($0) }
    }

    /// The role in the forum stands where others have further posts, since it is a text of the content.
    private func member(_ member: PublicForumMember) -> MemberModel {
        var model = MemberModel(name: member.contact.map { text($0.title) })
        if let contact = member.contact {
            model.url = contact.hasPage ? url(contact.key) : nil
            model.isPrintable = contact.isPrintable
        }
        model.onBehalfOf = member.association.map { links.link(to: $0) }
        model.otherPosts = [text(member.role)].compactMap(\.self)
        return model
    }
}
