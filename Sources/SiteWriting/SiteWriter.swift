/// Replaces the folder of the site by a new one in a single step.
///
/// The new site is made in a hidden folder beside the old one. Whoever looks, and whenever the run is killed,
/// finds the old site or the new one. What a killed run left behind is removed by the next.
package struct SiteWriter: Sendable {
    private let folder: String
    private let method: FolderExchange.Method
    private let patience: Duration

    /// A writer for an output folder, for example `site`.
    package init(folder: String) {
        self.init(folder: folder, method: .oneStep, patience: .seconds(10))
    }

    init(folder: String, method: FolderExchange.Method, patience: Duration) {
        self.folder = folder
        self.method = method
        self.patience = patience
    }

    /// Writes a whole new site beside the old one and exchanges the two in one step.
    ///
    /// When the closure throws, the old site stays as it is, and nothing of the new one is left.
    package func replaceContents(_ write: (SiteStage) async throws -> Void) async throws -> WriteCounts {
        let place = try OutputPlace(path: folder)
        try await place.lock(patience: patience)
        try place.removeLeftovers()
        let oldSite = try place.oldSite()
        let stage = try place.makeStage(oldSite: oldSite)
        do {
            try await write(stage)
            try Task.checkCancellation()
            try FolderExchange(place: place, method: method).publish(stage)
        } catch {
            place.discardStage()
            throw error
        }
        let oldFileCount = try await place.removeOldSite()
        return stage.tally.counts(oldFileCount: oldFileCount)
    }
}
