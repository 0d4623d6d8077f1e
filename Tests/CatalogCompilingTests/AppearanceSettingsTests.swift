import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

struct AppearanceSettingsTests {
    private let needed = "title: Fjordby\nbase_url: https://fjordby.example/\nlanguages: [da, en]\n"

    private func site(_ fields: String) async -> SiteConfiguration {
        await MarkedContent(["site.yml": needed + fields]).compile().catalog.site
    }

    private func problems(_ fields: String, media: [String] = []) async -> [String] {
        var content = MarkedContent(["site.yml": needed + fields])
        content.media = media
        return await content.problems.map {
            let start = $0.location.range.start
            return "\(start.line):\(start.column) \($0.code.rawValue)"
                + ($0.suggestion.map { " " + $0 } ?? "")
        }
    }

    @Test func `colours, logo, picture and font are read`() async {
        let appearance = await site(
            """
            appearance:
              colours: {brand: '#8A1538', accent: f3b83f}
              logo: {file: logo.svg, alt: Fjordby Kommune}
              picture: {file: havn.jpg}
              font: serif
            """
        ).appearance
        #expect(appearance.colours.brand?.hex == "#8a1538")
        #expect(appearance.colours.accent?.hex == "#f3b83f")
        #expect(appearance.logo?.file == "logo.svg" && appearance.logo?.alt?.original == "Fjordby Kommune")
        #expect(appearance.picture?.file == "havn.jpg" && appearance.picture?.alt == nil)
        #expect(appearance.font == .serif)
    }

    @Test(
        "A colour that is none is reported where it stands, with a better one where there is one",
        arguments: [
            ("appearance: {colours: {brand: rød}}", ["4:31 invalid-value"]),
            ("appearance: {colours: {brand: '#fff'}}", ["4:31 invalid-value #ffffff"]),
            ("appearance: {colours: {brnad: '#ffffff'}}", ["4:24 unknown-key brand"]),
            ("appearance: {font: antikva}", ["4:20 invalid-value serif"]),
            ("appearance:\n  colours:\n    brand: #8a1538\n", ["6:12 invalid-value"]),
            ("appearance: {logo: {alt: x}}", ["4:20 missing-field"]),
            ("appearance: {logo: {file: ../x.svg}}", ["4:27 invalid-value"]),
        ])
    func refused(_ fields: String, _ expected: [String]) async {
        #expect(await problems(fields) == expected)
    }

    @Test func `a colour without quotes, which YAML takes for a remark, is a fix`() async {
        let content = MarkedContent(["site.yml": needed + "appearance:\n  colours:\n    brand: #8a1538\n"])
        #expect(await content.problems.first?.fixes.map(\.replacement) == ["'#8a1538'"])
    }

    @Test func `logo and picture lie in the folder of media, and are used there`() async {
        let fields = "appearance: {logo: {file: logo.svg}, picture: {file: havn.pdf}}"
        #expect(
            await problems(fields, media: ["logos.svg", "havn.pdf"])
                == ["4:27 broken-link logos.svg", "4:54 invalid-value"])
        var content = MarkedContent(["site.yml": needed + "appearance: {logo: {file: logo.svg}}"])
        content.media = ["logo.svg"]
        content.ignored = [.orphanEntry]
        #expect(await content.problems.map(\.code) == [])
    }

    @Test func `sections are ordered, hidden and renamed`() async {
        let sections = await site(
            """
            sections:
              order: [calendar, news]
              hide: [places]
              names: {contacts: {da: Spørg her, en: Ask here}, words: Ord}
            """
        ).sections
        #expect(sections.order == [.calendar, .news] && sections.isHidden(.places))
        #expect(sections.name(of: .contacts, in: LanguageCode("en")) == "Ask here")
        #expect(sections.name(of: .contacts, in: LanguageCode("ar")) == nil)
        #expect(sections.name(of: .words, in: LanguageCode("ar")) == "Ord")
        #expect(
            sections.shown([SectionName.activities, .places, .news, .calendar]) { $0 }
                == [.calendar, .news, .activities])
    }

    @Test(
        "A section that nobody knows is reported with the one that was meant",
        arguments: [
            ("sections: {hide: [steder]}", ["4:19 invalid-value places"]),
            ("sections: {order: [activties]}", ["4:20 invalid-value activities"]),
            ("sections: {names: {nyheder: Nyt}}", ["4:20 invalid-value news"]),
            ("sections: {hide: [xyzzy]}", ["4:19 invalid-value"]),
        ])
    func unknownSection(_ fields: String, _ expected: [String]) async {
        #expect(await problems(fields) == expected)
    }
}
