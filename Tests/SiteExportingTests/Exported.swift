import CatalogModel
import Foundation
import SiteExporting
import SitePlanning
import SitePublishing
import TestSupport

/// The exports of a catalog by path; `assets` are the texts of the theme's files.
func exported(
    _ catalog: Catalog, assets: [String: String] = [:], today: LocalDate = testDay
) async throws -> [String: String] {
    let publication = Publication(catalog, today: today)
    let plan = await SitePlanner().plan(publication, assets: assets.keys.sorted())
    let theme = assets.map { OutputFile(path: "theme/" + $0, bytes: Array($1.utf8)) }
    return try await exported(ExportedSite(publication, plan, StandardLanguages.all, assets: theme))
}

/// The same of a site that is planned.
func exported(_ site: ExportedSite) async throws -> [String: String] {
    let sink = MemorySink()
    try site.writeAll(to: sink)
    let files = await sink.files().map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
    return Dictionary(uniqueKeysWithValues: files)
}

/// A JSON object of a text.
func object(_ text: String) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
}

/// The exports of a catalog as bytes, by path.
func exportedBytes(_ catalog: Catalog, today: LocalDate = testDay) async throws -> [String: [UInt8]] {
    let publication = Publication(catalog, today: today)
    let plan = await SitePlanner().plan(publication)
    let site = ExportedSite(publication, plan, StandardLanguages.all)
    let sink = MemorySink()
    try site.writeAll(to: sink)
    return Dictionary(uniqueKeysWithValues: await sink.files().map { ($0.path, $0.bytes) })
}

extension ExportedSite {
    /// Makes everything that is an export.
    fileprivate func writeAll(to sink: MemorySink) throws {
        var written: [WrittenFile] = []
        for copies in copies { written += try write(copies, to: sink) }
        for file in calendarLanguages.flatMap({ calendarFiles(in: $0) }) + otherFiles {
            if let file = try write(file, to: sink) { written.append(file) }
        }
        try writeIndex(of: written, to: sink)
    }
}
