import CatalogModel
import Diagnostics
import SitePlanning
import SitePublishing

/// What the interface offers: where each file lies, how many entries it holds, and whether it is still the same.
///
/// It is the only file of the interface with the day of the build, so that the others change only when their content does.
struct InterfaceIndexExport {
    let files: [WrittenFile]

    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        let settings = site.publication.site
        let known = Dictionary(files.map { ($0.file, $0) }) { first, _ in first }
        var json = JSONText()
        json.object { json in
            json.member("version", 1)
            json.member("generated", site.publication.today.description)
            json.member("site", settings.title.original)
            json.member("url", settings.baseURL)
            json.member("municipality", settings.municipality?.code)
            json.member("languages", settings.languages.map(\.code))
            json.member("licence", settings.licence)
            json.member("files", each: site.plan.files.filter(\.isListedInInterface)) { file, json in
                json.member("path", site.plan.addresses.url(of: file))
                write(file, of: site, to: &json)
                guard let written = known[file] else { return }
                json.member("bytes", written.size)
                json.member("hash", written.hash)
            }
            json.member("openapi", site.plan.addresses.url(of: .interface(.openAPI)))
        }
        json.endLine()
        try output.write(json.bytes)
    }

    private func write(_ file: FileContent, of site: ExportedSite, to json: inout JSONText) {
        switch file {
        case .interface(.entries(let kind)), .table(let kind, _):
            json.member("kind", kind.folder)
            json.member("entries", site.interface.count(of: kind))
        default: return
        }
    }
}

/// The vocabularies: codes with their labels in all languages.
struct VocabularyExport: SiteExport {
    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        var json = JSONText()
        json.object { json in
            json.member("version", 1)
            json.member("kind", "vocabulary")
            for name in Vocabulary.Name.allCases {
                guard let terms = site.publication.vocabularies[name]?.terms, !terms.isEmpty else { continue }
                json.key(text: name.rawValue)
                json.array { json in for term in terms { write(term, to: &json) } }
            }
        }
        json.endLine()
        try output.write(json.bytes)
    }

    private func write(_ term: Vocabulary.Term, to json: inout JSONText) {
        json.lineBreak()
        json.object { json in
            json.member("code", term.code)
            json.member("label") { json in
                for (language, label) in term.labels.sorted(by: { $0.key < $1.key }) {
                    json.key(text: language.code)
                    json.value(label)
                }
            }
            json.member("same_as", term.sameAs)
        }
    }
}

/// What came, changed and went within the last 400 days, the newest first: for whoever keeps a copy.
///
/// Only where the build knew the site before it.
struct ChangesExport: SiteExport {
    private struct Item {
        var key: EntryKey?
        var uuid: String
        var state: String
        var date: LocalDate
        var url: String?
    }

    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        let since = site.publication.today.adding(days: -GoneEntry.daysKept)
        var json = JSONText()
        try json.object { json in
            json.member("version", 1)
            json.member("since", since.description)
            json.key("items")
            try json.array { json in
                for item in items(of: site, since: since) {
                    json.lineBreak()
                    write(item, to: &json)
                    try output.move(from: &json)
                }
            }
        }
        json.endLine()
        try output.write(json.bytes)
    }

    private func items(of site: ExportedSite, since: LocalDate) -> [Item] {
        let catalog = PublicCatalog(site.publication, for: .json, in: site.publication.site.mainLanguage)
        let (history, addresses) = (site.plan.history, site.plan.addresses)
        var items: [Item] = []
        for kind in EntryKind.allCases {
            for view in catalog.views(of: kind) where view.isListed {
                let dates = history.dates(of: view.key)
                guard let date = dates.modified ?? dates.added, date >= since else { continue }
                items.append(
                    Item(
                        key: view.key, uuid: view.uuid.description,
                        state: dates.added == date ? "added" : view.status == .paused ? "paused" : "updated",
                        date: date, url: addresses.origin + addresses.url(of: view.key, in: catalog.language))
                )
            }
        }
        items += history.gone.filter { $0.date >= since }.map { gone in
            Item(
                key: gone.facts?.key, uuid: gone.uuid.description,
                state: gone.facts?.state.rawValue ?? GoneEntry.State.deleted.rawValue, date: gone.date)
        }
        return items.sorted { first, second in
            if first.date != second.date { return second.date < first.date }
            return (first.key?.description ?? "", first.uuid) < (second.key?.description ?? "", second.uuid)
        }
    }

    private func write(_ item: Item, to json: inout JSONText) {
        json.object { json in
            json.member("kind", item.key?.kind.folder)
            json.member("id", item.key?.id)
            json.member("uuid", item.uuid)
            json.member("state", item.state)
            json.member("date", item.date.description)
            json.member("url", item.url)
        }
    }
}
