import CatalogModel
import Diagnostics
import DocumentParsing

extension ValueType where Value == Ages {
    /// `18-`, `0-6`, `65+`, and in words: `7 til 15 år`, `fra 18 år`.
    static let ages = ValueType(
        .pattern(name: "aldre", example: "'0-6'", form: WrittenAges.form), write: { .text($0.written) }
    ) { node, context in
        guard let text = context.scalar(node) else { return nil }
        if let ages = WrittenAges.read(text) { return ages }
        context.report(
            .invalidValue, at: node.range,
            Message(da: "'\(text)' er ikke aldre", en: "'\(text)' are not ages"),
            suggestion: WrittenAges.suggestion(for: text), remedy: WrittenAges.advice(on: text))
        return nil
    }
}

extension Ages {
    /// `0-6` or `65+`.
    fileprivate var written: String { maximum.map { "\(minimum)-\($0)" } ?? "\(minimum)+" }
}

/// Ages as people write them.
enum WrittenAges {
    /// A little more than is read, so that editors do not mark what is right.
    static let form = TextForm(
        #"([A-Za-zæøåÆØÅ]+ +)?[0-9]{1,3}( *år)?( *([-–—]|til|to) *[0-9]{0,3}|\+)?( *[A-Za-zæøå]+)*( *\+)?"#)

    /// `0-6`, `0–6 år`, `7 til 15 år`, `18+`, `18-`, `fra 18 år`, `65 år og opefter`, `under 18 år`, `op til 12 år`,
    /// `mellem 7 og 15 år`, `børn 7-15 år`.
    static func read(_ text: String) -> Ages? {
        let tokens = tokens(of: text)
        guard tokens.count <= 6 else { return nil }
        if case .number(let limit)? = tokens.last, Array(tokens.dropLast()) == [.plus, .to] {
            return Ages(minimum: 0, maximum: limit)
        }
        switch tokens.first {
        case .plus? where tokens.count == 2: return from(tokens.dropFirst())
        case .from?: return from(tokens.dropFirst())
        case .under(let isIncluded)?:
            guard case .number(let limit)? = tokens.dropFirst().first, tokens.count == 2 else { return nil }
            return isIncluded
                ? Ages(minimum: 0, maximum: limit) : limit > 0 ? Ages(minimum: 0, maximum: limit - 1) : nil
        case .number(let minimum)?: return ages(from: minimum, tokens.dropFirst())
        default: return nil
        }
    }

    private static func from(_ tokens: ArraySlice<Token>) -> Ages? {
        guard case .number(let minimum)? = tokens.first else { return nil }
        return tokens.count == 1
            ? Ages(minimum: minimum, maximum: nil) : ages(from: minimum, tokens.dropFirst())
    }

    private static func ages(from minimum: Int, _ rest: ArraySlice<Token>) -> Ages? {
        switch Array(rest) {
        case [.plus], [.to], [.from]: return Ages(minimum: minimum, maximum: nil)
        case let rest where rest.count == 2 && rest[0] == .to:
            guard case .number(let maximum) = rest[1], maximum >= minimum else { return nil }
            return Ages(minimum: minimum, maximum: maximum)
        default: return nil
        }
    }

    /// A single number may be the only age or the lowest.
    static func suggestion(for text: String) -> String? {
        let tokens = tokens(of: text)
        if tokens.count == 1, case .number(let age)? = tokens.first { return "\(age)+" }
        if ["voksne", "adults"].contains(text.lowercased()) { return "18+" }
        // `ca. 7-12 år`: near enough for people to find it.
        let isRough = tokens.count > 1 && tokens.first == .roughly
        return isRough ? ages(written: Array(tokens.dropFirst()))?.written : nil
    }

    private static func ages(written tokens: [Token]) -> Ages? {
        guard case .number(let minimum)? = tokens.first else { return nil }
        return ages(from: minimum, tokens.dropFirst())
    }

    static func advice(on text: String) -> Message {
        if ["mdr", "måned", "month"].contains(where: { text.lowercased().contains($0) }) {
            return Message(
                da: "skriv hele år, for eksempel 0-2, og månederne i teksten",
                en: "write whole years, for example 0-2, and the months in the text")
        }
        let numbers = tokens(of: text).count { if case .number = $0 { true } else { false } }
        if ["alle", "alle aldre", "alle aldersgrupper", "all", "all ages"].contains(text.lowercased()) {
            return Message(
                da: "slet linjen: uden den er det for alle aldre",
                en: "delete the line: without it all ages are welcome")
        }
        if numbers > 2 {
            return Message(
                da: "skriv fra den yngste til den ældste, for eksempel 0-12, og grupperne i teksten",
                en: "write from the youngest to the oldest, for example 0-12, and the groups in the text")
        }
        return Message(
            da: "skriv for eksempel 18+, 0-6 eller 65+", en: "write for example 18+, 0-6 or 65+")
    }

    private enum Token: Equatable {
        case number(Int), to, plus, from, roughly
        /// Whether the age itself is meant, too.
        case under(isIncluded: Bool)
        case other
    }

    /// Years, and the words that say nothing, are left out.
    private static func tokens(of text: String) -> [Token] {
        guard text.utf8.count <= 60 else { return [] }
        var spaced = ""
        for scalar in withoutBetween(text.lowercased()).split(separator: "-årig").joined(separator: " årig")
            .unicodeScalars
        {
            if scalar.isDash {
                spaced += " - "
            } else if scalar == "+" {
                spaced += " + "
            } else {
                let wasDigit = spaced.utf8.last?.isDigit ?? false
                let isDigit = ("0"..."9").contains(scalar)
                if isDigit != wasDigit { spaced += " " }
                spaced.unicodeScalars.append(scalar)
            }
        }
        return spaced.split(separator: " ").compactMap { token($0) }
    }

    /// `mellem 7 og 15` as `7 - 15`.
    private static func withoutBetween(_ text: String) -> String {
        guard let between = ["mellem ", "between "].first(where: text.hasPrefix) else { return text }
        return text.dropFirst(between.count).split(separator: " ")
            .map { ["og", "and"].contains($0) ? "-" : $0 }.joined(separator: " ")
    }

    private static func token(_ word: Substring) -> Token? {
        if word.utf8.allSatisfy(\.isDigit) {
            return word.utf8.count <= 3 ? Int(word).map { .number($0) } ?? .other : .other
        }
        switch word {
        case "år", "år.", "år,", "årig", "årige", "years", "year", "yrs", "aged", "ages", "alder", "og",
            "and", "børn", "unge", "voksne", "children", "kids", "adults", "for", "kun", "only":
            return nil
        case "-", "til", "to": return .to
        case "+", "plus", "opefter", "op", "opad", "derover", "over", "ældre", "up", "older":
            return word == "over" ? .from : .plus
        case "fra", "from", "fyldt", "mindst", "min", "min.", "minimum": return .from
        case "ca", "ca.", "cirka", "omkring", "about": return .roughly
        case "under": return .under(isIncluded: false)
        case "indtil", "højst", "max", "max.", "maks", "maks.": return .under(isIncluded: true)
        default: return .other
        }
    }
}
