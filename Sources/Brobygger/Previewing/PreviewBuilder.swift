/// Prepares the site of a preview once more after each change of a file.
package actor PreviewBuilder {
    private let builder: SiteBuilder
    private var memory = PreparingMemory()
    /// What is remembered meanwhile would be lost.
    private var isPreparing = false

    package init(_ options: BuildOptions) { builder = SiteBuilder(options) }

    /// The site as it is now; two of one generation have the same pages and files, byte by byte.
    package func prepare() async throws -> (site: PreparedSite, generation: Int) {
        var memory = memory
        isPreparing = true
        defer { isPreparing = false }
        let site = try await builder.prepare(remembering: &memory)
        self.memory = memory
        return (site, memory.generation)
    }

    /// The site after a change of some files of entries, with what they say now on their pages; none where it takes more to show it.
    ///
    /// It is there long before the site that `prepare` makes, which is checked as well and has lists and counts that are up to
    /// date. Both are of one generation where nothing but texts has changed.
    ///
    /// - Parameter paths: Relative to the project's root.
    package func exchangeEntries(in paths: [String]) -> (site: PreparedSite, generation: Int)? {
        guard !isPreparing else { return nil }
        return builder.exchangeEntries(in: paths, remembering: &memory).map { ($0, memory.generation) }
    }
}
