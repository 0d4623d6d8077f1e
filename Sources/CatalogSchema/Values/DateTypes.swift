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
            if let date = LocalDate(iso: text) ?? WrittenDate.midnight(text) {
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
        // The day that was meant is a guess where the time stamp is none of midnight.
        let guess = meant ?? TimeStamp(text)?.likelyDate ?? WrittenDate.guess(text, today)
        report(
            .invalidDate, at: range,
            Message(da: "'\(text)' er ikke en dato", en: "'\(text)' is not a date"),
            suggestion: guess?.description,
            remedy: Message(
                da: "skriv år-måned-dag, for eksempel 2026-05-01",
                en: "write year-month-day, for example 2026-05-01"),
            fixes: meant.map { [SourceEdit(range, $0.description)] } ?? [])
    }
}

/// A day as people write it: `24/12 2026`, `24.12.2026`, `2026-5-1`, `1. maj 2026`, `May 1, 2026`.
enum WrittenDate {
    /// The day of a time stamp such as `2026-05-01T00:00:00.000Z`, which web editors write for a day; none where its
    /// time is another than midnight, since nobody knows then which day was meant.
    static func midnight(_ text: String) -> LocalDate? {
        guard let stamp = TimeStamp(text), stamp.isMidnight else { return nil }
        return stamp.date
    }

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

    /// The day that was probably meant: today by its name, or without a year the next one.
    static func guess(_ text: String, _ today: LocalDate?) -> LocalDate? {
        guard let today else { return nil }
        if ["i dag", "idag", "today"].contains(text.lowercased()) { return today }
        let year = today.components.year
        return parts(of: text).count == 2
            ? [year, year + 1].lazy.compactMap { read("\(text) \($0)") }.first { $0 >= today } : nil
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

/// A moment as programs write it, `2026-05-01T00:00:00.000+02:00`.
private struct TimeStamp {
    let date: LocalDate
    /// The time, `00:00:00.000`.
    private let clock: ArraySlice<UInt8>
    private let zone: ArraySlice<UInt8>

    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 16, "Tt ".utf8.contains(bytes[10]), bytes[11].isDigit,
            let date = LocalDate(iso: String(decoding: bytes[..<10], as: UTF8.self))
        else { return nil }
        self.date = date
        clock = bytes[11...].prefix { $0.isDigit || ":.".utf8.contains($0) }
        zone = bytes[(11 + clock.count)...]
        let isOffset =
            "+-".utf8.contains(zone.first ?? 0)
            && zone.dropFirst().allSatisfy { $0.isDigit || $0 == UInt8(ascii: ":") }
        guard clock.count >= 5, zone.isEmpty || isUniversal || isOffset else { return nil }
    }

    var isMidnight: Bool { clock.allSatisfy { $0 == UInt8(ascii: "0") || ":.".utf8.contains($0) } }

    private var isUniversal: Bool { zone.elementsEqual("Z".utf8) || zone.elementsEqual("z".utf8) }

    /// Midnight in Denmark is 22 or 23 o'clock of the day before in universal time.
    var likelyDate: LocalDate {
        let isEve = isUniversal && (clock.starts(with: "22:00".utf8) || clock.starts(with: "23:00".utf8))
        return isEve ? LocalDate(dayNumber: date.dayNumber + 1) : date
    }
}
