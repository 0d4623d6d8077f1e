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
        try await replaceAndStamp(write).counts
    }

    /// The same with the stamp of the new site; none where it could not be taken.
    package func replaceAndStamp(
        _ write: (SiteStage) async throws -> Void
    ) async throws -> (counts: WriteCounts, stamp: FolderStamp?) {
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
        let counts = stage.tally.counts(oldFileCount: oldFileCount)
        return (counts, oldSite == nil ? stage.tally.stamp : try await place.stampAfterExchange())
    }

    /// Whether the folder holds, file by file, what it held when a build took this stamp.
    ///
    /// What a killed run left behind is removed, as a build would. False where the folder cannot be replaced or another
    /// run is writing; who builds then hears why.
    package func holdsSite(of stamp: String) async -> Bool {
        guard let place = try? OutputPlace(path: folder), (try? await place.lock(patience: .zero)) != nil,
            (try? place.removeLeftovers()) != nil, let site = try? place.oldSite()
        else { return false }
        return OutputPlace.stamp(of: site.folder)?.text == stamp
    }
}

extension OutputPlace {
    /// The stamp of the site that lies here now.
    ///
    /// It waits for the clock of the file system, so that whoever changes a file afterwards gives it another time.
    fileprivate func stampAfterExchange() async throws -> FolderStamp? {
        try await Task.sleep(for: .milliseconds(20))
        return (try? parent.folder(name)).flatMap(Self.stamp)
    }

    /// Without what outlives every build.
    fileprivate static func stamp(of site: OpenFile) -> FolderStamp? {
        try? FolderWalk(site, passingOver: [SitePath.marker, SitePath.gitKeep]).stamp
    }
}
