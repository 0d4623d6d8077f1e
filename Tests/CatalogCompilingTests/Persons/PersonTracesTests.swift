import CatalogModel
import CatalogSchema
import Diagnostics
import SourceReading
import TestSupport
import Testing

@testable import CatalogCompiling

/// A person who has taken the consent back, written in every way and in every place.
struct PersonTracesTests {
    static let leader = [
        "contacts/leder.md": """
        ---
        kind: person
        name: Zahra Qorvani
        role: Leder
        phone: 99 00 00 05
        email: am.ha@example.org
        consent: {given: 2026-09-01, form: paper, scope: [name, phone, email], channels: [web], withdrawn: 2026-10-01}
        ---

        """
    ]

    private func codes(_ path: String, _ text: String, beside files: [String: String] = leader) async
        -> [String]
    {
        await MarkedContent(files.merging([path: text]) { $1 }).problems
            .filter { $0.location.file == "content/" + path && $0.code.isAboutPrivateFacts }
            .map { "\($0.severity.rawValue) \($0.code.rawValue)" }
    }

    static let numbers = [
        "٩٩ ٠٠ ٠٠ ٠٥", "۹۹۰۰۰۰۰۵", "９９ ００ ００ ０５", "99\u{A0}00\u{A0}00\u{A0}05", "99  00  00  05",
        "(99) 00 00 05", "99–00–00–05", "99 00\n00 05", "99 00 00 0&#53;", "99 00 **00** 05", "9*9* 00 00 05",
        "99\u{200B}000005", "99&nbsp;00&nbsp;00&nbsp;05", "`99000005`", "99/00/00/05",
        "[99 00](https://a.example/) 00 05",
        "[ring](tel:+4599000005)", "+45 (99) 00-00-05", "0045.99.00.00.05", "9 9 0 0 0 0 0 5",
        "99\\\n00 00 05",
        "99,00,00,05", "99:00:00:05", "99|00|00|05", "99’00’00’05", "99…00…00…05", "99、00、00、05",
        "99📞00📞00📞05",
        "99\u{2800}00\u{2800}00 05", "99=00=00=05", "[99] [00] [00] [05]",
        "99\u{2060}00\u{FEFF}".replacing("\u{FEFF}", with: "") + "0005",
    ]
    static let addresses = [
        "am.ha&#64;example.org", "am.ha&commat;example.org", "AM.HA@EXAMPLE.ORG", "am.ha\\@example.org",
        "am.**ha**@example.org", "am\u{AD}.ha@example.org", "am.ha @ example.org", "ａｍ.ha＠example.org",
        "[skriv](mailto:am.ha@example.org)", "am.ha@example.\norg", "am.ha@example.org-",
        "-am.ha@example.org",
        "am.ha@example。org", "am . ha @ example . org", "am.ha (at) example.org",
        "am.ha snabel-a example.org",
        "am.ha AT example DOT org", "am.ha(snabela)example(punktum)org", "\"am.ha\"@example.org",
        "am.ha+info@example.org",
        "аm.ha@exаmple.org", "am.ha@𝐞𝐱𝐚𝐦𝐩𝐥𝐞.org",
        "[x](https://a.example/ \"am.ha&#64;example.org\")", "<am.ha@example.org>",
    ]

    @Test("Case 41: a withheld phone or mail is found in whatever spelling", arguments: numbers + addresses)
    func inBodies(_ text: String) async {
        await expectEqual(codes("pages/test.md", entry(.page, body: text)), ["error private-data-in-text"])
    }

    @Test(
        "Case 41: escapes, line breaks and lists of YAML do not hide it",
        arguments: [
            #"summary: "99 00 00 \x30\x35""#, "summary: '99 00\n  00 05'", "summary: >-\n  99 00\n  00 05",
            #"summary: "am.ha\u0040example.org""#, #"summary: "99\_00\_00\_05""#, "aliases: ['99000005']",
            "image: {file: a.png, alt: 'Ring 99–00–00–05'}", "allow: {stale-entry: 'ring 99 00 00 05'}",
        ])
    func inFields(_ field: String) async {
        await expectEqual(codes("pages/test.md", entry(.page, field)), ["error private-data-in-text"])
    }

    @Test("Case 42: a function that repeats a person is reported at name, phone and mail")
    func repeated() async {
        let text =
            "---\nkind: function\nname: Zahra Qorvani\nrole: Vagt\nphone: '99 00 00 05'\nemail: am.ha@example.org\n---\n"
        await expectEqual(
            codes("contacts/vagt.md", text),
            ["warning person-in-text", "warning private-data-in-text", "warning private-data-in-text"])
    }

    @Test(
        "Case 43: a role must not name the person, in whatever form",
        arguments: [
            "Zahra, leder", "Fru Qorvani", "'**Zahra**'", "ZAHRA", "fru qorvanis stedfortræder",
            "'Za**hra**'",
            #""\x5Aahra""#, "'Leder (Zahra)'", "Zahra-holdets leder", "'Qorvani''s gruppe'",
            "Leder Qorvani Zahra",
        ])
    func roles(_ role: String) async {
        let text = Self.leader["contacts/leder.md"]?.replacing("role: Leder", with: "role: " + role) ?? ""
        await expectEqual(codes("contacts/leder.md", text, beside: [:]), ["warning person-in-text"])
    }

    @Test(
        "Case 43: a text must not name a person, whatever emphasis, case or possessive",
        arguments: [
            "Zahra Qorvani", "**Zahra** Qorvani", "ZAHRA QORVANI", "Zahra Qorvanis hold", "Zahra\nQorvani",
            "Qorvani, Zahra",
            "Zahra&nbsp;Qorvani", "Za*hra* Qorvani", "zahra qorvani", "Zahra\u{A0}Qorvani’s",
            "[Zahra](https://a.example/) Qorvani", "Ｚａｈｒａ Ｑｏｒｖａｎｉ", "𝐙𝐚𝐡𝐫𝐚 𝐐𝐨𝐫𝐯𝐚𝐧𝐢", "Zаhrа Qоrvаni",
            "Zαhrα Qοrvαnι",
            "Żahra Qorvāni", "Ẓahra Qorvạni", "#ZahraQorvani", "Z a h r a  Q o r v a n i", "zahra.qorvani",
            "Zahra/Qorvani", "Zahra (Qorvani)", "Zahra “Qorvani”", "Zahra | Qorvani", "Zahra M. Qorvani",
            "Zahra Maria Qorvani", "[x](https://a.example/%5Aahra.%51orvani)",
        ])
    func texts(_ text: String) async {
        await expectEqual(
            codes("pages/test.md", entry(.page, body: "Ring til " + text)), ["warning person-in-text"])
    }

    @Test(
        "Texts that only look like it are left alone",
        arguments: [
            "99 00 00 06", "990000051", "am.ha@example.com", "ham.ha@example.org", "am.ha2@example.org",
            "ha@example.org", "am.ha@example.org.dk", "Vi er på plads at 10", "am ha og example",
            "Zahra. Hun bor her",
            "Zahra Hansen", "Zahra og en Qorvani", "S å d a n", "Zahra! Qorvani", "Find os at example.org",
        ])
    func neighbours(_ text: String) async {
        await expectEqual(codes("pages/test.md", entry(.page, body: "Se " + text)), [])
    }

    @Test("A name of another alphabet, and with letters that few keyboards have, is found as people type it")
    func otherLetters() async {
        let spellings = [
            "Ayşe Yıldız": "Ayse Yildiz", "Nguyễn Thị Hương": "Nguyen Thi Huong", "Łukasz Żak": "Lukasz Zak",
            "Ольга Петрова": "ОЛЬГА ПЕТРОВА", "علی حسینی": "علي حسيني", "Maria Ruiz": "María Ruíz",
        ]
        for (name, text) in spellings {
            let files = Self.leader.mapValues { $0.replacing("Zahra Qorvani", with: name) }
            let found = await codes("pages/test.md", entry(.page, body: text), beside: files)
            #expect(found == ["warning person-in-text"], "\(text)")
        }
    }

    @Test(
        "Case 43: a word of a withheld name is reported where the entry refers to the person, and nowhere else"
    )
    func parts() async {
        let activity = entry(
            .activity, "contacts: [leder]", body: "Ring til Zahra eller fru Qorvani. Ikke zahra.")
        await expectEqual(
            codes("activities/test.md", activity), ["warning person-in-text", "warning person-in-text"])
        await expectEqual(codes("pages/test.md", entry(.page, body: "Zahra er et navn")), [])
    }

    @Test("A name with Danish letters is found without them")
    func danish() async {
        let files = Self.leader.mapValues { $0.replacing("Zahra Qorvani", with: "Søren Å. Kjærgård") }
        for text in ["Soeren Kjaergaard", "SØREN KJÆRGÅRD", "Søren Å. Kjærgårds", "So\u{308}ren"] {
            let found = await codes("pages/test.md", entry(.page, body: text), beside: files)
            #expect(found == (text.hasPrefix("So\u{308}") ? [] : ["warning person-in-text"]), "\(text)")
        }
    }

    @Test("Case 45: a person's file in the wrong folder is never echoed")
    func misplaced() async {
        for path in [
            "activities/leder.md", "personer/leder.md", "news/leder.md", "contacts/Leder.md", "leder.txt",
        ] {
            let found = await MarkedContent([path: Self.leader["contacts/leder.md"] ?? ""]).problems
                .filter { $0.location.file == "content/" + path }
            if path.hasSuffix(".md") { #expect(!found.isEmpty, "\(path)") }
            #expect(found.allSatisfy { $0.isConfidential }, "\(path)")
            #expect(found.allSatisfy { !"\($0)".contains("Zahra") && !"\($0)".contains("99 00") }, "\(path)")
        }
        let broken = "---\nkind: person\nname: [Zahra Qorvani\nphone: 99 00 00 05\n---\n"
        let found = await MarkedContent(["activities/leder.md": broken]).problems
            .filter { $0.location.file == "content/activities/leder.md" }
        #expect(!found.isEmpty && found.allSatisfy { $0.isConfidential })
    }

    @Test("A role that names the person is not shown while the name is withheld")
    func redacted() async {
        let text =
            Self.leader["contacts/leder.md"]?
            .replacing("role: Leder", with: "role: Fru Qorvani, leder") ?? ""
        let catalog = await MarkedContent(["contacts/leder.md": text]).compile().catalog
        let role = catalog.contacts[EntryID("leder")]?.entry.role.original
        #expect(role == "Fru …, leder")
    }

    @Test("Numbers and names of others are left alone")
    func others() async {
        let body =
            "Zahra Berg, 99 00 00 06, 90000005, qorvani@example.org, 21/11/2026 99 00 00, am.ha@example.com"
        await expectEqual(codes("pages/test.md", entry(.page, body: body)), [])
    }

    @Test("Vocabularies, settings and names of files are looked through as texts are")
    func elsewhere() {
        var contact = ContactRecord(id: EntryID("leder"))
        contact.type = .person
        contact.name = LocalizedText("Zahra Qorvani")
        contact.phone = PhoneNumber(e164: "+4599000005")
        let people = PersonTraits([contact])
        let label = SourceFile(path: "a.yml", bytes: Array("sprog: {da: \"Ring 99–00 (00) 0\\x35\"}\n".utf8))
        #expect(PersonsInFiles.problems(in: label, people).map(\.code) == [.privateDataInText])
        let named = PersonsInFiles.problems(inName: "media/zahra_qorvani.jpg", of: "x", people)
        #expect(named.map(\.code) == [.personInID])
        let numbered = PersonsInFiles.problems(inName: "media/99-00-00-05.jpg", of: "x", people)
        #expect(numbered.map(\.code) == [.privateDataInText])
        let drawing = PersonsInFiles.problems(
            in: ["Ring 9900", "٩٩٠٠٠٠٠٥ Zahra Qorvani"], carriedBy: "x", people)
        #expect(drawing.map(\.code) == [.privateDataInText, .personInText])
    }
}
