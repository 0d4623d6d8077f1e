import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

struct SeatsAddUpTests {
    private func council(_ members: String...) -> String {
        "---\nname: Rådet\nseats:\n  - {group: school, count: 1}\n1️⃣members:\n"
            + members.map { "  - {\($0)}\n" }.joined()
            + "---\n"
    }

    private func mismatches(_ text: String, _ expected: KeyValuePairs<Int, DiagnosticCode>) async -> [String]
    {
        await CatalogCompilingTests.mismatches("council/test.md", text, expecting: expected)
    }

    @Test func `as many members as seats, or fewer, are in order`() async {
        await expectEqual(mismatches(council("contact: vagttelefon, seat: school"), [:]), [])
        await expectEqual(mismatches("---\nname: Rådet\nseats: [{group: school, count: 2}]\n---\n", [:]), [])
        await expectEqual(
            mismatches("---\nname: Rådet\nmembers: [{contact: vagttelefon, seat: school}]\n---\n", [:]), [])
    }

    @Test func `more members than seats are reported, also where there is no seat at all`() async {
        let one = "contact: vagttelefon, seat: school"
        await expectEqual(mismatches(council(one, one), [1: .seatCount]), [])
        await expectEqual(mismatches(council("contact: vagttelefon, seat: housing"), [1: .seatCount]), [])
    }

    @Test(arguments: ["to: 2026-11-20", "from: 2026-11-22", "role: deputy", "role: secretary"])
    func `who has left, has not begun or has no vote takes no seat`(_ field: String) async {
        let one = "contact: vagttelefon, seat: school"
        await expectEqual(mismatches(council(one, one + ", " + field), [:]), [])
    }
}

struct HearingsHaveOutcomesTests {
    private func hearing(_ fields: String) -> String {
        "---\ntitle: Svar\ndate: 2026-10-01\nkind: hearing-response\n\(fields)\n---\n"
    }

    @Test(arguments: [
        "deadline: 2026-11-21", "deadline: 2026-10-15\noutcome: partly",
        "deadline: 2026-10-15\noutcome: unknown",
        "deadline: 2026-10-15\nstatus: ended", "sent: 2026-10-10",
    ])
    func `a hearing with an outcome, or with time left, is in order`(_ fields: String) async {
        await expectEqual(mismatches("news/test.md", hearing(fields)), [])
    }

    @Test func `a hearing past its deadline without outcome is reported at the deadline`() async {
        await expectEqual(
            mismatches("news/test.md", hearing("deadline: 1️⃣2026-11-20"), expecting: [1: .missingOutcome]), [])
    }
}

struct CouncilsFollowElectionsTests {
    private func council(_ fields: String) -> String { "---\nname: Rådet\n\(fields)\n---\n" }

    @Test(arguments: [
        "term: {from: 2026-01-01, to: 2029-12-31}", "term: {from: 2026-04-01, to: 2029-12-31}",
        "term: {from: 2022-01-01, to: 2025-12-31}", "term: {from: 2022-03-01, to: 2026-06-30}",
        "term: {from: 2026-01-01, to: 2027-06-30}\nstatus: ended",
        "term: {from: 2026-01-01, to: 2027-06-30}\nallow: {council-term: rådet er nyt}",
    ])
    func `a council that sits as long as the municipal council is in order`(_ fields: String) async {
        await expectEqual(mismatches("council/test.md", council(fields)), [])
    }

    @Test(arguments: [
        "{from: 2026-01-01, to: 2027-06-30}", "{from: 2025-12-31, to: 2029-12-31}",
        "{from: 2026-01-01, to: 2030-07-01}", "{from: 2026-01-01, to: 2029-12-30}",
    ])
    func `another term is reported, with the day on which it should end`(_ term: String) async {
        await expectEqual(
            mismatches("council/test.md", council("term: 1️⃣\(term)"), expecting: [1: .councilTerm]), [])
    }
}

struct CouncilsAreNamedTests {
    private func problems(_ fields: String, councils: [String]) async -> [DiagnosticCode] {
        var files = ["news/test.md": "---\ntitle: Nyt\ndate: 2026-11-01\n\(fields)\n---\n"]
        for id in councils { files["council/\(id).md"] = "---\nname: Rådet \(id)\n---\n" }
        return await MarkedContent(files).problems.map(\.code)
    }

    @Test func `what is of one of several councils says of which`() async {
        await expectEqual(problems("kind: minutes", councils: ["a", "b"]), [.unnamedCouncil])
        await expectEqual(problems("kind: prize", councils: ["a", "b"]), [.unnamedCouncil])
        await expectEqual(problems("kind: minutes\nfrom: council/b", councils: ["a", "b"]), [])
        await expectEqual(problems("kind: minutes\nabout: [council/b]", councils: ["a", "b"]), [])
    }

    @Test func `of one council, of others and of what is no council's work nobody asks`() async {
        await expectEqual(problems("kind: minutes", councils: ["a"]), [])
        await expectEqual(problems("kind: news", councils: ["a", "b"]), [])
        await expectEqual(problems("kind: prize\nfrom: associations/broen", councils: ["a", "b"]), [])
        await expectEqual(problems("kind: minutes\nstatus: ended", councils: ["a", "b"]), [])
    }
}
