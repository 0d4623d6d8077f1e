import CatalogModel
import CatalogSchema
import Diagnostics

/// No entry takes an address of the site's own pages: free pages lie beside the sections, councils beside the pages of
/// the council, associations beside those of their types.
struct AddressesAreFree: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        problems(FreePage.self, ReservedAddresses.names.union(catalog.site.languages.map(\.code)), catalog)
            + problems(Council.self, ReservedAddresses.councilNames, catalog)
            + problems(Association.self, ReservedAddresses.associationNames, catalog)
    }

    private func problems<Entry: SchematicEntry>(
        _: Entry.Type, _ reserved: Set<String>, _ catalog: CheckedCatalog
    ) -> [Diagnostic] {
        var places = ValuePlaces()
        return catalog.unresolved[Entry.self].flatMap { entry -> [Diagnostic] in
            guard let main = entry.files.first else { return [] }
            let ids = [entry.entry.id.text].filter(reserved.contains)
            let aliases = entry.entry.common.aliases.filter(reserved.contains)
            return ids.map {
                taken(
                    $0, at: SourceLocation(file: main.document.path),
                    remedy: Message(da: "giv filen et andet navn", en: "give the file another name"))
            }
                + aliases.map {
                    taken(
                        $0, at: places.location(ofValue: "aliases", in: main),
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
