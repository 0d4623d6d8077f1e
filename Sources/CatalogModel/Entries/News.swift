/// News of the council and the directory's life (schema.org `NewsArticle`).
package struct News: CatalogedEntry {
    package static let kind = EntryKind.news
    package static var table: WritableKeyPath<Catalog, EntryTable<Self>> { \.news }

    package var id: EntryID<News>
    package var common = CommonFields()
    package var title = LocalizedText("")
    package var date = LocalDate(dayNumber: 0)
    /// Who sends it: an association, the council (schema.org `publisher`).
    package var from: EntryKey?
    /// Who wrote it, by role and not by name.
    package var authorRole: LocalizedText?
    package var kind = Kind.news
    package var topics: [String] = []
    package var about: [EntryKey] = []
    /// After this day the news is in no list; its page stays.
    package var expires: LocalDate?

    package init(id: EntryID<News>) {
        self.id = id
    }

    /// What it is, with what only news of that kind has.
    package enum Kind: Hashable, Sendable {
        case news, call
        case hearingResponse(Hearing)
        case prize(Prize)
        case grant(Grant)
        case minutes, eventReport, story

        /// The kind with nothing said of it yet.
        package init(_ type: NewsType) {
            self =
                switch type {
                case .news: .news
                case .call: .call
                case .hearingResponse: .hearingResponse(Hearing())
                case .prize: .prize(Prize())
                case .grant: .grant(Grant())
                case .minutes: .minutes
                case .eventReport: .eventReport
                case .story: .story
                }
        }

        package var type: NewsType {
            switch self {
            case .news: .news
            case .call: .call
            case .hearingResponse: .hearingResponse
            case .prize: .prize
            case .grant: .grant
            case .minutes: .minutes
            case .eventReport: .eventReport
            case .story: .story
            }
        }
    }

    package var type: NewsType { kind.type }

    /// Whether it is about a council's own work.
    package var isOfCouncil: Bool {
        switch type {
        case .hearingResponse, .prize, .minutes: true
        case .news, .call, .eventReport, .story, .grant: false
        }
    }

    /// None where the news is no answer to a hearing.
    package var hearing: Hearing? { if case .hearingResponse(let hearing) = kind { hearing } else { nil } }

    /// None where the news is of no prize.
    package var prize: Prize? { if case .prize(let prize) = kind { prize } else { nil } }

    /// None where the news is of no money that can be applied for.
    package var grant: Grant? { if case .grant(let grant) = kind { grant } else { nil } }

    /// The council's answer to a hearing.
    package struct Hearing: Hashable, Sendable {
        package var askedBy: String?
        package var received: LocalDate?
        package var deadline: LocalDate?
        package var sent: LocalDate?
        /// The address of the whole answer.
        package var document: String?
        /// What the council asks for, point by point.
        package var points: [LocalizedText] = []
        package var outcome: Outcome?
        package var outcomeNote: LocalizedText?
        /// How others can have their say before the council answers.
        package var howToBeHeard: LocalizedText?
        /// What came of the answer.
        package var ledTo: [EntryKey] = []

        package init() {}

        package enum Outcome: String, CaseIterable, Sendable {
            case adopted, partly, not, unknown
        }
    }

    package struct Prize: Hashable, Sendable {
        package var year: Int?
        package var givenTo: EntryKey?
        package var category: Category?
        package var reason: LocalizedText?
        /// The last day on which somebody can be nominated.
        package var nominationsUntil: LocalDate?

        package init() {}

        package enum Category: String, CaseIterable, Sendable {
            case company, organisation, person
        }
    }
}

extension News {
    /// Money that associations can apply for.
    package struct Grant: Hashable, Sendable {
        /// In words, since it is often a range.
        package var amount: LocalizedText?
        package var applicants: LocalizedText?
        package var deadline: LocalDate?
        /// Who helps with the application.
        package var helper: EntryID<Contact>?

        package init() {}
    }
}

package enum NewsType: String, CaseIterable, Sendable {
    case news, call
    case hearingResponse = "hearing-response"
    case prize, minutes
    case eventReport = "event-report"
    /// What somebody has lived through, with consent or without a name.
    case story
    case grant
}
