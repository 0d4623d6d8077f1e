import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

struct TrailingBlanksTests {
    @Test func `blanks at the end of a field are reported once, with a fix for every line`() async {
        let text = "---\ntitle: Æble1️⃣ \nmenu: 1\t\n---\n\nTekst \n   \nmere\n"
        await expectEqual(mismatches("pages/test.md", text, expecting: [1: .trailingBlanks]), [])
        let found = await MarkedContent(["pages/test.md": text]).problems
        #expect(found.first?.fixes.map(\.range.start.line) == [2, 3, 6, 7])
        #expect(found.first?.message.english == "4 lines end with spaces")
    }

    @Test func `two blanks that make a new line in the text are left alone`() async {
        await expectEqual(
            mismatches("pages/test.md", entry(.page, body: "Gade 1  \nFjordby   \nDanmark")), [])
    }
}
