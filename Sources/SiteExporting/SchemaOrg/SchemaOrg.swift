import CatalogModel
import Diagnostics
package import SitePlanning
package import SitePublishing
package import SiteWording

/// Writes what pages are about in the words of schema.org, as JSON-LD 1.1 in a script element.
///
/// The element is a data block: browsers do not run it, and a Content-Security-Policy does not concern it. Every
/// `<`, `>` and `&` of a text is written as a number, so that no text can end the element. What a person
/// agreed to has to cover the channel `json` as well as `web`, since machines copy what stands here.
package struct SchemaOrg: PageAnnotating {
    private let writers: [LanguageCode: SchemaOrgWriter]

    package init(_ publication: Publication, _ plan: SitePlan, _ languages: Languages) {
        let writers = plan.languages.map { language in
            let catalog = PublicCatalog(publication, for: .web, in: language)
            return (language, SchemaOrgWriter(catalog, plan.addresses, languages[language].words))
        }
        self.writers = Dictionary(writers) { first, _ in first }
    }

    package func annotation(of page: AnnotatedPage, about subject: PageSubject) -> [UInt8] {
        guard page.isIndexed, let writer = writers[page.language] else { return [] }
        return switch subject {
        case .nothing: page.breadcrumbs.isEmpty ? [] : writer.element(of: page)
        case .site: writer.element(of: page) { writer.writeSite(page, to: &$0) }
        case .entry(.activity(let activity)):
            writer.element(of: page) { writer.write(activity, page, to: &$0) }
        case .entry(.association(let association)):
            writer.element(of: page) { writer.write(association, page, to: &$0) }
        case .entry(.forum(let forum)): writer.element(of: page) { writer.write(forum, page, to: &$0) }
        case .entry(.news(let news)): writer.element(of: page) { writer.write(news, page, to: &$0) }
        case .entry(.place(let place)): writer.element(of: page) { writer.write(place, page, to: &$0) }
        case .entry: writer.element(of: page)
        }
    }
}
