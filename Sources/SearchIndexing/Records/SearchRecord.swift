import CatalogModel
import SitePlanning
import SitePublishing

/// What something is found by in one language: an entry, or a need of the front page.
struct SearchRecord: Sendable {
    var texts: [Text] = []
    /// The codes that the record has of each facet.
    var codes = FilterCodes()
    /// How likely the record is to be what is sought where its words say no more, from 0 to 1.
    var prior = 1.0
    var location: Coordinates?
    /// On which of the coming days it takes place, in order; the site's day is 0.
    var days: [Int] = []
    /// When it takes place next.
    var next: Moment?

    /// A text with the language it is written in.
    struct Text: Sendable {
        let text: String
        let field: SearchField
        let language: LanguageCode
    }

    /// The beginning of a time; on a day what takes all of it comes first.
    struct Moment: Hashable, Comparable, Sendable {
        private let minutes: Int

        init(_ date: LocalDate, _ time: TimeSpan) {
            minutes = date.dayNumber * (24 * 60 + 1) + (time.isAllDay ? 0 : time.start.minutes + 1)
        }

        static func < (left: Moment, right: Moment) -> Bool { left.minutes < right.minutes }
    }
}

/// What a record leads to, from which its card is made when it is written.
enum SearchSubject: Sendable {
    case entry(AnyPublicEntry)
    /// An entry of another site, by its position among those of the plan.
    case neighbour(Int)
    /// A page that is no entry's.
    indirect case page(SearchCard)
}

/// What is shown of a record, in the reader's language.
struct SearchCard: Sendable {
    /// The folder of the entry's kind, or `needs`.
    var kind: String
    var id: String
    var url: String
    var title: String
    /// The language of title and summary, where it is not the reader's.
    var language: LanguageCode?
    var summary: String?
    /// `2026-11-24T17:00`, in the site's time zone.
    var next: String?
    /// The same in words: the day, and from when to when.
    var day: String?
    var time: String?
    var place: String?
    var languages: [String] = []
    var price: String?
    /// For whom it is and nobody else: ages, and women or men; whether the leisure pass of children can pay.
    var who: String?
    /// The number to ring, of a contact that is no person or before one comes.
    var phone: PhoneNumber?
    /// What the settings call the other site that it is on, and where readers are told that it leads.
    var source: String?
    var host: String?
}
