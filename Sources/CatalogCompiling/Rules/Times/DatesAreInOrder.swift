import CatalogModel
import CatalogSchema
import Diagnostics

/// What has a beginning and an end does not end before it begins.
struct DatesAreInOrder: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        let alerts = catalog.unresolved[Activity.self].map {
            ($0.entry.alert?.from, $0.entry.alert?.to, "alert", $0.files)
        }
        let terms = catalog.unresolved[Council.self].map {
            ($0.entry.term?.from, $0.entry.term?.to, "term", $0.files)
        }
        let news = catalog.unresolved[News.self].map {
            (Optional($0.entry.date), $0.entry.expires, "expires", $0.files)
        }
        let consents = catalog.unresolved[ContactRecord.self].map {
            ($0.entry.consent?.given, $0.entry.consent?.expires, "consent", $0.files)
        }
        let closures = catalog.unresolved[Place.self].map {
            ($0.entry.temporarilyClosed?.from, $0.entry.temporarilyClosed?.to, "temporarily_closed", $0.files)
        }
        let retirements = catalog.unresolved[ContactRecord.self].map {
            ($0.entry.retired, $0.entry.eraseAfter, "erase_after", $0.files)
        }
        let agreements = catalog.unresolved[Agreement.self].map {
            ($0.entry.since, $0.entry.ends, "ends", $0.files)
        }
        let all = alerts + terms + news + consents + closures + retirements + agreements
        return all.compactMap {
            start, end, key, files in
            guard let start, let end, end < start, let file = files.first else { return nil }
            return Diagnostic(
                .endBeforeStart, at: file.location(ofValue: key),
                Message(
                    da: "slutter \(end), før det begynder \(start)",
                    en: "ends \(end), before it starts \(start)"),
                remedy: Message(da: "byt om på datoerne", en: "swap the dates"))
        }
    }
}
