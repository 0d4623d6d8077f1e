import CatalogModel
import Diagnostics
import DocumentParsing

extension ValueType where Value == LocalDate {
    /// A day, `2026-05-01` (ISO 8601).
    static let date = day(isPast: false)

    /// A day on which something was done.
    static let pastDate = day(isPast: true)

    private static func day(isPast: Bool) -> ValueType {
        ValueType(.date, write: { .day($0) }) { node, context in
            guard let text = context.scalar(node) else { return nil }
            if let date = LocalDate(iso: text) {
                context.use(date, at: node.range, isPast: isPast)
                return date
            }
            context.report(invalidDate: text, at: node.range)
            return nil
        }
    }
}

extension DecodingContext {
    fileprivate mutating func report(invalidDate text: String, at range: SourceRange) {
        let meant = WrittenDate.read(text)
        report(
            .invalidDate, at: range,
            Message(da: "'\(text)' er ikke en dato", en: "'\(text)' is not a date"),
            suggestion: meant?.description,
            remedy: Message(
                da: "skriv år-måned-dag, for eksempel 2026-05-01",
                en: "write year-month-day, for example 2026-05-01"),
            fixes: meant.map { [SourceEdit(range, $0.description)] } ?? [])
    }
}

/// A day as people write it: `24/12 2026`, `24.12.2026`, `2026-5-1`, `1. maj 2026`, `May 1, 2026`.
enum WrittenDate {
    /// The day; none where the text may mean several days, or none.
    ///
    /// In Denmark the day always comes before the month, so `1/5 2026` is the first of May.
    static func read(_ text: String) -> LocalDate? {
        let parts = parts(of: text)
        guard parts.count == 3 else { return nil }
        let months = parts.map { ScheduleWords.month($0) }
        if let named = months.firstIndex(where: { $0 != nil }) {
            let numbers = parts.indices.filter { $0 != named }.map { parts[$0] }
            return date(day: numbers[0], month: months[named], year: numbers[1])
        }
        return parts[0].utf8.count == 4
            ? date(day: parts[2], month: number(parts[1]), year: parts[0])
            : date(day: parts[0], month: number(parts[1]), year: parts[2])
    }

    private static func date(day: String, month: Int?, year: String) -> LocalDate? {
        guard let month, year.utf8.count == 4, let day = number(day), let year = number(year) else {
            return nil
        }
        return LocalDate(year: year, month: month, day: day)
    }

    /// The words and numbers of the text, in lower case; none where there is anything else in it.
    private static func parts(of text: String) -> [String] {
        let isClean = text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                || " -/.,".unicodeScalars.contains(scalar)
        }
        guard isClean, text.utf8.count <= 40 else { return [] }
        return text.lowercased().utf8.split { " -/.,".utf8.contains($0) }.map { String(Substring($0)) }
            .filter { $0 != "den" && $0 != "the" }
    }

    private static func number(_ text: String) -> Int? {
        text.utf8.count <= 4 && text.utf8.allSatisfy(\.isDigit) ? Int(text) : nil
    }
}
