package import CatalogModel

/// What a word of a schedule sentence means.
enum ScheduleWord: Hashable, Sendable {
    case weekday(Weekday)
    /// Several weekdays at once: `hverdage`.
    case weekdays([Weekday])
    case ordinal(MonthOrdinal)
    /// From 1 to 12.
    case month(Int)
    /// `every other`.
    case other
    case odd, even, week
    /// `måneden`, and `månedens` before the ordinal.
    case inMonth, ofMonth
    /// `kvartalet`.
    case inQuarter
    /// `hele` before `dagen`, and words that say the same by themselves.
    case whole, allDay
    case and, through, with, every, clock, from, between
    case am, pm
    /// `undtagen`, which has a field of its own.
    case except
    /// `helligdage` and `skoleferier`, which that field names.
    case holidays, schoolHolidays
    /// `aften`, which people write beside the time: whether it lies after noon.
    case dayPart(isAfternoon: Bool)
    /// Words that add nothing: `om`, `den`, `in`, `the`.
    case filler
}

extension ScheduleWord {
    /// Whether a word that looks like it is a slip; the little words are too much like others: `efter`, `hvor`.
    fileprivate var isWorthProposing: Bool {
        switch self {
        case .weekday, .weekdays, .ordinal, .month, .odd, .even, .week, .inMonth, .ofMonth, .inQuarter,
            .holidays,
            .schoolHolidays:
            true
        default: false
        }
    }
}

/// The words of schedule sentences in Danish and English.
enum ScheduleWords {
    /// The meaning of a word in lower case, its Danish letters written as they are or as `ae`, `oe` and `aa`.
    static func meaning(of word: String) -> ScheduleWord? { meanings[folded(word)] }

    /// The number of a month, from 1 to 12, by its name.
    static func month(_ word: String) -> Int? {
        if case .month(let month) = meaning(of: word) { month } else { nil }
    }

    /// Every word with what to write for it, for near misses: `tirsdagen` is `tirsdag`.
    static let names: [(name: String, target: String)] = dayNames + otherNames + joinedNames

    private static let dayNames: [(name: String, target: String)] = weekdayNames.flatMap {
        _, danish, english in
        forms(ofDanish: danish).map { ($0, danish) } + forms(ofEnglish: english).map { ($0, english) }
    }

    private static let otherNames: [(name: String, target: String)] = {
        var words = plainWords.filter { $0.meaning.isWorthProposing }.map(\.word)
        words += monthNames.flatMap { [$0.danish, $0.english] }
        return words.filter { $0.utf8.count > 3 }.map { ($0, $0) }
    }()

    /// Words that ought to be two.
    private static let joinedNames: [(name: String, target: String)] = [
        ("hveranden", "hver anden"), ("hvertandet", "hver anden"), ("hvertredje", "hver tredje"),
        ("biweekly", "every other"), ("fortnightly", "every other"),
    ]

    static let weekdayTargets = names.filter { name in
        weekdayNames.contains { name.target == $0.1 || name.target == $0.2 }
    }

    /// Whether a word with a meaning is English and not Danish.
    static func isEnglish(_ word: String) -> Bool {
        let word = word.utf8.last == UInt8(ascii: ".") ? String(word.dropLast()) : word
        return englishWords.contains(word.lowercased())
    }

    private static let englishWords = Set(
        weekdayNames.flatMap { forms(ofEnglish: $0.2) }
            + ["mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"]
            + ["january", "february", "march", "may", "june", "july", "october"]
            + ["weekdays", "weekday", "weekends", "day", "days", "daily", "every", "each", "and", "other"]
            + ["odd", "even", "month", "quarter", "all", "am", "pm", "a.m", "p.m", "except", "not"])

    static func danishName(of weekday: Weekday) -> String { weekdayNames[weekday.rawValue - 1].1 }

    static func englishName(of weekday: Weekday) -> String { weekdayNames[weekday.rawValue - 1].2 }

    static func folded(_ word: String) -> String {
        guard word.utf8.contains(where: { $0 >= 0x80 }) else { return word }
        var folded = String.UnicodeScalarView()
        for scalar in word.unicodeScalars {
            switch scalar {
            case "æ": folded.append(contentsOf: "ae".unicodeScalars)
            case "ø": folded.append(contentsOf: "oe".unicodeScalars)
            case "å": folded.append(contentsOf: "aa".unicodeScalars)
            // The ring of an å that was written as two characters.
            case "\u{30A}": folded.append("a")
            default: folded.append(scalar)
            }
        }
        return String(folded)
    }

    private static let meanings: [String: ScheduleWord] = {
        var meanings: [String: ScheduleWord] = [:]
        for (weekday, danish, english) in weekdayNames {
            let short = abbreviations[weekday.rawValue - 1]
            for word in forms(ofDanish: danish) + forms(ofEnglish: english) + short {
                meanings[folded(word)] = .weekday(weekday)
            }
        }
        for (index, name) in monthNames.enumerated() {
            for word in [name.danish, name.english] + name.short { meanings[word] = .month(index + 1) }
        }
        for (word, meaning) in plainWords { meanings[folded(word)] = meaning }
        return meanings
    }()

    private static func forms(ofDanish name: String) -> [String] { ["", "e", "en", "ene"].map { name + $0 } }

    private static func forms(ofEnglish name: String) -> [String] { [name, name + "s"] }

    private static let weekdayNames: [(Weekday, String, String)] = [
        (.monday, "mandag", "monday"), (.tuesday, "tirsdag", "tuesday"), (.wednesday, "onsdag", "wednesday"),
        (.thursday, "torsdag", "thursday"), (.friday, "fredag", "friday"), (.saturday, "lørdag", "saturday"),
        (.sunday, "søndag", "sunday"),
    ]

    private static let abbreviations = [
        ["man", "mon", "ma", "mo"], ["tir", "tirs", "tue", "tues", "ti", "tu"], ["ons", "wed", "we"],
        ["tor", "tors", "thu", "thur", "thurs", "th"],
        ["fre", "fri", "fr"], ["lør", "sat", "lø", "sa"], ["søn", "sun", "sø", "su"],
    ]

    private static let monthNames: [(danish: String, english: String, short: [String])] = [
        ("januar", "january", ["jan"]), ("februar", "february", ["feb"]), ("marts", "march", ["mar"]),
        ("april", "april", ["apr"]), ("maj", "may", []), ("juni", "june", ["jun"]), ("juli", "july", ["jul"]),
        ("august", "august", ["aug"]), ("september", "september", ["sep", "sept"]),
        ("oktober", "october", ["okt", "oct"]), ("november", "november", ["nov"]),
        ("december", "december", ["dec"]),
    ]

    private static let workdays: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]

    private static let plainWords: [(word: String, meaning: ScheduleWord)] = [
        ("hverdage", .weekdays(workdays)), ("hverdag", .weekdays(workdays)),
        ("weekdays", .weekdays(workdays)),
        ("weekday", .weekdays(workdays)), ("weekend", .weekdays([.saturday, .sunday])),
        ("weekender", .weekdays([.saturday, .sunday])), ("weekenden", .weekdays([.saturday, .sunday])),
        ("weekends", .weekdays([.saturday, .sunday])), ("dag", .weekdays(Weekday.allCases)),
        ("dage", .weekdays(Weekday.allCases)), ("dagligt", .weekdays(Weekday.allCases)),
        ("day", .weekdays(Weekday.allCases)), ("days", .weekdays(Weekday.allCases)),
        ("daily", .weekdays(Weekday.allCases)),
        ("første", .ordinal(.first)), ("first", .ordinal(.first)), ("anden", .ordinal(.second)),
        ("andet", .ordinal(.second)), ("second", .ordinal(.second)), ("tredje", .ordinal(.third)),
        ("third", .ordinal(.third)), ("fjerde", .ordinal(.fourth)), ("fourth", .ordinal(.fourth)),
        ("sidste", .ordinal(.last)), ("last", .ordinal(.last)), ("other", .other),
        ("ulige", .odd), ("odd", .odd), ("lige", .even), ("even", .even),
        ("uger", .week), ("uge", .week), ("weeks", .week), ("week", .week),
        ("måneden", .inMonth), ("måned", .inMonth), ("month", .inMonth), ("månedens", .ofMonth),
        ("kvartalet", .inQuarter), ("kvartal", .inQuarter), ("quarter", .inQuarter),
        ("hele", .whole), ("all", .whole), ("heldags", .allDay), ("heldag", .allDay),
        ("dagen", .weekdays(Weekday.allCases)),
        ("og", .and), ("samt", .and), ("and", .and), ("til", .through), ("to", .through),
        ("through", .through), ("until", .through), ("med", .with), ("hver", .every), ("hvert", .every),
        ("alle", .every), ("every", .every), ("each", .every), ("kl", .clock), ("klokken", .clock),
        ("at", .clock), ("fra", .from), ("from", .from), ("starting", .from), ("mellem", .between),
        ("between", .between), ("am", .am), ("a.m", .am), ("pm", .pm), ("p.m", .pm),
        ("undtagen", .except), ("undt", .except), ("ej", .except), ("ekskl", .except), ("undtaget", .except),
        ("ikke", .except), ("bortset", .except),
        ("except", .except), ("not", .except), ("helligdage", .holidays), ("helligdag", .holidays),
        ("helligdagene", .holidays), ("holidays", .holidays), ("holiday", .holidays),
        ("ferie", .schoolHolidays), ("ferier", .schoolHolidays), ("ferien", .schoolHolidays),
        ("ferierne", .schoolHolidays), ("skoleferie", .schoolHolidays), ("skoleferier", .schoolHolidays),
        ("skoleferien", .schoolHolidays), ("skoleferierne", .schoolHolidays),
        ("aften", .dayPart(isAfternoon: true)), ("aftener", .dayPart(isAfternoon: true)),
        ("eftermiddag", .dayPart(isAfternoon: true)), ("evening", .dayPart(isAfternoon: true)),
        ("evenings", .dayPart(isAfternoon: true)), ("afternoon", .dayPart(isAfternoon: true)),
        ("formiddag", .dayPart(isAfternoon: false)), ("morgen", .dayPart(isAfternoon: false)),
        ("morning", .dayPart(isAfternoon: false)), ("mornings", .dayPart(isAfternoon: false)),
        ("i", .filler), ("om", .filler), ("den", .filler), ("d", .filler), ("in", .filler), ("on", .filler),
        ("of", .filler), ("the", .filler),
        ("public", .filler), ("bank", .filler), ("school", .schoolHolidays),
        ("på", .filler), ("during", .filler), ("året", .filler), ("rundt", .filler), ("men", .filler),
        ("dog", .filler), ("but", .filler),
        ("åben", .filler), ("åbent", .filler),
        ("open", .filler), ("for", .filler),
    ]
}

extension Weekday {
    /// As messages in Danish name it.
    package var danishName: String { ScheduleWords.danishName(of: self) }

    /// As messages in English name it.
    package var englishName: String {
        let name = ScheduleWords.englishName(of: self)
        return name.prefix(1).uppercased() + name.dropFirst()
    }
}
