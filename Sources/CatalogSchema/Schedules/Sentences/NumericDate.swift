import CatalogModel

/// A date in figures that is not ISO 8601, the day first as Danes write it.
struct NumericDate: Equatable {
    private let day: Int
    private let month: Int
    private let year: Int?
    /// Written before it.
    private(set) var weekday: Weekday?
    /// Whether everybody reads it so: the 20th of December, but not the 5th of June, is `20/12` for all.
    let isCertain: Bool

    /// None where the year is missing or there is no such day.
    var date: LocalDate? { year.flatMap { LocalDate(year: $0, month: month, day: day) } }

    init?(_ text: String) {
        let parts = text.utf8.split(whereSeparator: { !$0.isDigit }).map {
            String(decoding: $0, as: UTF8.self)
        }
        guard parts.count >= 2, text.utf8.contains(where: { "/-".utf8.contains($0) }) || parts.count == 3,
            let first = Int(parts[0]), let second = Int(parts[1])
        else { return nil }
        let third = parts.count == 3 ? Int(parts[2]) : nil
        if parts[0].utf8.count == 4 {
            (year, month, day) = (first, second, third ?? 0)
        } else {
            // `20.12.26` is of this century.
            year = third.map { parts[2].utf8.count == 2 ? 2000 + $0 : $0 }
            // `12/25/2026` has one reading, too.
            (month, day) = second > 12 && first <= 12 ? (first, second) : (second, first)
        }
        let isDotted = !text.utf8.contains(UInt8(ascii: "/"))
        isCertain = isDotted || first > 12 || second > 12 || first == second
    }

    /// With the year and the weekday that stand beside it.
    func with(year: Int?, weekday: Weekday?) -> NumericDate {
        NumericDate(self, year: year ?? self.year, weekday: weekday)
    }

    private init(_ date: NumericDate, year: Int?, weekday: Weekday?) {
        (day, month, isCertain) = (date.day, date.month, date.isCertain)
        (self.year, self.weekday) = (year, weekday)
    }

    /// The day of the year that comes next.
    func next(from today: LocalDate) -> LocalDate? {
        year == nil ? ScheduleDay(month: month, day: day, weekday: weekday).next(from: today) : nil
    }

    /// Where a date in figures ends that begins with the slice.
    static func end(in rest: ArraySlice<Unicode.Scalar>) -> Int? {
        let first = rest.prefix(while: \.isDigit)
        guard let sign = rest[first.endIndex...].first, sign == "." || sign == "/" || sign == "-" else {
            return nil
        }
        let second = rest[(first.endIndex + 1)...].prefix(while: \.isDigit)
        guard (1...2).contains(second.count), first.count <= 2 || first.count == 4 else { return nil }
        guard let next = rest[second.endIndex...].first, next == sign || sign == "/" && next == "-" else {
            return sign == "/" && first.count <= 2 ? second.endIndex : nil
        }
        let third = rest[(second.endIndex + 1)...].prefix(while: \.isDigit)
        if first.count == 4 { return (1...2).contains(third.count) ? third.endIndex : nil }
        if third.count == 4 || (third.count == 2 && sign != "-" && next == sign) { return third.endIndex }
        return sign == "/" ? second.endIndex : nil
    }
}
