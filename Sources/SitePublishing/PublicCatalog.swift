package import CatalogModel

/// The catalog as it may be shown in one place and one language.
///
/// It makes its views of entries on demand; they refer to it, so there is one for a place and a language:
///
///     let catalog = PublicCatalog(publication, for: .web, in: .danish)
///     catalog.activities.first?.contacts.first?.phone   // only with consent to the web
package final class PublicCatalog: Sendable {
    package let publication: Publication
    package let outlet: Outlet
    package let language: LanguageCode
    /// The language that every text is written in.
    package let mainLanguage: LanguageCode

    package init(_ publication: Publication, for outlet: Outlet, in language: LanguageCode) {
        (self.publication, self.outlet, self.language) = (publication, outlet, language)
        mainLanguage = publication.site.mainLanguage
    }

    /// The same catalog, shown somewhere else.
    package func shown(in outlet: Outlet) -> PublicCatalog {
        PublicCatalog(publication, for: outlet, in: language)
    }

    /// The same catalog, read in another language.
    package func read(in language: LanguageCode) -> PublicCatalog {
        PublicCatalog(publication, for: outlet, in: language)
    }

    package var today: LocalDate { publication.today }

    package func term(_ code: String, of vocabulary: Vocabulary.Name) -> Vocabulary.Term? {
        publication.vocabularies[vocabulary]?[code]
    }

    /// What is known of a file of `content/media/`; none where it is not published.
    package func media(_ file: String) -> MediaFacts? { publication.catalog.media[file] }
}
