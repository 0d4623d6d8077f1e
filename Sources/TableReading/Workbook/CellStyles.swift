import CatalogModel

/// How the cells of a workbook show their numbers: a day and a time of day are numbers, too.
struct CellStyles {
    /// What the numbers of a style are.
    enum Meaning { case number, day, time, moment }

    private var meanings: [Meaning] = []

    init() {}

    init(_ part: [UInt8]) throws(TableProblem) {
        var codes: [Int: String] = [:]
        var formats: [Int] = []
        var isInCells = false
        try XMLEvents.forEach(in: part) { event in
            switch event {
            case .start("numFmt", let attributes):
                if let id = attributes["numFmtId"].flatMap({ Int($0) }) {
                    codes[id] = attributes["formatCode"]
                }
            case .start("cellXfs", _): isInCells = true
            case .end("cellXfs"): isInCells = false
            case .start("xf", let attributes):
                if isInCells { formats.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0) }
            default: break
            }
        }
        meanings = formats.map { codes[$0].map(Self.meaning) ?? Self.meaning($0) }
    }

    /// The formats that every program knows by number (ECMA-376, 18.8.30).
    private static func meaning(_ id: Int) -> Meaning {
        switch id {
        case 14...17: .day
        case 18...21, 45...47: .time
        case 22: .moment
        default: .number
        }
    }

    /// What a format of somebody's own shows, by its letters: `dd-mm-åååå`, `tt:mm`, `h:mm`.
    private static func meaning(_ code: String) -> Meaning {
        var (isDay, isTime, isQuoted) = (false, false, false)
        var isInBrackets = false
        for scalar in code.lowercased().unicodeScalars {
            switch scalar {
            case "\"": isQuoted.toggle()
            case "[": isInBrackets = true
            case "]": isInBrackets = false
            case "d", "y", "å": if !isQuoted && !isInBrackets { isDay = true }
            case "h", "t": if !isQuoted && !isInBrackets { isTime = true }
            default: continue
            }
        }
        if code.lowercased() == "general" || code == "@" { return .number }
        return isDay ? isTime ? .moment : .day : isTime ? .time : .number
    }

    /// What a number says in a cell of a style.
    func text(of number: String, style: Int, countsFrom1904: Bool) -> String {
        guard let value = Double(number), value.isFinite else { return number }
        let start = countsFrom1904 ? 1462.0 : 0
        switch meanings.indices.contains(style) ? meanings[style] : .number {
        case .day: return SerialDay.text(value + start) ?? number
        case .time: return SerialDay.time(value)
        case .moment:
            guard let day = SerialDay.text((value + start).rounded(.down)) else { return number }
            return value == value.rounded(.down) ? day : "\(day) \(SerialDay.time(value))"
        case .number: return Self.plain(value, number)
        }
    }

    /// Without the power of ten that long numbers are kept with, and without rests of dividing by two.
    private static func plain(_ value: Double, _ written: String) -> String {
        if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
        let rounded = (value * 1e6).rounded() / 1e6
        return abs(value) < 1e9 ? String(describing: rounded) : written
    }
}

/// Days as spreadsheets count them, from the end of 1899.
enum SerialDay {
    /// `2026-12-17` for 46373; none for what is no day that a list can mean.
    static func text(_ number: Double) -> String? {
        guard (1...110_000).contains(number) else { return nil }
        // Day 0 is 30 December 1899, since the year 1900 is taken for a leap year there.
        return LocalDate(dayNumber: Int(number.rounded(.down)) - 25_569).description
    }

    /// `19:00` for 0.791666….
    static func time(_ number: Double) -> String {
        let minutes = Int(((number - number.rounded(.down)) * 1440).rounded()) % 1440
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        return "\(two(minutes / 60)):\(two(minutes % 60))"
    }
}
