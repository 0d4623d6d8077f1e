import CatalogCompiling
import CatalogModel
import Diagnostics
import SourceReading

/// Whether a site would lose most of what the one before it had, which is nearly always a slip: a folder that was not
/// found, a branch without its files.
struct FewerEntries {
    /// Fewer than this may well be meant.
    private static let least = 20

    /// The one problem of such a site; none where enough is left.
    static func problem(
        _ catalog: Catalog, before: [PublishedEntry], settings: String
    ) -> Diagnostic? {
        let present = Set(EntryKind.allCases.flatMap { catalog.keys(of: $0) })
        let lost = before.count { !present.contains($0.key) }
        guard lost >= least, 2 * lost > before.count else { return nil }
        return Diagnostic(
            .fewerEntries, at: SourceLocation(file: settings),
            Message(
                da: "\(lost) af de \(before.count) indgange, som siden har nu, ville forsvinde",
                en: "\(lost) of the \(before.count) entries that the site has now would vanish"),
            remedy: Message(
                da: "se efter, om en mappe mangler; er det meningen, så tilføj --allow-fewer",
                en: "see whether a folder is missing; if it is meant, add --allow-fewer"))
    }
}

extension Catalog {
    /// The ids of all entries of a kind, those that they had before among them.
    fileprivate func keys(of kind: EntryKind) -> [EntryKey] { keys(kind.type) }

    private func keys<Entry: CatalogedEntry>(_: Entry.Type) -> [EntryKey] {
        self[keyPath: Entry.table].entries.flatMap { shared in
            ([shared.entry.id.text] + shared.entry.common.aliases).map { EntryKey(Entry.kind, $0) }
        }
    }
}
