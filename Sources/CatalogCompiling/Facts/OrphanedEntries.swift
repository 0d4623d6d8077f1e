import CatalogModel
import CatalogSchema
import DocumentParsing

extension CheckedCatalog {
    /// The contacts and places in lists at which nothing points, in the order of kinds and ids.
    ///
    /// Whoever is not shown is not missed either, and of a broken entry nobody knows.
    var orphans: [EntryFacts] {
        var used = usedKeys
        used.formUnion(
            unresolved[ContactRecord.self].lazy.map(\.entry).filter { $0.isWithheld(on: today) }.map(\.key))
        return index.entries.filter { entry in
            (entry.key.kind == .contact || entry.key.kind == .place) && entry.common.status.isListed
                && !used.contains(entry.key)
                && entry.files.first.map { !brokenFiles.contains($0.document.path) } ?? false
        }
    }

    private var usedKeys: Set<EntryKey> {
        var used: Set<EntryKey> = []
        for entry in index.entries {
            for file in entry.files {
                for use in file.references where use.target != entry.key { used.insert(use.target) }
                for link in file.document.body?.links ?? [] {
                    if let target = links.entry(of: link, from: entry.key.kind) { used.insert(target) }
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
