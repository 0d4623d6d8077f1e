/// A file as it was read: its path relative to the project's root, and its bytes.
package struct SourceFile: Sendable {
    /// Segments separated by `/`, for example `content/activities/sprogcafe.md`.
    package var path: String
    package var bytes: [UInt8]
    /// Whether it was changed less than a second before it was read, so that somebody may still be writing it.
    package var isFresh: Bool
    /// Which file on disk it was; none for what was never there.
    package var identity: FileIdentity?

    package init(path: String, bytes: [UInt8], isFresh: Bool = false) {
        self.path = path
        self.bytes = bytes
        self.isFresh = isFresh
    }
}

extension String {
    /// Whether the text ends in other text, byte by byte, as the name of a file ends in `.md`.
    package func hasEnding(_ ending: String) -> Bool {
        utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
}
