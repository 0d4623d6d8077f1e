import Brobygger
import Foundation
import SitePlanning
import TestSupport
import Testing

struct PreviewBuilderTests {
    private let scratch: ScratchFolder
    private let site: TestSite
    private let builder: PreviewBuilder

    init() throws {
        scratch = try ScratchFolder()
        try scratch.put(Self.content)
        site = TestSite(scratch.path)
        builder = PreviewBuilder(site.options)
    }

    private static let activity =
        "---\ntitle: Yoga\nsummary: Rolig bevægelse\nwhere: hallen\ncontacts: [leder]\n---\n"
    private static let content = [
        "content/site.yml": "title: Fjordby\nbase_url: https://fjordby.example/\nlanguages: [da, en]\n",
        "content/activities/yoga.md": activity,
        "content/activities/kor.md": "---\ntitle: Kor\nsummary: Sang\n---\n",
        "content/activities/yoga.en.md": "---\ntitle: Yoga in English\n---\n",
        "content/places/hallen.md": "---\nname: Hallen\n---\n",
        "content/contacts/leder.md": "---\nkind: function\nname: Lederen\nrole: Leder\n---\n",
        "content/pages/om.md": "---\ntitle: Om\n---\n\nSkriv til os.\n",
    ]

    private typealias Change = (name: String, make: @Sendable (ScratchFolder) throws -> Void)

    /// One after the other, each on top of those before.
    private static let changes: [Change] = [
        ("nothing", { _ in }),
        ("another text", { try $0.put(activity + "\nKom og vær med.\n", at: "content/activities/yoga.md") }),
        (
            "a mistake",
            { try $0.put("---\ntitle: Kor\nsumary: Sang\n---\n", at: "content/activities/kor.md") }
        ),
        (
            "another mistake elsewhere",
            { try $0.put("---\nnavn: Hallen\n---\n", at: "content/places/hallen.md") }
        ),
        (
            "both repaired",
            {
                try $0.put("---\nname: Hallen\n---\n", at: "content/places/hallen.md")
                try $0.put("---\ntitle: Kor\nsummary: Sang\n---\n", at: "content/activities/kor.md")
            }
        ),
        ("a translation gone", { try $0.remove("content/activities/yoga.en.md") }),
        (
            "another translation",
            { try $0.put("---\ntitle: Choir\n---\n", at: "content/activities/kor.en.md") }
        ),
        (
            "one more and one less",
            {
                try $0.remove("content/pages/om.md")
                try $0.put("---\ntitle: Hjælp\n---\n", at: "content/pages/hjaelp.md")
            }
        ),
        (
            "a person, who is named elsewhere",
            {
                try $0.put("---\ntitle: Hjælp\n---\n\nSpørg Asta Lindkvist.\n", at: "content/pages/hjaelp.md")
                try $0.put("---\nkind: person\nname: Asta Lindkvist\n---\n", at: "content/contacts/asta.md")
            }
        ),
        (
            "the person gone, and a page more",
            {
                try $0.remove("content/contacts/asta.md")
                try $0.put("---\ntitle: Mere\n---\n", at: "content/pages/mere.md")
            }
        ),
        (
            "one language less",
            {
                try $0.put(
                    "title: Fjordby\nbase_url: https://fjordby.example/\nlanguages: [da]\n",
                    at: "content/site.yml")
            }
        ),
        ("a place gone that is referred to", { try $0.remove("content/places/hallen.md") }),
        ("a word of the theme", { try $0.put("h1 { color: #123456 }", at: "theme/assets/style/99.css") }),
    ]

    @Test func `after each change the site is the one that is prepared from nothing`() async throws {
        try scratch.copy(Project.tinyTheme, to: "theme")
        var site = site
        site.options.theme = "theme"
        let builder = PreviewBuilder(site.options)
        for change in Self.changes {
            try change.make(scratch)
            let (kept, _) = try await builder.prepare()
            let fresh = try await site.prepare()
            #expect(kept.diagnostics == fresh.diagnostics, "\(change.name)")
            #expect(kept.summary == fresh.summary, "\(change.name)")
            let all = SiteBuilder(site.options)
            let (one, other) = (try await all.render(kept), try await all.render(fresh))
            #expect(one.map(\.path) == other.map(\.path), "\(change.name)")
            let different = zip(one, other).filter { $0.bytes != $1.bytes }.map(\.0.path)
            #expect(different == [], "\(change.name)")
        }
    }

    @Test func `a generation ends only when something is other than it was`() async throws {
        let first = try await builder.prepare().generation
        #expect(try await builder.prepare().generation == first)
        try scratch.put(Self.activity, at: "content/activities/yoga.md")
        #expect(try await builder.prepare().generation == first)
        try scratch.put(Self.activity + "\nNyt\n", at: "content/activities/yoga.md")
        let second = try await builder.prepare().generation
        #expect(second != first)
        try scratch.remove("content/activities/kor.md")
        let third = try await builder.prepare().generation
        #expect(third != second)
        try scratch.put("fjordby.example", at: "content/static/CNAME")
        #expect(try await builder.prepare().generation != third)
    }
}
