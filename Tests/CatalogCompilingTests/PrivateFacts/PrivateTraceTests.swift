import CatalogModel
import Diagnostics
import DocumentParsing
import SourceReading
import TestSupport
import Testing

@testable import CatalogCompiling

struct PrivateTraceTests {
    private func traces(_ text: String, _ language: String = "da") -> [PrivateTrace] {
        let source = SourceFile(path: "content/pages/a.md", bytes: Array(text.utf8))
        return PrivateTrace.all(in: DocumentParser().parse(source).value, LanguageCode(language))
    }

    @Test func `the place is that of the words as they were written`() {
        let found = traces(
            "---\ntitle: A\nsummary: Vores formand er syg\n---\n\nKom!\n\nI går fik Ole\n**kræft**.\n")
        #expect(found.map(\.matter) == [.health, .health])
        #expect(found.map(\.range.start.line) == [3, 9])
        #expect(found.first?.range.start.column == 27)
    }

    @Test func `what is hidden behind escapes and entities is found all the same`() {
        #expect(
            traces("---\nsummary: \"Ole har di\\x61betes\"\n---\n\nOle har g&aelig;ld.\n").map(\.matter) == [
                .health, .money,
            ])
    }

    @Test func `in a file are no more than twenty places`() {
        #expect(
            traces("---\ntitle: A\n---\n\n" + String(repeating: "Ole er syg.\n\n", count: 50)).count == 20)
    }

    @Test func `a language without words has none`() {
        #expect(traces("---\ntitle: A\n---\n\nOle har diabetes.\n", "uk").isEmpty)
    }
}
