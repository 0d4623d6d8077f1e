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

    /// Reads the file and looks at its bytes, which are not kept; there is none of a file that is refused unread.
    static func read(
        _ path: String, below folder: String, _ reader: SourceReader
    ) throws -> Diagnosed<MediaFile?> {
        let file = try reader.read(path, limit: SourceReader.mediaSizeLimit)
        guard file.diagnostics.isEmpty else { return Diagnosed(nil, file.diagnostics) }
        let name = String(path.utf8.dropFirst("\(folder)/media/".utf8.count)) ?? path
        return Diagnosed(
            MediaFile(
                name: name, path: path, facts: MediaReader().read(file.value, named: name),
                identity: file.value.identity, isFresh: file.value.isFresh))
    }
}
