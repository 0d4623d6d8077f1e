import Brobygger
import Diagnostics
import Foundation
import SitePlanning
import TestSupport
import Testing

/// What the consent of a person does not cover is in no byte of the output.
struct ConsentTests {
    /// A person with data of their own, and where it may be found.
    struct Person: Sendable, CustomTestStringConvertible {
        let id: String
        /// Two digits that make name, phone and mail different from those of the others.
        let number: String
        let consent: String
        let web: Set<Item>
        let json: Set<Item>
        var paper: Set<Item> = []
        /// In tables and interfaces, which hold more of a contact than the index does.
        var interface: Set<Item> = []

        enum Item: CaseIterable { case name, phone, email }

        var testDescription: String { id }

        var text: String {
            """
            ---
            kind: person
            name: Ævar\(number) Sørensen\(number)
            role: Leder af gruppe \(id)
            phone: '+45 99 00 00 \(number)'
            phones: [{number: '99 01 00 \(number)', for: hold}]
            email: aevar\(number)@privat\(number).example
            emails: [{address: to\(number)@egen\(number).example, for: hold}]
            \(consent)
            ---
            """
        }

        /// Every way in which the data could show up.
        func forms(of item: Item) -> [String] {
            switch item {
            case .name: ["Ævar\(number)", "Sørensen\(number)", "\\u00c6var\(number)", "&AElig;var\(number)"]
            case .phone:
                [
                    "99 00 00 \(number)", "990000\(number)", "99&nbsp;00", "0000\(number)",
                    "99 01 00 \(number)", "990100\(number)", "0100\(number)",
                ]
            case .email: ["aevar\(number)", "privat\(number)", "to\(number)@", "egen\(number)"]
            }
        }
    }

    static let persons = [
        Person(
            id: "web", number: "11",
            consent: "consent: {given: 2026-09-01, form: paper, scope: [name, phone]}",
            web: [.name, .phone], json: []),
        Person(
            id: "web-og-json", number: "12",
            consent: "consent: {given: 2026-09-01, form: paper, scope: [name, email], channels: [web, json]}",
            web: [.name, .email], json: [.name], interface: [.name, .email]),
        Person(
            id: "kun-json", number: "13",
            consent:
                "consent: {given: 2026-09-01, form: paper, scope: [name, phone, email], channels: [json, print, calendar, search]}",
            web: [], json: []),
        Person(
            id: "udloebet", number: "14",
            consent:
                "consent: {given: 2025-09-01, form: mail, scope: [name, phone, email], channels: [web, json]}",
            web: [], json: []),
        Person(
            id: "trukket-tilbage", number: "15",
            consent: "consent: {given: 2026-09-01, form: mail, scope: [name, phone], withdrawn: 2026-11-21}",
            web: [], json: []),
        Person(
            id: "intet-omfang", number: "16", consent: "consent: {given: 2026-09-01, form: form, scope: []}",
            web: [],
            json: []),
        Person(
            id: "foerst-i-morgen", number: "17",
            consent: "consent: {given: 2026-11-22, form: form, scope: [name, phone]}",
            web: [], json: []),
        Person(id: "intet-samtykke", number: "18", consent: "side: municipality", web: [], json: []),
        Person(
            id: "kun-telefon", number: "19",
            consent: "consent: {given: 2026-09-01, form: form, scope: [phone]}",
            web: [.phone], json: []),
        Person(
            id: "web-og-papir", number: "22",
            consent:
                "consent: {given: 2026-09-01, form: form, scope: [name, phone], channels: [web, print]}",
            web: [.name, .phone], json: [], paper: [.name, .phone]),
        Person(
            id: "kladde", number: "21",
            consent: "status: draft\nconsent: {given: 2026-09-01, form: form, scope: [name, phone, email]}",
            web: [],
            json: []),
    ]

    /// A site in which everything points at everybody.
    private func output(theme: String) async throws -> [OutputFile] {
        let scratch = try ScratchFolder()
        // Nobody can point at a draft.
        let ids = Self.persons.map(\.id).filter { $0 != "kladde" }
        let list = ids.joined(separator: ", ")
        let members = ids.map { "{contact: \($0), seat: school}" }.joined(separator: ", ")
        var files = [
            "site.yml": "title: Fjordby\nbase_url: https://fjordby.example/\nlanguages: [da, en]\n",
            "vocabulary/topics.yml": "sprog: {da: Sprog, en: Language}\n",
            "associations/broen.md": "---\nname: Broen\nsummary: x\ncontacts: [\(list)]\n---\n",
            "activities/cafe.md":
                "---\ntitle: Café\nsummary: x\norganizers: [broen]\ntopics: [sprog]\ncontacts: [\(list)]\n---\n",
            "council/raadet.md":
                "---\nname: Rådet\nseats: [{group: school, count: 9}]\nmembers: [\(members)]\n---\n",
        ]
        for person in Self.persons { files["contacts/\(person.id).md"] = person.text }
        for id in ids {
            files["news/pris-\(id).md"] =
                "---\ntitle: Pris\ndate: 2026-10-01\nkind: prize\ngiven_to: contacts/\(id)\nabout: [contacts/\(id)]\n---\n"
        }
        try scratch.put(Dictionary(uniqueKeysWithValues: files.map { ("content/" + $0.key, $0.value) }))
        var site = TestSite(scratch.path, theme: theme)
        site.options.leavesOutBroken = true
        return try await site.files()
    }

    @Test(arguments: [Project.tinyTheme, Project.standardTheme])
    func `nobody is shown where consent does not reach`(_ theme: String) async throws {
        let files = try await output(theme: theme)
        #expect(files.count > 50)
        for file in files {
            let text = String(decoding: file.bytes, as: UTF8.self)
            for person in Self.persons {
                let allowed =
                    file.path.hasSuffix(".html")
                    ? person.web
                    : file.path.hasPrefix("api/")
                        ? person.interface : file.path.hasSuffix(".json") ? person.json : []
                for item in Person.Item.allCases where !allowed.contains(item) {
                    let found = person.forms(of: item).filter { text.contains($0) }
                    #expect(found == [], "\(person.id) in \(file.path)")
                }
            }
        }
    }

    @Test(arguments: [Project.tinyTheme, Project.standardTheme])
    func `what consent covers is shown`(_ theme: String) async throws {
        let files = try await output(theme: theme)
        for person in Self.persons where !person.web.isEmpty {
            let page = try #require(files.first { $0.path == "kontakter/\(person.id)/index.html" })
            let text = String(decoding: page.bytes, as: UTF8.self)
            for item in person.web { #expect(person.forms(of: item).contains { text.contains($0) }) }
        }
        let index = try #require(files.first { $0.path == "index.json" })
        let text = String(decoding: index.bytes, as: UTF8.self)
        for person in Self.persons {
            #expect(text.contains("Ævar\(person.number)") == person.json.contains(.name))
        }
    }

    @Test(arguments: [Project.tinyTheme, Project.standardTheme])
    func `what pages carry only for paper names nobody without consent to print`(_ theme: String)
        async throws
    {
        let parts = try await output(theme: theme).filter { $0.path.hasSuffix(".html") }.flatMap(
            Self.paperParts)
        #expect(parts.count > 1)
        for person in Self.persons {
            for item in Person.Item.allCases where !person.paper.contains(item) {
                let found = person.forms(of: item).filter { form in parts.contains { $0.contains(form) } }
                #expect(found == [], "\(person.id)")
            }
        }
        #expect(parts.contains { $0.contains("99 00 00 22") })
    }

    /// The sheets, which are the last of an article, and the lines of cards that only paper shows.
    private static func paperParts(of file: OutputFile) -> [String] {
        // Quotes stay where something of the page follows them in the tag.
        let text = String(decoding: file.bytes, as: UTF8.self).replacing("class=\"sheet", with: "class=sheet")
        let sheet = text.components(separatedBy: "class=sheet").dropFirst()
        let lines = text.components(separatedBy: "<li class=print-only>").dropFirst()
        return sheet.map { $0.components(separatedBy: "</article>")[0] }
            + lines.map { $0.components(separatedBy: "</li>")[0] }
    }

    @Test func `paper leaves out whom the screen may show and the printer may not`() async throws {
        let files = try await output(theme: Project.standardTheme)
        for path in [
            "aktiviteter/cafe/index.html", "en/associations/broen/index.html", "kontakter/index.html",
        ] {
            let page = try #require(files.first { $0.path == path })
            let text = String(decoding: page.bytes, as: UTF8.self)
            for person in Self.persons where !person.web.isEmpty {
                // A card in a list is known by where it leads, one on a page by its key.
                let inside = try #require(
                    text.range(of: " data-entry=\"contacts/\(person.id)\"")
                        ?? text.range(of: "<h3><a href=\"/kontakter/\(person.id)/\""))
                let start = text[..<inside.lowerBound].components(separatedBy: "<li").last ?? ""
                #expect(start.contains("no-print") == person.paper.isEmpty, "\(person.id) in \(path)")
            }
        }
    }

    @Test func `who may not be shown has no page, no address and no line in the sitemap`() async throws {
        let files = try await output(theme: Project.tinyTheme)
        let sitemap = try #require(files.first { $0.path == "sitemap.xml" })
        for person in Self.persons {
            let hasPage = files.contains {
                $0.path.contains("/\(person.id)/") && $0.path.hasPrefix("kontakter/")
            }
            #expect(hasPage == !person.web.isEmpty)
            let isListed = String(decoding: sitemap.bytes, as: UTF8.self).contains("/kontakter/\(person.id)/")
            #expect(isListed == !person.web.isEmpty)
        }
    }

    @Test(arguments: [("[name, photo]", true), ("[name]", false)])
    func `a photo is shown only with consent to the photo`(_ scope: String, _ isShown: Bool) async throws {
        let scratch = try ScratchFolder()
        try scratch.put([
            "content/site.yml": "title: Fjordby\nbase_url: https://fjordby.example/\nlanguages: [da]\n",
            "content/media/portraet.svg": "<svg viewBox='0 0 3 4'><!-- PORTRAIT --></svg>",
            "content/media/andet.svg": "<svg viewBox='0 0 3 4'><!-- OTHER --></svg>",
            "content/contacts/leder.md": """
            ---
            kind: person
            name: Ævar
            role: Leder
            image: {file: portraet.svg, alt: Portræt af Ævar}
            consent: {given: 2026-09-01, form: paper, scope: \(scope)}
            ---
            """,
        ])
        let files = try await TestSite(scratch.path).files()
        let texts = files.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(texts.contains { $0.contains("portraet.svg") } == isShown)
        #expect(texts.contains { $0.contains("PORTRAIT") } == isShown)
        #expect(texts.contains { $0.contains("Portræt af") } == isShown)
        #expect(texts.contains { $0.contains("OTHER") })
    }
}

struct ConfidentialReportTests {
    private static let person = """
        ---
        kind: person
        name: Zenobia Kvalm
        role: Leder
        telefon: 99-00-00-77
        email: zenobia@example
        consent: {given: 1/9 2026, form: paper, scope: [name]}
        ---

        <b>Bor på Kvalmevej 7</b>
        """

    @Test func `no report repeats a line of a person's file, nor a number that should not be there`()
        async throws
    {
        let scratch = try ScratchFolder()
        try scratch.put([
            "content/site.yml": "title: Fjordby\nbase_url: https://fjordby.example/\nlanguages: [da]\n",
            "content/contacts/amina.md": Self.person,
            "content/pages/om.md": "---\ntitle: Om\n---\n\nMit nummer er 010190-7531.\n",
        ])
        let site = try await TestSite(scratch.path).prepare()
        #expect(
            Set(site.diagnostics.map(\.code)).isSuperset(of: [
                .unknownKey, .invalidEmail, .rawHTML, .personalNumber,
            ]))
        let text = DiagnosticText(language: .english, sources: site.lines).text(for: site.diagnostics)
        let json = DiagnosticJSON.bytes(for: site.diagnostics, summary: site.summary, language: .english)
        let sarif = DiagnosticSARIF(version: "1", language: .english, sources: site.lines).bytes(
            for: site.diagnostics)
        for report in [text, String(decoding: json, as: UTF8.self), String(decoding: sarif, as: UTF8.self)] {
            for secret in ["enobia", "Kvalm", "00-77", "00 77", "7531"] { #expect(!report.contains(secret)) }
        }
    }
}
