import CatalogModel
import CatalogSchema
import Diagnostics

/// No entry names itself, and no association is above itself by way of those above it.
struct NothingRefersToItself: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        selfReferences(catalog.index.entries) + circles(catalog.unresolved.associations)
    }

    private func selfReferences(_ entries: [EntryFacts]) -> [Diagnostic] {
        entries.flatMap { entry in
            entry.files.flatMap { file in
                file.references.filter { $0.target == entry.key }.map { use in
                    Diagnostic(
                        .circularReference, at: SourceLocation(file: file.document.path, range: use.range),
                        Message(
                            da: "'\(entry.key.id)' peger på sig selv", en: "'\(entry.key.id)' names itself"),
                        remedy: Message(
                            da: "slet det, eller skriv en anden", en: "delete it, or name another one"))
                }
            }
        }
    }

    /// One problem for each circle, at the association whose id comes first.
    private func circles(_ associations: [UnresolvedEntry<Association>]) -> [Diagnostic] {
        let parents = Dictionary(
            associations.compactMap { item in item.entry.parent.map { (item.entry.id, $0) } },
            uniquingKeysWith: { first, _ in first })
        return associations.compactMap { item in
            guard let circle = circle(from: item.entry.id, parents), circle.min() == item.entry.id,
                let file = item.files.first
            else { return nil }
            let way = (circle + [item.entry.id]).map(\.text).joined(separator: " → ")
            return Diagnostic(
                .circularReference, at: file.location(ofValue: "parent"),
                Message(
                    da: "foreningerne hører under hinanden i ring: \(way)",
                    en: "the associations are above one another in a circle: \(way)"),
                remedy: Message(da: "slet parent hos den øverste", en: "delete parent at the topmost one"))
        }
    }

    /// The way up from `start` and back to it, of two associations at least.
    private func circle(
        from start: EntryID<Association>, _ parents: [EntryID<Association>: EntryID<Association>]
    ) -> [EntryID<Association>]? {
        var way = [start]
        while let next = parents[way[way.count - 1]], !way.contains(next) { way.append(next) }
        return way.count > 1 && parents[way[way.count - 1]] == start ? way : nil
    }
}
