/// The forms that languages have for numbers, by the names of Unicode's CLDR.
package enum PluralCategory: String, CaseIterable, Sendable {
    case zero, one, two, few, many, other
}

/// Which form of a text a number asks for in one language.
///
///     one: "n % 10 = 1 and n % 100 != 11"
///     few: "n % 10 = 2..4 and n % 100 != 12..14"
///
/// gives `1 крона`, `3 крони`, `21 крона`; what no rule fits is `other`.
package struct PluralRules: Sendable {
    private let rules: [(category: PluralCategory, condition: PluralCondition)]

    init(_ rules: [(category: PluralCategory, condition: PluralCondition)] = []) {
        self.rules = rules
    }

    /// The forms that texts of the language can have.
    package var categories: [PluralCategory] { rules.map(\.category) + [.other] }

    package func category(of number: CountedNumber) -> PluralCategory {
        rules.first { $0.condition.holds(for: number) }?.category ?? .other
    }
}

/// A number as it is written: `12`, or `49.50` with two visible decimals.
package struct CountedNumber: Hashable, Sendable, ExpressibleByIntegerLiteral {
    package let whole: Int
    /// The decimals as a whole number, and how many of them are shown.
    package let fraction: Int
    package let fractionDigits: Int

    package init(_ whole: Int, fraction: Int = 0, digits: Int = 0) {
        self.whole = whole
        self.fraction = fraction
        fractionDigits = digits
    }

    package init(integerLiteral value: Int) { self.init(value) }
}

extension PluralRules {
    init(_ reader: inout LanguageReader) {
        rules =
            reader.optionalGroup("plurals") { reader in
                PluralCategory.allCases.compactMap { category in
                    guard category != .other, let text = reader.optionalText(category.rawValue) else {
                        return nil
                    }
                    guard let condition = PluralCondition(text) else {
                        reader.report(.notARule, at: category.rawValue)
                        return nil
                    }
                    return (category, condition)
                }
            } ?? []
    }
}
