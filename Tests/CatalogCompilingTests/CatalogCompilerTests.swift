import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

struct CatalogCompilerTests {
    @Test func `drafts and entries with errors are not in the catalog`() async {
        let catalog = await MarkedContent([
            "places/a.md": entry(.place, "status: draft"), "places/b.md": entry(.place, "postcode: x"),
            "places/c.md": entry(.place, "status: archived"),
        ]).compile().catalog
        #expect(catalog.places.ids == ["c", "trekanten"])
    }

    @Test func `an error in a translation keeps the whole entry out`() async {
        let catalog = await MarkedContent([
            "pages/om.md": entry(.page), "pages/om.en.md": "---\ntitle: About\nmenu: 3\n---\n",
        ]).compile().catalog
        #expect(catalog.pages.ids.isEmpty)
    }

    @Test func `every file is accounted for once`() async {
        let summary = await MarkedContent([
            "places/a.md": entry(.place, "status: draft"),
            "places/b.md": entry(.place, "postcode: x\nphone: y"),
            "pages/om.md": entry(.page),
            "pages/om.en.md": "---\ntitle: About\ntranslation: {method: machine}\n---\n", "x.md": "",
        ]).compile().summary
        #expect(summary.ready == 5)
        #expect(summary.drafts == 1)
        #expect(summary.withErrors == 2)
        #expect(summary.files == 8)
        #expect(summary.errors == 4)
        // The name of a draft, and a place and a contact that nothing points at.
        #expect(summary.warnings == 3)
    }

    @Test func `several slips in one file are all found in one run`() async {
        let fields = "places: [1️⃣x]\nphone: 2️⃣12\n3️⃣hjemmeside: y\nfounded: 4️⃣nitten"
        let expected: KeyValuePairs<Int, DiagnosticCode> = [
            1: .unknownReference, 2: .invalidPhone, 3: .unknownKey, 4: .invalidValue,
        ]
        await expectEqual(mismatches(.association, fields, expecting: expected), [])
    }

    @Test func `links inside texts are resolved to entries and media`() async {
        var content = MarkedContent([
            "pages/om.md": entry(.page, body: "[b](../associations/broen.md#formål) ![x](../media/x.jpg)")
        ])
        content.media = ["x.jpg"]
        let body = await content.compile().catalog.pages.find("om")?.common.body
        #expect(
            body?.original.gaps.map(\.target) == [
                .entry(EntryKey(.association, "broen"), fragment: "formål"), .media("x.jpg"),
            ])
    }
}

struct SeverityPolicyTests {
    private let stale = "verified: 2020-01-01"

    private func severities(_ checks: String, _ fields: String) async -> [Severity] {
        let site = "title: x\nbase_url: https://x.example/\nlanguages: [da]\nchecks: {\(checks)}\n"
        return await MarkedContent(["site.yml": site, "places/test.md": entry(.place, fields)]).problems.map(
            \.severity)
    }

    @Test func `a site may ignore a warning or make it an error`() async {
        await expectEqual(severities("", stale), [.warning])
        await expectEqual(severities("stale-entry: ignore", stale), [])
        await expectEqual(severities("stale-entry: error", stale), [.error])
    }

    @Test func `an entry may be excused, with a reason`() async {
        await expectEqual(severities("", stale + "\nallow: {stale-entry: lukket for vinteren}"), [])
        await expectEqual(severities("stale-entry: error", stale + "\nallow: {stale-entry: lukket}"), [])
    }

    @Test func `an error is excused by nobody`() async {
        await expectEqual(severities("", "postcode: x\nallow: {invalid-postcode: vi bor i skoven}"), [.error])
    }

    @Test func `an excuse holds for the translations of an entry, and for no other entry`() async {
        let content = MarkedContent([
            "pages/a.md": entry(.page, "allow: {unreviewed-translation: læst af Ali}"),
            "pages/a.en.md": "---\ntitle: A\ntranslation: {method: machine}\n---\n",
            "pages/b.md": entry(.page),
            "pages/b.en.md": "---\ntitle: B\ntranslation: {method: machine}\n---\n",
        ])
        await expectEqual(content.problems.map(\.location.file), ["content/pages/b.en.md"])
    }
}
