import CatalogModel
import Diagnostics

/// Somebody has made sure lately that the entry is right.
struct EntriesAreFresh: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        catalog.index.entries.compactMap { entry in
            let freshness = Freshness(entry.common, of: entry.key.kind, on: catalog.today)
            guard case .stale(let verified, let limit) = freshness, let main = entry.files.first else {
                return nil
            }
            return Diagnostic(
                .staleEntry, at: main.location(ofValue: "verified"),
                Message(
                    da: "sidst bekræftet \(verified), for mere end \(limit) dage siden",
                    en: "last verified \(verified), more than \(limit) days ago"),
                remedy: Message(
                    da: "ring og spørg, og skriv så verified: \(catalog.today)",
                    en: "call and ask, then write verified: \(catalog.today)"))
        }
    }
}
