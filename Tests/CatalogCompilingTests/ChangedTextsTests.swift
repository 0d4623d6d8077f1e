import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

/// Texts that would be changed or lost without a word.
struct ChangedTextsTests {
    private func page(_ body: String, _ fields: String = "") -> String { entry(.page, fields, body: body) }

    private func mismatches(
        _ body: String, expecting expected: KeyValuePairs<Int, DiagnosticCode> = [:]
    ) async -> [String] {
        await MarkedContent(["pages/test.md": page(body)]).mismatches(
            in: "pages/test.md", expecting: expected)
    }

    private func repairs(_ body: String) async -> [String] {
        await MarkedContent(["pages/test.md": page(body)]).problems.flatMap(\.fixes).map(\.replacement)
    }

    @Test("Case 02: lines that begin with dates or years become no numbered list unnoticed")
    func dates() async {
        await expectEqual(
            mismatches("Lukket:\n\n1️⃣24. december\n25. december\n1. januar", expecting: [1: .changedNumbers]),
            [])
        await expectEqual(repairs("24. december\n1. januar"), ["- ", "\\", "- ", "\\"])
        await expectEqual(mismatches("1️⃣1. maj holder vi lukket.", expecting: [1: .changedNumbers]), [])
        await expectEqual(repairs("1. maj holder vi lukket."), ["\\"])
        await expectEqual(repairs("2019. Vi begyndte\n2023. Vi blev flere"), ["- ", "\\", "- ", "\\"])
        await expectEqual(mismatches("1. Ring\n2. Kom\n\n1️⃣5. Gå hjem", expecting: [:]).count, 1)
    }

    @Test(
        "Case 02: numbered lists are left alone",
        arguments: [
            "1. Ring\n2. Kom", "1. Ring\n1. Kom", "3. Ring\n4. Kom", "1) Ring\n2) Kom", "Vi er\n24. i rækken",
            "```\n24. december\n1. januar\n```", "1. Ring\n\nSå\n\n1. Kom", "24\\. december",
        ])
    func lists(_ body: String) async {
        await expectEqual(mismatches(body), [])
    }

    @Test("Case 03: the marks of a merge that failed are an error, in text and fields, and the only one")
    func conflicts() async {
        let conflict = "1️⃣<<<<<<< HEAD\nVi mødes kl. 17.\n=======\nVi mødes kl. 18.\n>>>>>>> main"
        await expectEqual(mismatches("Kom.\n\n\(conflict)\n\nHej", expecting: [1: .mergeConflict]), [])
        await expectEqual(mismatches("Kom.\n\n1️⃣>>>>>>> main", expecting: [1: .mergeConflict]), [])
        let fields = "---\n1️⃣<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> main\n---\n"
        await expectEqual(
            MarkedContent(["pages/test.md": fields]).mismatches(
                in: "pages/test.md", expecting: [1: .mergeConflict]), [])
        let site =
            "1️⃣<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> main\nbase_url: https://a.example/\nlanguages: [da]\n"
        await expectEqual(
            MarkedContent(["site.yml": site]).mismatches(in: "site.yml", expecting: [1: .mergeConflict]), [])
        await expectEqual(mismatches("> > citat\n\nOverskrift\n=======\n\nTekst"), [])
    }

    @Test(
        "Case 05: a text behind # is reported in settings and vocabularies, too",
        arguments: [
            (
                "site.yml",
                "title: Fjordby1️⃣ #sammen\nbase_url: https://fjordby.example/\nlanguages: [da, en, ar]\n"
            ),
            (
                "site.yml",
                "title:\n  da: Fjordby1️⃣ #sammen\nbase_url: https://fjordby.example/\nlanguages: [da, en, ar]\n"
            ),
            (
                "site.yml",
                "title: Fjordby\nbase_url: https://fjordby.example/\nlanguages: [da, en, ar]\nholidays:\n  - date: 2026-12-23\n    name: Lille1️⃣ #juleaften\n"
            ),
            ("vocabulary/audiences.yml", "alle: Alle1️⃣ #alle\nboernefamilier: Børnefamilier\n"),
            ("vocabulary/districts.yml", "nordhoej:\n  da: Nordhøj1️⃣ #1\n"),
            ("vocabulary/districts.yml", "nordhoej:\n  da: Nordhøj\n  meta:\n    source: Rapport1️⃣ #2\n"),
            ("vocabulary/synonyms.yml", "toej:\n  da:\n    - tøj\n    - klæder1️⃣ #2\n"),
        ])
    func lostInSettings(_ file: String, _ text: String) async {
        await expectEqual(
            MarkedContent([file: text]).mismatches(in: file, expecting: [1: .lostText]), [])
    }

    @Test("Case 05: a text behind # is reported, a remark is not")
    func lostTexts() async {
        let content = { (fields: String) in
            MarkedContent(["pages/test.md": self.page("", fields)])
        }
        await expectEqual(
            content("summary: Klub1️⃣ #1 mødes").mismatches(in: "pages/test.md", expecting: [1: .lostText]), [])
        await expectEqual(
            content("summary: Klub #1 mødes").problems.flatMap(\.fixes).map(\.replacement),
            ["'Klub #1 mødes'"])
        let doubtful = await content("summary: Kop # og papir").problems
        #expect(doubtful.map(\.code) == [.lostText])
        #expect(doubtful.flatMap(\.fixes) == [])
        for fields in ["summary: Kop  # husk papir", "menu: 2 # tallet", "summary: 'Klub #1'", "summary: C#"]
        {
            await expectEqual(content(fields).problems.map(\.code), [])
        }
    }

    @Test(
        "Issue 14.14: a # right behind a value is no remark",
        arguments: [
            "summary: \"Klub\"1️⃣# for alle", "summary: 'Klub'1️⃣# for alle", "aliases: [a, b]1️⃣# to",
            "aliases: [a,1️⃣#b\n  c]",
        ])
    func gluedRemarks(_ fields: String) async {
        let text = page("", fields)
        await expectEqual(
            MarkedContent(["pages/test.md": text]).mismatches(
                in: "pages/test.md", expecting: [1: .invalidFrontMatter]), [])
        for sound in ["summary: 'Klub #1'", "aliases: [a, b]  # to", "summary: C#", "summary: \"a\\\"# b\""] {
            await expectEqual(MarkedContent(["pages/test.md": page("", sound)]).problems, [])
        }
    }

    @Test(
        "Case 08: letters that were saved with the wrong encoding are recognised and mended",
        arguments: [
            ("fÃ¦lles", "fælles"), ("KÃ¸b", "Køb"), ("pÃ¥", "på"), ("Ã†rÃ¸", "Ærø"), ("Ã…rhus", "Århus"),
            ("kl.\u{C2}\u{A0}17", "kl.\u{A0}17"), ("17â€“19", "17–19"), ("â€œhejâ€", "“hejâ€"),
            ("cafÃ©", "café"),
            ("fÃƒÂ¦lles", "fælles"),
        ])
    func brokenLetters(_ broken: String, _ meant: String) async {
        await expectEqual(mismatches("Vi 1️⃣\(broken) her", expecting: [1: .brokenLetters]), [])
        await expectEqual(repairs("Vi \(broken) her"), [meant])
    }

    @Test(
        "Case 08: sound letters are left alone",
        arguments: [
            "Ærø, Ålborg og Øster Å", "»BRØ«", "Łódź i Kraków", "naïve café à la carte", "µ-bølger i 20 °C",
            "سلام", "Åå",
        ])
    func soundLetters(_ text: String) async {
        await expectEqual(mismatches(text), [])
    }

    @Test("Case 08: a letter that was lost is proposed by the words of the catalog")
    func lostLetters() async {
        let text = page("Vi holder 1️⃣f\u{FFFD}llesspisning.")
        let content = MarkedContent(["pages/test.md": text, "pages/b.md": page("Kom til fællesmad.")])
        await expectEqual(content.mismatches(in: "pages/test.md", expecting: [1: .brokenLetters]), [])
        await expectEqual(content.problems.first?.suggestion, "fællesspisning")
    }

    @Test("Case 28: the fields of another entry below the text are an error, a line across the page is none")
    func secondEntries() async {
        let second = "Kom.\n\n1️⃣---\ntitle: Yoga\nsummary: Blid yoga\n---\n\nTag en måtte med."
        await expectEqual(mismatches(second, expecting: [1: .secondEntry]), [])
        await expectEqual(mismatches("Kom.\n\n1️⃣---\nname: Yoga\n\nTekst", expecting: [1: .secondEntry]), [])
        await expectEqual(mismatches("Kom.\n\n---\n\nTid: tirsdag\nSted: huset"), [])
    }

    @Test("Issue 12.4: soft hyphens inside words are found and taken out")
    func softHyphens() async {
        await expectEqual(mismatches("Bør1️⃣\u{AD}ne\u{AD}have", expecting: [1: .brokenLetters]), [])
        await expectEqual(repairs("Bør\u{AD}ne\u{AD}have"), ["", ""])
    }

    @Test("Issue 12.4: the line ends of Word become line ends")
    func lineSeparators() async {
        await expectEqual(repairs("Havnegade\u{2028}Fjordby"), ["\\\n"])
        await expectEqual(repairs("a\u{B}b"), ["\\\n"])
        await expectEqual(repairs("a\u{92}b"), ["’"])
    }

    @Test(
        "Case 11: entities and marks of bold in fields are shown as they are, so they are mended",
        arguments: [
            ("Tom &amp; Jerry", "Tom & Jerry"), ("k&oslash;b", "køb"), ("**Vigtigt** nyt", "Vigtigt nyt"),
            ("&#230;ble", "æble"), ("&#xE6;ble", "æble"),
        ])
    func fields(_ written: String, _ meant: String) async {
        let text = page("", "summary: 1️⃣\"\(written)\"")
        await expectEqual(
            MarkedContent(["pages/test.md": text]).mismatches(
                in: "pages/test.md", expecting: [1: .unsupportedMarkdown]), [])
        await expectEqual(
            MarkedContent(["pages/test.md": MarkedText(text).text]).problems.first?.suggestion, meant)
        await expectEqual(
            MarkedContent(["pages/test.md": page("", "summary: Børn & unge; R&D")]).problems, [])
    }

    @Test(
        "Case 11: near Markdown is reported where it stands",
        arguments: [
            "1️⃣• Kaffe\n• Kage", "1️⃣·\tKaffe", "1️⃣\u{F0B7}\tKaffe", "1️⃣– Kaffe\n– Kage", "1️⃣-Kaffe\n-Kage",
            "-1️⃣\u{A0}Kaffe", "1️⃣o\tKaffe", "1️⃣##Tid og sted", "1️⃣#Overskrift", "1️⃣** Husk tilmelding **",
            "1️⃣**Pris: **50 kr.", "Kom 1️⃣**fed ** her", "1️⃣[Program](../media/Program 2027.pdf)",
            "1️⃣[Kort] (https://a.example/)", "1️⃣(Kort)[https://a.example/]", "Se 1️⃣[[sprogcafe]]", "Se 1️⃣[a][b]",
            "1️⃣[Kort](https://a.example", "> 1️⃣[!NOTE]\n> Husk", "Kom 1️⃣~ikke~ nu", "Det er 1️⃣==vigtigt==",
            "Dag\tTid\n1️⃣Mandag\t10-12", "Hej\n\n    1️⃣Indrykket", "\t1️⃣Indrykket",
            "Trekanten\n1️⃣Havnegade 2\n9990 Skagen", "Se 1️⃣Fejl! Henvisningskilde ikke fundet. her",
            "1️⃣Error! Bookmark not defined.",
        ])
    func nearMarkdown(_ body: String) async {
        let shown = body.replacing("> 1️⃣[", with: "> 1️⃣[")
        await expectEqual(mismatches("Tekst\n\n" + shown, expecting: [1: .unsupportedMarkdown]), [])
    }

    @Test(
        "Case 11: sound Markdown is left alone",
        arguments: [
            "- Kaffe\n- Kage", "# Overskrift", "#julefest #fjordby", "**fed** og *kursiv*", "2 ** 3",
            "- punkt\n\n      under", "- punkt\n    - under", "Kom – hvis du vil.\nSpis – hvis du kan.",
            "[a](https://a.example/ \"Titel\")", "`** kode **`", "Vi ses ~ kl. 17", "a = b == c",
            "[a][b]\n\n[b]: https://a.example/",
            "- a\tb\n- c\td", "Kun én\tTAB her", "\\[[a]]", "Ring [nu](tel:+4599000001)", "–",
            "- [Kort](../places/trekanten.md)", "Fejl! Vi mødes alligevel på torvet.",
        ])
    func soundMarkdown(_ body: String) async {
        await expectEqual(mismatches("Tekst\n\n" + body), [])
    }

    @Test(
        "Case 11: what is certain is mended",
        arguments: [
            ("##Tid", "## Tid"), ("** Husk **", "**Husk**"), ("**Pris: **50 kr.", "**Pris:** 50 kr."),
            ("• Kaffe\n• Kage", "- Kaffe\n- Kage"), ("–  Te\n– Vand", "-  Te\n- Vand"),
            ("-Te\n-Vand", "- Te\n- Vand"),
            ("[A] (https://a.example/)", "[A](https://a.example/)"),
            ("(A)[https://a.example/]", "[A](https://a.example/)"),
            ("Huset\nGade 2\n9990 Skagen", "Huset\\\nGade 2\\\n9990 Skagen"), ("\tHej\n\tdu", "Hej\ndu"),
        ])
    func mended(_ body: String, _ meant: String) async {
        let text = page("Tekst\n\n" + body)
        let fixes = await MarkedContent(["pages/test.md": text]).problems.flatMap(\.fixes)
        #expect(applying(fixes, to: text) == page("Tekst\n\n" + meant))
    }

    /// The text with edits made from its end, each place once.
    private func applying(_ edits: [SourceEdit], to text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
            Array($0.unicodeScalars)
        }
        for edit in Set(edits).sorted(by: { $1.range.start < $0.range.start }) {
            let (start, end) = (edit.range.start, edit.range.end)
            lines[start.line - 1].replaceSubrange(
                (start.column - 1)..<(end.column - 1), with: Array(edit.replacement.unicodeScalars))
        }
        return lines.map { $0.reduce(into: "") { $0.unicodeScalars.append($1) } }.joined(separator: "\n")
    }
}
