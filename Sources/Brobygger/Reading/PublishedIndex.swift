import CatalogCompiling
import CatalogModel
import Diagnostics
import Foundation
import SourceReading

/// The `index.json` of the site that is published now.
enum PublishedIndex {
    /// In bytes: more than a hundred thousand entries take.
    private static let sizeLimit = 256 * 1024 * 1024

    /// Throws where the file cannot be read or is not such an index.
    static func read(_ path: String, with reader: SourceReader) throws -> [PublishedPage] {
        let file = try reader.read(path, limit: sizeLimit)
        guard file.diagnostics.isEmpty,
            let index = try? JSONDecoder().decode(Index.self, from: Data(file.value.bytes)),
            index.version == 1
        else {
            throw PublishedIndexError(
                path,
                Message(
                    da: "det er ikke index.json fra en udgivet side",
                    en: "this is not the index.json of a site"))
        }
        return index.entries.compactMap { entry in
            EntryKind(folder: entry.kind).map {
                PublishedPage(key: EntryKey($0, entry.id), url: entry.url, title: entry.title)
            }
        }
    }

    private struct Index: Decodable {
        let version: Int
        let entries: [Entry]
    }

    private struct Entry: Decodable {
        let kind: String
        let id: String
        let url: String
        let title: String
    }
}

/// An index that an option named and that could not be used.
struct PublishedIndexError: MachineFailure {
    let message: Message

    init(_ path: String, _ reason: Message) {
        message = Message(da: "'\(path)': \(reason.danish)", en: "'\(path)': \(reason.english)")
    }
}
