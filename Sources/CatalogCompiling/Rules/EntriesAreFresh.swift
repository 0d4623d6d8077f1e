import CatalogModel
import Diagnostics

/// Somebody has made sure lately that the entry is right.
struct EntriesAreFresh: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        catalog.index.entries.compactMap { entry in
            guard entry.common.status.isListed,
                let limit = entry.common.reviewAfter ?? Self.limit(entry.key.kind),
                let verified = entry.common.verified, verified.adding(days: limit) < catalog.today,
                let main = entry.files.first
            else { return nil }
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

    /// How many days a confirmation holds where the entry does not say it itself; what does not change by itself needs none.
    private static func limit(_ kind: EntryKind) -> Int? {
        switch kind {
        case .activity: 90
        case .association, .contact, .place: 180
        case .news, .council, .page: nil
        }
    }
}
