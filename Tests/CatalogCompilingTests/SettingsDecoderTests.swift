import CatalogModel
import Diagnostics
import SourceReading
import TestSupport
import Testing

@testable import CatalogCompiling

struct SettingsDecoderTests {
    private let needed = "title: Fjordby\nbase_url: https://fjordby.example/sammen\nlanguages: [da, en, ar]\n"

    private func site(_ fields: String) async -> SiteConfiguration {
        await MarkedContent(["site.yml": needed + fields]).compile().catalog.site
    }

    private func mismatch(_ fields: String, _ expected: KeyValuePairs<Int, DiagnosticCode>) async -> [String]
    {
        await mismatches("site.yml", needed + fields, expecting: expected)
    }

    @Test(
        "Issue 12.11: a list in the place of the settings is answered with those that are needed, not with all"
    )
    func list() async {
        let remedy = await MarkedContent(["site.yml": "- title: A\n"]).problems.first?.remedy?.danish
        #expect(
            remedy == "skriv for eksempel {title: …, base_url: https://forening.example/, languages: [da]}")
    }

    @Test func `a site without its file is told what to write`() {
        let found = SiteSettings.decode(nil, [:], in: "content").diagnostics
        #expect(found.map(\.code) == [.missingField])
        #expect(found.first?.location.file == "content/site.yml")
    }

    @Test func `title, address and languages are needed`() async {
        let found = await MarkedContent(["site.yml": "tagline: x\n"]).problems
        #expect(
            found.filter { $0.location.file == "content/site.yml" }.map(\.code)
                == Array(repeating: .missingField, count: 3))
    }

    @Test func `the address ends in a slash, the first language is the main one`() async {
        await expectEqual(site("").baseURL, "https://fjordby.example/sammen/")
        await expectEqual(site("").mainLanguage, .danish)
        await expectEqual(site("").timeZone, "Europe/Copenhagen")
    }

    @Test func `a map service is an address with both numbers, and without one it is OpenStreetMap`() async {
        await expectEqual(site("").map, .openStreetMap)
        await expectEqual(site("").journey, nil)
        let fields = "map: https://kort.example/{latitude}/{longitude}\n"
        await expectEqual(site(fields).map.pattern, "https://kort.example/{latitude}/{longitude}")
        for wrong in [
            "https://kort.example/", "https://kort.example/{latitude}",
            "javascript:alert({latitude}{longitude})", "https://kort.example/{latitude}/{longitude}/{z}",
        ] {
            await expectEqual(mismatch("journey: 1️⃣'\(wrong)'\n", [1: .invalidURL]), [])
        }
    }

    @Test func `texts may have languages`() async {
        let tagline = await site("tagline: {da: Her bor vi, en: We live here}").tagline
        #expect(tagline?.original == "Her bor vi")
        #expect(tagline?.translation(into: LanguageCode("en")) == "We live here")
    }

    @Test func `holidays are dates, dates with names, and ranges`() async {
        let fields = """
            holidays:
              - 2026-12-24
              - {date: 2026-12-25, name: Juledag}
            school_holidays:
              - {from: 2026-10-10, to: 2026-10-18, name: {da: Efterårsferie, en: Autumn break}}
            """
        let holidays = await site(fields).holidays
        #expect(holidays.isHoliday(day("2026-12-24")) && holidays.isHoliday(day("2026-12-25")))
        #expect(!holidays.isHoliday(day("2026-12-27")) && holidays.isHoliday(day("2026-12-26")))
        #expect(holidays.isSchoolHoliday(day("2026-10-10")) && holidays.isSchoolHoliday(day("2026-10-18")))
        #expect(holidays.schoolHolidays.first?.name?.original == "Efterårsferie")
    }

    @Test func `what is wrong is reported where it stands`() async {
        await expectEqual(mismatch("1️⃣tittel: x", [1: .unknownKey]), [])
        await expectEqual(mismatch("complete: [1️⃣engelsk]", [1: .invalidValue]), [])
        await expectEqual(mismatch("municipality: {name: Fjordby, code: 1️⃣89}", [1: .invalidValue]), [])
        await expectEqual(
            mismatch("contact: {email: 1️⃣redaktion, phone: 2️⃣12}", [1: .invalidEmail, 2: .invalidPhone]), [])
        await expectEqual(mismatch("repository: 1️⃣git@git.example:x.git", [1: .invalidURL]), [])
        await expectEqual(mismatch("holidays: [1️⃣juleaften]", [1: .invalidDate]), [])
        let swapped = "holidays:\n  - 1️⃣{from: 2026-12-27, to: 2026-12-24}"
        await expectEqual(mismatch(swapped, [1: .endBeforeStart]), [])
    }

    @Test func `a period without its days is told so`() async {
        await expectEqual(mismatch("holidays:\n  - 1️⃣{name: Jul}", [1: .missingField]), [])
        await expectEqual(mismatch("holidays:\n  - 1️⃣{from: 2026-12-24}", [1: .missingField]), [])
    }

    @Test func `a language is named once`() async {
        let text = "title: x\nbase_url: https://x.example/\nlanguages: [da, en, 1️⃣da]\n"
        await expectEqual(mismatches("site.yml", text, expecting: [1: .invalidValue]), [])
    }

    @Test func `a list of languages has one at least`() async {
        let text = "title: x\nbase_url: https://x.example/\nlanguages: 1️⃣[]\n"
        await expectEqual(mismatches("site.yml", text, expecting: [1: .missingField]), [])
    }

    @Test func `rules have known codes and levels, and errors stay errors`() async {
        await expectEqual(mismatch("checks: {stale-entry: ignore, expired-consent: error}", [:]), [])
        await expectEqual(mismatch("checks: {1️⃣stale: ignore}", [1: .unknownKey]), [])
        await expectEqual(mismatch("checks: {stale-entry: 1️⃣off}", [1: .invalidValue]), [])
        await expectEqual(mismatch("checks: {broken-link: 1️⃣ignore}", [1: .invalidValue]), [])
        await expectEqual(mismatch("checks: 1️⃣ignore", [1: .invalidValue]), [])
    }

    @Test func `a file that is no group of fields is told so`() async {
        await expectEqual(mismatches("site.yml", "1️⃣- title\n", expecting: [1: .invalidValue]), [])
    }

    @Test(arguments: [
        "ftp://x.example/", "fjordby.example", "https://x.example/?a=b", "https://x.example/#a",
    ])
    func `the address of a site is http or https, without question and fragment`(_ url: String) async {
        let text = "title: x\nbase_url: 1️⃣'\(url)'\nlanguages: [da]\n"
        await expectEqual(mismatches("site.yml", text, expecting: [1: .invalidURL]), [])
    }
}

struct VocabularyDecoderTests {
    @Test func `a term has labels, and may have a source, a place and a synonym elsewhere`() async {
        let text = """
            sprog: {da: Sprog, en: Language, meta: {source: KLE, location: [57.0, 9.9], same_as: https://kle.example/1}}
            motion: Motion
            """
        let catalog = await MarkedContent(["vocabulary/topics.yml": text]).compile().catalog
        let term = catalog.term("sprog", of: .topics)
        #expect(term?.labels == [.danish: "Sprog", LanguageCode("en"): "Language"])
        #expect(term?.source == "KLE")
        #expect(term?.location == Coordinates(latitude: 57, longitude: 9.9))
        #expect(term?.sameAs == "https://kle.example/1")
        #expect(catalog.vocabularies[.topics]?.terms.map(\.code) == ["sprog", "motion"])
    }

    @Test func `what is wrong is reported where it stands`() async {
        let path = "vocabulary/topics.yml"
        await expectEqual(mismatches(path, "1️⃣Sprog: Sprog\nmotion: x\n", expecting: [1: .invalidID]), [])
        await expectEqual(mismatches(path, "1️⃣sprog: {en: Language}\n", expecting: [1: .missingField]), [])
        await expectEqual(
            mismatches(path, "sprog: {da: x, meta: {1️⃣kilde: y}}\n", expecting: [1: .unknownKey]), [])
        await expectEqual(mismatches(path, "sprog: 1️⃣[a]\n", expecting: [1: .invalidValue]), [])
        await expectEqual(mismatches(path, "1️⃣- sprog\n- motion\n", expecting: [1: .invalidValue]), [])
        await expectEqual(mismatches(path, "sprog: x\n1️⃣sprog: y\n", expecting: [1: .duplicateKey]), [])
    }

    @Test func `a code is made from a word that cannot be one`() async {
        let content = MarkedContent(["vocabulary/topics.yml": "sprog: x\nmotion: y\nBørn & unge: z\n"])
        await expectEqual(content.problems.map(\.suggestion), ["boern-unge"])
    }

    @Test func `a language code of a label is well formed`() async {
        let text = "sprog: {da: Sprog, 1️⃣dansk: Sprog}\n"
        await expectEqual(mismatches("vocabulary/topics.yml", text, expecting: [1: .invalidValue]), [])
    }

    @Test func `an empty file is a vocabulary without terms`() async {
        let content = MarkedContent(["vocabulary/needs.yml": "# intet endnu\n"])
        await expectEqual(content.problems, [])
        await expectEqual(content.compile().catalog.vocabularies[.needs]?.terms ?? [], [])
    }

    @Test func `an entry that a need names first has to exist`() async {
        let text = """
            brev:
              da: Et brev
              meta: {first: [1️⃣activities/findes-ikke]}

            """
        let found = await MarkedContent(["vocabulary/needs.yml": text]).mismatches(
            in: "vocabulary/needs.yml", expecting: [1: .unknownReference])
        #expect(found == [])
    }

    @Test(arguments: ["today", "this-week", "weekend", "evenings"])
    func `a need may mean a time`(_ time: String) async {
        let text = "tid: {da: Noget at lave, meta: {leads_to: \(time)}}\n"
        let compiled = await MarkedContent(["vocabulary/needs.yml": text]).compile()
        #expect(compiled.catalog.vocabularies[.needs]?["tid"]?.leadsTo?.rawValue == time)
    }
}
