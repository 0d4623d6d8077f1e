import CatalogModel

/// A price as people write it: `50 kr`, `50,-`, `kr. 1.200`, `20 kr. pr. gang`, `350 kr om året`.
struct WrittenPrice {
    /// In øre.
    let amount: Int
    let per: Price.Period?
    /// What else stands there; empty where all of it was understood.
    let rest: String

    init?(_ text: String) {
        guard text.utf8.count <= 200 else { return nil }
        var words = Self.words(of: text.lowercased())
        if let first = words.first, Self.isCurrency(first) { words.removeFirst() }
        guard let amount = Self.amount(&words) else { return nil }
        self.amount = amount
        if let first = words.first, Self.isCurrency(first) { words.removeFirst() }
        let period = Self.period(words)
        per = period
        rest = period == nil ? words.joined(separator: " ") : ""
    }

    /// How many amounts stand in the text: words of digits, those of an age or a year among them.
    static func countOfNumbers(in text: String) -> Int {
        words(of: text.lowercased()).count { $0.utf8.first?.isDigit ?? false }
    }

    /// The words, letters and digits apart: `30kr` is two, `50,-` and `12,50` are one each.
    static func words(of text: String) -> [String] {
        var spaced = ""
        var last: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            let isTorn =
                scalar.properties.isAlphabetic
                && (("0"..."9").contains(last) || ",.-".unicodeScalars.contains(last))
                || ("0"..."9").contains(scalar) && last.properties.isAlphabetic
            if isTorn && !(last == "." && spaced.hasSuffix("pr.")) { spaced += " " }
            if scalar == "/" {
                spaced += " / "
            } else {
                spaced.unicodeScalars.append(scalar.isDash ? "-" : scalar)
            }
            last = scalar
        }
        return spaced.split(separator: " ").map(String.init)
    }

    static func isCurrency(_ word: String) -> Bool {
        ["kr", "kr.", "kr,", "kr.-", "kroner", "dkk", "dkr", "dkr.", "krone"].contains(word)
    }

    /// `50`, `12,50`, `50,-`, `50,00`, `1.200`, `1 200`.
    static func amount(_ words: inout [String]) -> Int? {
        guard let first = words.first, first.utf8.first?.isDigit ?? false else { return nil }
        words.removeFirst()
        var number = first
        // Thousands apart: three digits after one to three.
        while number.utf8.count <= 7, let next = words.first, next.utf8.count == 3,
            next.utf8.allSatisfy(\.isDigit), number.utf8.allSatisfy(\.isDigit)
        {
            number += words.removeFirst()
        }
        let parts = number.utf8.split(
            omittingEmptySubsequences: false,
            whereSeparator: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
        ).map { String(Substring($0)) }
        return oere(parts)
    }

    private static func oere(_ parts: [String]) -> Int? {
        guard let whole = parts.first, (1...6).contains(whole.utf8.count), whole.utf8.allSatisfy(\.isDigit),
            var kroner = Int(whole)
        else { return nil }
        var rest = parts.dropFirst()
        while let thousands = rest.first, thousands.utf8.count == 3, thousands.utf8.allSatisfy(\.isDigit),
            kroner < 1000, let value = Int(thousands)
        {
            kroner = kroner * 1000 + value
            rest = rest.dropFirst()
        }
        switch Array(rest) {
        case [], [""], ["-"], ["", "-"]: return kroner * 100
        case let rest where rest.count == 1 && rest[0].utf8.count == 2 && rest[0].utf8.allSatisfy(\.isDigit):
            return Int(rest[0]).map { kroner * 100 + $0 }
        default: return nil
        }
    }

    /// What an amount is for: `pr. gang`, `om året`, `/ måned`, `månedligt`.
    private static func period(_ words: [String]) -> Price.Period? {
        let name = words.drop { wordsBeforePeriods.contains($0) }
        return (1...2).contains(name.count) ? period(called: name.joined(separator: " ")) : nil
    }

    static let wordsBeforePeriods: Set<String> = [
        "pr", "pr.", "per", "om", "i", "hver", "/", "a", "for", "each", "en", "et",
    ]

    static func period(called name: String) -> Price.Period? {
        Price.Period.allCases.first { period in
            ([period.rawValue, period.danishName] + period.otherNames).contains(name)
        }
    }
}
