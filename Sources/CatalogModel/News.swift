/// News of the council and the directory's life (schema.org `NewsArticle`).
package struct News: CatalogEntry {
    package static let kind = EntryKind.news

    package var id: EntryID<News>
    package var common = CommonFields()
    package var title = LocalizedText("")
    package var date = LocalDate(dayNumber: 0)
    package var type = NewsType.news
    package var topics: [String] = []
    package var about: [EntryKey] = []
    /// After this day the news is in no list; its page stays.
    package var expires: LocalDate?
    package var hearing = Hearing()
    package var prize = Prize()

    package init(id: EntryID<News>) {
        self.id = id
    }

    /// The council's answer to a hearing.
    package struct Hearing: Hashable, Sendable {
        package var askedBy: String?
        package var deadline: LocalDate?
        package var sent: LocalDate?
        package var outcome: Outcome?

        package enum Outcome: String, CaseIterable, Sendable {
            case adopted, partly, not, unknown
        }
    }

    package struct Prize: Hashable, Sendable {
        package var year: Int?
        package var givenTo: EntryKey?
    }
}

package enum NewsType: String, CaseIterable, Sendable {
    case news, call
    case hearingResponse = "hearing-response"
    case prize, minutes
    case eventReport = "event-report"
}
