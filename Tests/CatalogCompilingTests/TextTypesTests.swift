import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

struct TextTypesTests {
    @Test func `a text may be as long as its limit, counted in characters and not in bytes`() async {
        let long = String(repeating: "æ", count: 160)
        await expectEqual(mismatches(.place, "summary: \(long)"), [])
        await expectEqual(mismatches(.place, "summary: 1️⃣\(long)ø", expecting: [1: .textTooLong]), [])
    }

    @Test func `a text that is too long is counted in the message`() async {
        let problem = await problems(.page, "summary: \(String(repeating: "a", count: 161))").first
        #expect(problem?.message.english == "the text has 161 characters, at most 160 are allowed")
    }

    @Test(arguments: [
        "ftp://broen.example/", "broen.example", "http://broen", "https://", "https://a b.example/",
        "https://bruger@broen.example/", "https://broen.example/\"x", "javascript:alert(1)",
        "//broen.example/",
        "https://.example/", "https://broen.example./",
    ])
    func `what is no web address is refused`(_ text: String) async {
        await expectEqual(mismatches(.association, "website: 1️⃣'\(text)'", expecting: [1: .invalidURL]), [])
    }

    @Test(arguments: [
        "https://broen.example/", "http://www.broen.example/om?a=b#c", "https://xn--brd-yla.example",
    ])
    func `a web address is kept as written`(_ text: String) async {
        await expectEqual(catalog(.association, "website: \(text)").associations.find("test")?.website, text)
    }

    @Test(arguments: [
        "broen", "broen@", "@broen.example", "a@b@c.example", "broen@example", "a b@c.example",
        "mailto:a@b.example", "<a@b.example>", "a@b..example", "a@b.example?subject=x",
        "a@b.example, c@d.example",
    ])
    func `what is no mail address is refused`(_ text: String) async {
        await expectEqual(mismatches(.association, "email: 1️⃣'\(text)'", expecting: [1: .invalidEmail]), [])
        await expectEqual(mismatches(.contact, "email: 1️⃣'\(text)'", expecting: [1: .invalidEmail]), [])
    }

    @Test(arguments: ["999", "99990", "DK-9990", "0012", "999O"])
    func `what is no postcode is refused`(_ text: String) async {
        await expectEqual(mismatches(.place, "postcode: 1️⃣'\(text)'", expecting: [1: .invalidPostcode]), [])
    }

    @Test(
        "A line break in a field of one line is an error",
        arguments: [#"1️⃣summary: "A\nB""#, "summary: 1️⃣|\n  A\n  B", #"summary: 1️⃣"A\LB""#])
    func lineBreaks(_ field: String) async {
        let found = await problems(.page, field.replacing("1️⃣", with: ""))
        #expect(found.contains { $0.severity == .error && $0.location.range.start.line == 3 })
    }

    @Test(
        "Lines that YAML joins have no line break",
        arguments: ["summary: >-\n  A\n  B", "summary: A\n  B", "summary: |\n  A"])
    func joinedLines(_ field: String) async {
        await expectEqual(problems(.page, field), [])
    }

    @Test("Hosts that mix alphabets, and addresses with an empty name, are refused")
    func hosts() async {
        for field in ["website: https://bro\u{435}n.example/", "email: a@bro\u{435}n.example"] {
            let found = await problems(.association, field)
            #expect(found.count == 1 && found[0].message.english.contains("alphabets"), "\(field)")
        }
        let link = entry(.page, body: "[x](https://bro\u{435}n.example/) [y](https://броен.example/)")
        let found = await MarkedContent(["pages/test.md": link]).problems
        #expect(found.map(\.code) == [.unsafeLink])
        let site = "title: A\nbase_url: https://a.example//b/\nlanguages: [da]\n"
        await expectEqual(MarkedContent(["site.yml": site]).problems.map(\.code), [.invalidURL])
    }

    @Test func `a postcode keeps its leading zero`() async {
        await expectEqual(catalog(.place, "postcode: 0999").places.find("test")?.postcode, "0999")
    }

    @Test func `a production unit has ten digits, which only its own field may have`() async {
        await expectEqual(mismatches(.association, "p_number: '1112990007'"), [])
        await expectEqual(mismatches(.association, "p_number: 1112990007"), [])
        await expectEqual(
            catalog(.association, "p_number: 1112990007").associations.find("test")?.pNumber, "1112990007")
        await expectEqual(
            mismatches(.association, "p_number: 1️⃣'11129900'", expecting: [1: .invalidValue]), [])
        await expectEqual(
            problems(.association, "p_number: '0112990007'").map(\.code), [.invalidValue, .personalNumber])
        await expectEqual(
            problems(.association, "p_number: 1112990007 # 0101901234").map(\.code), [.personalNumber])
        await expectEqual(problems(.activity, "p_number: 1112990007").map(\.code), [.unknownKey])
    }

    @Test func `a number of the business register has a check digit`() async {
        await expectEqual(mismatches(.association, "cvr: '10000009'"), [])
        await expectEqual(mismatches(.association, "cvr: 1️⃣'10000008'", expecting: [1: .invalidValue]), [])
        await expectEqual(mismatches(.association, "cvr: 1️⃣1000009", expecting: [1: .invalidValue]), [])
    }

    @Test(arguments: ["../x.jpg", "/x.jpg", "a//b.jpg", ".skjult.jpg", "a b.jpg", "a\\b.jpg", "%2e%2e/x.jpg"])
    func `a picture's name cannot leave its folder`(_ text: String) async {
        let fields = "image: {file: 1️⃣'\(text)', alt: Et billede}"
        await expectEqual(mismatches(.place, fields, expecting: [1: .invalidValue]), [])
    }

    @Test(arguments: ["Sprogcafe", "sprog_café", "sprog cafe", String(repeating: "a", count: 81)])
    func `a former id has the form of an id`(_ text: String) async {
        await expectEqual(mismatches(.page, "aliases: [1️⃣'\(text)']", expecting: [1: .invalidID]), [])
    }
}
