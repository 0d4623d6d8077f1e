import CatalogModel
import Diagnostics
import MediaReading
import SourceReading

/// A picture or document of `media/`: what its bytes say, and where they lie until they are copied.
struct MediaFile: Sendable {
    /// Relative to the folder `media`.
    let name: String
    /// Relative to the project's root.
    let path: String
    let facts: Diagnosed<MediaFacts>
    let identity: FileIdentity?
    let isFresh: Bool
    /// What it carries along as text, until that is looked through.
    var texts: [String]

    /// Reads the file and looks at its bytes, which are not kept; there is none of a file that is refused unread.
    static func read(
        _ path: String, below folder: String, _ reader: SourceReader
    ) throws -> Diagnosed<MediaFile?> {
        let file = try reader.read(path, limit: SourceReader.mediaSizeLimit)
        guard file.diagnostics.isEmpty else { return Diagnosed(nil, file.diagnostics) }
        let name = String(path.utf8.dropFirst("\(folder)/media/".utf8.count)) ?? path
        let texts = MediaReader().texts(of: file.value)
        return Diagnosed(
            MediaFile(
                name: name, path: path, facts: MediaReader().read(file.value, named: name, carrying: texts),
                identity: file.value.identity, isFresh: file.value.isFresh, texts: kept(texts)))
    }

    /// As much of the texts as is kept until it is known whom to look for in them.
    private static func kept(_ texts: [String]) -> [String] {
        var room = 256 * 1024
        return texts.filter { text in
            room -= text.utf8.count
            return room >= 0
        }
    }
}
