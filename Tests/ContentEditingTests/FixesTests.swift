import Diagnostics
import Testing

@testable import ContentEditing

struct FixesTests {
    private func fixed(_ text: String, beside others: [String: String] = [:]) async -> (
        text: String?, repairs: [String]
    ) {
        let content = EditedContent(others.merging(["places/a.md": text]) { $1 })
        let fixes = Fixes(await content.problems, in: content.files)
        return (
            content.applying(fixes.changes).texts["places/a.md"],
            fixes.repairs.map { "\($0.code.rawValue) '\($0.old)' '\($0.new)'" }
        )
    }

    @Test(arguments: [
        ("navn: Hallen", "name: Hallen"),
        (
            "name: A # navnet\ngade:    Havnegade 1 # og ikke 2",
            "name: A # navnet\nstreet:    Havnegade 1 # og ikke 2"
        ),
        ("name: A\nverified: 12/3 2026", "name: A\nverified: 2026-03-12"),
        ("name: A\nverified: '1. maj 2026'", "name: A\nverified: 2026-05-01"),
        ("name: A\nverified: May 3, 2026", "name: A\nverified: 2026-05-03"),
        ("name: A\nstatus: aktiv", "name: A\nstatus: active"),
        ("name: A\naccessibility: [wheelchair, lift, lift]", "name: A\naccessibility: [wheelchair, lift]"),
        ("name: A  \nstreet: B\t", "name: A\nstreet: B"),
    ])
    func `what has one right answer is repaired, and nothing else is touched`(
        _ before: String, _ after: String
    ) async {
        let result = await fixed("---\n\(before)\n---\n\nTekst  \nmere\n")
        #expect(result.text == "---\n\(after)\n---\n\nTekst  \nmere\n")
        #expect(!result.repairs.isEmpty)
    }

    @Test(arguments: [
        "name: A\nverified: 2026-13-45", "name: A\nverified: i går", "name: A\nverified: 5/2026",
        "name: A\nstatus: xyz", "name: A\nqqq: 1", "name: A\npostcode: '99'",
    ])
    func `what has several answers or none is left to people`(_ fields: String) async {
        let text = "---\n\(fields)\n---\n"
        let result = await fixed(text)
        #expect(result.text == text)
        #expect(result.repairs == [])
    }

    @Test func `a reference that is one slip from only one id is repaired, one near two is not`() async {
        let alone = ["associations/broen.md": "---\nname: B\nsummary: S\nparent: aeblt\n---\n"]
        var content = EditedContent(alone)
        content.texts["associations/aeblet.md"] = "---\nname: Æ\nsummary: S\n---\n"
        #expect(Fixes(await content.problems, in: content.files).repairs.map(\.new) == ["aeblet"])
        content.texts["associations/aeblat.md"] = "---\nname: X\nsummary: S\n---\n"
        #expect(Fixes(await content.problems, in: content.files).repairs.map(\.new) == [])
    }

    @Test(arguments: [
        ("99-00-00-01", "99 00 00 01"), ("(+45) 99000001", "99 00 00 01"),
        ("0045 99 00 00 01", "99 00 00 01"),
        ("99.00.00.01", "99 00 00 01"), ("0046 8 123 456 78", "+46812345678"),
    ])
    func `a phone number gets the form that is asked for`(_ before: String, _ after: String) async {
        let content = EditedContent(["associations/a.md": "---\nname: A\nsummary: S\nphone: \(before)\n---\n"]
        )
        let fixes = Fixes(await content.problems, in: content.files)
        let text = content.applying(fixes.changes).texts["associations/a.md"]
        #expect(text == "---\nname: A\nsummary: S\nphone: '\(after)'\n---\n")
        #expect(await content.applying(fixes.changes).problems.filter { $0.severity == .error } == [])
    }

    @Test func `a second run finds nothing more to repair`() async {
        let content = EditedContent(["places/a.md": "---\nnavn: A \nverified: 1/5 2026\n---\n\nTekst \n"])
        let first = content.applying(Fixes(await content.problems, in: content.files).changes)
        #expect(first.texts["places/a.md"] == "---\nname: A\nverified: 2026-05-01\n---\n\nTekst\n")
        #expect(Fixes(await first.problems, in: first.files).changes == [])
    }
}
