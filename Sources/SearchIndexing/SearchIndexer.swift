package import CatalogModel
package import SitePlanning
package import SitePublishing
package import SiteWording

/// Makes the index that the browser searches, for one language at a time.
///
/// Comes in: what is published, and its plan. Goes out: files below `/search/<language>/`, as
/// `Documentation/SearchIndex.md` describes them. All that is known of languages is used here; the browser only looks
/// words up.
package struct SearchIndexer: Sendable {
    let publication: Publication
    let plan: SitePlan
    let words: SearchWords
    let languages: Languages

    package init(
        _ publication: Publication, _ plan: SitePlan, _ words: SearchWords, _ languages: Languages
    ) {
        self.publication = publication
        self.plan = plan
        self.words = words
        self.languages = languages
    }

    /// Hands the files to a sink, one after another.
    package func index(in language: LanguageCode, into sink: some OutputSink) throws -> SearchIndex {
        let collection = RecordCollection(publication, plan, words, languages, in: language)
        // What is typed may be in any language of the site, so all of them are folded.
        let folding = Folding(publication.site.languages.map { languages[$0] })
        let spoken = languages(readIn: language)
        var builder = TermBuilder(spoken, spoken.map { LanguageRules(languages[$0], folding) })
        let records = RecordList(of: collection) { builder.add($0) }
        let files = SearchFiles(
            folder: plan.addresses.searchFolder(language), language: languages[language],
            mainLanguage: languages[publication.site.mainLanguage], folding: folding,
            start: plan.addresses.path(of: .searchStart(language)), today: publication.today,
            sink: sink)
        return try files.index(
            records, builder.terms(publication.synonyms, numbering: records.order), districts)
    }

    /// The reader's language first: of a word that several languages have, its stem counts.
    private func languages(readIn language: LanguageCode) -> [LanguageCode] {
        let site = publication.site.languages
        let first = [language, publication.site.mainLanguage]
        let labels = words.labels.map(\.language).filter { !site.contains($0) }
        return
            ([first[0]] + (first[1] == first[0] ? [] : [first[1]])
            + (site + labels).filter {
                !first.contains($0)
            })
    }

    private var districts: [(code: String, location: Coordinates)] {
        (publication.vocabularies[.districts]?.terms ?? []).compactMap { term in
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
