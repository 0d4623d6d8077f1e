/// An entry of another site as its index tells of it: enough for a card that leads there, and nothing about people.
///
/// There is no room in it for a phone number, a mail address, a contact or an organizer, so none can be shown.
package struct NeighbourCard: Hashable, Sendable {
    /// The position of its site among the neighbours.
    package var site: Int
    package var key: EntryKey
    package var uuid: EntryUUID?
    /// In the languages in which the other site was read; the first one is that of the first file.
    package var texts: [Text]
    package var codes = Codes()
    package var place: String?
    package var city: String?
    package var location: Coordinates?
    /// When an activity takes place next, as far as that lies ahead.
    package var next: LocalDateTime?
    /// The day of a news item.
    package var date: LocalDate?
    package var isFree: Bool?
    package var ages: Ages?
    package var gender: Activity.Gender?
    package var isPaused = false
    /// The positions of other sites that tell of the same thing.
    package var others: [Int] = []

    package init(site: Int, key: EntryKey, texts: [Text]) {
        (self.site, self.key, self.texts) = (site, key, texts)
    }

    /// Title, summary and address in one language.
    package struct Text: Hashable, Sendable {
        package var language: LanguageCode
        package var title: String
        package var summary: String?
        /// Below the base URL of its site.
        package var url: String

        package init(language: LanguageCode, title: String, summary: String?, url: String) {
            (self.language, self.title, self.summary, self.url) = (language, title, summary, url)
        }
    }

    /// What it is found by, in the codes of the site that shows it.
    package struct Codes: Hashable, Sendable {
        package var topics: [String] = []
        package var audiences: [String] = []
        package var needs: [String] = []
        package var languages: [LanguageCode] = []
        package var weekdays: [String] = []
        package var timesOfDay: [String] = []
        package var danishLevels: [String] = []
        package var type: AssociationType?

        package init() {}
    }

    /// The kinds that are shown of other sites: contacts are not, whatever an index holds, and free pages and agreements say
    /// nothing to readers elsewhere.
    package static let kinds: [EntryKind] = [.activity, .association, .place, .news, .council, .forum]

    /// How others name it, `aalborg:activities/sprogcafe`.
    package func reference(in sites: [Neighbourhood.Member]) -> String {
        "\(sites[site].site.name):\(key)"
    }
}
