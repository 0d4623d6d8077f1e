import CatalogModel
import CatalogSchema
import Diagnostics

/// Nobody's consent ends within the next month without somebody hearing of it in time to ask again.
struct ConsentLastsAWhile: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        catalog.unresolved[ContactRecord.self].compactMap { contact in
            guard case .ends(let last) = ConsentState(contact.entry, on: catalog.today),
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
