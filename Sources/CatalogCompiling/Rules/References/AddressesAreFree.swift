import CatalogModel
import Diagnostics

/// A free page takes no address of a section, which lies at the same level: neither its id nor a former one.
struct AddressesAreFree: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        let reserved = ReservedAddresses.names.union(catalog.site.languages.map(\.code))
        return catalog.unresolved[FreePage.self].flatMap { page -> [Diagnostic] in
            guard let main = page.files.first else { return [] }
            let ids = [page.entry.id.text].filter(reserved.contains)
            let aliases = page.entry.common.aliases.filter(reserved.contains)
            return ids.map {
                taken(
                    $0, at: SourceLocation(file: main.document.path),
                    remedy: Message(da: "giv filen et andet navn", en: "give the file another name"))
            }
                + aliases.map {
                    taken(
                        $0, at: main.location(ofValue: "aliases"),
                        remedy: Message(da: "slet det gamle navn", en: "delete the former id"))
                }
        }
    }

    private func taken(_ id: String, at location: SourceLocation, remedy: Message) -> Diagnostic {
        Diagnostic(
            .addressCollision, at: location,
            Message(da: "adressen /\(id)/ er optaget", en: "the address /\(id)/ is taken"), remedy: remedy)
    }
}
