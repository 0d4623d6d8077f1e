import CatalogModel
import CatalogSchema
import Diagnostics

/// The consent of every person who is shown still holds today.
struct ConsentIsValid: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        catalog.unresolved[ContactRecord.self].compactMap { contact in
            guard ConsentState(contact.entry, on: catalog.today) == .over, let file = contact.files.first
            else { return nil }
            return Diagnostic(
                .expiredConsent, at: file.location(of: "consent"),
                Message(
                    da: "samtykket gælder ikke i dag (\(catalog.today)); personen vises ikke",
                    en: "the consent does not hold today (\(catalog.today)); the person is not shown"),
                remedy: Message(
                    da: "spørg igen og skriv den nye dato i given, eller slet kontakten",
                    en: "ask again and write the new date in given, or delete the contact"))
        }
    }
}
