import CatalogModel
import SitePlanning
import SiteWording

extension Composer {
    /// What the card of an entry shows; none where the entry has no page.
    func card(_ key: EntryKey) -> CardModel? {
        switch key.kind {
        case .activity: catalog.activities[EntryID(key.id)].map { card($0.entry) }
        case .association: catalog.associations[EntryID(key.id)].map { card($0.entry) }
        case .place: catalog.places[EntryID(key.id)].map { card($0.entry) }
        case .contact: catalog.contacts[EntryID(key.id)].flatMap { $0.entry.hasPage ? card($0.entry) : nil }
        case .news: catalog.news[EntryID(key.id)].map { card($0.entry) }
        case .council: catalog.councils[EntryID(key.id)].map { plainCard($0.entry) }
        case .page: catalog.pages[EntryID(key.id)].map { plainCard($0.entry) }
        }
    }

    /// The finished cards of entries, those without a page left out.
    func cards(_ keys: some Sequence<EntryKey>) -> CardsModel? {
        var html: [UInt8] = []
        for key in keys {
            if let card = shelf[key] { html += card }
        }
        return html.isEmpty ? nil : CardsModel(html: html)
    }

    /// The finished cards of entries that are still in lists.
    func cards<Entry: CatalogEntry>(_ ids: [EntryID<Entry>]?, in table: EntryTable<Entry>) -> CardsModel? {
        cards((ids ?? []).lazy.filter { table[$0]?.entry.common.status.isListed ?? false }.map { $0.key })
    }

    private func card(_ activity: Activity) -> CardModel {
        var card = plainCard(activity)
        let place = activity.place.flatMap { catalog.places[$0] }?.entry
        card.next = plan.upcoming[activity.id]?.first.map { wording.occurrence($0, seenFrom: today) }
        card.place = place.map { text($0.title) }
        card.price = activity.price.flatMap { price($0) }
        card.languages = languageNames(activity.languages)
        card.isFree = activity.price?.isFree ?? false
        card.isOnline = activity.online != nil
        card.isWomenOnly = activity.gender == .womenOnly
        card.alert = alert(of: activity)
        card.phone =
            (activity.contacts + organizersContacts(of: activity)).lazy.compactMap(phoneOnPaper).first
        return card
    }

    private func card(_ association: Association) -> CardModel {
        var card = plainCard(association)
        card.label = strings.label("association-type", association.type).map { TextModel(text: $0) }
        card.languages = languageNames(association.languages)
        card.phone = phone(association.phone) ?? association.contacts.lazy.compactMap(phoneOnPaper).first
        return card
    }

    private func card(_ place: Place) -> CardModel {
        var card = plainCard(place)
        card.place = place.district.map { label($0, of: .districts) }
        return card
    }

    private func card(_ contact: Contact) -> CardModel {
        var card = plainCard(contact)
        if let name = contact.name.value(in: .web) {
            card.title = text(name)
            card.label = text(contact.role)
        }
        card.languages = languageNames(contact.languages)
        card.phone = phone(contact.phone.valueOnPaper)
        card.isPrintable = contact.isPrintable
        return card
    }

    private func card(_ news: News) -> CardModel {
        var card = plainCard(news)
        card.date = wording.date(news.date)
        card.label = strings.label("news-type", news.type).map { TextModel(text: $0) }
        return card
    }

    private func plainCard(_ entry: some CatalogEntry) -> CardModel {
        var card = CardModel(
            key: entry.key.description, kind: strings["kind.\(entry.key.kind.folder)"],
            title: text(entry.title),
            url: url(entry.key), summary: text(entry.common.summary))
        card.isPaused = entry.common.status == .paused
        return card
    }

    /// A notice that holds on a day, which is the site's own unless said.
    func alert(of activity: Activity, on date: LocalDate? = nil) -> TextModel? {
        activity.alert.flatMap { $0.isShown(on: date ?? today) ? text($0.text) : nil }
    }

    /// `Gratis`, `50 kr.` or `50 kr. pr. måned`.
    func price(_ price: Price) -> String? {
        guard let amount = price.amount else { return nil }
        if amount == 0 { return strings["price.free"] }
        let kroner = String(amount / 100)
        let fraction = amount % 100
        let decimals = fraction == 0 ? "" : (fraction < 10 ? ",0" : ",") + String(fraction)
        guard let per = strings.label("price-per", price.per) else {
            return strings["price.amount"].filling(("amount", kroner + decimals))
        }
        return strings["price.amount-per"].filling(("amount", kroner + decimals), ("per", per))
    }

    func contactCards(_ ids: [EntryID<Contact>]) -> [ContactCardModel] {
        ids.compactMap { catalog.contacts[$0] }
            .filter { $0.entry.common.status.isListed }
            .map { contactCard($0.entry) }
    }

    /// What may be shown of a contact on the web; of a person without consent the role alone.
    func contactCard(_ contact: Contact) -> ContactCardModel {
        let name = contact.name.value(in: .web)
        var card = ContactCardModel(
            key: contact.hasPage ? contact.key.description : nil, title: text(name ?? contact.role),
            url: contact.hasPage ? url(contact.key) : nil)
        card.role = name == nil ? nil : text(contact.role)
        card.isPrintable = contact.isPrintable
        guard contact.isShown, contact.common.status != .archived else { return card }
        card.phone = phone(contact.phone.value(in: .web))
        if card.phone != nil { card.phoneWays = strings.labels("phone-way", contact.phoneWays) }
        card.email = contact.email.value(in: .web)
        card.hours = sessions(contact.hours)
        card.answersWithin = text(contact.answersWithin)
        card.languages = links(contact.languages)
        return card
    }
}
