import Foundation

/// What some files and folders looked like from outside, so that another look tells whether one has changed since.
package enum InputStamps {
    /// In nanoseconds; the clock by which Linux writes down changes goes in steps of at most ten milliseconds.
    private static let step: Int64 = 20_000_000
    /// File systems that keep whole seconds, or every second one of them.
    private static let coarseStep: Int64 = 2_000_000_000

    /// The stamps of all paths as one text; links to the paths themselves are followed, what is missing counts as such.
    ///
    /// None where that is nothing to rely on: a path cannot be read, or so little time has passed since the last change
    /// that another one could bear the same time.
    /// `now` gives the time in nanoseconds since 1970.
    package static func text(of paths: [String], now: () -> Int64 = Self.now) async -> String? {
        for _ in 0..<2 {
            let now = now()
            guard let looks = try? paths.map(look) else { return nil }
            let newest = looks.map(\.newest).max() ?? 0
            let isCoarse = newest % 1_000_000_000 == 0
            if newest < now - (isCoarse ? coarseStep : step) {
                return looks.map(\.text).joined(separator: "\n")
            }
            guard !isCoarse, newest <= now else { return nil }
            try? await Task.sleep(for: .nanoseconds(step + 1_000_000))
        }
        return nil
    }

    private static func look(_ path: String) throws(SystemFailure) -> (text: String, newest: Int64) {
        var status = stat()
        do {
            try system { stat(path, &status) }
        } catch let failure where failure.code == ENOENT || failure.code == ENOTDIR {
            return ("none", 0)
        }
        let walk =
            status.isFolder
            ? try FolderWalk(OpenFile.folder(path)) : FolderWalk(file: status)
        return (walk.stamp.text, walk.newest)
    }

    package static func now() -> Int64 {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
    }
}
