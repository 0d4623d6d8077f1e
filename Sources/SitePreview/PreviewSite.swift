/// A finished site held in memory, and what was wrong with its content.
package struct PreviewSite: Sendable {
    /// The bytes of each file by its path, for example `aktiviteter/sprogcafe/index.html`.
    package var files: [String: [UInt8]]
    /// The report on the content when it has errors; then the last good files go on being shown.
    package var problems: String?

    /// A site as it came out of a build.
    package init(files: [String: [UInt8]], problems: String? = nil) {
        self.files = files
        self.problems = problems
    }
}

/// What a build of the preview came to.
package struct PreviewRebuild: Sendable {
    /// The watched files that had changed, sorted; none for the first build.
    package var changedFiles: [String]
    /// From the start of the build until the pages heard of it.
    package var duration: Duration
    /// The report that the pages now show, when the content has errors.
    package var problems: String?
}
