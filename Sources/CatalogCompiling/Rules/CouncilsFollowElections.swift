import CatalogModel
import Diagnostics

/// A council sits as long as the municipal council that it advises: Danish municipal councils are elected every fourth
/// year in November and sit from 1 January (2022–2025, 2026–2029).
///
/// A council may begin later, and stay until the next one has been appointed.
struct CouncilsFollowElections: CatalogRule {
    /// How many months into the next term an old council may stay.
    private static let months = 6

    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        catalog.unresolved[Council.self].compactMap { council in
            guard let from = council.entry.term?.from, let to = council.entry.term?.to, from <= to,
                council.entry.common.status.isListed, let file = council.files.first
            else { return nil }
            let end = Self.lastYear(of: from)
            let (year, month, day) = to.components
            let isAtEnd = year == end && month == 12 && day == 31
            guard !isAtEnd, year != end + 1 || month > Self.months else { return nil }
            return Diagnostic(
                .councilTerm, at: file.location(ofValue: "term"),
                Message(
                    da: "perioden slutter \(to), men byrådets slutter \(end)-12-31",
                    en: "the term ends \(to), but that of the municipal council ends \(end)-12-31"),
                suggestion: nil,
                remedy: Message(
                    da:
                        "skriv term: {from: \(from), to: \(end)-12-31}; holder rådet en anden periode, så skriv allow: {council-term: hvorfor}",
                    en:
                        "write term: {from: \(from), to: \(end)-12-31}; where the council keeps another term, write allow: {council-term: why}"
                ))
        }
    }

    /// The last year of the municipal term that a day lies in.
    private static func lastYear(of date: LocalDate) -> Int {
        let year = date.components.year
        // 2025 was a last year, and so is every fourth before and after it.
        return year + ((2025 - year) % 4 + 4) % 4
    }
}
