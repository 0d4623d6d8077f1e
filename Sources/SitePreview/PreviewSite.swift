/// A finished site held in memory, and what was wrong with its content.
package struct PreviewSite: Sendable {
    /// The bytes of each file by its path, for example `aktiviteter/sprogcafe/index.html`.
    package var files: [String: [UInt8]]
    /// The report on the content when it has errors; then the last good files go on being shown.
    package var problems: String?
    /// What is not right but keeps nothing from being published.
    package var warnings: PreviewWarnings?

    /// A site as it came out of a build.
    package init(
        files: [String: [UInt8]], problems: String? = nil, warnings: PreviewWarnings? = nil
    ) {
        self.files = files
        self.problems = problems
        self.warnings = warnings
    }
}

/// Warnings as the pages of a preview have them at their end, folded up.
package struct PreviewWarnings: Hashable, Sendable {
    /// How many there are, in words: `6 advarsler`.
    package let title: String
    /// The report itself, lines of a fixed width.
    package let text: String

    package init(title: String, text: String) {
        self.title = title
        self.text = text
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
    /// The warnings that the pages now have at their end.
    package var warnings: PreviewWarnings?

    package init(
        changedFiles: [String], duration: Duration, problems: String? = nil,
        warnings: PreviewWarnings? = nil
    ) {
        self.changedFiles = changedFiles
        self.duration = duration
        self.problems = problems
        self.warnings = warnings
    }
}
