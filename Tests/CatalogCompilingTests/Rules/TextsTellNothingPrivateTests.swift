import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

struct TextsTellNothingPrivateTests {
    @Test(arguments: [
        ("Vores formand er 1️⃣muslim.", "belief"), ("Vores formand har 1️⃣diabetes.", "health"),
        ("Vores formand er 1️⃣straffet.", "punishment"), ("Vores formand er 1️⃣skilt.", "family life"),
        ("Vores formand har 1️⃣gæld.", "finances"),
    ])
    func `each matter is called by its name, with a sentence to write instead`(_ text: String, _ name: String)
        async
    {
        let content = MarkedContent(["pages/test.md": entry(.page, body: text)])
        await expectEqual(
            content.mismatches(in: "pages/test.md", expecting: [1: .privateFactInText]), [])
        let problem = await content.problems.first { $0.code == .privateFactInText }
        #expect(problem?.severity == .warning && problem?.isConfidential == true)
        #expect(problem?.message.english.contains(name) == true)
        #expect(problem?.remedy?.danish.contains("i stedet for mennesket: '") == true)
    }

    @Test func `a translation is read in its own language`() async {
        let content = MarkedContent([
            "pages/test.md": entry(.page, body: "Our chair has diabetes."),
            "pages/test.en.md":
                "---\ntitle: T\ntranslation: {method: human}\n---\n\nOur chair has 1️⃣diabetes.\n",
        ])
        await expectEqual(
            content.mismatches(in: "pages/test.en.md", expecting: [1: .privateFactInText]), [])
        #expect(await content.problems.count { $0.code == .privateFactInText } == 1)
    }

    @Test func `an entry can say why the sentence stays`() async {
        let content = MarkedContent([
            "pages/test.md": entry(
                .page, "allow: {private-fact-in-text: Hun har bedt om det}",
                body: "Vores formand har diabetes.")
        ])
        #expect(await content.problems.isEmpty)
    }
}
