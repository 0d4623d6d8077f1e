import CatalogModel
import Diagnostics

/// The words of schedule sentences in Danish and English.
enum ScheduleWords {
    static func weekday(_ word: String) -> Weekday? { weekdays[word] }

    static func ordinal(_ word: String) -> MonthOrdinal? { ordinals[word] }

    /// Words for several weekdays at once.
    static func weekdayGroup(_ word: String) -> [Weekday]? {
        switch word {
        case "hverdage", "hverdag", "weekdays", "weekday":
            [.monday, .tuesday, .wednesday, .thursday, .friday]
        case "weekend", "weekender", "weekends": [.saturday, .sunday]
        case "dag", "dagligt", "dage", "day", "days", "daily": Weekday.allCases
        default: nil
        }
    }

    /// The name of the list of days that somebody meant.
    static func exception(_ text: String) -> String? {
        let names = [
            "holidays": "holidays", "helligdage": "holidays", "school-holidays": "school-holidays",
            "skoleferier": "school-holidays", "ferier": "school-holidays",
        ]
        return NearMiss.of(text, among: names.keys.sorted()).flatMap { names[$0] }
    }

    static let and: Set<String> = ["og", "and", "samt"]
    static let through: Set<String> = ["til", "to", "through", "until"]
    static let every: Set<String> = ["hver", "every", "hvert", "alle", "each", "on", "om"]
    static let second: Set<String> = ["anden", "andet", "other", "second", "2"]
    static let odd: Set<String> = ["ulige", "odd"]
    static let even: Set<String> = ["lige", "even"]
    static let weeks: Set<String> = ["uger", "uge", "weeks", "week"]
    static let month: Set<String> = ["måneden", "måned", "month"]
    static let `in`: Set<String> = ["i", "in", "of", "the", "den"]
    static let clock: Set<String> = ["kl", "klokken", "at"]
    static let from: Set<String> = ["fra", "from", "starting"]

    static let allWeekdays = weekdays.keys.sorted()

    private static let weekdays: [String: Weekday] = {
        let names: [(Weekday, String, String)] = [
            (.monday, "mandag", "monday"), (.tuesday, "tirsdag", "tuesday"),
            (.wednesday, "onsdag", "wednesday"),
            (.thursday, "torsdag", "thursday"), (.friday, "fredag", "friday"),
            (.saturday, "lørdag", "saturday"),
            (.sunday, "søndag", "sunday"),
        ]
        var weekdays: [String: Weekday] = [:]
        for (weekday, danish, english) in names {
            for word in [danish, danish + "e", danish + "en", english, english + "s"] {
                weekdays[word] = weekday
            }
        }
        return weekdays
    }()

    private static let ordinals: [String: MonthOrdinal] = [
        "første": .first, "first": .first, "anden": .second, "second": .second, "tredje": .third,
        "third": .third,
        "fjerde": .fourth, "fourth": .fourth, "sidste": .last, "last": .last,
    ]
}
