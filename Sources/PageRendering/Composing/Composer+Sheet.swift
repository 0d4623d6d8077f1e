import CatalogModel
import SitePlanning

/// What pages carry for paper.
extension Composer {
    /// The sheet of an activity or an association, of which all is printed but these contacts where they may not be.
    func sheet(of key: EntryKey, at address: String, contacts: [ContactCardModel]) -> SheetModel {
        let main = catalog.site.mainLanguage
        let facts = sheetFacts[key].map { BodyModel(html: $0, lang: main.code, dir: main.direction) }
        return SheetModel(
            code: codes.svg(of: address) ?? [], facts: facts,
            leavesOutContacts: contacts.contains { !$0.isPrintable })
    }

    /// The main facts for those who read the main language; none of other kinds of entries.
    func makeSheetFacts(_ key: EntryKey) -> SheetFactsModel? {
        switch key.kind {
        case .activity: catalog.activities[EntryID(key.id)].map { facts($0.entry) }
        case .association: catalog.associations[EntryID(key.id)].map { facts($0.entry) }
        default: nil
        }
    }

    private func facts(_ activity: Activity) -> SheetFactsModel {
        var facts = SheetFactsModel(title: activity.title.original)
        facts.sessions = sessions(activity.schedule.sessions.filter { !$0.isOver(on: today) })
        facts.places = activity.place.flatMap { catalog.places[$0] }.map { [placeLine($0.entry)] } ?? []
        facts.isOnline = activity.online != nil
        facts.price = activity.price.flatMap { price($0) }
        facts.signup = strings.label("signup", activity.signup?.way)
        if activity.common.status != .archived {
            facts.phones = phonesOnPaper(activity.contacts)
            if facts.phones.isEmpty { facts.phones = phonesOnPaper(organizersContacts(of: activity)) }
        }
        return facts
    }

    private func facts(_ association: Association) -> SheetFactsModel {
        var facts = SheetFactsModel(title: association.title.original)
        facts.places = association.places.compactMap { catalog.places[$0] }.map { placeLine($0.entry) }
        facts.fee = association.fee.flatMap { price($0) }
        if association.common.status != .archived {
            facts.phones = phonesOnPaper(association.contacts) + [phone(association.phone)].compactMap(\.self)
        }
        return facts
    }

    private func phonesOnPaper(_ ids: [EntryID<Contact>]) -> [PhoneModel] { ids.compactMap(phoneOnPaper) }

    /// The number of a contact, where it may be printed.
    func phoneOnPaper(_ id: EntryID<Contact>) -> PhoneModel? {
        guard let contact = catalog.contacts[id]?.entry, contact.common.status.isListed else { return nil }
        return phone(contact.phone.valueOnPaper)
    }
}
