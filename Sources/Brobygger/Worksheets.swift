import CatalogModel
package import Coordinating
package import Diagnostics
import PageRendering
import SitePublishing

extension PreparedSite {
    /// What makes worksheets of this site; none where it has nothing of the name that they are to be about.
    package func worksheets(
        in language: MessageLanguage, about reference: WorksheetReference?
    ) -> WorksheetMaker? {
        WorksheetMaker(publication, theme.languages, in: language, about: reference)
    }

    /// The name that was meant by one that the site does not have.
    package func nearMiss(_ reference: WorksheetReference) -> String? {
        switch reference {
        case .entry(let key):
            let catalog = PublicCatalog(publication, for: .print, in: publication.site.mainLanguage)
            let keys = catalog.keys(of: key.kind)
            return NearMiss.of(key.id, among: keys.map(\.id)).map { EntryKey(key.kind, $0).description }
        case .term(let name, let code):
            let codes = publication.vocabularies[name]?.terms.map(\.code) ?? []
            return NearMiss.of(code, among: codes).map { "\(name.rawValue)/\($0)" }
        }
    }
}
