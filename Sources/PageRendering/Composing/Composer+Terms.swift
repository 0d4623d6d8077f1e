import CatalogModel
import SitePlanning
import SiteWording

extension Composer {
    /// A term's label in the page's language, or in the main language and marked as such.
    func label(_ code: String, of facet: Facet) -> TextModel {
        guard let vocabulary = facet.vocabulary else {
            return TextModel(text: LanguageNames.name(of: LanguageCode(code), in: language))
        }
        guard let term = catalog.term(code, of: vocabulary) else { return TextModel(text: code) }
        return label(of: term)
    }

    func label(of term: Vocabulary.Term) -> TextModel {
        if let label = term.labels[language] { return TextModel(text: label) }
        let main = catalog.site.mainLanguage
        return TextModel(text: term.labels[main] ?? term.code, lang: main.code, dir: main.direction)
    }

    func links(_ codes: [String], of facet: Facet) -> [LinkModel] { codes.map { link($0, of: facet) } }

    func links(_ languages: [LanguageCode]) -> [LinkModel] {
        links(languages.map { $0.code }, of: .languages)
    }

    func makeLink(_ code: String, of facet: Facet) -> LinkModel {
        let label = label(code, of: facet)
        return LinkModel(
            text: facet == .languages ? label.text.capitalizedFirst : label.text,
            url: url(.list(.facet(facet, code: code), number: 1)), lang: label.lang, dir: label.dir)
    }

    func countedLink(_ code: String, of facet: Facet) -> LinkModel {
        var link = link(code, of: facet)
        link.count = lists.entries[.facet(facet, code: code)]?.count ?? 0
        return link
    }

    func languageNames(_ languages: [LanguageCode]) -> String? {
        guard !languages.isEmpty else { return nil }
        return languages.map { LanguageNames.name(of: $0, in: language) }.joined(separator: wording.separator)
    }

    /// The facets with the terms that have entries, at most `limit` of each.
    func facets(_ kept: [Facet] = Facet.allCases, atMost limit: Int = .max) -> [FacetModel] {
        kept.compactMap { facet in
            let terms = (lists.codes[facet] ?? [])
                .filter { !(lists.entries[.facet(facet, code: $0)] ?? []).isEmpty }
                .prefix(limit)
            guard !terms.isEmpty else { return nil }
            return FacetModel(
                heading: strings["section.\(facet.rawValue)"], url: url(.facetIndex(facet)),
                terms: terms.map { countedLink($0, of: facet) })
        }
    }
}

extension Facet {
    /// Those by which entries of several kinds are found; only activities answer needs.
    static let ofTerms: [Facet] = [.topics, .audiences, .districts, .languages]
}
