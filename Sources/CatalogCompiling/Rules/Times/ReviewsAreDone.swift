import CatalogModel
import CatalogSchema
import Diagnostics

/// An agreement, or what a forum is for, is looked at again when its parties said so.
struct ReviewsAreDone: CatalogRule {
    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        let agreements = catalog.unresolved[Agreement.self].filter {
            $0.entry.ends.map { catalog.today <= $0 } ?? true
        }.map { ($0.shared.summary.common.status, $0.entry.reviewDay, $0.files) }
        let forums = catalog.unresolved[Forum.self].map {
            let common = $0.shared.summary.common
            return (common.status, $0.entry.review?.day(after: common.verified), $0.files)
        }
        return (agreements + forums).compactMap { status, day, files in
            guard status.isListed, let day, day < catalog.today, let file = files.first else { return nil }
            return Diagnostic(
                .overdueReview, at: file.location(ofValue: "review_after"),
                Message(
                    da: "skulle være taget op igen den \(day)", en: "was to be looked at again on \(day)"),
                remedy: Message(
                    da: "tag det op på næste møde, og skriv den næste dag i review_after",
                    en: "bring it up at the next meeting, and write the next day in review_after"))
        }
    }
}
