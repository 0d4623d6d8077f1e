import CatalogModel
import SitePublishing
import SiteWording

/// Makes what pages say of contacts.
struct ContactComposer: Composer {
    let context: LanguageContext

    /// What may be shown of a contact; of a person without consent the role alone.
    func card(_ contact: PublicContact) -> ContactCardModel {
        var card = ContactCardModel(
            key: contact.hasPage ? contact.key.description : nil, title: text(contact.title),
            url: contact.hasPage ? url(contact.key) : nil)
        card.role = contact.name == nil ? nil : text(contact.role)
        card.isPrintable = contact.isPrintable
        guard contact.isReachable else { return card }
        card.phone = phone(contact.phone)
        card.phoneWays = words.contacts.phoneWay[contact.phoneWays]
        card.email = contact.email
        card.hours = sessions(contact.hours)
        card.answersWithin = text(contact.answersWithin)
        card.languages = links.links(contact.languages)
        return card
    }

    /// The numbers of contacts as they may be printed.
    func phonesOnPaper(_ contacts: [PublicContact]) -> [PhoneModel] {
        contacts.compactMap { phone($0.shown(in: context.paper).phone) }
    }

    /// Whom to ring about an activity, from a list on paper: its own contacts, or the organizer's.
    func phonesOnPaper(_ activity: PublicActivity) -> [PhoneModel] {
        let own = phonesOnPaper(activity.contacts)
        return own.isEmpty ? phonesOnPaper(activity.standIns) : own
    }
}

extension Composer {
    var contacts: ContactComposer { ContactComposer(context: context) }
}
