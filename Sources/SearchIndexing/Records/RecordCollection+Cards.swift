import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

// What results show, made when it is written: the cards of a whole site would be among the largest things in memory.

extension RecordCollection {
    func card(of subject: SearchSubject) -> SearchCard {
        switch subject {
        case .entry(let entry): card(of: entry)
        case .neighbour(let position): card(of: plan.neighbours.cards[position])
        case .page(let card): card
        }
    }

    private func card(of entry: AnyPublicEntry) -> SearchCard {
        var card = plainCard(of: entry.view)
        switch entry {
        case .activity(let activity): add(activity, to: &card)
        case .association(let association):
            card.languages = association.languages.map(\.code)
            card.place = association.places.first?.title.text
        case .contact(let contact):
            card.languages = contact.languages.map(\.code)
            if !contact.isPerson { card.phone = contact.phone }
        default: break
        }
        return card
    }

    private func plainCard(of entry: some PublicEntry) -> SearchCard {
        let (key, title) = (entry.key, entry.title)
        return SearchCard(
            kind: key.kind.folder, id: key.id, url: plan.addresses.url(of: key, in: language),
            title: title.text, language: title.language == language ? nil : title.language,
            summary: entry.summary?.text)
    }

    private func add(_ activity: PublicActivity, to card: inout SearchCard) {
        card.add(activity.nextTimes.first, self)
        card.place = nextPlace(of: activity)?.title.text
        card.languages = activity.languages.map(\.code)
        let pass = activity.fritidspas == .yes ? reader.words.prices.fritidspas[.yes] : nil
        card.who = who(activity.gender, activity.ages, pass)
        card.price = activity.price.flatMap { reader.text($0) }
        card.phone = numberToRing(activity)
    }

    /// `6–9 years`, `Women only`, `You can use the leisure pass`: what keeps others out, and what helps to pay.
    func who(_ gender: Activity.Gender?, _ ages: Ages?, _ pass: String? = nil) -> String? {
        let gender = gender == .noRestriction ? nil : reader.words.activities.gender[gender]
        let parts = [ages.map { reader.text($0) }, gender, pass].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    /// Where one has to ring first, the number of a function or of the organizer: that of a person is only for pages.
    private func numberToRing(_ activity: PublicActivity) -> PhoneNumber? {
        guard activity.asksToRing else { return nil }
        let contacts = activity.contactsToAsk
        if let phone = contacts.lazy.filter({ !$0.isPerson }).compactMap(\.phone).first { return phone }
        return contacts.contains { $0.isReachable } ? nil : activity.organizerToAsk?.phone
    }
}

extension SearchCard {
    /// Says when it takes place next.
    mutating func add(_ next: Schedule.Occurrence?, _ collection: RecordCollection) {
        guard let next else { return }
        let text = collection.wording.occurrence(next, seenFrom: collection.catalog.today)
        self.next = text.iso
        (day, time) = (text.text, text.time ?? "")
    }
}
