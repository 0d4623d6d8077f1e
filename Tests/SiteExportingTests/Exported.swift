import CatalogModel
import Foundation
import SiteExporting
import SitePlanning
import TestSupport

/// The exports of a catalog by path; `assets` are the texts of the theme's files.
func exported(
    _ catalog: Catalog, assets: [String: String] = [:], today: LocalDate = testDay
) async -> [String: String] {
    let plan = await SitePlanner(today: today).plan(catalog)
    let theme = assets.map { OutputFile(path: "theme/" + $0, bytes: Array($1.utf8)) }
    let files = SiteExports.files(for: catalog, plan, assets: theme, today: today)
    return Dictionary(
        uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
}

/// A JSON object of a text.
func object(_ text: String) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
}
