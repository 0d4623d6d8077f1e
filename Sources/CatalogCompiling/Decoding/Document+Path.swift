package import DocumentParsing
import SourceReading

extension Document {
    /// The file's path relative to the project's root.
    package var path: String { source.path }

    /// The text of the whole file.
    var bytes: [UInt8] { source.bytes }
}
