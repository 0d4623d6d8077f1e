import Brobygger
import Diagnostics
import Foundation
import SitePlanning
import TestSupport
import Testing

/// What the preview shows of an entry that was changed before anything is checked.
struct EntryExchangeTests {
    private static let files = [
        "activities/aaben-fodbold.md", "activities/aaben-raadgivning.ar.md",
        "associations/aadal-borgerforening.md", "places/aadal-forsamlingshus.md",
        "news/2025-10-02-integrationspris.md", "council/integrationsraadet.md",
        "forums/arbejdsgruppe-boligpakken.md", "agreements/lektiehjaelp-engparken.md",
        "pages/om.ar.md", "activities/aaben-fodbold.md",
    ].map { "content/" + $0 }

    @Test func `after a change of texts the site is the one that is prepared from nothing`() async throws {
        let scratch = try ScratchFolder()
        try scratch.copy(Project.town + "/content", to: "content")
        let site = TestSite(scratch.path, theme: Project.standardTheme)
        let builder = PreviewBuilder(site.options)
        var last = try await builder.prepare()
        for (number, path) in Self.files.enumerated() {
            try scratch.append(
                "\n\nNyt afsnit nr. \(number) om [frivillige](../activities/bliv-frivillig.md).\n", to: path)
            let next = try #require(await builder.exchangeEntries(in: [path]), "\(path)")
            #expect(next.generation != last.generation)
            last = next
        }
        let checked = try await builder.prepare()
        #expect(checked.generation == last.generation)
        let fresh = try await site.prepare()
        #expect(checked.site.diagnostics == fresh.diagnostics && checked.site.summary == fresh.summary)
        let all = SiteBuilder(site.options)
        let expected = try await all.render(fresh)
        let shown = expected.filter { String(decoding: $0.bytes, as: UTF8.self).contains("Nyt afsnit nr. 9") }
        #expect(shown.map(\.path).contains("aktiviteter/aaben-fodbold/index.html"))
        // The checked site is made from the same plan, so one of the two is enough.
        let files = try await all.render(last.site)
        #expect(files.map(\.path) == expected.map(\.path))
        #expect(zip(files, expected).filter { $0.bytes != $1.bytes }.map(\.0.path) == [])
    }

    private typealias Change = (name: String, path: String, text: String)

    private static let yoga = "---\ntitle: Yoga\nsummary: Rolig\n---\n\nKom.\n\n## Tøj\n\nTag tøj med.\n"
    private static let content = [
        "content/site.yml": "title: Fjordby\nbase_url: https://fjordby.example/\nlanguages: [da, en]\n",
        "content/pages/yoga.md": yoga,
        "content/pages/yoga.en.md": "---\ntitle: Yoga\n---\n\nCome along.\n",
        "content/pages/kor.md": "---\ntitle: Kor\n---\n",
        "content/contacts/asta.md":
            "---\nkind: person\nname: Asta Lindkvist\nrole: Kok\nphone: '99 00 01 04'\nconsent: {given: 2026-09-01, form: paper, scope: [name]}\n---\n",
        "content/contacts/leder.md": "---\nkind: function\nname: Lederen\nrole: Leder\n---\n\nRing.\n",
    ]

    /// What is more than another text below the front matter, of one entry that stays one.
    private static let plannedChanges: [Change] = [
        ("a title", "content/pages/yoga.md", yoga.replacing("Yoga", with: "Yin")),
        ("a heading", "content/pages/yoga.md", yoga.replacing("## Tøj", with: "## Sko")),
        ("no text any more", "content/pages/yoga.en.md", "---\ntitle: Yoga\n---\n"),
        ("the first text", "content/pages/kor.md", "---\ntitle: Kor\n---\n\nSyng med.\n"),
        (
            "a contact", "content/contacts/leder.md",
            "---\nkind: function\nname: Chefen\nrole: Leder\n---\n\nSkriv.\n"
        ),
    ]

    @Test(arguments: plannedChanges.map(\.name))
    func `the page of an entry is shown before lists are planned anew`(_ name: String) async throws {
        let scratch = try ScratchFolder()
        try scratch.put(Self.content)
        let site = TestSite(scratch)
        let builder = PreviewBuilder(site.options)
        _ = try await builder.prepare()
        let change = try #require(Self.plannedChanges.first { $0.name == name })
        try scratch.put(change.text, at: change.path)
        let shown = try #require(await builder.exchangeEntries(in: [change.path]))
        let fresh = try await site.prepare()
        let all = SiteBuilder(site.options)
        let expected = try await all.render(fresh)
        let language = change.path.hasSuffix(".en.md") ? "en/" : ""
        let id = try #require(change.path.firstMatch(of: #/([a-z]+)(\.en)?\.md/#)?.1)
        let page = try #require(
            expected.first {
                $0.path == "\(language)\(id)/index.html"
                    || $0.path.hasSuffix("/\(id)/index.html") && language.isEmpty
            })
        #expect(try await all.render(shown.site).first { $0.path == page.path }?.bytes == page.bytes)

        let (checked, generation) = try await builder.prepare()
        #expect(generation != shown.generation)
        let files = try await all.render(checked)
        #expect(zip(files, expected).filter { $0.bytes != $1.bytes }.map(\.0.path) == [])
        #expect(try await builder.prepare().generation == generation)
    }

    /// What is not another state of an entry that there is, or nothing to be shown.
    private static let otherChanges: [Change] = [
        ("a status", "content/pages/yoga.md", yoga.replacing("\n---\n\n", with: "\nstatus: draft\n---\n\n")),
        ("a mistake", "content/pages/yoga.md", yoga.replacing("summary:", with: "sumary:")),
        ("no front matter", "content/pages/yoga.md", "Kom.\n"),
        ("a personal number", "content/pages/yoga.md", yoga + "\nJeg er 070761-4285.\n"),
        ("a number that is withheld", "content/pages/yoga.md", yoga + "\nRing på 99 00 01 04.\n"),
        (
            "a person", "content/contacts/asta.md",
            "---\nkind: person\nname: Asta Lindkvist\nrole: Kok 99000104\n---\n"
        ),
        ("an illness", "content/pages/yoga.md", yoga + "\nFatima Ali har diabetes.\n"),
        ("a new entry", "content/pages/dans.md", yoga),
        ("a new translation", "content/pages/kor.en.md", "---\ntitle: Choir\n---\n"),
        (
            "the settings", "content/site.yml",
            "title: Fjordby\nbase_url: https://fjordby.example/\nlanguages: [da, en]\n\n# Fjordby\n"
        ),
    ]

    @Test(arguments: otherChanges.map(\.name)) func `what is no other state of an entry is left to the check`(
        _ name: String
    ) async throws {
        let scratch = try ScratchFolder()
        try scratch.put(Self.content)
        let site = TestSite(scratch)
        let builder = PreviewBuilder(site.options)
        #expect(try await builder.prepare().site.isPublishable)
        // Another text is not.
        try scratch.append("\nVelkommen.\n", to: "content/pages/yoga.md")
        let text = try #require(await builder.exchangeEntries(in: ["content/pages/yoga.md"]))
        let change = try #require(Self.otherChanges.first { $0.name == name })
        try scratch.put(change.text, at: change.path)
        #expect(await builder.exchangeEntries(in: [change.path]) == nil)
        let (prepared, next) = try await builder.prepare()
        let fresh = try await site.prepare()
        #expect(prepared.diagnostics == fresh.diagnostics)
        let all = SiteBuilder(site.options)
        let (files, expected) = (try await all.render(prepared), try await all.render(fresh))
        #expect(files.map(\.path) == expected.map(\.path))
        #expect(zip(files, expected).filter { $0.bytes != $1.bytes }.map(\.0.path) == [])
        #expect(next != text.generation)
    }

    /// What only the check finds, each on top of those before.
    private static let mistakes = [
        "associations/broen": "name: Broen\nsummary: x\nparent: aeblet\nplaces: [findes-ikke]",
        "associations/aeblet": "name: Æblet\nsummary: x\nparent: aeblet\ncontacts: [findes-ikke]",
        "activities/loeb":
            "title: Løb\nsummary: x\nplace: findes-ikke\norganizers: [findes-ikke]\ntopics: [findes-ikke]\nneeds: [findes-ikke]\nimage: {file: findes-ikke.jpg, alt: Intet}",
        "news/pris": "title: Pris\nkind: news\ndate: 2026-10-01\nabout: [news/pris, places/findes-ikke]",
        "pages/om": "title: Om\ncollection: packages\nincludes: [pages/om, activities/findes-ikke]",
        "contacts/vagttelefon": "kind: function\nname: Vagten\nrole: Svarer\naliases: [formand]",
    ]

    @Test func `mistakes that nobody has found yet can be shown`() async throws {
        let scratch = try ScratchFolder()
        try scratch.copy(Project.fixtures + "/small/content", to: "content")
        let site = TestSite(scratch, theme: Project.standardTheme)
        let builder = PreviewBuilder(site.options)
        let before = try await builder.prepare().site
        var shown = before
        for (entry, fields) in Self.mistakes {
            try scratch.put("---\n\(fields)\n---\n", at: "content/\(entry).md")
            shown = try #require(await builder.exchangeEntries(in: ["content/\(entry).md"]), "\(entry)").site
        }
        let all = SiteBuilder(site.options)
        #expect(try await all.render(shown).count == all.render(before).count)
        let checked = try await builder.prepare().site
        let broken = Set(checked.diagnostics.filter { $0.severity == .error }.map(\.location.file))
        #expect(broken.isSuperset(of: Self.mistakes.keys.map { "content/\($0).md" }))
    }

    @Test func `another change in the meantime ends the generation`() async throws {
        let scratch = try ScratchFolder()
        try scratch.put(Self.content)
        let builder = PreviewBuilder(TestSite(scratch).options)
        let first = try await builder.prepare().generation
        try scratch.append("\nVelkommen.\n", to: "content/pages/yoga.md")
        let second = try #require(await builder.exchangeEntries(in: ["content/pages/yoga.md"])).generation
        try scratch.append("\nWelcome.\n", to: "content/pages/yoga.en.md")
        let third = try await builder.prepare().generation
        #expect(Set([first, second, third]).count == 3)
    }

    @Test func `where there are errors nothing is shown before the check`() async throws {
        let scratch = try ScratchFolder()
        try scratch.put(Self.content)
        try scratch.put("---\ntitel: Kor\n---\n", at: "content/pages/kor.md")
        let builder = PreviewBuilder(TestSite(scratch).options)
        #expect(try await builder.prepare().site.isPublishable == false)
        try scratch.append("\nVelkommen.\n", to: "content/pages/yoga.md")
        #expect(await builder.exchangeEntries(in: ["content/pages/yoga.md"]) == nil)
    }
}

extension ScratchFolder {
    fileprivate func append(_ text: String, to relative: String) throws {
        try put(try String(contentsOfFile: path(relative), encoding: .utf8) + text, at: relative)
    }
}
