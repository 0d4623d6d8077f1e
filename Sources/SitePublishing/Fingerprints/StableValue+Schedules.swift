import CatalogModel

// Times, in the terms of the rules that were written and not of the days that come of them.

extension LocalTime: StableValue {
    func add(to hash: inout ValueHash) { hash.add(minutes) }
}

extension TimeSpan: StableValue {
    func add(to hash: inout ValueHash) { hash.add(start, end, daysLater) }
}

extension Weekday: StableValue {
    func add(to hash: inout ValueHash) { hash.add(rawValue) }
}

extension MonthOrdinal: StableValue {
    func add(to hash: inout ValueHash) { hash.add(rawValue) }
}

extension WeekPattern: StableValue {
    func add(to hash: inout ValueHash) {
        switch self {
        case .all: hash.add("all")
        case .odd: hash.add("odd")
        case .even: hash.add("even")
        case .every(let weeks): hash.add("every", weeks)
        }
    }
}

extension Session: StableValue {
    func add(to hash: inout ValueHash) {
        hash.add(days, times, starts, ends)
        if let place { hash.add(place.text) }
    }
}

extension Session.Days: StableValue {
    func add(to hash: inout ValueHash) {
        switch self {
        case .weekly(let weekdays, let pattern): hash.add("weekly", weekdays, pattern)
        case .monthly(let ordinals, let weekday): hash.add("monthly", ordinals, weekday)
        case .quarterly(let ordinals, let weekday): hash.add("quarterly", ordinals, weekday)
        case .monthDays(let numbers): hash.add("monthDays", numbers)
        case .date(let date): hash.add("date", date)
        case .dates(let dates): hash.add("dates", dates)
        }
    }
}

extension Schedule.Exceptions: StableValue {
    var isAbsent: Bool { changes.isEmpty && !holidays && !schoolHolidays }
    func add(to hash: inout ValueHash) { hash.add(changes, holidays, schoolHolidays) }
}

extension Schedule.Change: StableValue {
    func add(to hash: inout ValueHash) { hash.add(first, last, movedTo, note) }
}

extension Schedule.Destination: StableValue {
    func add(to hash: inout ValueHash) { hash.add(date, times) }
}
