import CatalogModel
import CatalogSchema
import Diagnostics

/// The file of a contact that has retired is deleted in time.
struct RetiredContactsAreErased: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        catalog.unresolved[ContactRecord.self].compactMap { contact in
            guard let last = contact.entry.lastDayKept, last < catalog.today, let file = contact.files.first
            else { return nil }
            return Diagnostic(
                .staleEntry,
                at: file.location(of: contact.entry.eraseAfter == nil ? "retired" : "erase_after"),
                Message(
                    da: "kontakten skulle have været slettet \(last)",
                    en: "the contact should have been deleted on \(last)"),
                remedy: Message(
                    da: "slet filen og de linjer, der henviser til den",
                    en: "delete the file and the lines that refer to it"))
        }
    }
}
