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
        card.phones = contact.phones.map { phone($0) }
        card.emails = contact.emails.map { MailModel(address: $0.address, purpose: text($0.purpose)) }
        card.hours = sessions(contact.hours)
        card.answersWithin = text(contact.answersWithin)
        card.languages = links.links(contact.languages)
        return card
    }

    /// Whom to ask about an activity; where none of them can be reached, the association that answers for it, too.
    func cards(toAskAbout activity: PublicActivity) -> [ContactCardModel] {
        let cards = activity.contactsToAsk.map { card($0) }
        let isReachable = cards.contains { $0.phone != nil || $0.email != nil }
        guard !isReachable, let organizer = activity.organizerToAsk else { return cards }
        return cards + [card(organizer)]
    }

    /// An association in the place of a contact.
    private func card(_ association: PublicAssociation) -> ContactCardModel {
        var card = ContactCardModel(title: text(association.title), url: url(association.key))
        card.phones = [phone(association.phone)].compactMap(\.self)
        card.emails = [association.email].compactMap(\.self).map { MailModel(address: $0) }
        return card
    }

    /// The number that the page of an activity offers first.
    func phoneToRing(_ activity: PublicActivity) -> PhoneModel? {
        cards(toAskAbout: activity).lazy.compactMap(\.phone).first
    }

    /// The numbers of contacts as they may be printed.
    func phonesOnPaper(_ contacts: [PublicContact]) -> [PhoneModel] {
        contacts.flatMap { $0.shown(in: context.paper).phones.map { phone($0) } }
    }

    /// Whom to ring about an activity, from a list on paper: its own contacts, or the organizer's, or the organizer.
    func phonesOnPaper(_ activity: PublicActivity) -> [PhoneModel] {
        for contacts in [activity.contacts, activity.standIns] {
            let phones = phonesOnPaper(contacts)
            if !phones.isEmpty { return phones }
        }
        return [phone(activity.organizerToAsk?.phone)].compactMap(\.self)
    }
}

extension Composer {
    var contacts: ContactComposer { ContactComposer(context: context) }
}
