/// An entry that many places look at.
///
/// An entry has dozens of fields, and copying one counts a reference for nearly each of them. Two threads that do so
/// for the same entries spend their time on each other, so the catalog hands out one reference instead.
package final class Shared<Entry: CatalogEntry>: Sendable {
    // Before the entry, so that code for entries of any kind finds them without knowing how large one is.
    package let id: EntryID<Entry>
    package let summary: EntrySummary
    package let entry: Entry

    package init(_ entry: Entry) {
        id = entry.id
        summary = EntrySummary(key: entry.id.key, title: entry.title, common: entry.common)
        self.entry = entry
    }
}

/// The resolved, checked data of the site: only entries that have a page or are shown on one.
///
/// Drafts are not in it, nor is what was left out with its errors: a look-up of such an entry gives none.
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
    package var synonyms: [SynonymGroup] = []
    /// The files of `content/media/` that the site may show, by their paths below it.
    package var media: [String: MediaFacts] = [:]

    package init(site: SiteConfiguration, vocabularies: [Vocabulary.Name: Vocabulary]) {
        self.site = site
        self.vocabularies = vocabularies
    }

    package func term(_ code: String, of vocabulary: Vocabulary.Name) -> Vocabulary.Term? {
        vocabularies[vocabulary]?[code]
    }
}
