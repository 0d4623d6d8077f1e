import CatalogModel
import Diagnostics

/// A free page does not take the address of a section, which lies at the same level.
struct AddressesAreFree: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        let reserved = ReservedAddresses.names.union(catalog.site.languages.map(\.code))
        return catalog.unresolved.pages.compactMap { page in
            guard reserved.contains(page.entry.id.text), let main = page.files.first else { return nil }
            return Diagnostic(
                .addressCollision, at: SourceLocation(file: main.document.path),
                Message(
                    da: "adressen /\(page.entry.id.text)/ er optaget", en: "the address /\(page.entry.id.text)/ is taken"),
                remedy: Message(da: "giv filen et andet navn", en: "give the file another name"))
        }
    }
}
