import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// The links to the pages of topics, audiences, districts, languages and needs, which every entry has several of.
struct TermLinks: Sendable {
    private let catalog: PublicCatalog
    private let addresses: AddressBook
    private let languages: Languages
    private let reader: Language
    private let mainReader: Language
    private var links: [Facet: [String: LinkModel]] = [:]

    init(_ catalog: PublicCatalog, _ addresses: AddressBook, _ lists: Listings, _ languages: Languages) {
        (self.catalog, self.addresses, self.languages) = (catalog, addresses, languages)
        (reader, mainReader) = (languages[catalog.language], languages[catalog.mainLanguage])
        for (facet, codes) in lists.codes {
            links[facet] = Dictionary(codes.map { ($0, makeLink($0, of: facet)) }) { first, _ in first }
        }
    }

    func link(_ code: String, of facet: Facet) -> LinkModel {
        links[facet]?[code] ?? makeLink(code, of: facet)
    }

    /// A term's label in the page's language, or in the main language and marked as such.
    func label(_ code: String, of facet: Facet) -> TextModel {
        if facet == .types {
            return TextModel(text: reader.words.associations.types[AssociationType(rawValue: code)] ?? code)
        }
        guard let vocabulary = facet.vocabulary else {
            return TextModel(text: languages.name(of: LanguageCode(code), in: catalog.language))
        }
        guard let term = catalog.term(code, of: vocabulary) else { return TextModel(text: code) }
        return TextModel(catalog.label(of: term), read: reader, else: mainReader)
    }

    private func makeLink(_ code: String, of facet: Facet) -> LinkModel {
        let label = label(code, of: facet)
        let page = PageContent.list(.facet(facet, code: code), number: 1)
        return LinkModel(
            text: facet == .languages ? label.text.capitalizedFirst : label.text,
            url: addresses.url(of: page, in: catalog.language), lang: label.lang, dir: label.dir)
    }
}
