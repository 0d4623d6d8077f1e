package import CatalogModel
package import SitePlanning

/// Makes the index that the browser searches, for one language at a time.
///
/// Comes in: the catalog and its plan. Goes out: files below `/search/<language>/`, as
/// `Documentation/SearchIndex.md` describes them. All that is known of languages is used here; the browser only looks
/// words up.
package struct SearchIndexer: Sendable {
    let catalog: Catalog
    let plan: SitePlan
    let words: SearchWords
    let today: LocalDate

    package init(_ catalog: Catalog, _ plan: SitePlan, _ words: SearchWords, today: LocalDate) {
        self.catalog = catalog
        self.plan = plan
        self.words = words
        self.today = today
    }

    /// Hands the files to a sink, one after another.
    package func index(in language: LanguageCode, into sink: some OutputSink) throws -> SearchIndex {
        let records = RecordCollection(
            catalog: catalog, plan: plan, words: words, language: language, today: today
        ).records()
        var builder = TermBuilder(languages(readIn: language))
        for record in records { builder.add(record) }
        let files = SearchFiles(
            folder: plan.addresses.searchFolder(language), language: language,
            mainLanguage: catalog.site.mainLanguage, start: plan.addresses.path(of: .searchStart(language)),
            sink: sink)
        return try files.index(records, builder.terms(catalog.synonyms), districts)
    }

    /// The reader's language first: of a word that several languages have, its stem counts.
    private func languages(readIn language: LanguageCode) -> [LanguageCode] {
        let site = catalog.site.languages
        let first = [language, catalog.site.mainLanguage]
        let labels = words.labels.map(\.language).filter { !site.contains($0) }
        return
            ([first[0]] + (first[1] == first[0] ? [] : [first[1]])
            + (site + labels).filter {
                !first.contains($0)
            })
    }

    private var districts: [(code: String, location: Coordinates)] {
        (catalog.vocabularies[.districts]?.terms ?? []).compactMap { term in
            term.location.map { (term.code, $0) }
        }
    }
}

/// The index of one language.
package struct SearchIndex: Sendable {
    package let language: LanguageCode
    /// The path of the file that the search page asks for first, below the site's folder.
    package let core: String
}
