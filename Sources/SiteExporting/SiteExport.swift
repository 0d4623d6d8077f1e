package import CatalogModel
package import SitePlanning

/// Something that the site offers beside its pages.
protocol SiteExport: Sendable {
    func files(for site: ExportedSite) -> [OutputFile]
}

/// What exports are made from.
struct ExportedSite: Sendable {
    let catalog: Catalog
    let plan: SitePlan
    let today: LocalDate
}

/// Every export there is; a new one is a file in this folder and a line here.
package enum SiteExports {
    private static let all: [any SiteExport] = [IndexExport(), SitemapExport(), RobotsExport()]

    package static func files(for catalog: Catalog, _ plan: SitePlan, today: LocalDate) -> [OutputFile] {
        let site = ExportedSite(catalog: catalog, plan: plan, today: today)
        return all.flatMap { $0.files(for: site) }
    }
}
