/// Prepares the site of a preview once more after each change of a file.
package actor PreviewBuilder {
    private let builder: SiteBuilder
    private var memory = PreparingMemory()

    package init(_ options: BuildOptions) { builder = SiteBuilder(options) }

    /// The site as it is now; two of one generation have the same pages and files, byte by byte.
    package func prepare() async throws -> (site: PreparedSite, generation: Int) {
        var memory = memory
        let site = try await builder.prepare(remembering: &memory)
        self.memory = memory
        return (site, memory.generation)
    }
}
