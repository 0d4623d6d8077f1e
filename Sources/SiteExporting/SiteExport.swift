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
    /// Style sheets, scripts and icons of the theme, below `theme/`.
    let assets: [OutputFile]
}

/// Every export there is; a new one is a file in this folder and a line here.
package enum SiteExports {
    private static let all: [any SiteExport] = [
        IndexExport(), SitemapExport(), RobotsExport(), PagesExport(), ManifestExport(),
        ServiceWorkerExport(), HeadersExport(),
    ]

    /// All files beside the pages; `assets` are those of the theme, which some of them name.
    package static func files(
        for catalog: Catalog, _ plan: SitePlan, assets: [OutputFile] = [], today: LocalDate
    ) -> [OutputFile] {
        let site = ExportedSite(catalog: catalog, plan: plan, today: today, assets: assets)
        return all.flatMap { $0.files(for: site) }
    }
}
