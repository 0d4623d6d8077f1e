import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

struct TranslationsAreReviewedTests {
    @Test(arguments: [
        "{method: human}", "{method: human, reviewed: 2026-10-01}",
        "{method: machine-reviewed, reviewed: 2026-10-01}", "{reviewed: 2026-11-01}",
    ])
    func `what a person wrote or read is reviewed`(_ block: String) async {
        let text = "---\ntitle: About\ntranslation: \(block)\n---\n"
        await expectEqual(mismatches("pages/om.en.md", text, beside: ["pages/om.md": entry(.page)]), [])
    }

    @Test(arguments: [
        "{method: machine}", "{method: machine-reviewed}", "{method: machine, reviewed: 2026-11-01}",
    ])
    func `what nobody read warns at the block`(_ block: String) async {
        let text = "---\ntitle: About\n1️⃣translation: \(block)\n---\n"
        let others = ["pages/om.md": entry(.page)]
        await expectEqual(
            mismatches("pages/om.en.md", text, expecting: [1: .unreviewedTranslation], beside: others), [])
    }

    @Test func `a translation without the block is of unknown age, which nobody is warned of`() async {
        let content = MarkedContent([
            "pages/om.md": entry(.page), "pages/om.en.md": "---\ntitle: About\n---\n",
        ])
        await expectEqual(content.problems.map(\.code), [])
    }

    @Test func `the block itself is checked`() async {
        let text = "---\ntitle: About\ntranslation: {of: 1️⃣abc, method: 2️⃣ai, 3️⃣by: x, reviewed: 4️⃣igår}\n---\n"
        let expected: KeyValuePairs<Int, DiagnosticCode> = [
            1: .invalidValue, 2: .invalidValue, 3: .unknownKey, 4: .invalidDate,
        ]
        let found = MarkedContent(["pages/om.md": entry(.page), "pages/om.en.md": text])
        let mismatches = await found.mismatches(in: "pages/om.en.md", expecting: expected)
        #expect(mismatches.filter { !$0.contains("unreviewed-translation") } == [])
    }

    @Test func `the main language's file has no block`() async {
        let fields = "1️⃣translation: {method: human}"
        await expectEqual(mismatches(.page, fields, expecting: [1: .unknownKey]), [])
    }
}

struct CompleteLanguagesAreTranslatedTests {
    private let site = """
        title: Fjordby
        base_url: https://fjordby.example/
        languages: [da, en, ar]
        complete: [en]
        """

    private func missing(_ status: String) async -> [String] {
        let page = entry(.page, "status: \(status)")
        return await MarkedContent(["site.yml": site, "pages/om.md": page]).problems
            .filter { $0.code == .missingTranslation }.map(\.location.file)
    }

    @Test func `each entry lacks the languages that the site calls complete`() async {
        await expectEqual(
            missing("active"),
            [
                "content/associations/broen.md", "content/contacts/vagttelefon.md", "content/pages/om.md",
                "content/places/trekanten.md",
            ])
    }

    @Test(arguments: ["draft", "ended", "archived"])
    func `what is in no list need not be translated`(_ status: String) async {
        #expect(await !missing(status).contains("content/pages/om.md"))
    }

    @Test func `a file in which nothing is filled in is no translation`() async {
        let stub = "---\ntranslation: {of: '0123456789abcdef', method: human}\n# title: Prøve\n---\n"
        let content = MarkedContent(["site.yml": site, "pages/om.md": entry(.page), "pages/om.en.md": stub])
        let found = await content.problems.filter { $0.location.file.contains("/om.") }
        #expect(found.map(\.code) == [.missingTranslation])
        await expectEqual(content.compile().catalog.pages.find("om")?.common.translations, [])
    }

    @Test func `what is translated lacks nothing, and the file to write is named`() async {
        let content = MarkedContent([
            "site.yml": site, "pages/om.md": entry(.page),
            "pages/om.en.md": "---\ntitle: About\ntranslation: {method: human}\n---\n",
        ])
        let found = await content.problems
        #expect(!found.contains { $0.location.file == "content/pages/om.md" })
        #expect(found.allSatisfy { $0.severity == .warning })
        #expect(found.first?.remedy?.english == "write broen.en.md")
    }
}

struct TranslatedTextsTests {
    @Test func `a translation adds its texts and keeps everything else`() async {
        let catalog = await MarkedContent([
            "activities/test.md": entry(
                .activity, "price: {amount: 50, note: Med kaffe}\ncapacity: 25", body: "Kom!"),
            "activities/test.en.md": """
            ---
            title: Trial
            price: {note: With coffee}
            translation: {method: human, of: '0123456789abcdef', reviewed: 2026-10-12}
            ---

            Come!
            """,
        ]).compile().catalog
        let activity = catalog.activities.find("test")
        let english = LanguageCode("en")
        #expect(activity?.title.original == "Prøve")
        #expect(activity?.title.translation(into: english) == "Trial")
        #expect(activity?.common.summary?.translation(into: english) == nil)
        #expect(activity?.price?.amount == 5000)
        #expect(activity?.price?.note?.translation(into: english) == "With coffee")
        #expect(activity?.capacity == 25)
        #expect(activity?.common.body?.translation(into: english)?.plainText == "Come!")
        #expect(activity?.common.translations.map(\.fingerprint) == ["0123456789abcdef"])
        #expect(activity?.common.translations.first?.reviewed == day("2026-10-12"))
    }

    @Test func `what is written once does not stand in a translation`() async {
        let text = """
            ---
            title: Trial
            1️⃣organizers: [broen]
            2️⃣capacity: 25
            price: 3️⃣free
            signup: 4️⃣phone
            translation: {method: human}
            ---
            """
        let content = MarkedContent([
            "activities/test.md": entry(.activity, "price: 50 kr\nsignup: mail"),
            "activities/test.en.md": text,
        ])
        await expectEqual(
            content.mismatches(
                in: "activities/test.en.md",
                expecting: [
                    1: .untranslatableField, 2: .untranslatableField, 3: .untranslatableField,
                    4: .untranslatableField,
                ]), [])
    }

    @Test func `a text that the main language does not have cannot be translated`() async {
        let text = "---\ntitle: Trial\nbring: 1️⃣Good shoes\ntranslation: {method: human}\n---\n"
        let others = ["activities/test.md": entry(.activity)]
        await expectEqual(
            mismatches(
                "activities/test.en.md", text, expecting: [1: .untranslatableField], beside: others), [])
    }

    @Test func `an agenda is translated item by item`() async {
        let original = entry(.council, "meetings: [{date: 2026-12-01, agenda: [Budget, Valg]}]")
        let text =
            "---\nmeetings: [{agenda: [Budget, Election, 1️⃣Coffee]}]\ntranslation: {method: human}\n---\n"
        let others = ["council/test.md": original]
        await expectEqual(
            mismatches("council/test.en.md", text, expecting: [1: .untranslatableField], beside: others), [])
        let sound = text.replacing(", 1️⃣Coffee", with: "")
        let catalog = await MarkedContent(others.merging(["council/test.en.md": sound]) { $1 }).compile()
            .catalog
        let agenda = catalog.councils.find("test")?.meetings.first?.agenda
        #expect(agenda?.map { $0.text?.translation(into: LanguageCode("en")) } == ["Budget", "Election"])
        #expect(catalog.councils.find("test")?.meetings.first?.date == day("2026-12-01"))
    }

    @Test func `an original that cannot be read says nothing about its translations`() async {
        let text = "---\ntitle: Trial\nbring: Shoes\ntranslation: {method: human}\n---\n"
        let broken = "1️⃣uden linjer\n"
        let others = ["activities/test.en.md": text]
        await expectEqual(
            mismatches(
                "activities/test.md", broken, expecting: [1: .invalidFrontMatter], beside: others), [])
    }
}
