/// A site of which each file is made when somebody asks for it.
package protocol PreviewFiles: Sendable {
    /// Whether it has no file at all.
    var isEmpty: Bool { get }

    /// Whether a page has this path, for example `aktiviteter/sprogcafe/index.html`.
    func hasPage(_ path: String) -> Bool

    /// The bytes of a page or another file; none where there is no such file.
    func bytes(of path: String) async throws -> [UInt8]?

    /// Whether every file of another site would have the same bytes.
    func isSame(as other: any PreviewFiles) -> Bool
}

extension [String: [UInt8]]: PreviewFiles {
    package func hasPage(_ path: String) -> Bool { self[path] != nil }

    package func bytes(of path: String) -> [UInt8]? { self[path] }

    package func isSame(as other: any PreviewFiles) -> Bool { other as? Self == self }
}

/// A site as the preview shows it, and what was wrong with its content.
package struct PreviewSite: Sendable {
    package var files: any PreviewFiles
    /// The report on the content when it has errors; then the last good files go on being shown.
    package var problems: String?
    /// What is not right but keeps nothing from being published.
    package var warnings: PreviewWarnings?

    /// A site as it came out of a build.
    package init(
        files: any PreviewFiles, problems: String? = nil, warnings: PreviewWarnings? = nil
    ) {
        self.files = files
        self.problems = problems
        self.warnings = warnings
    }

    /// A site with the bytes of each file by its path.
    package init(
        files: [String: [UInt8]] = [:], problems: String? = nil, warnings: PreviewWarnings? = nil
    ) {
        self.init(files: files as any PreviewFiles, problems: problems, warnings: warnings)
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
