import CatalogModel

extension Session {
    /// As tests write it: `2 4 odd 16:00-18:00 2026-08-11…2026-12-15`, Monday being 1.
    var inShort: String {
        let bounds =
            starts == nil && ends == nil ? "" : " \(starts?.description ?? "")…\(ends?.description ?? "")"
        return days.inShort + times.map(\.inShort).joined(separator: "+") + bounds
    }
}

extension Session.Days {
    fileprivate var inShort: String {
        switch self {
        case .weekly(let weekdays, let pattern): weekdays.map { "\($0.rawValue) " }.joined() + pattern.inShort
        case .monthly(let ordinals, let weekday):
            ordinals.map { "\($0) " }.joined() + "\(weekday.rawValue) "
        case .quarterly(let ordinals, let weekday):
            ordinals.map { "\($0) " }.joined() + "\(weekday.rawValue) quarterly "
        case .monthDays(let numbers): numbers.map { "\($0). " }.joined()
        case .date(let date): "\(date) "
        case .dates(let dates): dates.map { "\($0) " }.joined()
        }
    }
}

extension WeekPattern {
    fileprivate var inShort: String {
        switch self {
        case .all: ""
        case .odd: "odd "
        case .even: "even "
        case .every(let weeks): "every \(weeks) "
        }
    }
}

extension TimeSpan {
    fileprivate var inShort: String {
        guard let end else { return "\(start)" }
        let days = daysLater == (end <= start ? 1 : 0) ? "" : "/\(daysLater)"
        return "\(start)-\(end)\(days)"
    }
}
