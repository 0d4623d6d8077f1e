import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

struct StructuredTypesTests {
    @Test(arguments: [
        ("free", 0), ("50 kr", 5000), ("50 kr.", 5000), ("50", 5000), ("12,50 kr", 1250), ("12.50", 1250),
        ("100 DKK", 10_000), ("{amount: 50}", 5000), ("{amount: '0,75'}", 75),
    ])
    func `a price is kept in øre`(_ text: String, _ amount: Int) async {
        await expectEqual(catalog(.activity, "price: \(text)").activities.find("test")?.price?.amount, amount)
    }

    @Test func `a price may have a period, fee help and a note`() async {
        let price = await catalog(
            .association, "fee: {amount: 100, per: half-year, fritidspas: yes, note: Under 18 er det gratis}"
        ).associations.find("test")?.fee
        #expect(price?.per == .halfYear)
        #expect(price?.fritidspas == .yes)
        #expect(price?.note?.original == "Under 18 er det gratis")
    }

    @Test(arguments: [
        "50,5", "1.0 kr", "-5 kr", "50 kr og 20 kr", "5O kr", "1234567", "50.000.000",
    ])
    func `other ways to write a price are refused`(_ text: String) async {
        await expectEqual(mismatches(.activity, "price: 1️⃣\(text)", expecting: [1: .invalidValue]), [])
    }

    @Test(arguments: ["gratis", "Gratis", "FREE", "ingen"])
    func `free is proposed for its other names`(_ text: String) async {
        await expectEqual(suggestion(.activity, "price: \(text)"), "free")
    }

    @Test func `an amount inside a price points at itself`() async {
        await expectEqual(
            mismatches(.activity, "price: {amount: 1️⃣halvtreds}", expecting: [1: .invalidValue]), [])
        await expectEqual(
            mismatches(.activity, "price: {amount: 5, per: 1️⃣gang}", expecting: [1: .invalidValue]), [])
        await expectEqual(
            mismatches(.activity, "price: {amount: 5, 1️⃣pr: week}", expecting: [1: .unknownKey]), [])
    }

    @Test func `signing up is one word or a form on the net`() async {
        let word = await catalog(.activity, "signup: at-the-door").activities.find("test")?.signup
        #expect(word?.way == .atTheDoor)
        let form = await catalog(.activity, "signup: {url: https://tilmeld.example/x, deadline: to dage før}")
            .activities.find("test")?.signup
        #expect(form?.way == .form)
        #expect(form?.deadline?.original == "to dage før")
    }

    @Test func `a form needs an address, so it is no word`() async {
        await expectEqual(mismatches(.activity, "signup: 1️⃣form", expecting: [1: .invalidValue]), [])
        await expectEqual(suggestion(.activity, "signup: phon"), "phone")
        await expectEqual(
            mismatches(.activity, "signup: {url: 1️⃣tilmeld.example}", expecting: [1: .invalidURL]), [])
    }

    @Test func `an alert is a sentence, or one with its days`() async {
        let short = await catalog(.activity, "alert: Aflyst i dag").activities.find("test")?.alert
        #expect(short?.text?.original == "Aflyst i dag")
        let long = await catalog(.activity, "alert: {text: Aflyst, from: 2026-11-20, to: 2026-11-22}")
            .activities.find("test")?.alert
        #expect(long?.isShown(on: testDay) == true)
        await expectEqual(
            mismatches(.activity, "alert: 1️⃣{from: 2026-11-20}", expecting: [1: .missingField]), [])
    }

    @Test func `social networks are names with addresses`() async {
        let social = await catalog(.association, "social: {facebook: https://social.example/broen}")
            .associations.find("test")?.social
        #expect(
            social == [Association.SocialProfile(network: "facebook", url: "https://social.example/broen")])
        await expectEqual(mismatches(.association, "social: 1️⃣facebook", expecting: [1: .invalidValue]), [])
        await expectEqual(
            mismatches(.association, "social: {facebook: 1️⃣broen}", expecting: [1: .invalidURL]), [])
    }

    @Test func `a rule that is allowed has a known code and a reason`() async {
        await expectEqual(mismatches(.place, "allow: {stale-entry: bekræftes om sommeren}"), [])
        await expectEqual(mismatches(.place, "allow: {1️⃣stale: af en grund}", expecting: [1: .unknownKey]), [])
        await expectEqual(suggestion(.place, "allow: {stale: af en grund}"), "stale-entry")
        await expectEqual(mismatches(.place, "allow: {stale-entry: 1️⃣''}", expecting: [1: .invalidValue]), [])
        await expectEqual(mismatches(.place, "allow: 1️⃣[stale-entry]", expecting: [1: .invalidValue]), [])
    }

    @Test func `consent says when, how and for what it was given`() async {
        let person = "---\nkind: person\nname: Amina\nrole: Leder\n"
        let path = "contacts/test.md"
        let missing = person + "consent: {expires: 2027-01-01}\n---\n"
        let found = await MarkedContent([path: missing]).problems
        #expect(found.map(\.code) == [.missingField, .missingField, .missingField])
        let sound = person + "consent: {given: 2026-09-01, form: paper, scope: [name]}\n---\n"
        await expectEqual(mismatches(path, sound), [])
        let broken =
            person + "consent: {given: 2026-09-01, form: 1️⃣sms, scope: [2️⃣adresse], channels: [3️⃣tv]}\n---\n"
        let expected: KeyValuePairs<Int, DiagnosticCode> = [
            1: .invalidValue, 2: .invalidValue, 3: .invalidValue,
        ]
        await expectEqual(mismatches(path, broken, expecting: expected), [])
    }

    @Test func `a consent without a readable day covers nothing`() async {
        let text = "---\nkind: person\nname: Amina\nrole: Leder\nconsent: {form: paper, scope: [name]}\n---\n"
        let compiled = await MarkedContent(["contacts/test.md": text]).compile()
        #expect(compiled.catalog.contacts.find("test") == nil)
        #expect(compiled.diagnostics.map(\.code).filter { $0 != .orphanEntry } == [.missingField])
    }

    @Test func `what belongs to one kind of news stands in no other`() async {
        let fields = "1️⃣asked_by: Byrådet\n2️⃣year: 2026\n3️⃣given_to: associations/broen"
        let expected: KeyValuePairs<Int, DiagnosticCode> = [1: .unknownKey, 2: .unknownKey, 3: .unknownKey]
        await expectEqual(mismatches(.news, fields, expecting: expected), [])
        let prize = "---\ntitle: Pris\ndate: 2026-10-01\nkind: prize\nyear: 2026\n1️⃣sent: 2026-10-01\n---\n"
        await expectEqual(mismatches("news/pris.md", prize, expecting: [1: .unknownKey]), [])
    }

    @Test func `while the kind of news is wrong, nobody tells which fields belong to it`() async {
        let text = "---\ntitle: Pris\ndate: 2026-10-01\nkind: 1️⃣pris\nyear: 2026\n---\n"
        await expectEqual(mismatches("news/pris.md", text, expecting: [1: .invalidValue]), [])
    }
}
