/// What `content/site.yml` says of the site as a whole.
package struct SiteConfiguration: Hashable, Sendable {
    package var title = LocalizedText("")
    package var tagline: LocalizedText?
    /// Absolute, ending in a slash.
    package var baseURL = ""
    /// The first one is the main language.
    package var languages: [LanguageCode] = [.danish]
    /// Languages in which a missing translation is worth a warning.
    package var completeLanguages: [LanguageCode] = []
    /// A name of the IANA time zone database.
    package var timeZone = "Europe/Copenhagen"
    package var municipality: Municipality?
    package var contact: Editors?
    /// The address of the repository with the content.
    package var repository: String?
    /// What runs there, where its address does not show it.
    package var forge: Forge?
    /// The branch whose files readers are sent to.
    package var branch = "main"
    /// Whether browsers are asked to open the site over https only, and to remember it.
    package var httpsOnly: Answer?
    package var holidays = HolidayCalendar()
    /// The severities of rules that the site chose, by code.
    package var checks: [String: String] = [:]
    /// What names the site in the UUIDs of its entries, for life; none takes the base URL.
    package var identity: String?
    /// The address of the licence under which others may use the site's data; none where nothing was decided.
    package var licence: String?
    package var exports = Exports()
    /// The theme by its name: `standard`, or a folder of `themes/`; none is the standard theme.
    package var theme: String?
    /// The service that shows where places are.
    package var map = PointAddress.openStreetMap
    /// The service that says how one gets to a place by public transport; none where nobody named one.
    package var journey: PointAddress?
    package var appearance = Appearance()
    package var sections = SectionChoices()
    /// Entries of which nothing is said any more once they are gone.
    package var forget: [EntryKey] = []
    /// The sites whose entries are shown as cards that lead there.
    package var neighbours: [NeighbourSite] = []

    package init() {}

    package var mainLanguage: LanguageCode { languages.first ?? .danish }

    /// What the site offers beside its pages; what nobody decided is there, Open Referral aside.
    package struct Exports: Hashable, Sendable {
        /// Calendars to subscribe to.
        package var calendars: Answer?
        /// Feeds of news and changes.
        package var feeds: Answer?
        /// The whole data as JSON, and its catalog.
        package var json: Answer?
        /// Spreadsheets.
        package var tables: Answer?
        /// Open Referral HSDS, which only `yes` turns on.
        package var hsds: Answer?

        package init() {}
    }

    package struct Municipality: Hashable, Sendable {
        package var name: String?
        /// Four digits, for example `0851`.
        package var code: String?

        package init() {}
    }

    /// Whom to write to about the site itself.
    package struct Editors: Hashable, Sendable {
        package var email: String?
        package var phone: PhoneNumber?

        package init() {}
    }
}

/// The coded terms of one file in `content/vocabulary/`.
package struct Vocabulary: Hashable, Sendable {
    package var terms: [Term] = []
    package private(set) var indexByCode: [String: Int] = [:]

    package struct Term: Hashable, Sendable {
        package var code: String
        /// By language; the main language has one.
        package var labels: [LanguageCode: String] = [:]
        package var source: String?
        package var location: Coordinates?
        package var sameAs: String?
        /// The time that a need means: its page is made from dates.
        package var leadsTo: TimeMeant?
        /// What stands first on the page of a need, in the editors' order, whether it names the need or not.
        package var first: [EntryKey] = []
        /// What the page of a need lists beside the activities that name the need.
        package var lists: Company?
        /// The word that the labels explain, as letters have it; only of `words`.
        package var word: String?

        package init(code: String) {
            self.code = code
        }
    }

    package init() {}

    package mutating func append(_ term: Term) {
        indexByCode[term.code] = terms.count
        terms.append(term)
    }

    package subscript(code: String) -> Term? { indexByCode[code].map { terms[$0] } }

    /// A time that a need means, which dates answer better than a list of entries does.
    package enum TimeMeant: String, CaseIterable, Sendable {
        /// What takes place on the day.
        case today
        /// From the day to the Sunday after it.
        case thisWeek = "this-week"
        /// The Saturday and Sunday that come next, or what is left of them.
        case weekend
        /// What begins at 17:00 or later, on the day and the six days after it.
        case evenings
    }

    /// Activities that answer a need though they do not name it.
    package enum Company: String, CaseIterable, Sendable {
        case volunteersWanted = "volunteers-wanted"
    }

    package enum Name: String, CaseIterable, Sendable {
        case topics, audiences, districts, needs
        /// Words that need explaining; their labels say what they mean.
        case words
    }
}
