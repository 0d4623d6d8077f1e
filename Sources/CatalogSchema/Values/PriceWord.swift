import CatalogModel
import Diagnostics

/// A word of a price with what it means there.
enum PriceWord: Equatable {
    /// An amount in øre, and the digits as they were written.
    case number(Int, String)
    case currency
    case free
    case choice(Price.OwnChoice)
    case payer(Price.Payer)
    case period(Price.Period)
    /// `fra`, `mindst`, `under`, `op til`.
    case bound(String)
    /// Between the least and the most.
    case dash
    /// `og op` behind an amount.
    case upwards
    case years
    /// `for`, `pr.`, before a payer or a period.
    case forWhom
    /// `om`, `i`, `hver`.
    case beforePeriod
    /// Before a period, or between prices.
    case slash
    /// What stands between prices; parentheses open or close.
    case mark(opens: Bool?)
    case unknown

    /// What the words mean, those first that belong together.
    static func all(in text: String) -> [PriceWord] {
        var words = spaced(text)[...]
        var found: [PriceWord] = []
        while !words.isEmpty {
            if let (word, count) = phrase(words) {
                words = words.dropFirst(count)
                found.append(word)
            } else {
                found.append(single(&words))
            }
        }
        return found
    }

    /// The words, with marks and numbers apart.
    private static func spaced(_ text: String) -> [String] {
        var apart = ""
        let scalars = Array(text.lowercased().unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let before = index > 0 ? scalars[index - 1] : " "
            let after = index + 1 < scalars.count ? scalars[index + 1] : " "
            let isBetweenDigits = isDigit(before) && isDigit(after)
            switch scalar {
            case "(", "[": apart += " ( "
            case ")", "]": apart += " ) "
            case ";", "|", "·", "\n", "•", "&", ":": apart += " ; "
            case ",": apart += isBetweenDigits || after == "-" || after.isDash ? "," : " ; "
            case _ where scalar.isDash && isBetweenDigits: apart += " - "
            case _ where scalar.isDash && before.properties.isAlphabetic && after.properties.isAlphabetic:
                apart += " "
            default: apart.unicodeScalars.append(scalar)
            }
        }
        return WrittenPrice.words(of: apart).map { word in
            word.utf8.count > 1 && word.hasSuffix(".") ? String(word.dropLast()) : word
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// Up to four words that mean something together.
    private static func phrase(_ words: ArraySlice<String>) -> (PriceWord, Int)? {
        for count in stride(from: min(5, words.count), through: 1, by: -1) {
            let text = words.prefix(count).joined(separator: " ")
            if let word = meaning(of: text) { return (word, count) }
        }
        return nil
    }

    private static func meaning(of text: String) -> PriceWord? {
        if let word = fixed[text] { return word }
        if let payer = payers[text] { return .payer(payer) }
        return WrittenPrice.period(called: text).map { .period($0) }
    }

    private static func single(_ words: inout ArraySlice<String>) -> PriceWord {
        guard let word = words.first else { return .unknown }
        guard word.utf8.first?.isDigit ?? false else {
            words.removeFirst()
            return .unknown
        }
        var rest = Array(words)
        let amount = WrittenPrice.amount(&rest)
        words = words.suffix(rest.count)
        return amount.map { .number($0, word) } ?? .unknown
    }

    private static let payers: [String: Price.Payer] = {
        let named = Price.Payer.allCases.flatMap { payer in
            ([payer.danishName, payer.choice.label.english, payer.rawValue] + payer.otherNames).map {
                ($0, payer)
            }
        }
        return Dictionary(named, uniquingKeysWith: { first, _ in first })
    }()

    private static let fixed: [String: PriceWord] = {
        var words: [String: PriceWord] = [:]
        for (meaning, texts) in table { for text in texts { words[text] = meaning } }
        return words
    }()

    private static let table: [(PriceWord, [String])] = [
        (.currency, ["kr", "kroner", "krone", "dkk", "dkr", "kr.-", "kr,-"]),
        (
            .free,
            [
                "gratis", "free", "gratis for alle", "free for all", "free for everyone", "gratis adgang",
                "fri entré",
                "fri entre", "gratis entré", "gratis at deltage", "free of charge", "free entry", "intet",
                "ingenting",
            ]
        ),
        (
            .choice(.donation),
            [
                "donation", "donationer", "valgfrit bidrag", "frivilligt bidrag", "frivillig betaling",
                "frivillig donation", "valgfri donation", "valgfri betaling", "valgfrit beløb",
                "donation velkommen",
                "donation er velkommen", "bidrag er velkomne", "bidrag modtages gerne",
                "donationer modtages gerne",
                "voluntary donation", "donations welcome", "donation welcome", "voluntary contribution",
                "by donation",
            ]
        ),
        (
            .choice(.whatYouCan),
            [
                "betal hvad du kan", "betal hvad du vil", "betal hvad i kan", "betal efter evne",
                "efter evne",
                "man betaler hvad man kan", "giv hvad du kan", "pay what you can", "pay as you can",
                "pay what you want", "pay what you like",
            ]
        ),
        (.bound("fra"), ["fra", "from", "mindst", "min", "minimum", "starting at"]),
        (.bound("mellem"), ["mellem", "between"]),
        (.bound("under"), ["under"]),
        (.bound("over"), ["over"]),
        (.bound("højst"), ["op til", "højst", "max", "maks", "maksimalt", "up to", "at most", "maximum"]),
        (.dash, ["-", "til", "to"]),
        (.upwards, ["og op", "og opefter", "og derover", "and up", "opefter"]),
        (.years, ["år", "years", "year", "årige", "-årige", "years old"]),
        (.forWhom, ["for", "pr", "per"]),
        (.beforePeriod, ["om", "i", "hver", "a", "each", "en", "et"]),
        (.slash, ["/"]),
        (.mark(opens: true), ["("]),
        (.mark(opens: false), [")"]),
        (
            .mark(opens: nil),
            [
                ";", "og", "and", "samt", "men", "but", "ellers", "otherwise", "dog", "eller", "or",
                "for andre",
                "for alle andre", "andre", "alle andre", "others", "for others", "øvrige", "resten",
                "kontingent", "pris",
                "prisen er", "det koster", "koster", "entré", "entre", "deltagergebyr", "deltagerbetaling",
                "fee", "price",
                "membership", "costs", "it costs", "everyone else", "for everyone else", "i alt", "pr person",
                "pr deltager", "per person", "pr mand", "pr næse", "per participant", "medlemskab koster",
                "=", "er", "is",
            ]
        ),
    ]
}
