import CatalogModel
import SitePublishing
import SiteWording

// Who is rung about what, on both sides, as far as it may stand on paper.
extension WorksheetMaker {
    var contactList: [Worksheet.Block]? {
        let contacts = contactsOfSubject
        let sides: [Contact.Side?] = [.municipality, .civilSociety, nil]
        let tables: [Worksheet.Block] = sides.flatMap { side -> [Worksheet.Block] in
            let own = contacts.filter { $0.side == side }
            guard !own.isEmpty else { return [] }
            let heading = words.contacts.side[side] ?? says("Andre", "Others")
            return [.heading(heading), .table(header: header, rows: own.map(row))]
        }
        return tables + [.heading(says("Flere", "More"))] + [
            .table(header: header, rows: [[String]](repeating: header.map { _ in "" }, count: 3))
        ]
            + unprinted(contacts)
    }

    private var header: [String] {
        [
            says("Rolle", "Role"), says("Navn", "Name"),
            says("Forening eller afdeling", "Association or department"),
            says("Telefon", "Telephone"), says("Mail", "Mail"), says("Sprog", "Languages"),
            says("Træffes", "Reached"),
        ]
    }

    private func row(_ contact: PublicContact) -> [String] {
        let hours = [times(contact.hours), answer(contact)].filter { !$0.isEmpty }
        return [
            contact.role.text, contact.name?.text ?? "",
            contact.associations.map(\.title.text).joined(separator: ", "),
            contact.phones.map(\.number.display).joined(separator: ", "),
            contact.emails.map(\.address).joined(separator: ", "), languageNames(contact.languages),
            hours.joined(separator: "; "),
        ]
    }

    private func answer(_ contact: PublicContact) -> String {
        contact.answersWithin.map { says("svar inden \($0.text)", "answers within \($0.text)") } ?? ""
    }

    /// The contacts that have to do with the subject, each once; all without one.
    private var contactsOfSubject: [PublicContact] {
        guard let subject else { return catalog.contacts.filter(\.isListed) }
        var seen: Set<EntryID<Contact>> = []
        return all(of: subject).filter { $0.isListed && seen.insert($0.id).inserted }
    }

    private func all(of subject: WorksheetSubject) -> [PublicContact] {
        guard case .entry(let entry) = subject else {
            return catalog.activities.filter { $0.isRunning && $0.shares(with: subject) }
                .flatMap { $0.contactsToAsk }
                + catalog.associations.filter { $0.isListed && $0.shares(with: subject) }.flatMap(\.contacts)
        }
        return switch entry {
        case .association(let association): association.contacts + association.activities.flatMap(\.contacts)
        case .activity(let activity): activity.contactsToAsk + activity.organizers.flatMap(\.contacts)
        case .forum(let forum):
            forum.coordinators + forum.members.compactMap(\.contact)
                + forum.members.compactMap(\.association).flatMap(\.contacts)
        case .agreement(let agreement): agreement.contacts + agreement.parties.flatMap(\.contacts)
        case .contact(let contact): [contact]
        default: []
        }
    }

    /// How many persons are on the list with their role only.
    private func unprinted(_ contacts: [PublicContact]) -> [Worksheet.Block] {
        let count = contacts.count { $0.isPerson && $0.name == nil }
        guard count > 0 else { return [] }
        return [
            .text(
                says(
                    "\(count) har ikke sagt ja til at stå med navn på papir; spørg dem, eller lad felterne være tomme.",
                    "\(count) have not agreed to be named on paper; ask them, or leave the cells empty."))
        ]
    }
}
