import CatalogCompiling
import CatalogModel
import Diagnostics
import SitePublishing

/// How to reach somebody: what one needs beside the telephone.
struct CallCard: Hashable, Sendable {
    /// A person's name with the role, what a function or an association is called.
    let name: String
    /// The same without the role.
    let shortName: String
    /// As Danes read numbers.
    let phones: [String]
    let emails: [String]
    let languages: [Message]

    /// All in one line: `Leder Aisha Prøve · 99 00 00 01 · leder@example.org · arabisk, dansk`.
    func line(in language: MessageLanguage) -> String {
        let spoken = languages.map { $0.text(in: language) }.joined(separator: ", ")
        return ([name] + phones + emails + [spoken]).filter { !$0.isEmpty }.joined(separator: " · ")
    }
}

extension WorkSources {
    /// How to reach a contact or an association; none of other kinds.
    func callCard(of key: EntryKey) -> CallCard? {
        if let contact = contacts[key] { return callCard(of: contact) }
        guard case .association(let association) = catalog.entry(key) else { return nil }
        return CallCard(
            name: association.title.text, shortName: association.title.text,
            phones: [association.phone?.display].compactMap(\.self),
            emails: [association.email].compactMap(\.self),
            languages: association.languages.map { name(of: $0) })
    }

    private func callCard(of contact: EditorialContact) -> CallCard {
        let (name, role) = (contact.name?.original, contact.role.original)
        return CallCard(
            name: name.map { $0 == role ? role : "\($0) (\(role))" } ?? role,
            shortName: name ?? role, phones: contact.phones.map(\.number.display),
            emails: contact.emails.map(\.address),
            languages: contact.languages.map { self.name(of: $0) })
    }

    /// Whom to ask about an entry: its own contacts before those of whoever is behind it, and who can be reached before others.
    func personToAsk(about key: EntryKey) -> EntryKey? {
        switch catalog.entry(key) {
        case .contact: key
        case .activity(let activity):
            reachable(activity.contacts) ?? activity.firstOrganizer.flatMap { personToAsk(about: $0.key) }
                ?? activity.contacts.first?.key
        case .association(let association):
            reachable(association.contacts) ?? association.key
        case .place(let place): personToAsk(about: place)
        case .forum(let forum): (reachable(forum.coordinators) ?? forum.coordinators.first?.key)
        case .agreement(let agreement):
            reachable(agreement.contacts) ?? agreement.parties.first.flatMap { personToAsk(about: $0.key) }
        case .council(let council): council.secretary?.key
        case .news(let news): news.from.flatMap { personToAsk(about: $0.view.key) }
        case .page, nil: nil
        }
    }

    private func personToAsk(about place: PublicPlace) -> EntryKey? {
        if let owner = place.operatedBy { return personToAsk(about: owner.key) }
        if let contact = place.lending?.ask { return contact.key }
        let users = place.associations.map(\.key) + place.activities.map(\.key)
        return users.lazy.compactMap { personToAsk(about: $0) }.first
    }

    /// The first of some contacts who still answers and has a number or an address.
    private func reachable(_ candidates: [PublicContact]) -> EntryKey? {
        candidates.lazy.compactMap { contacts[$0.key] }.first {
            !$0.isRetired(on: today) && !($0.phones.isEmpty && $0.emails.isEmpty)
        }?.id.key
    }
}
