package import CatalogModel

/// What a run works on.
package struct BuildOptions: Sendable {
    /// The project's root; all other paths are relative to it.
    package var root: String
    /// The folders with content; the first holds `site.yml`.
    package var content: [String]
    /// The folder with the theme; none takes the one that `site.yml` names, or the standard theme.
    package var theme: String?
    /// Overrides `base_url` of `site.yml`.
    package var baseURL: String?
    /// Whether entries keep the UUIDs that they have under the address of `site.yml`.
    package var keepsIdentity = false
    /// The `index.json` of the site that is published now; none skips what is checked against it.
    package var published: String?
    /// The `index.json` of the site that the new one takes the place of, where nothing else says what is published.
    package var previous: String?
    /// The indexes of other sites, in the order in which they were named.
    package var sources: [NeighbourFile] = []
    /// Whether the site may lose more than half of its entries.
    package var allowsFewer = false
    /// The day for which the site is made; none takes today's in the site's time zone.
    package var today: LocalDate?
    /// Counts entries with errors as drafts and publishes the others.
    package var leavesOutBroken = false
    /// Whether what coordinators ask for is worked out as well.
    package var gathersUpkeep = false
    /// How many threads work at the same time.
    package var width = 2
    /// Hears what the run is doing, each time it begins with something else.
    package var onStage: @Sendable (BuildStage) -> Void = { _ in }

    package init(root: String, content: [String], theme: String? = nil) {
        self.root = root
        self.content = content
        self.theme = theme
    }
}
