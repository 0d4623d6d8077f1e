import CatalogModel
import TestSupport
import Testing

@testable import SiteWording

struct PluralRulesTests {
    private func category(_ number: CountedNumber, in language: String) -> PluralCategory {
        StandardLanguages.language(language).pluralRules.category(of: number)
    }

    @Test(arguments: [
        ("en", 1, PluralCategory.one), ("en", 0, .other), ("en", 21, .other), ("uk", 1, .one),
        ("uk", 21, .one),
        ("uk", 11, .many), ("uk", 3, .few), ("uk", 12, .many), ("uk", 22, .few), ("pl", 1, .one),
        ("pl", 21, .many),
        ("pl", 24, .few), ("ar", 0, .zero), ("ar", 1, .one), ("ar", 2, .two), ("ar", 3, .few),
        ("ar", 11, .many),
        ("ar", 100, .other), ("ar", 103, .few), ("fa", 0, .one), ("ti", 0, .one), ("tr", 2, .other),
    ])
    func `a number has its category in every language`(
        _ language: String, _ number: Int, _ expected: PluralCategory
    ) {
        #expect(category(CountedNumber(number), in: language) == expected)
    }

    @Test func `a number with decimals is not a whole number`() {
        #expect(category(CountedNumber(1, fraction: 50, digits: 2), in: "en") == .other)
        #expect(category(CountedNumber(21, fraction: 50, digits: 2), in: "uk") == .other)
    }

    @Test(arguments: [
        "", "n", "n =", "n = 1 and", "n = x", "q = 1", "n % 0 = 1", "n = 3..1", "n = 1 xor v = 0", "n is 1",
    ])
    func `what is not a rule is refused`(_ text: String) {
        #expect(PluralCondition(text) == nil)
    }
}

struct CountedTextTests {
    @Test(arguments: [
        ("da", "Fra 1 år"), ("en", "From 1 year"), ("de", "Ab 1 Jahr"), ("uk", "Від 1 року"),
        ("pl", "Od 1 roku"),
        ("ar", "من عمر سنة واحدة"),
    ])
    func `one year is not years`(_ language: String, _ text: String) {
        #expect(StandardLanguages.language(language).text(Ages(minimum: 1, maximum: nil)) == text)
    }

    @Test(arguments: [
        ("uk", 2_100, "21 крона"), ("uk", 300, "3 крони"), ("uk", 5_000, "50 крон"),
        ("uk", 4_950, "49,50 крони"),
        ("ar", 500, "5 كرونات"), ("ar", 2_000, "20 كرونة"), ("da", 4_950, "49,50 kr."),
        ("en", 4_950, "DKK 49.50"),
    ])
    func `a price has the form and the decimal sign of its language`(
        _ language: String, _ amount: Int, _ text: String
    ) {
        var price = Price()
        price.amount = amount
        #expect(StandardLanguages.language(language).text(price) == text)
    }
}
