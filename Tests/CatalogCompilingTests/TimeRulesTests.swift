import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

// The rules in which the day matters. Time alone makes no errors: what grows old warns.

struct ConsentIsValidTests {
    private func person(_ consent: String) -> String {
        "---\nkind: person\nname: Amina Hassan\nrole: Leder\n\(consent)\n---\n"
    }

    @Test func `a person without consent is an error, told at the kind`() async {
        let text = "---\nkind: 1️⃣person\nname: Amina\nrole: Leder\n---\n"
        await expectEqual(mismatches("contacts/test.md", text, expecting: [1: .missingConsent]), [])
    }

    @Test func `a function needs no consent`() async {
        await expectEqual(mismatches(.contact, "phone: 99000001"), [])
    }

    @Test(arguments: [
        "given: 2025-11-20, form: paper, scope: [name]",
        "given: 2026-01-01, form: paper, scope: [name], expires: 2026-11-20",
        "given: 2026-01-01, form: paper, scope: [name], withdrawn: 2026-11-21",
    ])
    func `a consent that does not hold today warns at the consent`(_ consent: String) async {
        let text = person("1️⃣consent: {\(consent)}")
        let content = MarkedContent(["contacts/test.md": text])
        await expectEqual(content.mismatches(in: "contacts/test.md", expecting: [1: .expiredConsent]), [])
        await expectEqual(content.problems.first?.severity, .warning)
        await expectEqual(content.compile().catalog.contacts.find("test")?.hasPage, false)
    }

    @Test func `a consent holds for a year, its last day included`() async {
        let text = person("1️⃣consent: {given: 2025-11-21, form: mail, scope: [name]}")
        await expectEqual(mismatches("contacts/test.md", text, expecting: [1: .expiringConsent]), [])
    }

    @Test func `the consent of a draft is left alone`() async {
        let text = person("status: draft\nconsent: {given: 2020-01-01, form: mail, scope: [name]}")
        await expectEqual(mismatches("contacts/test.md", text), [])
    }
}

struct RetiredContactsAreErasedTests {
    @Test func `a contact is to be deleted after its day, or a year after it stopped`() async {
        await expectEqual(mismatches(.contact, "retired: 2025-11-21"), [])
        await expectEqual(mismatches(.contact, "1️⃣retired: 2025-11-20", expecting: [1: .staleEntry]), [])
        await expectEqual(mismatches(.contact, "retired: 2020-01-01\nerase_after: 2026-11-21"), [])
        await expectEqual(
            mismatches(
                .contact, "retired: 2026-01-01\n1️⃣erase_after: 2026-11-20", expecting: [1: .staleEntry]), [])
        await expectEqual(problems(.contact, "retired: 2025-11-20").first?.severity, .warning)
    }
}

struct EntriesAreFreshTests {
    @Test func `an entry may say itself for how long a confirmation holds`() async {
        await expectEqual(
            mismatches(.place, "verified: 1️⃣2026-11-10\nreview_after: 10", expecting: [1: .staleEntry]), [])
        await expectEqual(mismatches(.activity, "verified: 2026-01-01\nreview_after: 365"), [])
        await expectEqual(
            mismatches(.page, "verified: 1️⃣2026-01-01\nreview_after: 30", expecting: [1: .staleEntry]), [])
    }

    @Test(arguments: [
        (EntryKind.activity, "2026-08-23", "2026-08-22"), (.association, "2026-05-25", "2026-05-24"),
        (.contact, "2026-05-25", "2026-05-24"), (.place, "2026-05-25", "2026-05-24"),
    ])
    func `a confirmation holds 90 or 180 days`(_ kind: EntryKind, _ fresh: String, _ stale: String) async {
        await expectEqual(mismatches(kind, "verified: \(fresh)"), [])
        await expectEqual(mismatches(kind, "verified: 1️⃣\(stale)", expecting: [1: .staleEntry]), [])
        await expectEqual(problems(kind, "verified: \(stale)").first?.severity, .warning)
    }

    @Test(arguments: [EntryKind.news, .council, .page])
    func `what does not change by itself needs no confirmation`(_ kind: EntryKind) async {
        await expectEqual(mismatches(kind, "verified: 2020-01-01"), [])
    }

    @Test(arguments: ["draft", "ended", "archived"])
    func `what is in no list grows old without a word`(_ status: String) async {
        await expectEqual(mismatches(.place, "status: \(status)\nverified: 2020-01-01"), [])
    }

    @Test func `what was never confirmed is not stale`() async {
        await expectEqual(
            mismatches(.place, "status: paused\nverified: 1️⃣2020-01-01", expecting: [1: .staleEntry]), [])
        await expectEqual(mismatches(.place, "status: paused"), [])
    }
}

struct DatesAreInOrderTests {
    @Test func `what ends before it begins is reported at the field`() async {
        let alert = "alert: 1️⃣{text: Aflyst, from: 2026-12-02, to: 2026-12-01}"
        await expectEqual(mismatches(.activity, alert, expecting: [1: .endBeforeStart]), [])
        let term = "term: 1️⃣{from: 2026-01-01, to: 2025-12-31}"
        await expectEqual(mismatches(.council, term, expecting: [1: .endBeforeStart]), [])
        await expectEqual(mismatches(.news, "expires: 1️⃣2026-11-19", expecting: [1: .endBeforeStart]), [])
        let person = "---\nkind: person\nname: A\nrole: B\n"
        let consent = "consent: 1️⃣{given: 2026-09-01, expires: 2026-08-31, form: paper, scope: [name]}\n---\n"
        #expect(
            await problemCodes("contacts/test.md", person + consent).contains(.endBeforeStart))
    }

    @Test func `a single day is in order`() async {
        await expectEqual(
            mismatches(.activity, "alert: {text: Aflyst, from: 2026-12-01, to: 2026-12-01}"), [])
        await expectEqual(mismatches(.news, "expires: 2026-11-20"), [])
    }

    private func problemCodes(_ path: String, _ text: String) async -> [DiagnosticCode] {
        await MarkedContent([path: text]).problems.map(\.code)
    }
}
