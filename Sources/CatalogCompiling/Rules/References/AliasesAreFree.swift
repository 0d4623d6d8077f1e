import CatalogModel
import Diagnostics

/// A former id belongs to one entry, and no living entry has it.
struct AliasesAreFree: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        var places = ValuePlaces()
        var problems: [Diagnostic] = []
        for entry in catalog.index.entries where !entry.common.aliases.isEmpty {
            problems += entry.common.aliases.compactMap {
                problem(EntryKey(entry.key.kind, $0), of: entry, catalog.index, &places)
            }
            problems += repeated(in: entry, &places)
        }
        return problems
    }

    /// Two pages at one address would be made of a former id that is written twice.
    private func repeated(in entry: EntryFacts, _ places: inout ValuePlaces) -> [Diagnostic] {
        var seen: Set<String> = []
        return entry.common.aliases.filter { !seen.insert($0).inserted }.compactMap { alias in
            guard let main = entry.files.first else { return nil }
            return Diagnostic(
                .aliasCollision, at: places.location(ofValue: "aliases", in: main),
                Message(
                    da: "det gamle navn '\(alias)' står to gange",
                    en: "the former id '\(alias)' stands there twice"),
                remedy: Message(da: "slet det ene", en: "delete one of them"))
        }
    }

    private func problem(
        _ alias: EntryKey, of entry: EntryFacts, _ index: EntryIndex, _ places: inout ValuePlaces
    ) -> Diagnostic? {
        let rival = index[alias]?.key ?? index.owner(ofAlias: alias)
        guard let rival, rival != entry.key || index[alias] != nil, let main = entry.files.first else {
            return nil
        }
        return Diagnostic(
            .aliasCollision, at: places.location(ofValue: "aliases", in: main),
            Message(
                da: "det gamle navn '\(alias.id)' bruges af '\(rival)'",
                en: "the former id '\(alias.id)' is used by '\(rival)'"),
            remedy: Message(da: "slet det her eller dér", en: "delete it here or there"),
            notes: (index[rival]?.files.first).map { file in
                [
                    Diagnostic.Note(
                        places.location(ofValue: "aliases", in: file),
                        Message(da: "den anden står her", en: "the other one is here"))
                ]
            } ?? [])
    }
}
