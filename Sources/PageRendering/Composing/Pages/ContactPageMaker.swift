import CatalogModel
import SitePublishing
import SiteWording

/// Makes the page of a contact, who may be a person: it is named only where the name may be shown.
struct ContactPageMaker: PageMaker {
    let shared: PageContext
    let cards: FinishedCards

    func page(_ contact: PublicContact) -> ContactPage {
        var page = ContactPage(
            frame: frame(of: contact), entry: head(of: contact), contact: contacts.card(contact))
        page.side = words.contacts.side[contact.side]
        page.isPerson = contact.isPerson
        page.activities = cards.row(contact.activities)
        page.associations = cards.row(contact.associations)
        page.forums = cards.row(contact.forums)
        page.agreements = cards.row(contact.agreements)
        return page
    }
}
