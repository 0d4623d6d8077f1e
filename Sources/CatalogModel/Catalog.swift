/// All entries of one kind, in the order of their ids.
package struct EntryTable<Entry: CatalogEntry>: Sendable {
    package let entries: [Entry]
    private let indexByID: [EntryID<Entry>: Int]

    package init(_ entries: [Entry] = []) {
        self.entries = entries.sorted { $0.id < $1.id }
        indexByID = Dictionary(
            self.entries.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    package subscript(id: EntryID<Entry>) -> Entry? { indexByID[id].map { entries[$0] } }
}

/// The resolved, checked data of the site: only entries that have a page or are shown on one.
///
/// References that led nowhere have been reported and are gone; drafts are not in it.
package struct Catalog: Sendable {
    package var site: SiteConfiguration
    package var vocabularies: [Vocabulary.Name: Vocabulary]
    package var associations = EntryTable<Association>()
    package var activities = EntryTable<Activity>()
    package var contacts = EntryTable<Contact>()
    package var places = EntryTable<Place>()
    package var news = EntryTable<News>()
    package var councils = EntryTable<Council>()
    package var pages = EntryTable<FreePage>()
    package var backLinks = BackLinks()
    /// Paths below `content/media/`.
    package var media: [String] = []

    package init(site: SiteConfiguration, vocabularies: [Vocabulary.Name: Vocabulary]) {
        self.site = site
        self.vocabularies = vocabularies
    }

    package func term(_ code: String, of vocabulary: Vocabulary.Name) -> Vocabulary.Term? {
        vocabularies[vocabulary]?[code]
    }
}
