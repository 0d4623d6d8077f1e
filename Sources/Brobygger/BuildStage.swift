/// What a long run is doing, for those who wait for it.
package enum BuildStage: Hashable, Sendable {
    case reading
    /// So many files are taken apart and held to the rules.
    case checking(files: Int)
    /// So many pages are made, and the files beside them.
    case making(pages: Int)
    /// The new site takes the place of the old one.
    case exchanging
}
