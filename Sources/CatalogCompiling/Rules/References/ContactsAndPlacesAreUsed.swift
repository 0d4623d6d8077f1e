import CatalogModel
import CatalogSchema
import Diagnostics
import DocumentParsing

/// Something points at every contact and every place: nobody finds one otherwise, and nobody keeps it up to date.
struct ContactsAndPlacesAreUsed: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        var used = usedKeys(catalog)
        // Whoever is not shown is not missed either.
        used.formUnion(
            catalog.unresolved[ContactRecord.self].lazy.map(\.entry).filter {
                $0.isWithheld(on: catalog.today)
            }.map(
                \.key))
        return catalog.index.entries.compactMap { entry in
            guard entry.key.kind == .contact || entry.key.kind == .place, entry.common.status.isListed,
                !used.contains(entry.key), let main = entry.files.first,
                !catalog.brokenFiles.contains(main.document.path)
            else { return nil }
            return Diagnostic(
                .orphanEntry, at: SourceLocation(file: main.document.path),
                Message(
                    da: "intet henviser til '\(entry.key)'", en: "nothing points at '\(entry.key)'"),
                remedy: Message(
                    da: "skriv \(entry.key.id) hos en forening eller aktivitet, eller skriv status: archived",
                    en: "name \(entry.key.id) in an association or activity, or write status: archived"))
        }
    }

    private func usedKeys(_ catalog: CheckedCatalog) -> Set<EntryKey> {
        var used: Set<EntryKey> = []
        for entry in catalog.index.entries {
            for file in entry.files {
                for use in file.references where use.target != entry.key { used.insert(use.target) }
                for link in file.document.body?.links ?? [] {
                    if let target = catalog.links.entry(of: link, from: entry.key.kind) {
                        used.insert(target)
                    }
                }
            }
        }
        return used
    }
}

extension ContactRecord {
    fileprivate func isWithheld(on date: LocalDate) -> Bool {
        type != .function && !(consent?.isValid(on: date) ?? false)
    }
}
