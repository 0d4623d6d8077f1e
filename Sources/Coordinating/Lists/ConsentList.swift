package import CatalogCompiling
package import CatalogModel
import Diagnostics

/// The persons who have to be asked for their consent, because it ends soon, is over or was never written down.
package struct ConsentList: Sendable {
    /// How many days before its end a consent comes onto the list: time for a letter, a reminder and a visit.
    package static let notice = 90

    private let contacts: [EditorialContact]
    private let today: LocalDate

    package init(_ contacts: [EditorialContact], on today: LocalDate) {
        (self.contacts, self.today) = (contacts, today)
    }

    /// One for each person, those who wait longest first.
    package var items: [WorkItem] {
        contacts.filter { $0.status != .archived && !$0.isRetired(on: today) }.compactMap(item)
            .sorted { ($0.due ?? .max, $0.contact?.id ?? "") < ($1.due ?? .max, $1.contact?.id ?? "") }
    }

    private func item(_ contact: EditorialContact) -> WorkItem? {
        switch contact.consentState(on: today) {
        case .unneeded, .ahead: nil
        case .missing: item(contact, "consent-missing", due: today, Self.missing)
        case .over:
            item(contact, "consent-over", due: contact.lastDayOfConsent ?? today, Self.over(contact))
        case .ends(let last), .holds(let last):
            last < today.adding(days: Self.notice)
                ? item(contact, "consent-ends", due: last, Self.ends(last, today)) : nil
        }
    }

    private func item(
        _ contact: EditorialContact, _ code: String, due: LocalDate, _ message: Message
    ) -> WorkItem {
        var item = WorkItem(.consent, code, message)
        item.contact = contact.id.key
        item.entries = [contact.id.key]
        item.due = due
        return item
    }

    private static let missing = Message(
        da: "samtykket mangler, så siden viser hverken navn, telefon eller mail",
        en: "the consent is missing, so the site shows no name, telephone or mail")

    private static func over(_ contact: EditorialContact) -> Message {
        let last = contact.lastDayOfConsent.map(\.description) ?? "?"
        return Message(
            da: "samtykket gjaldt til og med \(last); siden viser kun rollen",
            en: "the consent held until \(last), that day included; the site shows the role only")
    }

    private static func ends(_ last: LocalDate, _ today: LocalDate) -> Message {
        let days = last.dayNumber - today.dayNumber
        return Message(
            da: "samtykket gælder til og med \(last), \(days == 1 ? "1 dag" : "\(days) dage") endnu",
            en:
                "the consent holds until \(last), that day included: \(days == 1 ? "1 more day" : "\(days) more days")"
        )
    }
}

extension LocalDate {
    /// Later than any day of a catalog.
    static let max = LocalDate(dayNumber: .max)
}
