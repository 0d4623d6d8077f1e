import CatalogModel

extension PlannedPage {
    /// Whether the page is there for its own sake, so that it belongs to the list of a language's pages: former addresses
    /// and what stands in the place of a missing page do not.
    package var isLasting: Bool {
        switch content {
        case .redirect, .notFound: false
        case .home, .list, .facetIndex, .calendar, .entry, .gathering, .certificate, .search, .offline,
            .privacy, .myList, .map, .editing, .neighbours, .neighbour:
            true
        }
    }
}

extension FileContent {
    /// How many addresses a part of the list of pages holds.
    package static let pageListLimit = 20_000

    /// The list of a language's pages, in parts where it is long: whoever reads it needs no more than one in memory.
    static func pageLists(
        of pages: [PlannedPage], in language: LanguageCode, limit: Int = pageListLimit
    ) -> [FileContent] {
        var starts: [Int] = []
        var count = 0
        for (position, page) in pages.enumerated() where page.language == language && page.isLasting {
            if count > 0, count % limit == 0 { starts.append(position) }
            count += 1
        }
        let parts = zip(starts, starts.dropFirst() + [pages.count]).enumerated().map { index, part in
            FileContent.pageListPart(language, number: index + 2, pages: part.0..<part.1)
        }
        return [.pageList(language)] + parts
    }
}
