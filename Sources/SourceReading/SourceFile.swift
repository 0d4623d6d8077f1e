/// A file as it was read: its path relative to the project's root, and its bytes.
package struct SourceFile: Sendable {
    /// Segments separated by `/`, for example `content/activities/sprogcafe.md`.
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
