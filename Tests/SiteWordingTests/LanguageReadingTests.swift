import CatalogModel
import Diagnostics
import SourceReading
import TestSupport
import Testing

@testable import SiteWording

struct LanguageReadingTests {
    /// What is wrong with a file that has every text, with the lines of `text` in the place of its own.
    private func problems(_ text: String) -> [String] {
        let keys = Languages.requiredTexts.filter { !text.contains($0 + ":") && !patterns.keys.contains($0) }
        let own = patterns.filter { !text.contains($0.key + ":") }.map { "\($0): \"\($1)\"" }
        let lines = (keys.map { "\($0): x" } + own).sorted().joined(separator: "\n")
        let whole = lines + "\n" + StandardLanguages.structure(of: "uk")
        let files = [("theme/uk.yml", whole), ("content/uk.yml", text)].map {
            SourceFile(path: $0.0, bytes: Array($0.1.utf8))
        }
        return Languages.read(files, from: "theme/", for: [LanguageCode("uk")]).diagnostics.map {
            "\($0.location.file):\($0.location.range.start.line) \($0.code.rawValue) \($0.message.english)"
        }
    }

    private let patterns = [
        "price.amount": "{amount}", "price.amount-per": "{amount} {per}", "ages.from": "{from}",
        "ages.range": "{from}-{to}", "except.date": "{date}", "week": "{number}", "more": "{count}",
        "price.from": "{price}", "price.up-to": "{price}", "price.for": "{who}{price}",
        "mistake.subject": "{title}", "calendar-file.about": "{site}", "calendar-file.too-large": "{site}",
        "feed.added": "{title}", "feed.changed": "{title}", "feed.gone": "{title}", "seats": "{count}",
        "vacant-seats": "{count}", "gap.audience": "{term}", "gap.topic": "{term}", "gap.language": "{term}",
        "gap.weekday": "{term}", "gap.district": "{term}",
        "phase-empty": "{phase}", "phase-crowded": "{phase}{count}",
    ]

    @Test func `a file of the content adds to the theme's`() {
        #expect(problems("price.free: Безкоштовно") == [])
    }

    @Test(arguments: [
        (
            "week: Тиждень",
            "content/uk.yml:1 invalid-value the text needs the placeholders {number} and no others"
        ),
        (
            "more: \"{count} {x}\"",
            "content/uk.yml:1 invalid-value the text needs the placeholders {count} and no others"
        ),
        ("price.free: [a]", "content/uk.yml:1 invalid-value expected a text"),
        ("direction: up", "content/uk.yml:1 invalid-value expected ltr or rtl"),
        ("weekdays: [a, b]", "content/uk.yml:1 invalid-value expected a list of 7 texts"),
        (
            "ages.from:\n  one: \"{from}\"\n  other: \"{from}\"",
            "content/uk.yml:2 invalid-value the text needs a form for each sort of number"
        ),
        ("plurals:\n  one: maybe", "content/uk.yml:2 invalid-value expected a rule for numbers"),
    ])
    func `what does not fit is reported where it stands`(_ text: String, _ problem: String) {
        #expect(problems(text).contains(problem))
    }
}
