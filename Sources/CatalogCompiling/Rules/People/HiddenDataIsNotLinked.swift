import CatalogModel
import CatalogSchema
import Diagnostics

/// A file with what the site hides does not lie in a repository that the site links to.
struct HiddenDataIsNotLinked: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        guard catalog.site.repository != nil else { return [] }
        let contacts = catalog.unresolved[ContactRecord.self].compactMap { contact in
            problem(contact.files.first, contact.entry.withheldKeys(on: catalog.today), catalog)
        }
        let places = catalog.unresolved[Place.self].compactMap { place in
            problem(place.files.first, place.entry.withheldKeys, catalog)
        }
        return contacts + places
    }

    /// The value itself is not repeated: reports may be public.
    private func problem(_ file: DecodedFile?, _ keys: [String], _ catalog: CheckedCatalog) -> Diagnostic? {
        guard let file, let key = keys.first, !catalog.brokenFiles.contains(file.document.path),
            file.document.path.utf8.starts(with: (catalog.contentFolder + "/").utf8)
        else { return nil }
        let names = keys.joined(separator: ", ")
        return Diagnostic(
            .hiddenInRepository, at: file.location(of: key),
            Message(
                da: "siden skjuler \(names), men filen ligger i det arkiv, som site.yml linker til",
                en: "the site hides \(names), but the file lies in the repository that site.yml links to"),
            remedy: Message(
                da:
                    "flyt filen til en mappe i et privat arkiv, og byg med begge: --content \(catalog.contentFolder) --content privat",
                en:
                    "move the file to a folder of a private repository, and build with both: --content \(catalog.contentFolder) --content private"
            ))
    }
}

extension Place {
    /// The keys of the file with what of the address no page may show.
    var withheldKeys: [String] {
        var shown = self
        shown.hideAddress()
        let parts = [
            ("street", street != shown.street), ("postcode", postcode != shown.postcode),
            ("city", city != shown.city), ("location", location != shown.location),
            ("address_id", addressID != shown.addressID),
        ]
        return parts.filter(\.1).map(\.0)
    }
}
