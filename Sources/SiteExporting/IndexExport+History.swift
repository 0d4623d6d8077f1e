import CatalogModel
import Diagnostics
import SitePlanning
import SitePublishing

// What the index of the main language remembers for the next build; other readers may pass it over.
extension IndexWriter {
    /// `uuid` and `hash` always; `added`, `modified`, `changed` where they are known.
    func writeHistory(of entry: some PublicEntry, to json: inout JSONText) {
        let (dates, fingerprint) = (history.dates(of: entry.key), entry.fingerprint)
        json.member("uuid", entry.uuid.description)
        json.member("added", dates.added)
        json.member("modified", dates.modified)
        json.member("changed", dates.changed)
        json.member("hash", fingerprint.hash)
        json.member("core") { json in
            for (field, hash) in fingerprint.core.sorted(by: { $0.key < $1.key }) {
                json.key(text: field)
                json.value(hash)
            }
        }
    }

    /// An entry that is not in the index any more; of contacts and deleted news a UUID and a day.
    func write(_ gone: GoneEntry, to json: inout JSONText) {
        json.lineBreak()
        json.object { json in
            json.member("uuid", gone.uuid.description)
            json.member("date", gone.date)
            guard let facts = gone.facts else { return }
            json.member("kind", facts.key.kind.folder)
            json.member("id", facts.key.id)
            json.member("title", facts.title)
            json.member("url", addresses.url(of: facts.key, in: catalog.language))
            json.member("state", facts.state.rawValue)
            json.member("added", facts.added)
        }
    }
}
