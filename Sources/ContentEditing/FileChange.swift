package import Diagnostics
package import SourceReading

/// What becomes of one file of the content.
package struct FileChange: Hashable, Sendable {
    /// Relative to the project's root.
    package var path: String
    /// What the file holds now; none for a file that is to be made.
    package var old: [UInt8]?
    package var new: [UInt8]
    /// Where the file goes; none when it stays.
    package var newPath: String?
    /// Whether the file is to be gone.
    package private(set) var isRemoval = false

    package init(path: String, old: [UInt8]?, new: [UInt8], newPath: String? = nil) {
        self.path = path
        self.old = old
        self.new = new
        self.newPath = newPath
    }

    /// A file that is to be gone.
    package static func removing(_ file: SourceFile) -> FileChange {
        var change = FileChange(path: file.path, old: file.bytes, new: [])
        change.isRemoval = true
        return change
    }

    /// A file with some stretches written anew.
    package init(_ file: SourceFile, _ edits: [SourceEdit], newPath: String? = nil) {
        self.init(path: file.path, old: file.bytes, new: file.applying(edits).bytes, newPath: newPath)
    }
}
