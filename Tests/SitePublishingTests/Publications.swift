import CatalogModel
import SitePublishing
import TestSupport

extension Catalog {
    /// What is published of it on the day of the tests.
    func published(for outlet: Outlet = .web, in language: String = "da", on today: LocalDate = testDay)
        -> PublicCatalog
    {
        PublicCatalog(Publication(self, today: today), for: outlet, in: LanguageCode(language))
    }
}
