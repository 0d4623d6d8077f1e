package import CatalogModel

extension Catalog {
    /// A catalog in Danish, English and Arabic, filled by `fill`.
    package static func example(
        languages: [String] = ["da", "en", "ar"], baseURL: String = "https://fjordby.example/",
        _ fill: (inout Catalog) -> Void = { _ in }
    ) -> Catalog {
        var site = SiteConfiguration()
        // Tests that are about public holidays say so.
        site.holidays.publicHolidays = .none
        site.title = LocalizedText("Fjordby sammen")
        (site.baseURL, site.languages) = (baseURL, languages.map { LanguageCode($0) })
        var topics = Vocabulary()
        for (code, danish, english) in [("sprog", "Sprog", "Language"), ("motion", "Motion", "Exercise")] {
            var term = Vocabulary.Term(code: code)
            term.labels = [.danish: danish, LanguageCode("en"): english]
            topics.append(term)
        }
        var catalog = Catalog(site: site, vocabularies: [.topics: topics])
        fill(&catalog)
        return catalog
    }
}

extension CatalogEntry {
    /// An entry with a title, filled by `fill`.
    package static func example(
        _ id: String, _ title: String = "Prøve", _ fill: (inout Self) -> Void = { _ in }
    ) -> Self {
        var entry = Self(id: EntryID(id))
        entry.title = LocalizedText(title)
        fill(&entry)
        return entry
    }
}
