import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

/// Values as volunteers and web editors write them: read where that is certain, otherwise mended by a fix.
struct AsWrittenTests {
    /// What a file becomes when all fixes of its problems are made.
    private func fixed(_ kind: EntryKind, _ fields: String) async -> [SourceEdit] {
        await problems(kind, fields).flatMap(\.fixes)
    }

    @Test(
        "Case 04: an optional field with nothing in it is as if it were not there",
        arguments: ["", "null", "~", "''", "\"\"", "[]", "NULL", "[null]", "['', ~]", "{}", "\"\u{200B}\""])
    func absent(_ nothing: String) async {
        for key in [
            "bring", "alert", "getting_there", "contacts", "price", "when", "ages", "gender", "image",
        ] {
            await expectEqual(mismatches(.activity, "\(key):\(nothing.isEmpty ? "" : " " + nothing)"), [])
        }
        let activity = await catalog(.activity, "bring: \(nothing) # intet\nalert: ~").activities.find(
            "test")
        #expect(activity != nil)
        #expect(activity?.bring == nil)
        #expect(activity?.alert == nil)
    }

    @Test("Case 04: a required field with nothing in it is missing", arguments: ["null", "~", "''", "[]"])
    func absentRequired(_ nothing: String) async {
        let text = "---\ntitle: 1️⃣\(nothing)\nsummary: B\norganizers: [broen]\ntopics: [sprog]\n---\n"
        await expectEqual(mismatches("activities/test.md", text, expecting: [1: .missingField]), [])
    }

    @Test("Case 04: words for nothing in quotes are words")
    func quotedWords() async {
        let activity = await catalog(.activity, "bring: 'null'").activities.find("test")
        #expect(activity?.bring?.original == "null")
    }

    @Test("Case 04: a picture whose fields a web editor left empty is none")
    func emptyRecord() async {
        await expectEqual(mismatches(.activity, "image: {file: '', alt: ''}"), [])
        await expectEqual(
            mismatches(.activity, "image: {file: 1️⃣'', alt: Et bord}", expecting: [1: .missingField]), [])
    }

    @Test("Issue 12.15: one value where a list belongs is a list of one")
    func listOfOne() async {
        let activity = await catalog(
            .activity,
            "languages: da\ncontacts: vagttelefon\nwhen: tirsdag kl. 16-18\nrequired_papers: Sundhedskort"
        ).activities.find("test")
        #expect(activity?.languages.map(\.code) == ["da"])
        #expect(activity?.contacts.count == 1)
        #expect(activity?.schedule.sessions.count == 1)
        #expect(activity?.requiredPapers.map(\.original) == ["Sundhedskort"])
        let place = "---\nname: Ærø Bibliotek\n---\n"
        let text = entry(.activity, "place: [1️⃣Ærø Bibliotek]")
        await expectEqual(
            mismatches(
                "activities/test.md", text.replacing("[1️⃣", with: "1️⃣["), expecting: [1: .unknownReference],
                beside: ["places/aeroe-bibliotek.md": place]), [])
    }

    @Test("Case 09: words with commas where a list belongs are one problem, which a fix mends")
    func wordsWithCommas() async {
        await expectEqual(mismatches(.activity, "languages: 1️⃣da, en", expecting: [1: .invalidValue]), [])
        await expectEqual(fixed(.activity, "languages: da, en").map(\.replacement), ["[da, en]"])
        await expectEqual(fixed(.activity, "languages: da en og ar").map(\.replacement), ["[da, en, ar]"])
        await expectEqual(fixed(.activity, "contacts: {vagttelefon}").map(\.replacement), ["[vagttelefon]"])
    }

    @Test("Case 19: a dash without a space after it is reported once and mended", arguments: ["-", "–", "•"])
    func gluedDash(_ dash: String) async {
        let text =
            "---\ntitle: A\nsummary: B\norganizers: [broen]\ntopics:\n  1️⃣\(dash)sprog\n  \(dash)motion\n---\n"
        await expectEqual(mismatches("activities/test.md", text, expecting: [1: .invalidValue]), [])
        let found = await MarkedContent(["activities/test.md": MarkedText(text).text]).problems
        #expect(found.flatMap(\.fixes).map(\.replacement) == ["- sprog\n  - motion"])
    }

    @Test("Case 20: a hard space counts as a space, and where YAML needs a plain one a fix writes it")
    func hardSpaces() async {
        let hard = "\u{A0}"
        let contact = await catalog(.association, "phone: '99\(hard)00\(hard)00\(hard)01'").associations.find(
            "test")
        #expect(contact?.phone?.e164 == "+4599000001")
        let fields = "price:\n1️⃣\(hard) amount: 50\n \(hard)per:\(hard)month"
        await expectEqual(mismatches(.activity, fields, expecting: [1: .hardSpace]), [])
        await expectEqual(fixed(.activity, MarkedText(fields).text).map(\.replacement), [" ", " ", " "])
        let price = await catalog(.activity, MarkedText(fields).text).activities.find("test")?.price
        #expect(price?.per == .month)
        await expectEqual(mismatches(.activity, "bring: Kop\(hard)og kande"), [])
    }

    @Test(
        "Case 21: what was meant by a web address",
        arguments: [
            ("www.klubben.example", "https://www.klubben.example"),
            ("klubben.example/om", "https://klubben.example/om"),
            ("https://klubben.example,", "https://klubben.example"),
            ("https://klubben.example/a.", "https://klubben.example/a"),
            ("HTTPS://klubben.example", "https://klubben.example"),
            ("https//klubben.example", "https://klubben.example"), ("http:/a.example", "http://a.example"),
            ("'[Klubben](https://klubben.example)'", "https://klubben.example"),
            ("<https://klubben.example>", "https://klubben.example"),
        ])
    func webAddresses(_ written: String, _ meant: String) async {
        await expectEqual(mismatches(.association, "website: 1️⃣\(written)", expecting: [1: .invalidURL]), [])
        await expectEqual(suggestion(.association, "website: \(written)"), meant)
        await expectEqual(fixed(.association, "website: \(written)").map(\.replacement), [meant])
    }

    @Test(
        "Case 21: nothing is proposed where nobody knows",
        arguments: ["klubben", "se vores side", "a@b.example"])
    func noWebAddress(_ written: String) async {
        await expectEqual(suggestion(.association, "website: \(written)"), nil)
    }

    @Test(
        "Case 22: a point on the map without brackets, with commas or swapped",
        arguments: [
            ("57.03, 9.98", "[57.03, 9.98]"), ("[9.98, 57.03]", "[57.03, 9.98]"),
            ("57,03 9,98", "[57.03, 9.98]"),
            ("{lat: 57.03, lng: 9.98}", "[57.03, 9.98]"), ("[57,03, 9,98]", "[57.03, 9.98]"),
            ("'57.03° N, 9.98° Ø'", "[57.03, 9.98]"), ("57°01'48\"N 9°58'48\"E", "[57.03, 9.98]"),
            ("57° 1.8′ N, 9° 58.8′ Ø", "[57.03, 9.98]"),
        ])
    func points(_ written: String, _ meant: String) async {
        await expectEqual(mismatches(.place, "location: 1️⃣\(written)", expecting: [1: .invalidValue]), [])
        await expectEqual(fixed(.place, "location: \(written)").map(\.replacement), [meant])
    }

    @Test(
        "Case 23: a comma that cuts a value in braces in two",
        arguments: [
            ("price: {amount: 1️⃣12,50, per: time}", "'12,50'"),
            ("price: {amount: 50, note: 1️⃣Kontant, MobilePay}", "'Kontant, MobilePay'"),
            (
                "price: {amount: 50, note: 1️⃣Kontant, MobilePay, Dankort, per: time}",
                "'Kontant, MobilePay, Dankort'"
            ),
        ])
    func tornTexts(_ fields: String, _ quoted: String) async {
        await expectEqual(mismatches(.activity, fields, expecting: [1: .invalidValue]), [])
        await expectEqual(fixed(.activity, MarkedText(fields).text).map(\.replacement), [quoted])
    }

    @Test(
        "Case 23: a comma cuts labels and reasons in two as well, and nothing is lost in silence",
        arguments: [
            (
                "site.yml", "title: {da: 1️⃣Fjordby sammen, nu og her, en: Together}\n",
                "'Fjordby sammen, nu og her'"
            ),
            (
                "vocabulary/districts.yml", "nordhoej: {da: 1️⃣Nordhøj, nord for åen, en: Nordhøj}\n",
                "'Nordhøj, nord for åen'"
            ),
            (
                "places/trekanten.md",
                "---\nname: Trekanten\nallow: {stale-entry: 1️⃣lukket, men kommer igen}\n---\n",
                "'lukket, men kommer igen'"
            ),
        ])
    func tornLabels(_ file: String, _ lines: String, _ quoted: String) async {
        let rest = file == "site.yml" ? "base_url: https://fjordby.example/\nlanguages: [da, en, ar]\n" : ""
        let content = MarkedContent([file: lines + rest])
        await expectEqual(content.mismatches(in: file, expecting: [1: .invalidValue]), [])
        await expectEqual(content.problems.flatMap(\.fixes).map(\.replacement), [quoted])
    }

    @Test(
        "Case 24: prices as people write them",
        arguments: [
            ("50,-", 5000, nil), ("50.-", 5000, nil), ("30kr", 3000, nil), ("1.200 kr", 120_000, nil),
            ("1 200 kr.", 120_000, nil), ("kr. 50", 5000, nil), ("50 kroner", 5000, nil),
            ("12,50 kr", 1250, nil),
            ("20 kr. pr. gang", 2000, .time), ("350 kr om året", 35_000, .year), ("350 kr/år", 35_000, .year),
            ("100 kr. pr. måned", 10_000, .month), ("25 kr per session", 2500, .time),
            ("75 kr/md.", 7500, .month),
            ("20,- pr. gang", 2000, .time), ("1.200,50 kr", 120_050, nil), ("40 kr i timen", 4000, .hour),
        ] as [(String, Int, Price.Period?)])
    func prices(_ written: String, _ amount: Int, _ per: Price.Period?) async {
        let price = await catalog(.activity, "price: \(written)").activities.find("test")?.price
        #expect(price?.amount == amount)
        #expect(price?.per == per)
    }

    @Test("Case 24: words beside an amount are proposed as its note")
    func pricesWithWords() async {
        await expectEqual(
            suggestion(.activity, "price: 50 kr inkl. kaffe"), "{amount: 50, note: inkl. kaffe}")
        await expectEqual(suggestion(.activity, "price: halvtreds"), nil)
        for (written, note) in [
            ("ca. 50 kr", "{note: ca. 50 kr}"), ("10-turskort 300 kr", "{note: 10-turskort 300 kr}"),
            ("Gratis (kaffe 10 kr)", "{note: Gratis (kaffe 10 kr)}"),
            ("gratis første gang, derefter 50 kr", "{note: 'gratis første gang, derefter 50 kr'}"),
        ] {
            await expectEqual(fixed(.activity, "price: \(written)").map(\.replacement), [note])
        }
    }

    @Test(
        "Case 24: ages as people write them",
        arguments: [
            ("0–6 år", 0, 6), ("7-15 år", 7, 15), ("11 - 18 år", 11, 18), ("7 til 15", 7, 15),
            ("fra 18 år", 18, nil),
            ("65 år og opefter", 65, nil), ("18+ år", 18, nil), ("under 18 år", 0, 17), ("7-15-årige", 7, 15),
            ("fra 7 til 15 år", 7, 15), ("ages 6 to 12", 6, 12), ("60 years and up", 60, nil),
        ] as [(String, Int, Int?)])
    func ages(_ written: String, _ minimum: Int, _ maximum: Int?) async {
        let activity = await catalog(.activity, "ages: \(written)").activities.find("test")
        #expect(activity?.ages == Ages(minimum: minimum, maximum: maximum))
    }

    @Test(
        "Case 24: a phone number with a word before it is mended, two numbers are told apart",
        arguments: ["tlf. 99 00 00 09", "Telefon: 99000009", "Tlf 99-00-00-09", "mobil 99 00 00 09"])
    func phones(_ written: String) async {
        await expectEqual(fixed(.contact, "phone: '\(written)'").map(\.replacement), ["'99 00 00 09'"])
        let two = await problems(.contact, "phone: '\(written) / 99 00 00 10'").first
        #expect(two?.message.english == "there are several phone numbers here")
        #expect(two?.fixes == [])
    }

    @Test(
        "Case 24: a mail address with a name is mended",
        arguments: ["Amina Holm <a@b.example>", "mailto:a@b.example", "a@b.example.", "<a@b.example>"])
    func mails(_ written: String) async {
        await expectEqual(fixed(.association, "email: '\(written)'").map(\.replacement), ["'a@b.example'"])
        await expectEqual(fixed(.contact, "email: '\(written)'").map(\.replacement), ["'a@b.example'"])
        await expectEqual(fixed(.contact, "email: 'a@b.example, c@d.example'"), [])
    }

    @Test("Case 24: the address of a form is no way to sign up but a field of it")
    func signups() async {
        await expectEqual(
            fixed(.activity, "signup: https://tilmeld.example/x").map(\.replacement),
            ["{url: https://tilmeld.example/x}"])
        await expectEqual(
            fixed(.activity, "signup: www.tilmeld.example").map(\.replacement),
            ["{url: https://www.tilmeld.example}"])
        let mail = await problems(.activity, "signup: a@b.example").first
        #expect(mail?.remedy?.english.hasPrefix("write mail here") == true)
        #expect(mail.map { "\($0)".contains("a@b.example") } == false)
    }

    @Test(
        "Issue 12.14: a time stamp at midnight is its day, another one is proposed",
        arguments: [
            "2026-05-01T00:00:00Z", "2026-05-01T00:00:00.000+02:00", "2026-05-01 00:00:00",
            "2026-05-01T00:00",
        ])
    func timeStamps(_ written: String) async {
        let activity = await catalog(.activity, "verified: \(written)").activities.find("test")
        #expect(activity?.common.verified == day("2026-05-01"))
        await expectEqual(suggestion(.activity, "verified: 2026-05-01T12:30:00Z"), "2026-05-01")
        await expectEqual(suggestion(.activity, "verified: 2026-04-30T22:00:00.000Z"), "2026-05-01")
    }

    @Test(
        "Issue 14.7: words that are no value have their answer",
        arguments: [
            ("gender: kvinder", "women-only"), ("gender: mænd", "men-only"),
            ("gender: begge", "no-restriction"),
            ("status: lukket", "ended"), ("price: {amount: 5, per: pr. gang}", "time"),
        ])
    func choices(_ line: String, _ name: String) async {
        await expectEqual(suggestion(.activity, line), name)
    }

    @Test("Issue 14.7: cancelled, C1 and beginner are answered in words")
    func answers() async {
        let cancelled = await problems(.activity, "status: aflyst").first
        #expect(cancelled?.suggestion == nil)
        #expect(cancelled?.remedy?.danish.contains("except") == true)
        let level = await problems(.activity, "danish_level: C1").first
        #expect(level?.suggestion == nil)
        #expect(level?.remedy?.english.contains("B2") == true)
    }

    @Test("Issue 14.7: two values in one field are not to be put in quotes")
    func twoValues() async {
        let problem = await problems(.activity, "place: [trekanten, broen]").first
        #expect(problem?.remedy?.danish.contains("én værdi") == true)
        #expect(problem?.remedy?.danish.contains("anførselstegn") == false)
        await expectEqual(mismatches(.activity, "place: [trekanten]"), [])
    }

    @Test("Case 18: a colon inside braces is put in quotes, and nothing else is")
    func colonInBraces() async {
        let fields = "alert: 1️⃣{text: Obs: aflyst i dag}"
        await expectEqual(mismatches(.activity, fields, expecting: [1: .invalidFrontMatter]), [])
        await expectEqual(
            fixed(.activity, MarkedText(fields).text).map(\.replacement), ["\"Obs: aflyst i dag\""])
        let dated = "alert: {text: Obs: aflyst, kom igen, from: 2026-11-20}"
        await expectEqual(fixed(.activity, dated).map(\.replacement), ["\"Obs: aflyst, kom igen\""])
        await expectEqual(fixed(.activity, "bring: Husk: kop").map(\.replacement), ["\"Husk: kop\""])
        await expectEqual(fixed(.activity, "bring: Husk: kop\n  og kande"), [])
    }
}
