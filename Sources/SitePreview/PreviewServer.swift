import Diagnostics
import FlyingSocks
import Foundation

/// Shows a site in a browser on this machine while it is being written.
package struct PreviewServer: Sendable {
    private let port: UInt16
    private let watchedFolders: [String]
    private let exchangeEntries: @Sendable ([String]) async -> (any PreviewFiles)?
    private let build: @Sendable () async throws -> PreviewSite

    /// A preview that builds at the start, and again whenever something in the folders has changed.
    ///
    /// - Parameters:
    ///   - port: 0 takes any port that is free.
    ///   - watchedFolders: Folders, and single files.
    ///   - exchangeEntries: What the site is after a change of these files, where that can be said at once; it is shown
    ///     before it is built and checked.
    package init(
        port: UInt16, watchedFolders: [String],
        exchangeEntries: @escaping @Sendable ([String]) async -> (any PreviewFiles)? = { _ in nil },
        build: @escaping @Sendable () async throws -> PreviewSite
    ) {
        self.port = port
        self.watchedFolders = watchedFolders
        self.exchangeEntries = exchangeEntries
        self.build = build
    }

    /// Serves until the task is cancelled.
    ///
    /// - Parameters:
    ///   - onReady: Called with the address of the front page, once the site has been built.
    ///   - onRebuild: Called after each build, the first included.
    package func run(
        onReady: @escaping @Sendable (String) -> Void = { _ in },
        onRebuild: @escaping @Sendable (PreviewRebuild) -> Void = { _ in }
    ) async throws {
        let state = PreviewState()
        do {
            let listener = try PreviewListener(port: port)
            await state.listens(on: listener.port)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    try await listener.run { await PreviewConnection(socket: $0, state: state).serve() }
                }
                group.addTask {
                    try await self.rebuild(state, onRebuild) { onReady("http://127.0.0.1:\(listener.port)/") }
                }
                defer { group.cancelAll() }
                try await group.next()
            }
        } catch SocketError.failed(_, let code, let reason) {
            throw SitePreviewError(port: port, code: code, reason: reason)
        }
    }

    /// Builds now and after every change.
    private func rebuild(
        _ state: PreviewState, _ onRebuild: (PreviewRebuild) -> Void, onReady: () -> Void
    ) async throws {
        let watch = FolderWatch(interval: 2)
        var scan = FolderScan(watchedFolders)
        watch.watch(scan.folders)
        onRebuild(try await show(on: state, &scan, since: scan))
        onReady()
        var unchecked: UncheckedChange?
        for await _ in watch.moments {
            let earlier = scan
            scan = try await FolderScan.settled(watchedFolders, since: earlier)
            watch.watch(scan.folders)
            let changes = scan.changes(since: earlier)
            if !changes.isEmpty, let files = await exchangeEntries(changes), await state.showUnchecked(files)
            {
                unchecked = UncheckedChange(since: unchecked?.scan ?? earlier)
                watch.look(after: UncheckedChange.pause)
            } else if !changes.isEmpty || unchecked?.isDue ?? false {
                onRebuild(try await show(on: state, &scan, since: unchecked?.scan ?? earlier))
                unchecked = nil
            } else if unchecked == nil {
                await state.tellVersion()
            }
        }
        try Task.checkCancellation()
    }

    /// Builds what `scan` saw and shows it.
    ///
    /// Where somebody wrote meanwhile it may be half read, so it is built again and the old page stays until then; who never
    /// stops writing sees it all the same.
    private func show(
        on state: PreviewState, _ scan: inout FolderScan, since earlier: FolderScan
    ) async throws -> PreviewRebuild {
        let clock = ContinuousClock()
        var start = clock.now
        var site = await buildOrExplain()
        for _ in 0..<Self.repetitions {
            guard !FolderScan(watchedFolders).changes(since: scan).isEmpty else { break }
            scan = try await FolderScan.settled(watchedFolders, since: scan)
            start = clock.now
            site = await buildOrExplain()
        }
        await state.show(site)
        return PreviewRebuild(
            changedFiles: scan.changes(since: earlier), duration: clock.now - start, problems: site.problems,
            warnings: site.warnings)
    }

    private static let repetitions = 3

    private func buildOrExplain() async -> PreviewSite {
        do {
            return try await build()
        } catch let failure as any MachineFailure {
            return PreviewSite(problems: "\(failure.message.danish)\n\(failure.message.english)")
        } catch {
            return PreviewSite(problems: "\(error)")
        }
    }
}

/// A change whose files are shown and not yet checked.
private struct UncheckedChange {
    /// The watched files as they were when all had been checked.
    let scan: FolderScan
    private let due = ContinuousClock.now + Self.pause

    /// For so long browsers have the processors to themselves, to load the page anew.
    static let pause = Duration.milliseconds(250)

    init(since scan: FolderScan) { self.scan = scan }

    var isDue: Bool { ContinuousClock.now >= due }
}
