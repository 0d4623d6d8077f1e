import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

struct LinksLeadSomewhereTests {
    private func found(_ body: String, media: [String] = []) async -> [String] {
        var content = MarkedContent(["pages/test.md": entry(.page, body: body)])
        content.media = media
        return await content.problems.map { "\($0.code.rawValue): \($0.suggestion ?? "-")" }
    }

    @Test(arguments: [
        "[Broen](../associations/broen.md)", "[Broen](../associations/broen.md#formål)",
        "[Broen](../associations/broen.md#form%C3%A5l)", "[Broen](./../pages/../associations/broen.md)",
        "[mig](test.md)", "[Broen](https://broen.example/)", "[ring](tel:+4599000001)",
        "## Her\n\n[det her](#her)", "[Broen]: ../associations/broen.md\n\n[Broen]",
    ])
    func `a link that leads somewhere is fine`(_ body: String) async {
        await expectEqual(found(body), [])
    }

    @Test(arguments: [
        ("[x](../associations/boen.md)", "broken-link: ../associations/broen.md"),
        ("[x](../places/places.md)", "broken-link: -"),
        ("[x](../associations/boen.md#x)", "broken-link: ../associations/broen.md#x"),
        ("[x](../associations/Foreningen%20Broen.md)", "broken-link: ../associations/broen.md"),
        ("[x](../foreninger/broen.md)", "broken-link: -"), ("[x](broen.md)", "broken-link: -"),
        ("[x](../associations/broen)", "broken-link: -"), ("[x](../associations/)", "broken-link: -"),
        ("[x](../../../etc/passwd)", "broken-link: -"),
        ("[x](../associations/broen.en.md)", "broken-link: ../associations/broen.md"),
        ("[x](../associations/broen.md#formal)", "broken-anchor: ../associations/broen.md#formål"),
        ("[x](../associations/broen.md#q)", "broken-anchor: -"),
        ("## Her\n\n[x](#heer)", "broken-anchor: #her"),
    ])
    func `a link that leads nowhere says so, and what was meant`(_ body: String, _ problem: String) async {
        await expectEqual(found(body), [problem])
    }

    @Test func `a picture or a document lies among the media`() async {
        await expectEqual(found("![Et bord](../media/bord.jpg)", media: ["bord.jpg"]), [])
        await expectEqual(found("[vedtægter](../media/a/v.pdf)", media: ["a/v.pdf"]), [])
        await expectEqual(
            found("![Et bord](../media/bor.jpg)", media: ["bord.jpg"]),
            [
                "broken-link: ../media/bord.jpg"
            ])
    }

    @Test func `each place is reported where the link's address stands`() async {
        let body = """
            Se [Broen](1️⃣../associations/boen.md) og *[igen](2️⃣../associations/boen.md)*.

            - ![Et bord](3️⃣../media/x.jpg)
            - [y](4️⃣#y)
            """
        let expected: KeyValuePairs<Int, DiagnosticCode> = [
            1: .brokenLink, 2: .brokenLink, 3: .brokenLink, 4: .brokenAnchor,
        ]
        await expectEqual(mismatches("pages/test.md", entry(.page, body: body), expecting: expected), [])
    }

    @Test func `a link to a draft is broken`() async {
        let draft = "---\ntitle: Ny\nstatus: draft\n---\n"
        let text = entry(.page, body: "[x](1️⃣ny.md)")
        await expectEqual(
            mismatches(
                "pages/test.md", text, expecting: [1: .brokenLink], beside: ["pages/ny.md": draft]), [])
    }

    @Test func `a former id is proposed to be replaced`() async {
        let content = MarkedContent([
            "associations/broen.md": entry(.association, "aliases: [gammel]"),
            "pages/test.md": entry(.page, body: "[x](../associations/gammel.md)"),
        ])
        await expectEqual(content.problems.map(\.suggestion), ["../associations/broen.md"])
    }

    @Test func `headings of every language are known`() async {
        let content = MarkedContent([
            "pages/om.md": entry(.page, body: "## Hvem vi er"),
            "pages/om.en.md": "---\ntitle: About\ntranslation: {method: human}\n---\n\n## Who we are\n",
            "pages/test.md": entry(
                .page, body: "[a](om.md#hvem-vi-er) [b](om.md#who-we-are) [c](om.md#where)"),
        ])
        await expectEqual(content.problems.map(\.code), [.brokenAnchor])
    }

    @Test func `the links of translations are followed, too`() async {
        let text =
            "---\ntitle: About\ntranslation: {method: human}\n---\n\n[x](1️⃣../associations/boen.md) [y](2️⃣#z)\n"
        let others = ["pages/om.md": entry(.page, body: "## z")]
        let expected: KeyValuePairs<Int, DiagnosticCode> = [1: .brokenLink, 2: .brokenAnchor]
        await expectEqual(mismatches("pages/om.en.md", text, expecting: expected, beside: others), [])
    }

    @Test func `only the id of an address is replaced, not a folder of the same name`() async {
        let content = MarkedContent([
            "places/placer.md": entry(.place),
            "pages/test.md": entry(.page, body: "[x](../places/places.md)"),
        ])
        await expectEqual(content.problems.map(\.suggestion), ["../places/placer.md"])
    }

    @Test func `a fragment may be written as browsers write it`() async {
        await expectEqual(found("## Formål\n\n[x](#form%C3%A5l)"), [])
    }
}
