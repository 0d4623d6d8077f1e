import CatalogModel
import Testing

@testable import SitePlanning

struct PageListsTests {
    private let english = LanguageCode("en")

    /// Pages of two languages in turn, and former addresses among them.
    private func pages(_ count: Int) -> [PlannedPage] {
        (0..<count).flatMap { number in
            let key = EntryKey(.page, "side-\(number)")
            return [
                PlannedPage(content: .entry(key), language: .danish, path: "side-\(number)/"),
                PlannedPage(content: .entry(key), language: english, path: "en/side-\(number)/"),
                PlannedPage(content: .redirect(key, to: key), language: .danish, path: "gammel-\(number)/"),
            ]
        }
    }

    @Test(arguments: [0, 1, 3])
    func `a short list is one file`(_ count: Int) {
        #expect(FileContent.pageLists(of: pages(count), in: .danish, limit: 3) == [.pageList(.danish)])
    }

    @Test func `a long list is in parts that follow each other`() {
        #expect(
            FileContent.pageLists(of: pages(7), in: .danish, limit: 3) == [
                .pageList(.danish), .pageListPart(.danish, number: 2, pages: 9..<18),
                .pageListPart(.danish, number: 3, pages: 18..<21),
            ])
        #expect(
            FileContent.pageLists(of: pages(4), in: english, limit: 3) == [
                .pageList(english), .pageListPart(english, number: 2, pages: 10..<12),
            ])
    }
}
