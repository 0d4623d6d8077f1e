import CatalogModel
import CatalogSchema
import Diagnostics

/// Nobody's consent ends within the next month without somebody being told in time to ask again.
struct ConsentLastsAWhile: CatalogRule {
    /// How many days before its end a consent is mentioned.
    static let notice = 30

    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        catalog.unresolved.contacts.compactMap { contact in
            guard contact.entry.type == .person, contact.entry.common.status != .draft,
                let consent = contact.entry.consent, consent.isValid(on: catalog.today),
                let last = consent.lastShownDay, last < catalog.today.adding(days: Self.notice),
                let file = contact.files.first
            else { return nil }
            return Diagnostic(
                .expiringConsent, at: file.location(of: "consent"),
                Message(
                    da: "samtykket gælder til og med \(last); derefter vises personen ikke",
                    en: "the consent holds until \(last); after that the person is not shown"),
                remedy: Message(
                    da: "spørg personen igen, og skriv den nye dato i given",
                    en: "ask the person again, and write the new date in given"))
        }
    }
}

extension Consent {
    /// The last day before the consent ends or is withdrawn, whichever comes first.
    fileprivate var lastShownDay: LocalDate? {
        guard let lastDay else { return nil }
        return withdrawn.map { min($0.adding(days: -1), lastDay) } ?? lastDay
    }
}
