import Diagnostics
import TestSupport

extension BrokenFixture {
    static let all = files + neighbours + media + frontMatter + values + references + texts + upkeep + themes

    static let files = [
        BrokenFixture(.fileTooLarge, "content/pages/stor.md", "1️⃣") {
            try $0.put(String(repeating: "a", count: 200_000), at: "content/pages/stor.md")
        },
        BrokenFixture(
            .fileTooLarge, "content/pages/top.md",
            "1️⃣---\ntitle: \(String(repeating: "a", count: 17_000))\n---\n"),
        BrokenFixture(.notUTF8, "content/pages/latin.md", "---\ntitle: Caf1️⃣e\n---\n") {
            try $0.put(
                Array("---\ntitle: Caf".utf8) + [0xE9] + Array("\n---\n".utf8), at: "content/pages/latin.md")
        },
        BrokenFixture(.controlCharacter, "content/pages/a.md", "---\ntitle: A1️⃣\u{8}B\n---\n"),
        BrokenFixture(.forbiddenLink, "content/pages/genvej.md", "1️⃣") {
            try $0.remove("content/pages/genvej.md")
            try $0.link("content/pages/genvej.md", to: "/etc/passwd")
        },
        .entry(.invalidID, "pages/Om Os.md", "menu: 1", suggestion: "om-os.md").atStart,
        .entry(.duplicateID, "pages/om.md", "menu: 1", beside: ["more/pages/om.md": "---\ntitle: Om\n---\n"])
            .in("more/pages/om.md"),
        BrokenFixture(.unexpectedFile, "content/pages/noter.txt", "1️⃣Husk mælk"),
        BrokenFixture(.privateWorksheet, "content/pages/arbejdspapir-partnere.md", "1️⃣# Partnere"),
        .entry(.orphanTranslation, "pages/om.en.md", "").atStart,
        .entry(
            .mergeConflict, "pages/p.md", "", body: "1️⃣<<<<<<< HEAD\nKl. 17.\n=======\nKl. 18.\n>>>>>>> main"),
        .entry(.mergeConflict, "pages/p.md", "1️⃣<<<<<<< HEAD\nmenu: 1\n=======\nmenu: 2\n>>>>>>> main"),
        .entry(.secondEntry, "pages/p.md", "", body: "Kom.\n\n1️⃣---\ntitle: Yoga\n---\n\nMere."),
        .entry(
            .brokenLetters, "pages/p.md", "", body: "Vi holder 1️⃣fÃ¦llesspisning.",
            suggestion: "fællesspisning."),
        BrokenFixture(
            .fewerEntries, "content/site.yml", "1️⃣" + (sound["content/site.yml"] ?? ""),
            beside: ["index.json": manyPages]),
        BrokenFixture(
            .manyVanished, "content/site.yml", "1️⃣" + (sound["content/site.yml"] ?? ""),
            beside: ["index.json": somePages]),
        BrokenFixture(
            .identityMissing, "content/site.yml", "1️⃣" + (sound["content/site.yml"] ?? ""),
            beside: ["index.json": otherSite]),
    ]

    /// The index of a site with a few pages that are gone, too few for a loss of half of them to be an error.
    static let somePages: String = {
        let entries = (10...25).map {
            #"{"kind": "pages", "id": "side-\#($0)", "url": "/side-\#($0)/", "title": "Side", "uuid": "1ba1e600-895c-5ff5-bd04-0e9c5eb013\#($0)", "hash": "1-0000000000000000"}"#
        }
        return
            #"{"version": 1, "generated": "2026-11-20", "language": "da", "entries": [\#(entries.joined(separator: ","))]}"#
    }()

    /// The index of a site with the same association, made for another address.
    private static let otherSite = """
        {"version": 1, "generated": "2026-11-20", "language": "da", "entries": [
        {"kind": "associations", "id": "broen", "url": "/foreninger/broen/", "title": "Foreningen Broen",
        "uuid": "218edfc2-1486-5bfe-82ac-5914db6dccc8", "hash": "1-0000000000000000"}]}
        """

    /// The index of a site that had more.
    static let manyPages: String = {
        let entries = (1...50).map {
            #"{"kind": "pages", "id": "side-\#($0)", "url": "/side-\#($0)/", "title": "Side"}"#
        }
        return
            #"{"version": 1, "generated": "2026-11-20", "language": "da", "entries": [\#(entries.joined(separator: ","))]}"#
    }()

    static let neighbours = [
        BrokenFixture(
            .sourceLeftOut, "aalborg.json",
            #"{"version": 1, "generated": "2026-11-20", "language": "da", "entries": [1️⃣"#,
            beside: ["content/site.yml": siteWithNeighbour]),
        BrokenFixture(
            .sourceLeftOut, "aalborg.json",
            #"1️⃣{"version": 1, "generated": "2026-11-13", "language": "da", "entries": []}"#,
            beside: ["content/site.yml": siteWithNeighbour]),
        BrokenFixture(
            .sourceEntryDropped, "aalborg.json",
            "{\"version\": 1, \"generated\": \"2026-11-20\", \"language\": \"da\", \"entries\": [\n"
                + #"1️⃣{"kind": "places", "id": "huset", "url": "https://andre.example/", "title": "Huset"}]}"#,
            beside: ["content/site.yml": siteWithNeighbour]),
        BrokenFixture(
            .sourceShrank, "aalborg.json",
            #"1️⃣{"version": 1, "generated": "2026-11-20", "language": "da", "entries": []}"#,
            beside: [
                "content/site.yml": siteWithNeighbour, "sources.json": acceptedSources,
                "index.json": #"{"version": 1, "generated": "2026-11-20", "language": "da", "entries": []}"#,
            ]),
        BrokenFixture(
            .sourceTermUnknown, "content/site.yml", marking("sources:", in: siteWithNeighbour),
            beside: ["aalborg.json": neighbourIndex(topic: "bevaegelse")]),
    ]

    static let siteWithNeighbour = """
        title: Fjordby
        base_url: https://fjordby.example/
        languages: [da, en]
        sources:
          aalborg: {title: Aalborg, base_url: 'https://aalborg.example/'}

        """

    /// What a site that had more is remembered by.
    static let acceptedSources: String = {
        let sums = (0..<24).map { "000000" + String($0 + 16, radix: 16) }.joined()
        return #"{"version": 1, "sources": [{"name": "aalborg", "sums": "\#(sums)"}]}"#
    }()

    static func neighbourIndex(topic: String) -> String {
        let entry =
            #"{"kind": "activities", "id": "yoga", "url": "/aktiviteter/yoga/", "title": "Yoga", "topics": ["\#(topic)"]}"#
        return #"{"version": 1, "generated": "2026-11-20", "language": "da", "entries": [\#(entry)]}"#
    }

    private static func marking(_ part: String, in text: String) -> String {
        text.replacing(part, with: "1️⃣" + part)
    }

    /// A whole drawing.
    private static let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>"

    /// Each is shown on a page, so that it is not told to be of no use.
    static let media = [
        shown(.unsupportedMedia, "a.html", "<h1>A</h1>"),
        shown(.unsupportedMedia, "b.png", drawing),
        shown(.unreadableMedia, "c.png", "x"),
        shown(.unreadableMedia, "d.svg", "<svg/>"),
        shown(.unsafeMedia, "e.svg", "<svg viewBox=\"0 0 4 3\"><script/></svg>"),
        shown(.largePicture, "f.svg", drawing + String(repeating: "\n", count: 300_000)),
        shown(.picturePosition, "g.jpg", "") {
            let exif = Array("Exif\0\0".utf8) + TinyPictures.exif(orientation: 1, positions: [2, 4])
            let photo = TinyPictures.jpeg(4, 3, segments: [TinyPictures.segment(0xE1, exif)])
            try $0.put(photo, at: "content/media/g.jpg")
        },
        .entry(
            .invalidValue, "pages/p.md", "image: 1️⃣{file: p.pdf, alt: P}",
            beside: ["content/media/p.pdf": "%PDF-1.7"]),
        .entry(
            .invalidValue, "pages/q.md", "", body: "![Program](1️⃣../media/q.pdf)",
            beside: ["content/media/q.pdf": "%PDF-1.7"]),
    ]

    private static func shown(
        _ code: DiagnosticCode, _ name: String, _ text: String,
        _ prepare: @escaping @Sendable (ScratchFolder) throws -> Void = { _ in }
    ) -> BrokenFixture {
        let page = "---\ntitle: A\n---\n\n[a](../media/\(name))\n"
        return BrokenFixture(
            code, "content/media/" + name, "1️⃣" + text, beside: ["content/pages/a.md": page], prepare)
    }

    static let frontMatter = [
        BrokenFixture(.invalidFrontMatter, "content/pages/a.md", "1️⃣Ingen felter her\n"),
        BrokenFixture(.invalidFrontMatter, "content/pages/b.md", "---\ntitle: 1️⃣Pris: 50 kr\n---\n"),
        BrokenFixture(.invalidValue, "content/pages/w.md", "---\r\ntitle: æøå\r\nmenu: 1️⃣først\r\n---\r\n"),
        BrokenFixture(
            .invalidValue, "content/pages/x.md",
            "---\ntitle: æøå 😀\nsummary: >\n  a\n  b\nmenu: 1️⃣først\n---\n"),
        BrokenFixture(.unsupportedYAML, "content/pages/c.md", "---\ntitle: 1️⃣&a Om\n---\n"),
        BrokenFixture(.duplicateKey, "content/pages/d.md", "---\ntitle: Om\n1️⃣title: Os\n---\n"),
        .entry(.unknownKey, "activities/e.md", "1️⃣pris: free", suggestion: "price"),
        BrokenFixture(.missingField, "content/pages/f.md", "---\n1️⃣menu: 1\n---\n"),
        .entry(
            .untranslatableField, "pages/g.en.md", "1️⃣menu: 2\ntranslation: {method: human}",
            beside: ["content/pages/g.md": "---\ntitle: G\n---\n"]),
        .entry(.hardSpace, "pages/h.md", "menu:1️⃣\u{A0}2"),
        .entry(.lostText, "pages/i.md", "summary: Klub1️⃣ #1 for alle"),
    ]

    static let values: [BrokenFixture] = [
        .entry(.invalidValue, "activities/a.md", "gender: 1️⃣women", suggestion: "women-only"),
        .entry(.invalidDate, "activities/b.md", "last_date: 1️⃣24/12 2026", suggestion: "2026-12-24"),
        .entry(.invalidSchedule, "activities/c.md", "when: [1️⃣tirsdg kl. 16-18]", suggestion: "tirsdag"),
        .entry(.invalidPhone, "associations/d.md", "phone: 1️⃣99 00 00 0"),
        .entry(.invalidEmail, "associations/e.md", "email: 1️⃣broen.example"),
        .entry(
            .invalidURL, "associations/f.md", "website: 1️⃣www.broen.example",
            suggestion: "https://www.broen.example"),
        .entry(.invalidPostcode, "places/g.md", "postcode: 1️⃣99990"),
        .entry(.textTooLong, "pages/h.md", "summary: 1️⃣" + String(repeating: "a", count: 161)),
        .entry(.endBeforeStart, "activities/i.md", "when: [tirsdag kl. 1️⃣18-16]", suggestion: "16-18"),
        .entry(.implausibleDate, "activities/j.md", "last_date: 1️⃣2062-12-24", suggestion: "2026-12-24"),
        .entry(.implausibleDate, "associations/k.md", "verified: 1️⃣2027-11-20"),
        .entry(.repeatedValue, "activities/l.md", "danish_level: [A1, A2, 1️⃣A1]"),
        .entry(
            .unusedException, "activities/o.md", "when: [tirsdag kl. 17-19]\nexcept: [1️⃣2026-11-25]",
            suggestion: "2026-11-24"),
        .entry(.trailingBlanks, "pages/m.md", "menu: 11️⃣  "),
        .entry(.forbiddenFact, "associations/n.md", "1️⃣religion: ingen"),
        .entry(.personalNumber, "pages/j.md", "summary: Skriv 1️⃣010190-1234 på"),
        .entry(.personalNumber, "pages/k.md", "", body: "Skriv 1️⃣010190 1234 på"),
    ]

    static let references: [BrokenFixture] = [
        .entry(.unknownLanguage, "activities/a.md", "languages: [da, 1️⃣qqq]"),
        .entry(.unknownTerm, "associations/a.md", "topics: [1️⃣spog]", suggestion: "sprog"),
        .entry(.unknownReference, "associations/b.md", "parent: 1️⃣bron", suggestion: "broen"),
        .entry(.aliasCollision, "associations/c.md", "aliases: 1️⃣[broen]"),
        .entry(.addressCollision, "pages/kalender.md", "").atStart,
        .entry(.circularReference, "associations/d.md", "cooperates_with: [broen, 1️⃣d]"),
        .entry(
            .circularReference, "associations/e.md", "parent: 1️⃣f",
            beside: ["content/associations/f.md": "---\nname: Effen\nsummary: Øverst\nparent: e\n---\n"]),
        .entry(.orphanEntry, "places/g.md", "").atStart,
        BrokenFixture(
            .orphanMedia, "content/media/kort.svg",
            "1️⃣<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>"),
        BrokenFixture(
            .vanishedAddress, "content/places/hallen.md", "1️⃣", beside: ["index.json": publishedIndex]
        ) {
            try $0.remove("content/places/hallen.md")
        },
    ]

    private static let publishedIndex = """
        {"version": 1, "generated": "2026-11-20", "language": "da", "entries": [
        {"kind": "associations", "id": "broen", "url": "/foreninger/broen/", "title": "Foreningen Broen"},
        {"kind": "places", "id": "hallen", "url": "/steder/hallen/", "title": "Hallen"}]}
        """

    static let texts: [BrokenFixture] = [
        .entry(.changedNumbers, "pages/z.md", "", body: "Lukket:\n\n1️⃣24. december\n1. januar"),
        .entry(
            .brokenLink, "pages/a.md", "", body: "[b](1️⃣../associations/boen.md)",
            suggestion: "../associations/broen.md"),
        .entry(
            .brokenAnchor, "pages/b.md", "", body: "[b](1️⃣../associations/broen.md#formal)",
            suggestion: "../associations/broen.md#formål"),
        .entry(.unsafeLink, "pages/c.md", "", body: "[c](1️⃣javascript:alert(1))"),
        .entry(.unsafeLink, "pages/d.md", "", body: "![kort](1️⃣https://kort.example/x.png)"),
        .entry(
            .invalidURL, "pages/e.md", "", body: "[e](1️⃣www.broen.example)",
            suggestion: "https://www.broen.example"),
        .entry(.rawHTML, "pages/f.md", "", body: "Kom 1️⃣<b>nu</b>"),
        .entry(
            .missingImageText, "pages/g.md", "", body: "![](1️⃣../media/x.svg)",
            beside: ["content/media/x.svg": drawing]),
        .entry(.nestedTooDeep, "pages/h.md", "", body: "1️⃣" + String(repeating: "> ", count: 20) + "dybt"),
        .entry(.markdownTable, "pages/i.md", "", body: "1️⃣| a | b |\n|---|---|\n| c | d |"),
        .entry(.unsupportedMarkdown, "pages/j.md", "", body: "Kl. 1️⃣~~17~~ 18"),
        .entry(.skippedHeading, "pages/k.md", "", body: "# A\n\n1️⃣### B"),
        .entry(.misleadingLink, "pages/l.md", "", body: "[www.a.example](1️⃣https://b.example/)"),
        .entry(.vagueLink, "pages/m.md", "", body: "Tilmeld dig [her](1️⃣https://b.example/)"),
    ]

    static let upkeep: [BrokenFixture] = [
        BrokenFixture(
            .missingConsent, "content/contacts/a.md", "---\nkind: 1️⃣person\nname: A\nrole: B\n---\n"),
        BrokenFixture(
            .expiredConsent, "content/contacts/b.md",
            "---\nkind: person\nname: A\nrole: B\n1️⃣consent: {given: 2025-01-01, form: paper, scope: [name]}\n---\n"
        ),
        .entry(.staleEntry, "associations/c.md", "verified: 1️⃣2026-01-01"),
        BrokenFixture(
            .expiringConsent, "content/contacts/c.md",
            "---\nkind: person\nname: A\nrole: B\n1️⃣consent: {given: 2025-12-01, form: paper, scope: [name]}\n---\n",
            beside: ["content/pages/c.md": "---\ntitle: C\n---\n\n[c](../contacts/c.md)\n"]),
        .entry(
            .privateDataInText, "pages/e.md", "", body: "Ring til 1️⃣99 00 00 05 om aftenen",
            beside: ["content/contacts/p.md": person]),
        .entry(
            .privateDataInText, "pages/f.md", "summary: Skriv til 1️⃣Leder@Example.org",
            beside: ["content/contacts/p.md": person]),
        .entry(
            .privacyRisk, "associations/tro.md", "type: faith\ncontacts: 1️⃣[p]",
            beside: ["content/contacts/p.md": person]),
        .entry(
            .personInText, "pages/g.md", "", body: "Spørg 1️⃣Amina Holm i døren",
            beside: ["content/contacts/p.md": person.replacing("name: A\n", with: "name: Amina Holm\n")]),
        .entry(.privateFactInText, "pages/n.md", "", body: "Vores formand har 1️⃣diabetes"),
        BrokenFixture(
            .personInID, "content/contacts/amina.md",
            "1️⃣" + person.replacing("name: A\n", with: "name: Amina Holm\n")),
        .entry(
            .hiddenInRepository, "places/skjult.md", "1️⃣street: Nygade 14\naddress_shown: hidden",
            beside: [
                "content/site.yml":
                    "title: F\nbase_url: https://f.example/\nlanguages: [da, en]\nrepository: https://git.example/f/f\nforge: gitlab\n",
                "content/pages/s.md": "---\ntitle: S\n---\n\n[s](../places/skjult.md)\n",
            ]),
        .entry(
            .postcodeMismatch, "places/h.md", "postcode: '9990'\ncity: 1️⃣Hjørring",
            suggestion: "Skagen",
            beside: ["content/pages/h.md": "---\ntitle: H\n---\n\n[h](../places/h.md)\n"]),
        BrokenFixture(
            .nearDuplicate, "content/associations/broerne.md",
            "---\nname: 1️⃣Broen\nsummary: Den anden\n---\n"),
        BrokenFixture(
            .seatCount, "content/council/raadet.md",
            "---\nname: Rådet\nseats: [{group: school, count: 1}]\n1️⃣members:\n  - {contact: a, seat: school}\n  - {contact: b, seat: school}\n---\n",
            beside: [
                "content/contacts/a.md": "---\nkind: function\nname: A\nrole: B\n---\n",
                "content/contacts/b.md": "---\nkind: function\nname: B\nrole: C\n---\n",
            ]),
        BrokenFixture(
            .councilTerm, "content/council/raadet.md",
            "---\nname: Rådet\nterm: 1️⃣{from: 2026-01-01, to: 2027-06-30}\n---\n"),
        BrokenFixture(
            .unnamedCouncil, "content/news/referat.md",
            "---\ntitle: Referat\ndate: 2026-11-01\nkind: 1️⃣minutes\n---\n",
            beside: [
                "content/council/a.md": "---\nname: Integrationsrådet\n---\n",
                "content/council/b.md": "---\nname: Ældrerådet\n---\n",
            ]),
        BrokenFixture(
            .missingOutcome, "content/news/svar.md",
            "---\ntitle: Svar\ndate: 2026-10-01\nkind: hearing-response\ndeadline: 1️⃣2026-10-15\n---\n"),
        BrokenFixture(
            .overdueReview, "content/agreements/lektier.md",
            "---\ntitle: Lektier\nsummary: L\nparties: [broen]\nsince: 2025-01-01\nreview_after: 1️⃣2026-11-20\n---\n"
        ),
        BrokenFixture(
            .workingHours, "content/forums/netvaerk.md",
            "---\nname: Netværket\nsummary: N\ntype: network-group\nmembers: [{association: broen}]\nmeetings:\n  - 1️⃣{date: 2026-12-01, time: 10-12}\n---\n"
        ),
        BrokenFixture(
            .missingSchoolHolidays, "content/site.yml",
            "1️⃣title: Fjordby\nbase_url: https://fjordby.example/\nlanguages: [da, en]\n",
            beside: [
                "content/activities/l.md":
                    "---\ntitle: L\nsummary: L\norganizers: [broen]\ntopics: [sprog]\nwhen: [tirsdag kl. 15-17]\nexcept: [school-holidays]\n---\n"
            ]),
        .entry(
            .outdatedTranslation, "pages/i.en.md", "1️⃣translation: {of: '0123456789abcdef', method: human}",
            beside: ["content/pages/i.md": "---\ntitle: I\n---\n"]),
        BrokenFixture(
            .missingTranslation, "content/associations/broen.md",
            "1️⃣---\nname: Broen\nsummary: Her mødes vi\n---\n",
            beside: [
                "content/site.yml":
                    "title: Fjordby\nbase_url: https://fjordby.example/\nlanguages: [da, en]\ncomplete: [en]\n"
            ]),
        .entry(
            .unreviewedTranslation, "pages/d.en.md", "1️⃣translation: {method: machine}",
            beside: ["content/pages/d.md": "---\ntitle: D\n---\n"]),
    ]

    private static let person =
        "---\nkind: person\nname: A\nrole: B\nphone: 99 00 00 05\nemail: leder@example.org\nconsent: {given: 2025-01-01, form: paper, scope: [name], expires: 2026-11-21}\nallow: {expiring-consent: prøve, orphan-entry: prøve}\n---\n"

    static let themes = [
        BrokenFixture(.invalidTemplate, "theme/templates/page.mustache", "1️⃣{{#entry}}\n"),
        BrokenFixture(
            .unknownTemplateName, "theme/templates/page.mustache", "<p>{{page.1️⃣titel}}</p>\n",
            suggestion: "title"),
        BrokenFixture(.missingPartial, "theme/templates/page.mustache", "{{>1️⃣entri}}\n", suggestion: "entry"),
        BrokenFixture(
            .unescapedText, "theme/templates/page.mustache", "1️⃣{{{page.title}}}\n",
            suggestion: "{{page.title}}"),
        BrokenFixture(.missingString, "theme/strings/en.yml", "1️⃣") {
            let text = $0.text("theme/strings/da.yml") ?? ""
            try $0.put(
                text.split(separator: "\n").filter { !$0.hasPrefix("week:") }.joined(separator: "\n"),
                at: "theme/strings/en.yml")
        },
    ]

    /// The same with its marker at the beginning of the file.
    private var atStart: BrokenFixture {
        BrokenFixture(code, path, "1️⃣" + marked, suggestion: suggestion, beside: others, prepare)
    }

    /// The same with the problem in another file, at its beginning.
    private func `in`(_ other: String) -> BrokenFixture {
        let text = others[other] ?? ""
        return BrokenFixture(
            code, other, "1️⃣" + text, suggestion: suggestion, beside: [path: marked, other: text], prepare)
    }
}
