import CatalogModel
import CatalogSchema
import Diagnostics
import SitePlanning
import SitePublishing

/// `entries.json` beside the form for new entries: what it refers to, translates and changes, and which ids are taken.
///
///     {"activities": [{"id": "sprogcafe", "title": "Sprogcafé", "file": "content/activities/sprogcafe.md",
///      "languages": ["en"], "texts": ["title"], "of": "a1b2c3d4e5f60718"}], …}
///
/// `of` is the fingerprint of its texts in the main language, which a translation made from them names.
/// Every entry with a page is there, also what is over, with `"over": true`. An entry whose file may not be named has none.
struct EditingEntriesExport: SiteExport {
    let language: LanguageCode

    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        let catalog = PublicCatalog(site.publication, for: .json, in: language)
        var json = JSONText()
        try json.object { json in
            for kind in EntryKind.allCases {
                json.key(text: kind.folder)
                try json.array { json in
                    for entry in catalog.views(of: kind) where isThere(entry) {
                        json.lineBreak()
                        json.object { write(entry, in: site, to: &$0) }
                        try output.move(from: &json)
                    }
                }
            }
        }
        json.endLine()
        try output.write(json.bytes)
    }

    private func write(_ entry: some PublicEntry, in site: ExportedSite, to json: inout JSONText) {
        json.member("id", entry.key.id)
        json.member("title", entry.titleOrRole.text)
        json.member("url", site.plan.addresses.url(of: entry.key, in: language))
        if !entry.file.isEmpty { json.member("file", entry.file) }
        json.member("languages", entry.translatedInto.map(\.code))
        json.member("texts", texts(of: entry))
        // Of a person it would stand for texts that nobody may read.
        if entry.key.kind != .contact, let mark = entry.textsMark { json.member("of", mark) }
        if !entry.isListed { json.member("over", true) }
    }

    /// A person stands in copies of the data only with consent to that.
    private func isThere(_ entry: some PublicEntry) -> Bool {
        entry.hasPage && (entry.key.kind != .contact || entry.isListed)
    }

    /// The fields with something to translate, where the form has the kind.
    private func texts(of entry: some PublicEntry) -> [String] {
        guard let translatable = EditingKind.translatable[entry.key.kind] else { return [] }
        return entry.values(in: nil, only: translatable).map(\.key)
    }

    /// The folder of the content below the repository's, with a slash at its end, as the entries' files have it.
    static func folder(of catalog: PublicCatalog) -> String {
        for kind in EntryKind.allCases {
            for entry in catalog.views(of: kind) where !entry.file.isEmpty {
                let own = "\(kind.folder)/\(entry.key.id).md"
                if entry.file.utf8.suffix(own.utf8.count).elementsEqual(own.utf8) {
                    return String(decoding: entry.file.utf8.dropLast(own.utf8.count), as: UTF8.self)
                }
            }
        }
        return "content/"
    }
}
