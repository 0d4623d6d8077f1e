import Brobygger
import Diagnostics
import SitePlanning
import TestSupport
import Testing

/// What the site hides, and the ways that would lead to it.
struct HiddenFileTests {
    private let settings =
        "title: Fjordby\nbase_url: https://fjordby.example/\nlanguages: [da]\nrepository: https://git.example/f/f\nforge: gitlab\n"
    private let files = [
        "contacts/leder.md":
            "---\nkind: person\nname: Amina Holm\nrole: Leder\nphone: '99 00 00 05'\nconsent: {given: 2026-11-01, form: paper, scope: [name]}\n---\n",
        "contacts/aaben.md":
            "---\nkind: person\nname: Bo Lund\nrole: Vært\nphone: '99 00 00 06'\nconsent: {given: 2026-11-01, form: paper, scope: [name, phone]}\n---\n",
        "places/skjult.md": "---\nname: Krisecentret\nstreet: Nygade 14\naddress_shown: hidden\n---\n",
        "places/aabent.md": "---\nname: Huset\nstreet: Nygade 15\n---\n",
    ]

    private func site(private folders: [String] = []) throws -> TestSite {
        let folder = try ScratchFolder()
        try folder.put(settings, at: "content/site.yml")
        for (file, text) in files { try folder.put(text, at: (folders.first ?? "content") + "/" + file) }
        var site = TestSite(folder, theme: Project.standardTheme)
        site.options.content += folders
        return site
    }

    @Test func `no page leads to a file with what it hides`() async throws {
        let pages = try await site().output().mapValues { String(decoding: $0, as: UTF8.self) }
        for (path, isLinked) in [
            ("kontakter/leder", false), ("kontakter/aaben", true), ("steder/skjult", false),
            ("steder/aabent", true),
        ] {
            #expect(try #require(pages[path + "/index.html"]).contains("/-/edit/") == isLinked, "\(path)")
        }
    }

    @Test func `such a file in a linked repository warns, and one in a private folder does not`() async throws
    {
        let problems = try await site().prepare().diagnostics.filter { $0.code == .hiddenInRepository }
        #expect(problems.map(\.location.file) == ["content/contacts/leder.md", "content/places/skjult.md"])
        #expect(problems.allSatisfy { $0.remedy?.danish.contains("--content") ?? false })
        let moved = try await site(private: ["privat"]).prepare().diagnostics
        #expect(!moved.contains { $0.code == .hiddenInRepository })
    }
}
