import Brobygger
import Foundation
import SitePlanning
import TestSupport
import Testing

/// Saves of chance: what the preview shows, before it is checked and after, is what a build from nothing makes.
struct PreviewFuzzTests {
    private static let files = [
        "activities/loeb.md", "activities/sprogcafe.en.md", "activities/sprogcafe.md", "activities/kladde.md",
        "associations/aeblet.md", "associations/broen.en.md", "contacts/vagttelefon.md", "council/raadet.md",
        "news/pris.md", "pages/om.md", "places/trekanten.md",
    ].map { "content/" + $0 }

    private static let paragraphs = [
        "Kom og vær med.", "Tag en ven med.", "Vi *ses*.", "Se [løb](../activities/loeb.md).",
        "Se [Trekanten](../places/trekanten.md#find-vej).",
        "Ring på 12 34 56 78.", "- en\n- to", "<b>fed</b>", "Læs [mere](../pages/findes-ikke.md).",
    ]
    private static let changes = ["## Find vej", "### Tøj"]
    private static let fields = [
        "title: Nyt navn", "status: ended", "status: draft", "summary: Et andet resumé", "sumary: Fejl",
        "where: trekanten", "topics: [motion]", "verified: 2026-11-01", "contacts: [vagttelefon]",
    ]

    @Test(arguments: [1, 4]) func `after each save the site is the one that is built from nothing`(
        seed: UInt64
    ) async throws {
        let scratch = try ScratchFolder()
        try scratch.copy(Project.fixtures + "/small/content", to: "content")
        let site = TestSite(scratch)
        let builder = PreviewBuilder(site.options)
        var chance = Chance(state: seed)
        var shown = try await builder.prepare()
        var (texts, fields, wasBroken) = (0, 0, false)
        for step in 1...18 {
            let path = chance.among(Self.files)
            if wasBroken {
                // What is wrong is mended at once.
                try scratch.remove("content")
                try scratch.copy(Project.fixtures + "/small/content", to: "content")
                _ = try await builder.prepare()
            }
            try save(path, in: scratch, &chance)
            let exchanged = await builder.exchangeEntries(in: [path])
            // Now and then somebody saves again before the site is checked.
            if exchanged != nil, chance.below(3) == 0 { continue }
            let checked = try await builder.prepare()
            let fresh = try await site.prepare()
            let name = Comment(rawValue: "seed \(seed), step \(step), \(path)")
            #expect(checked.site.diagnostics == fresh.diagnostics, name)
            let all = SiteBuilder(site.options)
            let expected = try await all.render(fresh)
            try await expect(checked.site, toBe: expected, all, name)
            if let exchanged, exchanged.generation == checked.generation, fresh.isPublishable {
                texts += 1
                try await expect(exchanged.site, toBe: expected, all, name)
            } else if let exchanged {
                // Its lists may be those of before, but every page can be made.
                fields += 1
                #expect(try await all.render(exchanged.site).count > 0, name)
            }
            if checked.generation == shown.generation {
                try await expect(shown.site, toBe: expected, all, name)
            }
            shown = checked
            wasBroken = !fresh.isPublishable
        }
        #expect(texts > 1 && fields > 1, "\(texts) texts, \(fields) fields")
    }

    private func expect(
        _ site: PreparedSite, toBe expected: [OutputFile], _ builder: SiteBuilder, _ name: Comment
    ) async throws {
        let files = try await builder.render(site)
        #expect(files.map(\.path) == expected.map(\.path), name)
        #expect(zip(files, expected).filter { $0.bytes != $1.bytes }.map(\.0.path) == [], name)
    }

    /// Mostly a paragraph more or less, sometimes a heading or a field, or the file as it was in the beginning.
    private func save(_ path: String, in scratch: ScratchFolder, _ chance: inout Chance) throws {
        let original = try String(contentsOfFile: Project.fixtures + "/small/" + path, encoding: .utf8)
        var text = try String(contentsOfFile: scratch.path(path), encoding: .utf8)
        switch chance.below(10) {
        case 0...4: text += "\n\n" + chance.among(Self.paragraphs) + "\n"
        case 5: text += "\n\n" + chance.among(Self.changes) + "\n"
        case 6, 7:
            text = text.replacing(
                "---\n", with: "---\n" + chance.among(Self.fields) + "\n", maxReplacements: 1)
        default: text = original
        }
        try scratch.put(text, at: path)
    }
}
