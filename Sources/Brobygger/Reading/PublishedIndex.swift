import CatalogCompiling
import CatalogModel
import CatalogSchema
import Diagnostics
import Foundation
import SourceReading

/// The `index.json` of the site that is published now.
enum PublishedIndex {
    /// In bytes: more than a hundred thousand entries take.
    private static let sizeLimit = 256 * 1024 * 1024

    /// Throws where the file cannot be read or is not such an index.
    static func read(_ path: String, with reader: SourceReader) throws -> PublishedSite {
        guard let index: Index<Entry> = try decode(path, reader) else {
            throw PublishedIndexError(
                path,
                Message(
                    da:
                        "det er ikke index.json fra en udgivet side; hent den igen, eller byg uden --published",
                    en: "this is not the index.json of a site; fetch it again, or build without --published"))
        }
        return PublishedSite(
            entries: index.entries.compactMap(\.published), gone: (index.gone ?? []).compactMap(\.published))
    }

    /// Which entries an index lists, by what name and since when; none where there is no index of ours.
    ///
    /// What an index keeps to notice changes is passed over: nobody asks for it here.
    static func listed(_ path: String, with reader: SourceReader) -> [PublishedEntry] {
        let index: Index<Listed>? = try? decode(path, reader)
        return (index?.entries ?? []).compactMap(\.published)
    }

    private static func decode<Entry>(_ path: String, _ reader: SourceReader) throws -> Index<Entry>? {
        let file = try reader.read(path, limit: sizeLimit)
        guard file.diagnostics.isEmpty,
            let index = try? JSONDecoder().decode(Index<Entry>.self, from: Data(file.value.bytes)),
            index.version == 1
        else { return nil }
        return index
    }

    private struct Index<Entry: Decodable>: Decodable {
        let version: Int
        let entries: [Entry]
        let gone: [Gone]?
    }

    private struct Listed: Decodable {
        let kind, id, url, title: String
        let added, modified, changed: String?

        var published: PublishedEntry? {
            // What is no id was written by somebody else, and reports would repeat it.
            guard let kind = EntryKind(folder: kind), ContentSchema.isID(id) else { return nil }
            var entry = PublishedEntry(key: EntryKey(kind, id), url: url, title: title)
            entry.dates = EntryDates(added: day(added), modified: day(modified), changed: day(changed))
            return entry
        }
    }

    private struct Entry: Decodable {
        private let listed: Listed
        private let history: History

        private struct History: Decodable {
            let uuid, hash: String?
            let core: [String: String]?
        }

        init(from decoder: any Decoder) throws {
            (listed, history) = (try Listed(from: decoder), try History(from: decoder))
        }

        var published: PublishedEntry? {
            var entry = listed.published
            entry?.uuid = history.uuid.flatMap { EntryUUID($0) }
            entry?.fingerprint = history.hash.map { EntryFingerprint(hash: $0, core: history.core ?? [:]) }
            return entry
        }
    }

    private struct Gone: Decodable {
        let uuid, date: String
        let kind, id, title, state, added: String?

        var published: GoneEntry? {
            guard let uuid = EntryUUID(uuid), let date = day(date) else { return nil }
            return GoneEntry(uuid: uuid, date: date, facts: facts)
        }

        private var facts: GoneEntry.Facts? {
            guard let kind = kind.flatMap({ EntryKind(folder: $0) }), let id, let title,
                ContentSchema.isID(id),
                let state = state.flatMap({ GoneEntry.State(rawValue: $0) })
            else { return nil }
            return GoneEntry.Facts(key: EntryKey(kind, id), title: title, state: state, added: day(added))
        }
    }

    private static func day(_ text: String?) -> LocalDate? { text.flatMap { LocalDate(iso: $0) } }
}

/// An index that an option named and that could not be used.
struct PublishedIndexError: MachineFailure {
    let message: Message

    init(_ path: String, _ reason: Message) {
        message = Message(da: "'\(path)': \(reason.danish)", en: "'\(path)': \(reason.english)")
    }
}
