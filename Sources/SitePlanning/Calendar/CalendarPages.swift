package import CatalogModel

/// The coming days, spread over pages: one for all where they are few, else one for each week,
/// and where only a week is too long one for each day or for part of a day.
package struct CalendarPages: Sendable {
    /// How many days there are, today included.
    package static let length = 35
    /// How many times a page shows; so many are about 15 KB when they are compressed.
    package static let pageSize = 350
    /// How many times all days may have to stand on one page: some six screens of a phone.
    package static let wholeSize = 40

    /// There is one page at least; a day that was cut stands on several.
    package let pages: [[CalendarDay]]

    init(_ days: [CalendarDay]) {
        pages = Self.size(of: days) <= Self.wholeSize ? [days] : Self.weeks(of: days).flatMap(Self.cut)
    }

    /// All days in order; a day that stands on several pages is there several times.
    package var days: [CalendarDay] { pages.flatMap(\.self) }

    /// Whether anything takes place on any of the days.
    package var isFilled: Bool { pages.contains { $0.contains { !$0.items.isEmpty } } }

    /// The number of the first page with a day or one after it, counted from 1.
    package func number(of date: LocalDate) -> Int {
        (pages.firstIndex { ($0.last?.date ?? date) >= date } ?? 0) + 1
    }

    /// The days of each week from Monday to Sunday.
    package static func weeks(of days: [CalendarDay]) -> [[CalendarDay]] {
        var weeks: [[CalendarDay]] = []
        for day in days {
            if let monday = weeks.last?.first?.date.monday, monday == day.date.monday {
                weeks[weeks.count - 1].append(day)
            } else {
                weeks.append([day])
            }
        }
        return weeks
    }

    private static func size(of days: [CalendarDay]) -> Int { days.reduce(0) { $0 + $1.items.count } }

    private static func cut(_ week: [CalendarDay]) -> [[CalendarDay]] {
        size(of: week) <= pageSize ? [week] : week.flatMap(cut)
    }

    private static func cut(_ day: CalendarDay) -> [[CalendarDay]] {
        guard day.items.count > pageSize else { return [[day]] }
        return stride(from: 0, to: day.items.count, by: pageSize).map { start in
            var part = day
            part.items = Array(day.items[start..<min(start + pageSize, day.items.count)])
            return [part]
        }
    }
}

extension LocalDate {
    /// The Monday of its week.
    package var monday: LocalDate { adding(days: 1 - weekday.rawValue) }
}
