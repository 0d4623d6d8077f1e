import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

struct TextsKeepSecretsTests {
    static let leader = [
        "contacts/leder.md":
            "---\nkind: person\nname: A\nrole: B\nphone: 99 00 00 05\nemail: Anna.Leder@example.org\nconsent: {given: 2026-09-01, form: paper, scope: [name]}\n---\n"
    ]

    @Test(arguments: [
        "Ring 1️⃣99000005", "Ring 1️⃣99 00 00 05.", "Ring +45 1️⃣99 00 00 05", "Ring 00451️⃣99-00-00-05!",
        "Ring (1️⃣9900 0005)", "Skriv til 1️⃣anna.leder@example.org.", "Skriv: <1️⃣ANNA.LEDER@EXAMPLE.ORG>",
        "[skriv](mailto:1️⃣anna.leder@example.org)", "Ring 12 1️⃣99 00 00 05 34",
    ])
    func `a person's phone and mail are found in whatever form`(_ text: String) async {
        await expectEqual(
            mismatches(
                "pages/test.md", entry(.page, body: text), expecting: [1: .privateDataInText],
                beside: Self.leader), [])
    }

    @Test func `they are found in fields of text and in translations`() async {
        let files = Self.leader.merging(["pages/test.md": entry(.page)]) { $1 }
        await expectEqual(
            mismatches(
                "pages/test.en.md", "---\ntitle: Call 1️⃣99 00 00 05\ntranslation: {method: human}\n---\n",
                expecting: [1: .privateDataInText], beside: files), [])
    }

    @Test(arguments: [
        "Ring 99 00 00 06", "anna@example.org", "leder@example.org", "9 9\n0 0 0 0 0 6",
    ])
    func `other numbers and addresses are left alone`(_ text: String) async {
        await expectEqual(mismatches("pages/test.md", entry(.page, body: text), beside: Self.leader), [])
    }

    @Test func `the fields made for it are reported, and the numbers of functions left alone`() async {
        await expectEqual(
            mismatches(
                "associations/test.md", entry(.association, "phone: 1️⃣99 00 00 05"),
                expecting: [1: .privateDataInText], beside: Self.leader), [])
        let shared = [
            "contacts/vagttelefon.md": "---\nkind: function\nname: A\nrole: B\nphone: 99 00 00 01\n---\n"
        ]
        await expectEqual(
            mismatches("pages/test.md", entry(.page, body: "Ring 99 00 00 01"), beside: shared), [])
    }

    @Test func `what was found is never repeated`() async {
        let files = Self.leader.merging(["pages/test.md": entry(.page, body: "Ring 99 00 00 05")]) { $1 }
        let found = await MarkedContent(files).problems
        #expect(found.map(\.code) == [.privateDataInText])
        #expect(found.allSatisfy { !"\($0)".contains("00 00 05") })
    }
}
