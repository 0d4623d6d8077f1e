import DocumentParsing
import SourceReading

extension Document {
    /// The file's path relative to the project's root.
    var path: String { source.path }
}
