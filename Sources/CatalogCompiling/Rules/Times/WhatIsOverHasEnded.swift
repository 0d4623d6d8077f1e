import CatalogModel
import Diagnostics

/// What is over says so: new times, or a status.
struct WhatIsOverHasEnded: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        catalog.unresolved[Activity.self].compactMap { activity in
            guard activity.entry.common.status.isListed, activity.entry.isOver(on: catalog.today),
                let file = activity.files.first, !catalog.brokenFiles.contains(file.document.path),
                isMeant(activity.entry.schedule.lastDate, catalog.today)
            else { return nil }
            let key = activity.entry.schedule.lastDate == nil ? "when" : "last_date"
            return Diagnostic(
                .staleEntry, at: file.location(of: key),
                Message(
                    da: "det er slut og står på ingen lister længere; siden siger det",
                    en: "it is over and in no list any more; its page says so"),
                remedy: Message(
                    da: "skriv de nye tider i when, eller skriv status: ended",
                    en: "write the new times in when, or write status: ended"))
        }
    }

    /// A day of another age is a slip of the pen, and reported as that.
    private func isMeant(_ lastDate: LocalDate?, _ today: LocalDate) -> Bool {
        lastDate.map { today.adding(days: -3650) < $0 } ?? true
    }
}
