import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes the page of an agreement.
struct AgreementPageMaker: PageMaker {
    let shared: PageContext
    let cards: FinishedCards

    func page(_ agreement: PublicAgreement) -> AgreementPage {
        var page = AgreementPage(frame: frame(of: agreement), entry: head(of: agreement))
        page.parties = agreement.parties.map { links.link(to: $0) }
        page.topics = links.links(agreement.topics, of: .topics)
        page.audiences = links.links(agreement.audiences, of: .audiences)
        page.districts = links.links(agreement.districts, of: .districts)
        page.responsibilities = agreement.responsibilities.map { who, does in
            ResponsibilityModel(who: links.link(to: who), does: does.map { text($0) })
        }
        page.contacts = agreement.contacts.map { contacts.card($0) }
        page.sharesContactData = text(agreement.sharesContactData)
        page.meetingRhythm = text(agreement.meetingRhythm)
        page.since = agreement.since.map { wording.date($0) }
        page.review = agreement.reviewDay.map { wording.date($0) }
        page.ends = agreement.ends.map { wording.date($0) }
        page.document = agreement.document
        page.frame.page.structuredData = annotation(of: page.frame.page)
        return page
    }
}
