import CatalogModel
import Diagnostics
import Foundation
import SitePublishing
import TestSupport
import Testing

@testable import Coordinating
@testable import SitePlanning

struct NewsletterTests {
    /// The index of the site that the files make.
    private func published(_ files: [String: String?]) async throws -> PublishedSite {
        let catalog = try await WorkContent(files).sources(today: "2026-10-21").catalog.shown(in: .json)
        let entries = EntryKind.allCases.flatMap { kind in
            catalog.views(of: kind).filter { $0.isListed }.map { view in
                var entry = PublishedEntry(key: view.key, url: "/", title: view.titleOrRole.text)
                (entry.uuid, entry.fingerprint) = (view.uuid, view.fingerprint)
                return entry
            }
        }
        return PublishedSite(entries: entries)
    }

    private static let later: [String: String?] = [
        "activities/sprogcafe.md": WorkContent.activity(titled: "Sprogcafé", when: "torsdag kl. 19-20"),
        "activities/ungdomscafe.md": WorkContent.activity("status: ended", titled: "Ungdomscafé"),
        "activities/kor.md": WorkContent.activity(titled: "Kor & *sang*", when: "fredag kl. 19-20"),
        "activities/fest.md": WorkContent.activity(
            "format: one-off", titled: "Vinterfest", when: "5. december 2026 kl. 14-18"),
        "news/pulje.md":
            "---\ntitle: Søg puljen\ndate: 2026-11-01\nkind: grant\ndeadline: 2027-01-15\n---\n",
        "contacts/leder.md":
            "---\nkind: person\nname: Prøve Prøvesen\nrole: Leder\nphone: '99 00 00 02'\nverified: 2026-11-01\nconsent: {given: 2026-09-01, form: paper, scope: [name, phone], channels: [web, json, print]}\n---\n",
    ]

    private func letter(_ language: MessageLanguage = .danish, asEntry: Bool = false) async throws
        -> (Newsletter, String)
    {
        let sources = try await WorkContent(Self.later).sources(since: try await published([:]))
        let letter = try #require(Newsletter(sources, in: language, linkingFiles: asEntry))
        let bytes = asEntry ? letter.entry : letter.paper.bytes(as: .markdown)
        return (letter, String(decoding: bytes, as: UTF8.self))
    }

    @Test func `each thing that changed is told once, under its heading`() async throws {
        let text = try await letter().1
        for title in ["Sprogcafé]", "Kor \\& \\*sang\\*]", "Vinterfest]", "Søg puljen]", "- Ungdomscafé"] {
            #expect(text.components(separatedBy: title).count == 2, "\(title)")
        }
        #expect(
            text.split(separator: "\n").filter { $0.hasPrefix("## ") } == [
                "## Nye aktiviteter", "## Nye dage, tider og steder", "## Det sker snart", "## Søg nu",
                "## Slut",
            ])
        #expect(text.contains("ændret: hvornår. Nu: Torsdag 19.00–20.00 · Trekanten"))
        #expect(text.contains("Frist: fredag 15. januar 2027"))
        #expect(text.contains("<https://fjordby.example/aktiviteter/kor/>"))
    }

    @Test func `nobody is in it, whatever they agreed to`() async throws {
        let text = try await letter().1
        for word in ["Prøvesen", "99 00 00 02", "Vagttelefonen", "99 00 00 01"] {
            #expect(!text.contains(word))
        }
    }

    @Test func `as an entry it is a draft whose links are those of content`() async throws {
        let text = try await letter(asEntry: true).1
        #expect(text.hasPrefix("---\ntitle: "))
        #expect(text.contains("\nstatus: draft\n") && text.contains("](<../activities/kor.md>)"))
    }

    @Test func `a site has no letter in a language that it is not in`() async throws {
        #expect(Newsletter(try await WorkContent([:]).sources(), in: .english) == nil)
    }

    @Test func `the changes of a report are the same, with the fields`() async throws {
        let sources = try await WorkContent(Self.later).sources(since: try await published([:]))
        let found = sources.changes.filter { $0.entries.first?.kind == .activity }
        #expect(
            Set(found.map { "\($0.code) \($0.entries[0].id) \($0.terms.map(\.code))" }) == [
                "added fest []", "added kor []", "changed sprogcafe [\"when\"]", "ended ungdomscafe []",
            ])
    }
}
