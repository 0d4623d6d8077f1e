import CatalogModel
import CatalogSchema
import Diagnostics

/// Every day that a file names can be meant: what was done lies behind us, and nothing takes place in 2062.
struct DatesArePlausible: CatalogRule {
    /// A council is elected for four years; nothing in a local catalog is planned much longer ahead.
    static let yearsAhead = 6
    /// Before it there was nothing to put into such a catalog.
    static let firstYear = 1990

    func check(_ catalog: CheckedCatalog) -> [Diagnostic] {
        let today = catalog.today
        let span = Self.span(around: today)
        return catalog.index.entries.flatMap { entry in
            entry.files.flatMap { file in
                file.dates.compactMap { use in
                    let last = use.isPast ? today : span.upperBound
                    guard use.date < span.lowerBound || use.date > last else { return nil }
                    return problem(use, file, span.lowerBound...last)
                }
            }
        }
    }

    private func problem(
        _ use: DecodingContext.DateUse, _ file: DecodedFile, _ span: ClosedRange<LocalDate>
    ) -> Diagnostic {
        let message =
            use.isPast && use.date > span.upperBound
            ? Message(
                da: "\(use.date) ligger i fremtiden, men her skal stå, hvornår noget er sket",
                en: "\(use.date) lies in the future, but this says when something was done")
            : Message(
                da: "\(use.date) kan næppe være ment",
                en: "\(use.date) can hardly be meant")
        return Diagnostic(
            .implausibleDate, at: SourceLocation(file: file.document.path, range: use.range), message,
            suggestion: Self.swapped(use.date).flatMap { span.contains($0) ? $0.description : nil },
            remedy: Message(da: "ret årstallet", en: "correct the year"))
    }

    private static func span(around today: LocalDate) -> ClosedRange<LocalDate> {
        let end = LocalDate(year: today.components.year + yearsAhead, month: 12, day: 31) ?? today
        let start = LocalDate(year: firstYear, month: 1, day: 1) ?? today
        return min(start, today)...end
    }

    /// The day with the last two digits of its year the other way round: 2062 was meant to be 2026.
    private static func swapped(_ date: LocalDate) -> LocalDate? {
        let (year, month, day) = date.components
        return LocalDate(year: year / 100 * 100 + year % 10 * 10 + year / 10 % 10, month: month, day: day)
    }
}
