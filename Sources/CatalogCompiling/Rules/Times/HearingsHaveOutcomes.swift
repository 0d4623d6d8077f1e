import CatalogModel
import Diagnostics

/// A hearing whose deadline has passed says what came of the council's answer, also when nobody knows.
struct HearingsHaveOutcomes: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        catalog.unresolved[News.self].compactMap { news in
            guard news.entry.common.status.isListed,
                let hearing = news.entry.hearing, hearing.outcome == nil, let deadline = hearing.deadline,
                deadline < catalog.today, let file = news.files.first
            else { return nil }
            return Diagnostic(
                .missingOutcome, at: file.location(ofValue: "deadline"),
                Message(
                    da: "fristen var \(deadline), men udfaldet mangler",
                    en: "the deadline was \(deadline), but the outcome is missing"),
                remedy: Message(
                    da: "skriv outcome: adopted, partly eller not; unknown, hvis I ikke har fået svar",
                    en: "write outcome: adopted, partly or not; unknown, if there was no answer"))
        }
    }
}
