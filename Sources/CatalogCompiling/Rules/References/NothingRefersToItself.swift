import CatalogModel
import CatalogSchema
import Diagnostics

/// No entry names itself, and no association is above itself by way of those above it.
struct NothingRefersToItself: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        selfReferences(catalog.index.entries) + circles(catalog.unresolved[Association.self])
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
        let files = Dictionary(
            associations.compactMap { item in item.files.first.map { (item.entry.id, $0) } },
            uniquingKeysWith: { first, _ in first })
        var seen: Set<EntryID<Association>> = []
        return associations.compactMap { item in
            guard let circle = circle(above: item.entry.id, parents, &seen), let file = files[circle[0]]
            else {
                return nil
            }
            return problem(circle, at: file.location(ofValue: "parent"))
        }
    }

    /// The circle that the way up from `start` ends in, where it was not met before, its first id first.
    ///
    /// Each association is passed once, however many ways lead over it.
    private func circle(
        above start: EntryID<Association>, _ parents: [EntryID<Association>: EntryID<Association>],
        _ seen: inout Set<EntryID<Association>>
    ) -> [EntryID<Association>]? {
        var way: [EntryID<Association>] = []
        var next: EntryID<Association>? = start
        while let id = next, seen.insert(id).inserted {
            way.append(id)
            next = parents[id]
        }
        // Two associations at least: what names itself is reported already.
        guard let next, let entrance = way.firstIndex(of: next), way.count - entrance > 1 else { return nil }
        let circle = way[entrance...]
        let first = circle.indices.min { circle[$0] < circle[$1] } ?? entrance
        return Array(way[first...] + way[entrance..<first])
    }

    private func problem(_ circle: [EntryID<Association>], at place: SourceLocation) -> Diagnostic {
        // Nobody reads a longer way to its end.
        let shown = circle.prefix(Self.shown).map(\.text) + (circle.count > Self.shown ? ["…"] : [])
        let way = (shown + [circle[0].text]).joined(separator: " → ")
        return Diagnostic(
            .circularReference, at: place,
            Message(
                da: "foreningerne hører under hinanden i ring: \(way)",
                en: "the associations are above one another in a circle: \(way)"),
            remedy: Message(da: "slet parent hos den øverste", en: "delete parent at the topmost one"))
    }

    private static let shown = 8
}
