import CatalogModel
import Diagnostics

/// Something points at every contact and every place: nobody finds one otherwise, and nobody keeps it up to date.
struct ContactsAndPlacesAreUsed: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        catalog.orphans.compactMap { entry in
            guard let main = entry.files.first else { return nil }
            return Diagnostic(
                .orphanEntry, at: SourceLocation(file: main.document.path),
                Message(
                    da: "intet henviser til '\(entry.key)'", en: "nothing points at '\(entry.key)'"),
                remedy: Message(
                    da: "skriv \(entry.key.id) hos en forening eller aktivitet, eller skriv status: archived",
                    en: "name \(entry.key.id) in an association or activity, or write status: archived"))
        }
    }
}
