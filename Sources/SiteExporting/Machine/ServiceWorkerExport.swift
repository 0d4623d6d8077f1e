import CatalogModel
import Diagnostics
import SitePlanning
import SitePublishing

/// `/sw.js`, which lets pages be read without a network.
///
/// It says what belongs to the site, and loads the theme's `offline.js`, which does the work. A theme without that file has no service worker.
///
/// The version is made of the assets, the day and what is kept from readers, so that another build has another one,
/// and the same build the same. No list here names a person: entries are told by their addresses.
struct ServiceWorkerExport: SiteExport {
    private static let script = FileContent.asset(FileContent.offlineScript)
    /// What every page needs; pictures and fonts that a theme may have are fetched with the pages that show them.
    private static let endings = [".css", ".js", ".svg"]

    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        var json = JSONText()
        json.object { json in write(site, to: &json) }
        let lines = [
            "// Made by Brobygger with every build. What it means is told in the script that it loads.",
            "self.site = \(String(decoding: json.bytes, as: UTF8.self));",
            "importScripts(self.site.script);", "",
        ]
        try output.write(lines.joined(separator: "\n"))
    }

    private func write(_ site: ExportedSite, to json: inout JSONText) {
        let base = site.plan.addresses.basePath
        let assets = site.assets.map(\.path).filter { path in
            path != site.plan.addresses.path(of: Self.script) && !Self.isForEditing(path)
                && Self.endings.contains { path.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
        }
        let privacy = WithheldData(site.publication).hash
        let texts: [(StaticString, String)] = [
            ("version", version(of: site, privacy)), ("privacy", privacy), ("base", base),
            ("script", site.plan.addresses.url(of: Self.script)),
        ]
        for (key, text) in texts {
            json.key(key)
            json.value(text)
        }
        json.key("assets")
        json.values(assets.sorted().map { base + $0 })
        json.key("languages")
        json.array { json in
            for language in site.plan.languages { json.object { write(language, of: site.plan, to: &$0) } }
        }
    }

    private func write(_ language: LanguageCode, of plan: SitePlan, to json: inout JSONText) {
        let helpers = PageContent.gathering(.helpers)
        let hasHelpers = plan.pages.contains { $0.content == helpers && $0.language == language }
        let core: [PageContent] =
            [.home, .list(.section(.activities), number: 1), .myList, .offline]
            + (hasHelpers ? [helpers] : [])
        let addresses = plan.addresses
        let texts: [(StaticString, String)] = [
            ("home", addresses.url(of: .home, in: language)),
            ("offline", addresses.url(of: .offline, in: language)),
        ]
        for (key, text) in texts {
            json.key(key)
            json.value(text)
        }
        json.key("core")
        json.values(core.map { addresses.url(of: $0, in: language) })
        guard plan.pages.contains(where: { $0.content == .editing && $0.language == language }) else {
            return
        }
        json.member("editing") { json in
            json.member("page", addresses.url(of: .editing, in: language))
            json.member("files", Self.editingFiles(in: language, of: plan))
        }
    }

    /// What the form for new entries needs, and nobody who does not open it.
    private static func editingFiles(in language: LanguageCode, of plan: SitePlan) -> [String] {
        let assets = plan.files.filter { isForEditing(plan.addresses.path(of: $0)) }
        return (assets + FileContent.ofForm(language)).map { plan.addresses.url(of: $0) }
    }

    private static func isForEditing(_ path: String) -> Bool {
        path.utf8.starts(with: "theme/\(FileContent.editingAssets)".utf8)
    }

    private func version(of site: ExportedSite, _ privacy: String) -> String {
        var hash = StableHash()
        for asset in site.assets.sorted(by: { $0.path < $1.path }) {
            hash.add(asset.path.utf8)
            hash.add(asset.bytes)
        }
        hash.add(site.publication.today.description.utf8)
        hash.add(privacy.utf8)
        return hash.text
    }
}
