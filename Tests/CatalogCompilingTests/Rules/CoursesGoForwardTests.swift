import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

struct CoursesGoForwardTests {
    private func course(_ steps: String..., times: String = "when: [tirsdag kl. 17-19]") -> String {
        "---\ntitle: Kursus\nsummary: Et kursus\norganizers: [broen]\ntopics: [sprog]\n\(times)\nsteps:\n"
            + steps.map { "  - \($0)\n" }.joined() + "---\n"
    }

    @Test func `steps in order on days of the course are in order`() async {
        let text = course(
            "{date: 2027-01-12, title: A}", "{date: 2027-01-12, title: B}", "{date: 2027-01-19, title: C}")
        await expectEqual(mismatches("activities/test.md", text), [])
        // Without times nobody can tell on which days it takes place.
        let open = course("{date: 2027-01-13, title: A}", times: "by_appointment: yes")
        await expectEqual(mismatches("activities/test.md", open), [])
    }

    @Test func `a step that stands after a later one is reported`() async {
        let text = course("{date: 2027-01-19, title: A}", "1️⃣{date: 2027-01-12, title: B}")
        await expectEqual(
            mismatches("activities/test.md", text, expecting: [1: .endBeforeStart]), [])
    }

    @Test func `a step on a day without a time is reported`() async {
        let text = course("1️⃣{date: 2027-01-13, title: A}")
        await expectEqual(
            mismatches("activities/test.md", text, expecting: [1: .implausibleDate]), [])
    }

    @Test func `a project that ends before it begins is reported`() async {
        let head = "---\nname: Foreningen\nsummary: En\nprojects:\n"
        let sound = head + "  - {title: A, from: 2026-01-01, to: 2026-12-31}\n---\n"
        await expectEqual(mismatches("associations/test.md", sound), [])
        let broken = head + "  - {title: A}\n  - 1️⃣{title: B, from: 2026-12-31, to: 2026-01-01}\n---\n"
        await expectEqual(mismatches("associations/test.md", broken, expecting: [1: .endBeforeStart]), [])
    }
}

struct MunicipalProfileTests {
    @Test(arguments: [
        "departments: [{name: A, contact: vagttelefon}]", "policies: [{title: A, url: https://a.example/}]",
        "goals: [A]",
    ])
    func `only a municipality has departments, policies and goals`(_ field: String) async {
        let head = "---\nname: Kommunen\nsummary: K\n"
        await expectEqual(
            mismatches("associations/test.md", head + "type: municipality\n\(field)\n---\n"), [])
        for type in ["type: sports\n", ""] {
            await expectEqual(
                mismatches(
                    "associations/test.md", head + type + "1️⃣\(field)\n---\n",
                    expecting: [1: .unknownKey]), [])
        }
    }

    @Test func `no association takes the address of the types`() async {
        await expectEqual(
            mismatches(
                "associations/type.md", "1️⃣---\nname: Typen\nsummary: T\n---\n",
                expecting: [1: .addressCollision]), [])
    }
}
